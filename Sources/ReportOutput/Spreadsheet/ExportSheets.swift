import DocumentText
import ReportAnalysis
import ReportParser

/// The sheets of an export: a row an input, a row a figure, a row a finding, and what they mean.
package struct ExportSheets: Sendable {
  /// What the first sheet keeps of an input until all are read, since its columns depend on what they state.
  package struct Line: Sendable {
    fileprivate let facts: [SheetCell]
    fileprivate let values: [MetricID: Quantity]
  }

  private static let summary = 0
  private static let figures = 1
  private static let findings = 2
  private static let codebook = 3

  private let language: Language
  private let figureLayout: SheetLayout
  private let findingLayout: SheetLayout

  /// Makes a writer of sheets whose headings and words are in `language`.
  package init(_ language: Language) {
    self.language = language
    figureLayout = SheetLayout(.figures, language)
    findingLayout = SheetLayout(.findings, language)
  }

  /// A workbook with these sheets, still empty.
  package var workbook: Workbook {
    Workbook(
      [SheetLayout(.exported, language), figureLayout, findingLayout, SheetLayout(.codebook, language)], language)
  }

  /// Appends the rows of an input's figures and findings.
  package func append(_ record: ReportRecord, to bytes: inout [UInt8]) {
    guard let report = record.report else { return }
    for figure in report.figures {
      SheetRow.append(
        cells(figure, of: report, record.source.path), sheet: Self.figures, figureLayout, to: &bytes)
    }
    guard !record.findings.isEmpty else { return }
    let writer = FindingCells(language: language, record: record, report: report)
    for finding in record.findings {
      SheetRow.append(writer.cells(finding, otherPath: nil), sheet: Self.findings, findingLayout, to: &bytes)
    }
  }

  /// What the first sheet says of an input.
  package func line(_ record: ReportRecord) -> Line {
    let identity = record.report?.identity
    let headline = record.headline
    let facts: [SheetCell] =
      identityCells(identity) + [SheetCell(identity.map { $0.kind.label(language) })]
      + [headline.disputes, headline.trainingSessions, headline.publicityEvents].map { SheetCell($0?.quantity) }
      + [SheetCell(record.report?.figures.count)]
      + Severity.allCases.reversed().map { severity in
        SheetCell(record.report.map { _ in record.findings.count { $0.severity == severity } })
      }
      + [
        SheetCell(identity?.title), SheetCell(identity?.documentNumber),
        identity?.issuedOn.map(SheetCell.date) ?? .empty, SheetCell(record.source.status.label(language)),
        SheetCell(record.source.message), SheetCell(record.source.path),
      ]
    let values = record.metrics.compactMap { rollUp in rollUp.quantity.map { (rollUp.metric, $0) } }
    return Line(facts: facts, values: Dictionary(values) { first, _ in first })
  }

  /// Adds what stands in the first and the last sheet, once all inputs are read.
  package func complete(_ workbook: inout Workbook, _ lines: [Line]) {
    let panel = MetricPanel(lines.map(\.values), language)
    workbook.setLayout(SheetLayout(.exported, language, and: panel.columns), of: Self.summary)
    for line in lines { workbook.append(line.facts + panel.cells(line.values), to: Self.summary) }
    workbook.appendCodebook(to: Self.codebook, language)
  }

  private func cells(_ figure: Figure, of report: Report, _ path: String) -> [SheetCell] {
    let document = report.document
    let place = document.place(of: figure.range)
    let metric = figure.metric.flatMap(MetricCatalog.metric)
    let whole = figure.partOf.flatMap { report.figures.indices.contains($0) ? report.figures[$0].id : nil }
    return identityCells(report.identity) + [
      SheetCell(metric?.family.label(language)), SheetCell(metric.map { language($0.zh, $0.en) }),
      .quantity(figure.quantity), SheetCell(figure.quantity.upper, unit: figure.quantity.unit),
      SheetCell(figure.quantity.unit), SheetCell(figure.quantity.qualifier.label(language)),
      SheetCell(figure.status.label(language)), SheetCell(figure.actor), SheetCell(figure.category), SheetCell(whole),
      SheetCell(figure.role.label(language)), SheetCell(report.heading(over: figure.range)),
      SheetCell(document.string(place)), SheetCell(document.string(document.place(of: figure.sentence))),
      SheetCell(path), SheetCell(figure.id), SheetCell(figure.metric?.rawValue), .integer(place.lowerBound),
      .integer(place.upperBound),
    ]
  }
}

/// The cells that say who reports on what year: county, township, year.
func identityCells(_ identity: Identity?) -> [SheetCell] {
  [SheetCell(identity?.county), SheetCell(identity?.township), SheetCell(identity?.year)]
}

extension Workbook {
  /// Adds the rows of the codebook.
  mutating func appendCodebook(to sheet: Int, _ language: Language) {
    for row in CodebookWriter.rows(language) { append(row, to: sheet) }
  }
}

/// The columns that have a metric each, for what some report states as one value.
struct MetricPanel {
  private let metrics: [Metric]
  /// The columns in the order of the catalogue; the heading has the unit where all values share it.
  let columns: [SheetLayout.Column]

  /// The panel of reports that state `values`.
  init(_ values: [[MetricID: Quantity]], _ language: Language) {
    var units: [MetricID: Set<String>] = [:]
    for (metric, quantity) in values.joined() {
      // A zero in words has no unit and fits any.
      units[metric, default: []].formUnion(quantity.unit.map { [$0] } ?? [])
    }
    metrics = MetricCatalog.all.filter { units[$0.id] != nil }
    columns = metrics.map { metric in
      let own = units[metric.id] ?? []
      let unit = own.count == 1 ? own.first.flatMap { $0 == "%" ? nil : $0 } : nil
      return SheetLayout.Column(
        language(metric.zh, metric.en) + (unit.map { language("（\($0)）", " (\($0))") } ?? ""), width: 12)
    }
  }

  /// The cells of a report; empty where it states nothing, or nothing that is one value.
  func cells(_ values: [MetricID: Quantity]) -> [SheetCell] { metrics.map { SheetCell(values[$0.id]) } }
}
