package import ReportParser

/// A report with what follows from its figures: the roll-up of every metric and the headline.
package struct ReportSummary: Sendable {
  package let report: Report
  /// In the order of the catalogue; only metrics that the report states.
  package let metrics: [RollUp]
  package let headline: Headline

  package init(_ report: Report) {
    self.report = report
    metrics = []
    headline = Headline()
  }
}
