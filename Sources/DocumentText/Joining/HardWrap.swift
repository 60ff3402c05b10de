/// The line width of a file whose paragraphs were broken into lines of one length.
///
/// Mail programs, PDF converters and old editors do this. The regularity: most lines are about equally wide, and end
/// wherever the width was used up rather than at a full stop.
struct HardWrap: Equatable {
  /// A line of at least so many columns was cut; Chinese characters take two.
  let fullWidth: Int
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
  static func find(in text: NormalizedText, of scalars: [UInt32]) -> HardWrap? {
    guard text.lines.count >= 5 else { return nil }
    let columns = text.lines.map { Self.columns(of: $0, in: scalars) }
    guard let width = commonWidth(columns) else { return nil }
    let full = text.lines.indices.filter { columns[$0] >= width - slack }
    let cut = full.filter { !LineShape.isFinished(text.units[text.lines[$0].units]) }
    let prose = full.filter {
      let marks = LineShape.Marks(text.units[text.lines[$0].units])
      return marks.clause + marks.sentence > 0
    }
    guard cut.count * 10 >= full.count * 6, prose.count * 2 >= full.count else { return nil }
    return HardWrap(fullWidth: width - slack, lines: text.lines, cut: cut)
  }

  /// The width of a line with its indentation.
  static func columns(of line: SourceLine, in scalars: [UInt32]) -> Int {
    scalars[line.scalars].reduce(line.indent) { $0 + ($1 < 0x2010 ? 1 : 2) }
  }

  /// The width up to which most lines come close: three in ten of all lines, and at least four.
  private static func commonWidth(_ columns: [Int]) -> Int? {
    var histogram = [Int](repeating: 0, count: widths.upperBound + 1)
    for width in columns where width <= widths.upperBound { histogram[width] += 1 }
    var best = (width: 0, lines: 0)
    for width in widths {
      let lines = histogram[width - slack...width].reduce(0, +)
      if lines >= best.lines, histogram[width] > 0 { best = (width, lines) }
    }
    let wider = columns.count { $0 > best.width + 2 }
    guard best.lines >= 4, best.lines * 10 >= columns.count * 3, wider * 10 <= columns.count else { return nil }
    return best.width
  }

  private init(fullWidth: Int, lines: [SourceLine], cut: [Int]) {
    self.fullWidth = fullWidth
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
