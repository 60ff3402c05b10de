/// A table of text that stays within the page: where its columns do not fit side by side, it goes on below with the next.
struct TextTable {
  /// What stands in a row of a column: a number, what belongs to it, and its rank, each below those of other rows.
  struct Cell {
    /// Ends where the numbers of the column end.
    var number: String
    /// Begins where the numbers end.
    var suffix = ""
    /// Ends where the column ends.
    var rank = ""
    var emphasis = TextPage.Emphasis.plain
    /// Whether it is no single number, and so ends where the column ends.
    var isFree = false

    static let empty = Cell(number: "")
  }

  /// A column below its heading.
  struct Column {
    let heading: String
    /// The unit of all numbers, which stands in the heading and is not broken; empty where there is none.
    var unit = ""
    /// One a row; rows that are headings have an empty one.
    let cells: [Cell]
  }

  /// The names of the rows.
  let labels: [String]
  /// The rows that only head those below them.
  var headings: Set<Int> = []
  /// The rows that sum up the others.
  var summaries: Set<Int> = []
  let columns: [Column]

  /// The columns that the names of rows may take.
  private static let widestLabel = 32
  /// The columns that a heading may take before it is broken.
  private static let widestHeading = 12
  private static let gap = 2

  private var labelWidth: Int { min(Self.widestLabel, labels.map(DisplayWidth.of).max() ?? 0) }

  /// Whether all columns stand side by side in `width` columns, `indent` columns in.
  func fits(_ width: Int, indent: Int) -> Bool {
    let measures = columns.map { Measure($0, atMost: .max) }
    return indent + labelWidth + measures.reduce(0) { $0 + $1.width + Self.gap } <= width
  }

  /// Puts the table on `page`, `indent` columns in.
  func write(to page: inout TextPage, indent: Int) {
    let room = page.width - indent - labelWidth
    let measures = columns.map { Measure($0, atMost: room - Self.gap) }
    var start = 0
    while start < columns.count {
      var end = start + 1
      var used = measures[start].width + Self.gap
      while end < columns.count, used + measures[end].width + Self.gap <= room {
        used += measures[end].width + Self.gap
        end += 1
      }
      if start > 0 { page.line() }
      write(start..<end, measures, indent: indent, to: &page)
      start = end
    }
  }

  /// The columns that the parts of a column's cells take.
  private struct Measure {
    var number = 0
    var suffix = 0
    var rank = 0
    var width = 0

    init(_ column: Column, atMost room: Int) {
      for cell in column.cells {
        guard !cell.isFree else {
          width = max(width, DisplayWidth.of(cell.number))
          continue
        }
        number = max(number, DisplayWidth.of(cell.number))
        suffix = max(suffix, DisplayWidth.of(cell.suffix))
        rank = max(rank, DisplayWidth.of(cell.rank))
      }
      // A heading may be broken, its words may not.
      let words = column.heading.split(separator: " ").filter { $0.utf8.count == $0.unicodeScalars.count }
      let word = words.map(\.utf8.count).max() ?? 0
      let heading = min(DisplayWidth.of(column.heading + column.unit), max(widestHeading, word))
      width = min(max(width, number + suffix + (rank > 0 ? rank + 1 : 0), heading), room)
    }

    func text(_ cell: Cell) -> String {
      guard !cell.isFree else { return TextLayout.aligned(TextLayout.fitted(cell.number, to: width), to: width) }
      let value = TextLayout.aligned(cell.number, to: number) + TextLayout.padded(cell.suffix, to: suffix)
      let text = value + (rank > 0 ? " " + TextLayout.aligned(cell.rank, to: rank) : "")
      return TextLayout.aligned(TextLayout.fitted(text, to: width), to: width)
    }
  }

  private func write(_ range: Range<Int>, _ measures: [Measure], indent: Int, to page: inout TextPage) {
    let margin = TextLayout.spaces(indent)
    let gap = TextLayout.spaces(Self.gap)
    let headings = range.map { heading(columns[$0], to: measures[$0].width) }
    let height = headings.map(\.count).max() ?? 0
    for line in 0..<height {
      var text = margin + TextLayout.spaces(labelWidth)
      for (number, heading) in zip(range, headings) {
        // Headings stand on the row below them, so short ones begin lower.
        let above = height - heading.count
        text += gap + TextLayout.aligned(line < above ? "" : heading[line - above], to: measures[number].width)
      }
      page.line(.init(text, .strong))
    }
    for (row, label) in labels.enumerated() {
      let isSummary = summaries.contains(row)
      let name = margin + TextLayout.padded(TextLayout.fitted(label, to: Self.widestLabel), to: labelWidth)
      guard !self.headings.contains(row) else {
        page.line(.init(name, .faint))
        continue
      }
      let cells = range.map { number in
        let cell = columns[number].cells[row]
        return TextPage.Span(gap + measures[number].text(cell), isSummary ? .faint : cell.emphasis)
      }
      page.line([TextPage.Span(name, isSummary ? .faint : .plain)] + cells)
    }
  }

  /// The lines of a heading; the unit stands behind the name, or below it where there is no room.
  private func heading(_ column: Column, to width: Int) -> [String] {
    var lines = TextLayout.wrapped(column.heading, to: width)
    guard let last = lines.last, !column.unit.isEmpty else { return lines }
    if DisplayWidth.of(last + column.unit) <= width {
      lines[lines.count - 1] += column.unit
    } else {
      lines.append(TextLayout.fitted(TextLayout.trimmedAtStart(column.unit), to: width))
    }
    return lines
  }
}
