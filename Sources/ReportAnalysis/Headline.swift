import ReportParser

/// The three numbers that everybody asks of a report: disputes, training sessions, publicity events.
package struct Headline: Sendable {
  /// The roll-up of the first of disputes_resolved, disputes_handled and disputes_found that has a value.
  ///
  /// Where none has one, the first that has several values.
  package var disputes: RollUp?
  /// The sum of the roll-ups of the four metrics of training sessions.
  package var trainingSessions: RollUp?
  /// The roll-up of publicity_events.
  package var publicityEvents: RollUp?

  package init(disputes: RollUp? = nil, trainingSessions: RollUp? = nil, publicityEvents: RollUp? = nil) {
    self.disputes = disputes
    self.trainingSessions = trainingSessions
    self.publicityEvents = publicityEvents
  }

  /// Reads the headline off the roll-ups of a report.
  package init(_ metrics: [RollUp]) {
    self.init(metrics, numbers: metrics.map { MetricCatalog.numbers[$0.metric] ?? -1 })
  }

  /// Reads the headline off the roll-ups of the metrics with `numbers` in the catalogue.
  init(_ metrics: [RollUp], numbers: [Int]) {
    let rollUp = { number in numbers.firstIndex(of: number).map { metrics[$0] } }
    let disputes = Self.disputes.compactMap(rollUp)
    self.init(
      disputes: disputes.first { $0.quantity != nil } ?? disputes.first { !$0.values.isEmpty },
      trainingSessions: TrainingSessions.rollUp(of: TrainingSessions.metrics.compactMap(rollUp)),
      publicityEvents: Self.publicityEvents.lazy.compactMap(rollUp).first)
  }

  private static let disputes = numbers(["disputes_resolved", "disputes_handled", "disputes_found"])
  private static let publicityEvents = numbers(["publicity_events"])

  /// The numbers of metrics in the catalogue.
  static func numbers(_ keys: [MetricID]) -> [Int] { keys.compactMap { MetricCatalog.numbers[$0] } }
}
