import DocumentText
import ReportAnalysis
import ReportParser

/// Writes the findings of an audit as CSV, a row a finding.
package struct FindingCSV: Sendable {
  private let language: Language

  /// Makes a writer whose messages are in `language`.
  package init(language: Language) {
    self.language = language
  }

  private static let columns = [
    "path", "township", "county", "year", "rule", "severity", "line", "column", "start", "end", "message", "expected",
    "sum", "figures", "quote", "other_path",
  ]

  /// The rows of all findings below the row of names.
  package func table(_ reports: [AuditedReport]) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVWriter.appendRow(to: &bytes) { row in
      for column in Self.columns { row.plain(column) }
    }
    for audited in reports {
      guard let report = audited.record.report, !audited.findings.isEmpty else { continue }
      let lines = LineIndex(report.document.scalars)
      for finding in audited.findings {
        CSVWriter.appendRow(to: &bytes) { row in
          row.text(audited.record.source.path)
          row.text(report.identity.township)
          row.text(report.identity.county)
          row.plain(report.identity.year)
          write(finding, of: report, lines, to: &row)
          let other = finding.counterpart.flatMap { reports.indices.contains($0.report) ? reports[$0.report] : nil }
          row.text(other?.record.source.path)
        }
      }
    }
    return bytes
  }

  private func write(_ finding: Finding, of report: Report, _ lines: LineIndex, to row: inout CSVWriter) {
    let quote = FindingQuote(finding.range, in: report.document, isPrivate: finding.isPrivate)
    let position = lines.position(of: quote.place.lowerBound)
    row.plain(finding.rule)
    row.plain(finding.severity.rawValue)
    row.plain(position.line)
    row.plain(position.column)
    row.plain(quote.place.lowerBound)
    row.plain(quote.place.upperBound)
    row.text(language(finding.message))
    row.text(finding.expected.map { language($0) })
    row.text(finding.sum?.text)
    row.plain(
      finding.figures.compactMap { report.figures.indices.contains($0) ? report.figures[$0].id : nil }
        .joined(separator: " "))
    row.text(quote.text)
  }
}
