/// Text that a reader takes out of a formatted document: paragraphs as lines, table rows as one line each.
struct FlowText: Sendable {
  /// The text so far, one Unicode scalar value an element, lines ended by U+000A.
  private(set) var scalars: [UInt32] = []
  /// What the reader put in and the document does not have as text: automatic numbers, bars between cells.
  private(set) var generated: [Range<Int>] = []
  private var rows: [Row] = []
  private var hasPending = false
  private var label: String?
  private var asides: [FlowText] = []
  /// Rows beyond the deepest that is kept apart, whose cells are lines.
  private var deeperRows = 0

  /// Tables in tables are kept apart this deep.
  private static let deepestRow = 32

  /// A table row that is being read, or the outermost of those that lie in each other.
  private struct Row {
    var pending = Pending.none
    /// Whether the current cell has text.
    var cellHasText = false
    /// The offsets of the line ends inside cells.
    var breaks: [Int] = []
    /// The offsets of the bars between cells.
    var bars: [Int] = []
    /// The offset at which the current cell begins, and the longest cell so far.
    var cellStart: Int
    var longestCell = 0
    var hasText = false
  }

  /// What has to stand before the next character of a row.
  private enum Pending {
    case none, line, cell
  }

  /// Cells of a row that are longer than this and have several paragraphs are no table but a page in columns.
  private static let longestTableCell = 120

  /// Adds a character.
  @inline(__always)
  mutating func append(_ scalar: UInt32) {
    if hasPending { settle(before: scalar) }
    scalars.append(scalar)
  }

  /// Keeps an automatic number, which the next character of the line brings with it; a line without text gets none.
  mutating func begin(label text: String) {
    label = text
    hasPending = true
  }

  /// Adds characters that the document does not have.
  mutating func append(generated text: String) {
    if hasPending { settle(before: nil) }
    let start = scalars.count
    for scalar in text.unicodeScalars { scalars.append(scalar.value) }
    if scalars.count > start { generated.append(start..<scalars.count) }
  }

  /// Adds the text of a footnote or a text box, which comes behind the paragraph that it hangs on.
  mutating func append(aside: FlowText) {
    if !aside.scalars.isEmpty { asides.append(aside) }
  }

  /// Ends a line inside a paragraph.
  mutating func endLine() {
    label = nil
    if let last = rows.indices.last {
      if rows[last].cellHasText, rows[last].pending == .none { rows[last].pending = .line }
      hasPending = true
    } else {
      scalars.append(0x0A)
    }
  }

  /// Ends a paragraph and lets what hangs on it follow.
  mutating func endParagraph() {
    endLine()
    while !asides.isEmpty {
      let waiting = asides
      asides = []
      for aside in waiting { merge(aside) }
    }
  }

  /// Ends the line if it has begun; markup that ends what no text is in leaves no empty lines.
  mutating func endLineIfBegun() {
    if !rows.isEmpty || !(scalars.last.map { $0 == 0x0A } ?? true) { endLine() }
  }

  private mutating func merge(_ other: FlowText) {
    if hasPending { settle(before: nil) }
    let start = scalars.count
    scalars += other.scalars
    generated += other.generated.map { $0.lowerBound + start..<$0.upperBound + start }
    while scalars.count > start, scalars.last == 0x0A { scalars.removeLast() }
    endLine()
  }

  /// Adds what has to stand before the next character.
  private mutating func settle(before next: UInt32?) {
    hasPending = false
    settleSeparator()
    guard let text = label else { return }
    label = nil
    append(generated: text)
    // A number that ends in a full stop would run into one that the text begins with: 1.20件.
    if text.hasSuffix("."), next.map(DigitGroups.isDigit) == true { scalars[scalars.count - 1] = 0x3001 }
  }

  private mutating func settleSeparator() {
    var separator = Pending.none
    for index in rows.indices {
      if separator == .none, rows[index].pending != .none {
        separator = rows[index].pending
        if separator == .cell {
          rows[index].bars.append(scalars.count)
          generated.append(scalars.count..<scalars.count + 3)
          scalars += [0x20, 0x7C, 0x20]
          rows[index].cellStart = scalars.count
        } else {
          rows[index].breaks.append(scalars.count)
          scalars.append(0x0A)
        }
      }
      rows[index].pending = .none
      rows[index].cellHasText = true
      rows[index].hasText = true
    }
  }

  // MARK: Tables

  /// Begins a row, which may lie in a cell of another.
  mutating func beginRow() {
    if rows.isEmpty { endLineIfBegun() } else { endLine() }
    guard rows.count < Self.deepestRow else {
      deeperRows += 1
      return
    }
    rows.append(Row(cellStart: scalars.count))
    hasPending = true
  }

  /// Begins the row's next cell.
  mutating func beginCell() {
    guard let last = rows.indices.last else { return }
    guard deeperRows == 0 else { return endLine() }
    closeCell(last)
    rows[last].cellHasText = false
    rows[last].pending = rows[last].hasText ? .cell : .none
    hasPending = true
  }

  private mutating func closeCell(_ row: Int) {
    if rows[row].cellHasText { rows[row].longestCell = max(rows[row].longestCell, scalars.count - rows[row].cellStart) }
  }

  /// Ends the row; where its cells are short it is one line, else every paragraph stays a line.
  mutating func endRow() {
    guard deeperRows == 0 else {
      deeperRows -= 1
      return endLine()
    }
    guard let last = rows.indices.last else { return }
    closeCell(last)
    let row = rows.removeLast()
    if !row.bars.isEmpty {
      if row.longestCell <= Self.longestTableCell || row.breaks.isEmpty {
        for index in row.breaks { scalars[index] = 0x20 }
      } else {
        for index in row.bars { scalars[index + 1] = 0x0A }
      }
    }
    if rows.isEmpty {
      hasPending = false
      if row.hasText { endLine() }
    } else {
      endLine()
    }
  }

  /// Closes what is still open and hands over the text, without empty lines at its end.
  mutating func finish() {
    deeperRows = 0
    while !rows.isEmpty { endRow() }
    if !asides.isEmpty { endParagraph() }
    while scalars.last == 0x0A { scalars.removeLast() }
  }

  /// The text of a range, without what separates it from its surroundings.
  func slice(_ range: Range<Int>) -> FlowText {
    let separators: [UInt32] = [0x0A, 0x20, 0x7C]
    let inner = scalars[range.clamped(to: scalars.indices)].drop(while: separators.contains)
    var flow = FlowText()
    flow.scalars = Array(inner)
    flow.generated = generated.filter { $0.lowerBound >= inner.startIndex && $0.upperBound <= inner.endIndex }
      .map { $0.lowerBound - inner.startIndex..<$0.upperBound - inner.startIndex }
    flow.finish()
    return flow
  }
}
