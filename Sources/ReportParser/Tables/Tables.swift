/// The tables of a text: adjacent lines with bars between their cells, of which the first may say what the columns hold.
///
/// Found once, since a table may have thousands of cells. Most texts have none, which one pass for a bar tells.
package struct Tables: Sendable {
  /// A row, its cells a stretch of `cells`.
  struct Row: Sendable {
    /// The line without its end.
    let line: Range<Int>
    let cells: Range<Int>
    /// The number of the row that heads its table, or nil where none does.
    let header: Int?
    /// The unit that a cell of its own gives for the row: 行政处罚立案|件|47.
    let unit: TableUnit?
  }

  /// The row and the column of a cell, both from 0.
  struct Place {
    let row: Int
    let column: Int
  }

  private(set) var rows: [Row] = []
  /// All cells in text order, some empty; in every row the first is the first behind the bar that may open the line.
  private var cells: [Range<Int>] = []

  package init(_ text: [UInt16]) {
    let span = text.span
    var bar = span.place(of: Signs.bar, from: 0)
    var header: Int?
    var lastLine = -1
    var lastHasNumbers = false
    while bar < span.count {
      var (start, end) = (bar, bar)
      while start > 0, span[start - 1] != Signs.newline { start -= 1 }
      while end < span.count, span[end] != Signs.newline { end += 1 }
      let isNew = lastLine < 0 || start != lastLine + 1
      lastLine = end
      bar = span.place(of: Signs.bar, from: end)
      let first = cells.count
      split(span, start..<end)
      let row = first..<cells.count
      if !has(row, span, { !Self.isRule($0, $1) }) {
        // |---|---| under the heads of the columns.
        cells.removeSubrange(row)
        if isNew { header = nil }
        continue
      }
      let (unit, hasNumbers) = (unit(of: row, span), has(row, span, Self.isNumber))
      if isNew {
        header = hasNumbers ? nil : rows.count
      } else if lastHasNumbers, !hasNumbers, unit == nil, !has(row, span, { $1.count < 2 }) {
        // Behind rows of numbers another table follows.
        header = rows.count
      }
      lastHasNumbers = hasNumbers
      rows.append(Row(line: start..<end, cells: row, header: header, unit: unit))
    }
  }

  /// Whether one of the cells is so.
  private func has(_ row: Range<Int>, _ text: Span<UInt16>, _ isSo: (Span<UInt16>, Range<Int>) -> Bool) -> Bool {
    for number in row where isSo(text, cells[number]) { return true }
    return false
  }

  /// The first unit that is all one of the cells holds, or nil.
  private func unit(of row: Range<Int>, _ text: Span<UInt16>) -> TableUnit? {
    for number in row { if let unit = TableUnit(text, filling: cells[number]) { return unit } }
    return nil
  }

  /// Whether the text has none.
  var isEmpty: Bool { rows.isEmpty }

  /// The place of the cell that begins at `start`, or nil.
  func place(at start: Int) -> Place? {
    let row = Self.partition(rows.count) { rows[$0].line.lowerBound <= start } - 1
    guard row >= 0, rows[row].line.contains(start) else { return nil }
    let inRow = rows[row].cells
    let column = Self.partition(inRow.count) { cells[inRow.lowerBound + $0].lowerBound <= start } - 1
    guard column >= 0, cells[inRow.lowerBound + column].lowerBound == start else { return nil }
    return Place(row: row, column: column)
  }

  /// The cell at a place.
  func cell(at place: Place) -> Range<Int> { cells[rows[place.row].cells.lowerBound + place.column] }

  /// Longer cells are prose and name nothing; besides, all cells of a row or a column ask for them.
  private static let longestName = 60

  /// The cell that says what the row holds, or nil where the place is that cell itself or that cell is prose.
  func label(of place: Place) -> Range<Int>? {
    place.column > 0 ? name(at: Place(row: place.row, column: 0)) : nil
  }

  private func name(at place: Place) -> Range<Int>? {
    let cell = cell(at: place)
    return cell.count <= Self.longestName ? cell : nil
  }

  /// The cell that says what the column holds, or nil where no row heads the table, that row is shorter or the cell prose.
  func head(of place: Place) -> Range<Int>? {
    guard let header = rows[place.row].header, header != place.row, place.column < rows[header].cells.count else {
      return nil
    }
    return name(at: Place(row: header, column: place.column))
  }

  /// The unit of a number that stands alone in its cell: from a cell of the row, the row's label or the column's head.
  func unit(at place: Place, in text: Span<UInt16>) -> TableUnit? {
    if let unit = rows[place.row].unit { return unit }
    if let label = label(of: place), let unit = TableUnit(text, closing: label) { return unit }
    guard let head = head(of: place) else { return nil }
    return TableUnit(text, closing: head) ?? TableUnit(text, counting: head)
  }

  /// Adds the cells of a line.
  private mutating func split(_ text: Span<UInt16>, _ line: Range<Int>) {
    var start = text[line.lowerBound] == Signs.bar ? line.lowerBound + 1 : line.lowerBound
    while start <= line.upperBound {
      let end = min(text.place(of: Signs.bar, from: start), line.upperBound)
      // A bar that closes the line opens no cell.
      if start < line.upperBound || end > start { cells.append(start..<end) }
      start = end + 1
    }
  }

  /// Whether a cell is drawn, not written: `---`, `:--:`, or nothing.
  private static func isRule(_ text: Span<UInt16>, _ cell: Range<Int>) -> Bool {
    for at in cell where text[at] != 0x2D && !Signs.isColon(text[at]) { return false }
    return true
  }

  /// Whether a cell holds nothing but a number, as no head of a column does.
  private static func isNumber(_ text: Span<UInt16>, _ cell: Range<Int>) -> Bool {
    guard let first = cell.first, Characters.isDigit(text[first]) else { return false }
    return Numeral.read(text, at: first, limit: cell.upperBound)?.end == cell.upperBound
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
