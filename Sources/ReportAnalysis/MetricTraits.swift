import ReportParser

/// What roll-ups and rules ask of a metric; the catalogue's own entry has a dozen strings more, which would be copied.
struct MetricTraits: Sendable {
  let id: MetricID
  let family: Metric.Family
  let kind: Metric.Kind

  /// Those of every metric, by its number in the catalogue.
  static let all = MetricCatalog.all.indices.map { MetricTraits(of: MetricCatalog.all[$0]) }

  private init(of metric: borrowing Metric) {
    id = metric.id
    family = metric.family
    kind = metric.kind
  }

  /// Those of the metric called `id`, or nil.
  static func of(_ id: MetricID) -> MetricTraits? { MetricCatalog.numbers[id].map { all[$0] } }
}
