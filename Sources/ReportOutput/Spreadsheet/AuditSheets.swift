import DocumentText
import ReportAnalysis
import ReportParser

/// The sheets of an audit: a row an input, a row a finding, and what they mean.
package enum AuditSheets {
  /// The whole workbook.
  package static func workbook(_ reports: [AuditedReport], _ language: Language) -> Workbook {
    let schemas: [SheetSchema] = [.audited, .findings, .codebook]
    var workbook = Workbook(schemas.map { SheetLayout($0, language) }, language)
    for audited in reports {
      workbook.append(summary(audited, language), to: 0)
      guard let report = audited.record.report, !audited.findings.isEmpty else { continue }
      let writer = FindingCells(language: language, record: audited.record, report: report)
      for finding in audited.findings {
        let other = finding.counterpart.flatMap { reports.indices.contains($0.report) ? reports[$0.report] : nil }
        workbook.append(writer.cells(finding, otherPath: other?.record.source.path), to: 1)
      }
    }
    workbook.appendCodebook(to: 2, language)
    return workbook
  }

  private static func summary(_ audited: AuditedReport, _ language: Language) -> [SheetCell] {
    let record = audited.record
    func count(_ severity: Severity) -> SheetCell {
      SheetCell(record.report.map { _ in audited.findings.count { $0.severity == severity } })
    }
    return identityCells(record.report?.identity) + [
      count(.error), count(.warning), count(.note), SheetCell(record.report.map { _ in audited.suppressed.count }),
      SheetCell(record.report?.identity.title), SheetCell(record.source.status.label(language)),
      SheetCell(record.source.message), SheetCell(record.source.path),
    ]
  }
}

/// The rows of one report's findings.
struct FindingCells {
  private let language: Language
  private let record: ReportRecord
  private let report: Report
  private let lines: LineIndex

  /// Finds the lines of the report.
  init(language: Language, record: ReportRecord, report: Report) {
    self.language = language
    self.record = record
    self.report = report
    lines = LineIndex(report.document.scalars)
  }

  /// The row of a finding; `otherPath` names the report that it is held against.
  func cells(_ finding: Finding, otherPath: String?) -> [SheetCell] {
    let quote = FindingQuote(finding.range, in: report.document, isPrivate: finding.isPrivate)
    let position = lines.position(of: quote.place.lowerBound)
    let figures = finding.figures.compactMap { report.figures.indices.contains($0) ? report.figures[$0].id : nil }
    return identityCells(report.identity) + [
      .text(finding.severity.label(language)),
      SheetCell(CheckCatalog.rule(finding.rule).map { language($0.name) }), .text(language(finding.message)),
      .text(quote.text), SheetCell(finding.expected.map { language($0) }), SheetCell(finding.sum?.text),
      .integer(position.line), .integer(position.column), .text(record.source.path), SheetCell(otherPath),
      .text(finding.rule), SheetCell(figures.joined(separator: " ")), .integer(quote.place.lowerBound),
      .integer(quote.place.upperBound),
    ]
  }
}
