package import ReportParser

/// A report with what follows from its figures: the roll-up of every metric and the headline.
package struct ReportSummary: Sendable {
  /// The report as the parser left it.
  package let report: Report
  /// In the order of the catalogue; only metrics that the report states.
  package let metrics: [RollUp]
  /// The three numbers that everybody asks for.
  package let headline: Headline

  /// Rolls up the figures of `report`; the same report always gives the same summary.
  package init(_ report: Report) {
    self.report = report
    let (rollUps, numbers) = RollUpRules.apply(to: report)
    metrics = rollUps
    headline = Headline(rollUps, numbers: numbers)
  }

  /// A report whose roll-ups are known already.
  package init(_ report: Report, metrics: [RollUp], headline: Headline) {
    self.report = report
    self.metrics = metrics
    self.headline = headline
  }
}
