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
    let disputes = Self.disputes.compactMap { numbers.firstIndex(of: $0) }
    let dispute = disputes.first { metrics[$0].quantity != nil } ?? disputes.first { !metrics[$0].values.isEmpty }
    let trainings = TrainingSessions.metrics.compactMap { numbers.firstIndex(of: $0) }
    let events = Self.publicityEvents.first.flatMap { numbers.firstIndex(of: $0) }
    self.init(
      disputes: dispute.map { metrics[$0] },
      // One alone is what it is, whoever states it.
      trainingSessions: trainings.count == 1
        ? metrics[trainings[0]] : trainings.isEmpty ? nil : TrainingSessions.rollUp(of: trainings.map { metrics[$0] }),
      publicityEvents: events.map { metrics[$0] })
  }

  private static let disputes = numbers(["disputes_resolved", "disputes_handled", "disputes_found"])
  private static let publicityEvents = numbers(["publicity_events"])

  /// The numbers of metrics in the catalogue.
  static func numbers(_ keys: [MetricID]) -> [Int] { keys.compactMap { MetricCatalog.numbers[$0] } }
}
