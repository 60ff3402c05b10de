/// Reports that are audited together, as the rules that compare them see them.
package struct FolderAudit: Sendable {
  /// A finding with the number of the report that it is in.
  package struct Placed: Sendable {
    package let report: Int
    package let finding: Finding

    package init(report: Int, finding: Finding) {
      self.report = report
      self.finding = finding
    }
  }

  package let reports: [ReportSummary]

  /// Takes the reports in their order.
  package init(_ reports: [ReportSummary]) {
    self.reports = reports
  }

  /// What the rules that need several reports find.
  package func findings() -> [Placed] {
    CheckCatalog.all.flatMap { rule -> [Placed] in
      if case .folder(let find) = rule.method { find(self) } else { [] }
    }
  }
}
