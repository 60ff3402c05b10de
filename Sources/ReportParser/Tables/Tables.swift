/// The tables of a text: adjacent lines with bars between their cells, of which one may say what the columns hold.
///
/// Found once, since a table may have thousands of cells. Most texts have none, which one pass for a bar tells.
package struct Tables: Sendable {
  /// A row, its cells a stretch of `cells`.
  struct Row: Sendable {
    /// The line without its end.
    let line: Range<Int>
    let cells: Range<Int>
    /// The number of the row that heads the columns, or nil where none does.
    let header: Int?
    /// The unit that a cell of its own gives for the row: 行政处罚立案|件|47.
    let unit: TableUnit?
    /// The column of the cell that says what the row holds, behind a serial number; nil where all are numbers.
    let label: Int?
  }

  /// The row and the column of a cell, both from 0.
  struct Place {
    let row: Int
    let column: Int
  }

  /// The rows of all tables in text order.
  private(set) var rows: [Row] = []
  /// All cells in text order, some empty; in every row the first is the first behind the bar that may open the line.
  private var cells: [Range<Int>] = []

  /// Finds the tables of `text`.
  package init(_ text: [UInt16]) {
    let span = text.span
    var bar = span.place(of: Signs.bar, from: 0)
    var heads: Int?
    var lastLine = -1
    var lastHasNumbers = false
    while bar < span.count {
      let line = Self.line(of: bar, in: span)
      // Another table begins.
      if lastLine < 0 || line.lowerBound != lastLine + 1 { (heads, lastHasNumbers) = (nil, false) }
      lastLine = line.upperBound
      bar = span.place(of: Signs.bar, from: line.upperBound)
      let row = split(span, line)
      let (unit, label, hasNumbers) = read(row, span)
      if !hasNumbers, isHead(row, span, behindNumbers: lastHasNumbers) { heads = rows.count }
      lastHasNumbers = hasNumbers || (lastHasNumbers && heads != rows.count)
      rows.append(Row(line: line, cells: row, header: hasNumbers ? heads : nil, unit: unit, label: label))
    }
  }

  private static func line(of place: Int, in text: Span<UInt16>) -> Range<Int> {
    var (start, end) = (place, place)
    while start > 0, text[start - 1] != Signs.newline { start -= 1 }
    while end < text.count, text[end] != Signs.newline { end += 1 }
    return start..<end
  }

  /// What the cells of a row are.
  private func read(_ row: Range<Int>, _ text: Span<UInt16>) -> (unit: TableUnit?, label: Int?, hasNumbers: Bool) {
    var (unit, label, hasNumbers): (TableUnit?, Int?, Bool) = (nil, nil, false)
    for number in row {
      let cell = cells[number]
      if Self.isRule(text, cell) { continue }
      if Self.isNumber(text, cell) {
        hasNumbers = true
      } else if let found = TableUnit(text, filling: cell) {
        unit = unit ?? found
      } else if label == nil, !Self.isYear(text, cell) {
        label = number - row.lowerBound
      }
    }
    return (unit, label, hasNumbers)
  }

  /// Whether a row without numbers may head columns: two cells of it are filled, and behind rows of numbers none with a
  /// mere sign (行政复议|件|无).
  private func isHead(_ row: Range<Int>, _ text: Span<UInt16>, behindNumbers: Bool) -> Bool {
    var filled = 0
    for number in row where !Self.isRule(text, cells[number]) {
      filled += 1
      if behindNumbers, cells[number].count < 2 { return false }
    }
    return filled > 1
  }

  /// Whether the text has none.
  var isEmpty: Bool { rows.isEmpty }

  /// The place of the cell that `range` fills, or nil.
  func place(filledBy range: Range<Int>) -> Place? {
    let start = range.lowerBound
    let row = Self.partition(rows.count) { rows[$0].line.lowerBound <= start } - 1
    guard row >= 0, rows[row].line.contains(start) else { return nil }
    let inRow = rows[row].cells
    let column = Self.partition(inRow.count) { cells[inRow.lowerBound + $0].lowerBound <= start } - 1
    guard column >= 0, cells[inRow.lowerBound + column] == range else { return nil }
    return Place(row: row, column: column)
  }

  /// Longer cells are prose and name nothing; besides, all cells of a row or a column ask for them.
  private static let longestName = 60

  /// The cell that says what the row holds, or nil where there is none, it is the place's own or prose.
  func label(of place: Place) -> Range<Int>? {
    guard let label = rows[place.row].label, label != place.column else { return nil }
    return name(place.row, label)
  }

  /// The cell that says what the column holds, or nil where no row heads the table, that row is shorter or the cell prose.
  func head(of place: Place) -> Range<Int>? {
    guard let header = rows[place.row].header, place.column < rows[header].cells.count else { return nil }
    return name(header, place.column)
  }

  /// The year that the row is about, where that is all its first cell holds.
  func year(of place: Place, in text: [UInt16]) -> Int? {
    let first = cells[rows[place.row].cells.lowerBound]
    return place.column > 0 && Self.isYear(text.span, first) ? Years.read(text, first.lowerBound) : nil
  }

  private func name(_ row: Int, _ column: Int) -> Range<Int>? {
    let cell = cells[rows[row].cells.lowerBound + column]
    return cell.count <= Self.longestName ? cell : nil
  }

  /// The unit of a number that stands alone in its cell: from the column's head, a cell of the row or the row's label.
  ///
  /// A number in front of the label is the row's own and counts nothing.
  func unit(at place: Place, in text: Span<UInt16>) -> TableUnit? {
    let row = rows[place.row]
    if let label = row.label, place.column < label { return nil }
    let head = head(of: place)
    if let head, let unit = TableUnit(text, closing: head) { return unit }
    if let unit = row.unit { return unit }
    if let label = label(of: place), let unit = TableUnit(text, closing: label) { return unit }
    return head.flatMap { TableUnit(text, counting: $0) }
  }

  /// Adds the cells of a line and answers where they are.
  private mutating func split(_ text: Span<UInt16>, _ line: Range<Int>) -> Range<Int> {
    let first = cells.count
    var start = text[line.lowerBound] == Signs.bar ? line.lowerBound + 1 : line.lowerBound
    while start <= line.upperBound {
      let end = min(text.place(of: Signs.bar, from: start), line.upperBound)
      // A bar that closes the line opens no cell.
      if start < line.upperBound || end > start { cells.append(start..<end) }
      start = end + 1
    }
    return first..<cells.count
  }

  /// Whether a cell is drawn, not written: `---`, `:--:`, or nothing.
  private static func isRule(_ text: Span<UInt16>, _ cell: Range<Int>) -> Bool {
    for at in cell where text[at] != 0x2D && !Signs.isColon(text[at]) { return false }
    return true
  }

  /// Whether a cell holds nothing but a year: 2023, 2023年, 2023年度.
  private static func isYear(_ text: Span<UInt16>, _ cell: Range<Int>) -> Bool {
    guard (4...6).contains(cell.count), text[cell.lowerBound] == 0x32, text[cell.lowerBound + 1] == 0x30 else {
      return false
    }
    // Four digits, then at most 年度.
    for (offset, at) in cell.enumerated() {
      let isMark = text[at] == 0x5E74 || text[at] == 0x5EA6
      if offset < 4 ? !Characters.isDigit(text[at]) : !isMark { return false }
    }
    return true
  }

  private static let longestUnit = 4
  private static let dateMarks = UnitSet("年月日-/.:")

  /// Whether a cell holds nothing but a number, perhaps with its unit; no year and no date.
  private static func isNumber(_ text: Span<UInt16>, _ cell: Range<Int>) -> Bool {
    guard let first = cell.first, Characters.isDigit(text[first]), !isYear(text, cell),
      let end = Numeral.read(text, at: first, limit: cell.upperBound)?.end, cell.upperBound - end <= longestUnit
    else { return false }
    return end == cell.upperBound || !dateMarks.contains(text[end])
  }

  /// How many of the first `count` numbers satisfy `isBefore`, which holds up to some number and not behind.
  private static func partition(_ count: Int, _ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
