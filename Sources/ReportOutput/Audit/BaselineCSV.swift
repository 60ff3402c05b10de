import ReportAnalysis
import ReportParser

/// Writes the findings of an audit as the side file that suppresses them.
package enum BaselineCSV {
  /// The columns of the file, in order.
  package static let columns = ["rule", "sentence", "township", "reason"]

  /// A row for every finding, those that are suppressed already with their reason; equal rows stand once.
  package static func table(_ reports: [AuditedReport]) -> [UInt8] {
    var bytes = CSVWriter.byteOrderMark
    CSVWriter.appendRow(to: &bytes) { row in
      for column in columns { row.plain(column) }
    }
    var seen: Set<[String]> = []
    for audited in reports {
      guard let report = audited.record.report else { continue }
      let items = audited.suppressed.map { ($0.finding, $0.reason) } + audited.findings.map { ($0, "") }
      for (finding, reason) in items.sorted(by: { $0.0.range.lowerBound < $1.0.range.lowerBound }) {
        let sentence = Baseline.sentence(of: finding, in: report.document)
        let township = report.identity.township ?? ""
        guard seen.insert([finding.rule, sentence, township]).inserted else { continue }
        CSVWriter.appendRow(to: &bytes) { row in
          row.plain(finding.rule)
          row.text(sentence)
          row.text(township)
          row.text(reason)
        }
      }
    }
    return bytes
  }
}
