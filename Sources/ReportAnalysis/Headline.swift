/// The three numbers that everybody asks of a report: disputes, training sessions, publicity events.
package struct Headline: Sendable {
  /// The roll-up of the first of disputes_resolved, disputes_handled and disputes_found that has a value.
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
}
