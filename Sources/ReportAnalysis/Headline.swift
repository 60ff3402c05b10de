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
    let rollUps = Dictionary(metrics.map { ($0.metric, $0) }, uniquingKeysWith: { first, _ in first })
    let keys: [MetricID] = ["disputes_resolved", "disputes_handled", "disputes_found"]
    let disputes = keys.compactMap { rollUps[$0] }
    self.init(
      disputes: disputes.first { $0.quantity != nil } ?? disputes.first { !$0.values.isEmpty },
      trainingSessions: TrainingSessions.rollUp(of: TrainingSessions.metrics.compactMap { rollUps[$0] }),
      publicityEvents: rollUps["publicity_events"])
  }
}
