/// What a metric of the catalogue counts and what it leaves to others, for readers of tables.
///
/// The entries of `MetricCatalog` hold the words that tell a metric; these hold its meaning, one a metric, in files by family.
package struct MetricDefinition: Sendable {
  package let metric: MetricID
  /// The meaning in Chinese.
  package let zh: String
  /// The meaning in English.
  package let en: String
  /// The first version of the program that has the metric.
  package let since: String

  init(_ metric: MetricID, _ zh: String, _ en: String, since: String = "0.1.0") {
    self.metric = metric
    self.zh = zh
    self.en = en
    self.since = since
  }

  /// Every definition, by family.
  package static let all: [MetricDefinition] =
    disputes + petitions + courts + publicity + study + training + enforcement + decisions + openness + accountability
    + legalServices + publicOrder + background

  private static let byMetric: [MetricID: MetricDefinition] = Dictionary(
    all.map { ($0.metric, $0) }, uniquingKeysWith: { first, _ in first })

  /// The definition of a metric; nil for none of the catalogue.
  package static func of(_ metric: MetricID) -> MetricDefinition? { byMetric[metric] }
}
