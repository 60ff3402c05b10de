/// The line width of a file whose paragraphs were broken into lines of one length.
///
/// Mail programs, PDF converters and old editors do this. The regularity: most lines are about equally wide, and end
/// wherever the width was used up rather than at a full stop.
struct HardWrap: Equatable {
  /// A line of at least so many columns was cut; Chinese characters take two.
  let fullWidth: Int
  /// The columns that a digit or a letter takes: one, or two where characters were counted.
  let narrowColumns: Int
  /// A line indented by at least so many columns begins a paragraph; nil where paragraphs are not indented.
  let paragraphIndent: Int?
  /// Whether an empty line separates paragraphs, and does not just follow every line.
  let blankLinesSeparate: Bool
  /// Whether the file has both empty lines and lines that follow each other directly.
  let hasBlankLines: Bool

  /// The widths at which text gets wrapped, in columns.
  private static let widths = 36...140
  /// Punctuation that may not begin a line, and numbers that are kept whole, shorten a line by up to this.
  private static let slack = 6

  /// Measures the lines of `text`; nil where they were not cut at one width.
  ///
  /// Some programs count characters and some count columns; the count that makes more lines equal is theirs.
  static func find(in text: NormalizedText, of scalars: [UInt32]) -> HardWrap? {
    let tooLong = text.lines.count { $0.units.count > widths.upperBound / 2 + 5 }
    guard text.lines.count >= 5, tooLong * 10 <= text.lines.count else { return nil }
    let candidates = [1, 2].compactMap { narrow in
      let widths = text.lines.map { columns(of: $0, in: scalars, narrow: narrow) }
      return commonWidth(widths).map { (narrow: narrow, width: $0.width, lines: $0.lines, widths: widths) }
    }
    guard let best = candidates.max(by: { $0.lines < $1.lines }) else { return nil }
    let full = text.lines.indices.filter { best.widths[$0] >= best.width - slack }
    let cut = full.filter { !LineShape.isFinished(text.units[text.lines[$0].units]) }
    let prose = full.filter { LineShape.Marks(of: text.units[text.lines[$0].units]).any }
    guard cut.count * 10 >= full.count * 6, prose.count * 2 >= full.count else { return nil }
    return HardWrap(fullWidth: best.width - slack, narrowColumns: best.narrow, lines: text.lines, cut: cut)
  }

  /// Whether a line is as wide as lines get, or as wide as the number that begins `next` let it become.
  func isFull(_ line: SourceLine, before next: SourceLine?, in scalars: [UInt32]) -> Bool {
    let width = Self.columns(of: line, in: scalars, narrow: narrowColumns)
    guard width < fullWidth, let next else { return width >= fullWidth }
    let number = scalars[next.scalars].prefix(12).prefix { $0 > 0x20 && $0 < 0x7F }.count
    return number > 1 && width + number * narrowColumns >= fullWidth + Self.slack - 2
  }

  /// The width of a line with its indentation; `narrow` columns for a digit or a letter, two for a Chinese character.
  private static func columns(of line: SourceLine, in scalars: [UInt32], narrow: Int) -> Int {
    scalars[line.scalars].reduce(line.indent) { $0 + ($1 < 0x2010 ? narrow : 2) }
  }

  /// The width up to which most lines come close: three in ten of all lines, and at least four.
  private static func commonWidth(_ columns: [Int]) -> (width: Int, lines: Int)? {
    var histogram = [Int](repeating: 0, count: widths.upperBound + 1)
    for width in columns where width <= widths.upperBound { histogram[width] += 1 }
    var best = (width: 0, lines: 0)
    for width in widths where histogram[width] > 0 {
      let lines = histogram[width - slack...width].reduce(0, +)
      if lines >= best.lines { best = (width, lines) }
    }
    let wider = columns.count { $0 > best.width + 2 }
    guard best.lines >= 4, best.lines * 10 >= columns.count * 3, wider * 10 <= columns.count else { return nil }
    return best
  }

  private init(fullWidth: Int, narrowColumns: Int, lines: [SourceLine], cut: [Int]) {
    self.fullWidth = fullWidth
    self.narrowColumns = narrowColumns
    let next = cut.map { $0 + 1 }.filter(lines.indices.contains).map { lines[$0] }
    let direct = next.count { $0.blankLinesBefore == 0 }
    blankLinesSeparate = direct * 2 >= next.count
    hasBlankLines = lines.dropFirst().contains { $0.blankLinesBefore > 0 }
    let indents = next.map(\.indent).sorted()
    let usual = indents.isEmpty ? 0 : indents[indents.count / 2]
    let indented = lines.count { $0.indent >= usual + 2 }
    paragraphIndent = indented >= 2 ? usual + 2 : nil
  }
}
