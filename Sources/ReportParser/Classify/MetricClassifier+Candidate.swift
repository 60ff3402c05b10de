extension MetricClassifier {
  /// A candidate metric with the strength of its evidence in percent.
  package struct Candidate: Equatable {
    @Compact package var metric: Int
    @Compact package var score: Int
    /// The place of the word that says most for it.
    @CompactRange package var words: Range<Int>
    /// Whether that word is a verb: it states the figure for itself, not as part of another.
    package var isByVerb: Bool

    /// Whether it goes before `other` among the candidates of one mention.
    func isBetter(than other: Candidate) -> Bool {
      score == other.score ? metric < other.metric : score > other.score
    }

    /// The key of the metric; nil for something that the catalogue does not count.
    package var id: MetricID? { metric < MetricCatalog.all.count ? MetricCatalog.all[metric].id : nil }

    /// The key of what covers the metric in the standard table, or its own; nil as for `id`.
    var covering: MetricID? {
      guard metric < MetricCatalog.all.count else { return nil }
      return MetricCatalog.all[metric].addition.map(\.parent) ?? MetricCatalog.all[metric].id
    }
  }
}
