import ReportAnalysis
import DocumentText
package import ReportParser

/// Writes reports as CSV rows.
package struct ReportCSV: Sendable {
  /// One row a figure, or one row a report.
  package let layout: CSVLayout
  /// The metrics that have a column in the wide layout, in order.
  package let columns: [MetricID]

  /// Makes a writer of rows; `columns` count in the wide layout only.
  package init(layout: CSVLayout, columns: [MetricID]) {
    self.layout = layout
    self.columns = columns
  }

  private static let identityColumns = ["path", "report_status", "township", "county", "year"]
  private static let figureColumns = [
    "id", "metric", "value", "unit", "qualifier", "status", "actor", "part_of", "category", "role", "heading", "text",
    "start", "end", "sentence",
  ]

  /// Appends the row of column names.
  package func appendHeader(to bytes: inout [UInt8]) {
    CSVWriter.appendRow(to: &bytes) { row in
      let names = layout == .long ? Self.figureColumns : columns.map(\.rawValue)
      for name in Self.identityColumns + names { row.plain(name) }
    }
  }

  /// Appends the rows of one report.
  package func append(_ record: ReportRecord, to bytes: inout [UInt8]) {
    switch layout {
    case .wide: appendWide(record, to: &bytes)
    case .long: appendLong(record, to: &bytes)
    }
  }

  private func appendWide(_ record: ReportRecord, to bytes: inout [UInt8]) {
    var values: [MetricID: DecimalNumber] = [:]
    for rollUp in record.metrics { values[rollUp.metric] = rollUp.quantity?.value }
    CSVWriter.appendRow(to: &bytes) { row in
      write(record, to: &row)
      for column in columns { row.plain(values[column]?.description) }
    }
  }

  private func appendLong(_ record: ReportRecord, to bytes: inout [UInt8]) {
    guard let report = record.report, !report.figures.isEmpty else {
      CSVWriter.appendRow(to: &bytes) { row in
        write(record, to: &row)
        for _ in Self.figureColumns { row.plain(nil as String?) }
      }
      return
    }
    for figure in report.figures {
      CSVWriter.appendRow(to: &bytes) { row in
        write(record, to: &row)
        write(figure, of: report, to: &row)
      }
    }
  }

  private func write(_ record: ReportRecord, to row: inout CSVWriter) {
    let identity = record.report?.identity
    row.text(record.source.path)
    row.plain(record.source.status.rawValue)
    row.text(identity?.township)
    row.text(identity?.county)
    row.plain(identity?.year)
  }

  private func write(_ figure: Figure, of report: Report, to row: inout CSVWriter) {
    let document = report.document
    let place = document.place(of: figure.range)
    row.plain(figure.id)
    row.plain(figure.metric?.rawValue)
    row.plain(figure.quantity.value.description)
    row.text(figure.quantity.unit)
    row.plain(figure.quantity.qualifier.rawValue)
    row.plain(figure.status.rawValue)
    row.text(figure.actor)
    row.plain(figure.partOf.flatMap { report.figures.indices.contains($0) ? report.figures[$0].id : nil })
    row.text(figure.category)
    row.plain(figure.role.rawValue)
    row.text(report.heading(over: figure.range))
    row.text(document.string(place))
    row.plain(place.lowerBound)
    row.plain(place.upperBound)
    row.text(document.string(document.place(of: figure.sentence)))
  }
}

extension Report {
  /// The heading of the innermost section that has one and spans `range`; nil where none does.
  package func heading(over range: Range<Int>) -> String? {
    // Sections stand in text order and nest, so the last that spans the range is the innermost.
    sections.last {
      $0.heading != nil && $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound
    }?.heading
  }
}
