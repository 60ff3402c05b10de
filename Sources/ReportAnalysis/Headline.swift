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

  /// Reads the headline off the roll-ups of a report, which are in the order of the catalogue.
  package init(_ metrics: [RollUp]) {
    self.init(metrics, numbers: metrics.map { MetricCatalog.numbers[$0.metric] ?? -1 })
  }

  /// Reads the headline off the roll-ups of the metrics with `numbers` in the catalogue.
  init(_ metrics: [RollUp], numbers: [Int]) {
    func first(_ keys: [Int], where isWanted: (Int) -> Bool = { _ in true }) -> Int? {
      for key in keys {
        if let place = numbers.firstIndex(of: key), isWanted(place) { return place }
      }
      return nil
    }
    let disputes =
      first(Self.disputes) { metrics[$0].quantity != nil } ?? first(Self.disputes) { !metrics[$0].values.isEmpty }
    let training = first(TrainingSessions.metrics)
    let isOnlyTraining = !TrainingSessions.metrics.contains { key in
      training.map { numbers[$0] != key } ?? true && numbers.contains(key)
    }
    self.init(
      disputes: disputes.map { metrics[$0] },
      // One alone is what it is, whoever states it.
      trainingSessions: training.flatMap { training in
        isOnlyTraining
          ? metrics[training]
          : TrainingSessions.rollUp(
            of: TrainingSessions.metrics.compactMap { numbers.firstIndex(of: $0).map { metrics[$0] } })
      },
      publicityEvents: first(Self.publicityEvents).map { metrics[$0] })
  }

  private static let disputes = numbers(["disputes_resolved", "disputes_handled", "disputes_found"])
  private static let publicityEvents = numbers(["publicity_events"])

  /// The numbers of metrics in the catalogue.
  static func numbers(_ keys: [MetricID]) -> [Int] { keys.compactMap { MetricCatalog.numbers[$0] } }
}
