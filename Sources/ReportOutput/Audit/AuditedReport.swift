package import ReportAnalysis

/// A report after the audit: what was found in it, and what was found but is suppressed.
package struct AuditedReport: Sendable {
  /// A finding that the baseline knows.
  package struct Suppressed: Sendable {
    package let finding: Finding
    /// Why it is left as it is; empty where nobody said.
    package let reason: String

    package init(finding: Finding, reason: String) {
      self.finding = finding
      self.reason = reason
    }
  }

  /// The input; refused ones have no findings.
  package var record: ReportRecord
  /// What counts, in text order.
  package var findings: [Finding]
  package var suppressed: [Suppressed]

  package init(record: ReportRecord, findings: [Finding], suppressed: [Suppressed] = []) {
    self.record = record
    self.findings = findings
    self.suppressed = suppressed
  }
}
