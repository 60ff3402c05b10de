/// A table of text that stays within the page: where its columns do not fit side by side, it goes on below with the next.
struct TextTable {
  /// A column below its heading.
  struct Column {
    let heading: String
    /// One a row; rows that are headings have an empty one.
    let cells: [String]
  }

  /// The names of the rows.
  let labels: [String]
  /// The rows that only head those below them.
  var headings: Set<Int> = []
  let columns: [Column]

  /// The columns that the names of rows may take.
  private static let widestLabel = 32
  /// The columns that a heading may take before it is broken.
  private static let widestHeading = 12
  private static let gap = 2

  /// Puts the table on `page`, `indent` columns in.
  func write(to page: inout TextPage, indent: Int) {
    let labels = labels.map { TextLayout.fitted($0, to: Self.widestLabel) }
    let labelWidth = labels.map(DisplayWidth.of).max() ?? 0
    let room = TextPage.width - indent - labelWidth
    let widths = columns.map { Self.width(of: $0, atMost: room - Self.gap) }
    var start = 0
    while start < columns.count {
      var end = start + 1
      var used = widths[start] + Self.gap
      while end < columns.count, used + widths[end] + Self.gap <= room {
        used += widths[end] + Self.gap
        end += 1
      }
      if start > 0 { page.line() }
      write(start..<end, labels, labelWidth: labelWidth, widths, indent: indent, to: &page)
      start = end
    }
  }

  private static func width(of column: Column, atMost room: Int) -> Int {
    let cells = column.cells.map(DisplayWidth.of).max() ?? 0
    return min(max(cells, min(DisplayWidth.of(column.heading), widestHeading)), room)
  }

  private func write(
    _ range: Range<Int>, _ labels: [String], labelWidth: Int, _ widths: [Int], indent: Int, to page: inout TextPage
  ) {
    let margin = TextLayout.spaces(indent)
    let headings = range.map { TextLayout.wrapped(columns[$0].heading, to: widths[$0]) }
    let height = headings.map(\.count).max() ?? 0
    for line in 0..<height {
      var text = margin + TextLayout.spaces(labelWidth)
      for (number, heading) in zip(range, headings) {
        // Headings stand on the row below them, so short ones begin lower.
        let above = height - heading.count
        text += cell(line < above ? "" : heading[line - above], to: widths[number])
      }
      page.line(.init(TextLayout.trimmedAtEnd(text), .strong))
    }
    for (row, label) in labels.enumerated() {
      if self.headings.contains(row) {
        page.line(.init(margin + label, .faint))
        continue
      }
      var text = margin + TextLayout.padded(label, to: labelWidth)
      for number in range { text += cell(columns[number].cells[row], to: widths[number]) }
      page.line(.init(TextLayout.trimmedAtEnd(text), .plain))
    }
  }

  private func cell(_ text: String, to width: Int) -> String {
    TextLayout.spaces(Self.gap) + TextLayout.aligned(TextLayout.fitted(text, to: width), to: width)
  }
}
