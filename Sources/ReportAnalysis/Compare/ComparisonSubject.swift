package import ReportParser

/// What a row of a comparison is about.
package enum ComparisonSubject: Sendable, Hashable {
  /// The first of the disputes resolved, handled or found that a report gives.
  case disputes
  /// The training of all audiences.
  case trainingSessions
  case publicityEvents
  /// A metric of the catalogue.
  case metric(MetricID)

  /// The three numbers that everybody asks for.
  package static let headline: [ComparisonSubject] = [.disputes, .trainingSessions, .publicityEvents]

  /// The key: a member of the export's headline, or that of the metric.
  package var name: String {
    switch self {
    case .disputes: "disputes"
    case .trainingSessions: "trainingSessions"
    case .publicityEvents: "publicityEvents"
    case .metric(let id): id.rawValue
    }
  }

  /// The metric in the catalogue; nil for the headline.
  package var metric: Metric? {
    if case .metric(let id) = self { MetricCatalog.metric(id) } else { nil }
  }

  /// Whether values of different places add up.
  package var isAdded: Bool { metric?.kind != .rate }

  /// The first of the units that count like `unit` for this subject, or nil for none.
  ///
  /// Sessions of training count alike in every unit: the headline adds 期 and 次 as well.
  func unitClass(_ unit: String?) -> String? {
    let isTraining = metric.map { TrainingSessions.contains($0) } ?? (self == .trainingSessions)
    return isTraining ? nil : LikeUnits.name(like: unit)
  }

  /// What `digest` says of it, or nil for nothing.
  func rollUp(of digest: ReportDigest) -> RollUp? {
    switch self {
    case .disputes: digest.headline.disputes
    case .trainingSessions: digest.headline.trainingSessions
    case .publicityEvents: digest.headline.publicityEvents
    case .metric(let id): digest.metrics.first { $0.metric == id }
    }
  }
}
