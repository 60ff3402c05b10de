package import ReportParser

/// What is to be compared.
package struct ComparisonRequest: Sendable {
  /// The order of the townships.
  package enum Order: Sendable, Equatable {
    /// That of the inputs.
    case asGiven
    /// By county and name.
    case township
    /// From the largest value to the smallest or the other way round, those without one last.
    case value(ComparisonSubject, isLowestFirst: Bool = false)
  }

  /// The metrics asked for, which are given also where no report states them.
  package var metrics: [MetricID] = []
  /// The families asked for, of which what some report states is given; empty for all where no metric is asked for.
  package var families: [Metric.Family] = []
  /// The years asked for; empty for all.
  package var years: [Int] = []
  /// The genres that are compared.
  package var kinds: Set<Identity.Kind> = [.report]
  package var order = Order.asGiven
  /// How many townships of a year are given; nil for all.
  package var limit: Int?

  /// All that reports state, in the order of the inputs.
  package init() {}

  /// Whether `metric` is given, which some report states or none does.
  func gives(_ metric: Metric, isStated: Bool) -> Bool {
    if metrics.contains(metric.id) { return true }
    return isStated && (families.isEmpty ? metrics.isEmpty : families.contains(metric.family))
  }
}
