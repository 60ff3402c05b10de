import DocumentText
import ReportAnalysis
import ReportParser

extension SummaryWriter {
  /// Writes what the audit found in the report by itself, a line or two a finding; nothing where it found nothing.
  func writeFindings(_ findings: [Finding], of report: Report, to page: inout TextPage) {
    guard !findings.isEmpty else { return }
    page.line()
    page.line(.init(language("审核发现 \(findings.count) 处", "\(findings.count) findings of the audit"), .strong))
    let lines = LineIndex(report.document.scalars)
    for finding in findings {
      let line = lines.position(of: report.document.place(of: finding.range).lowerBound).line
      let place = language("（第 \(line) 行，\(finding.rule)）", " (line \(line), \(finding.rule))")
      page.paragraph(
        language(finding.message) + (finding.sum.map { language("：", ": ") + $0.text } ?? "") + place, indent: 11,
        lead: .init("  " + finding.severity.label(language), finding.severity.emphasis))
    }
  }
}
