/// Names what each quantity counts, from the words around it.
///
/// A metric that the unit forbids is no candidate. For the others every word near the number adds its worth, less with
/// the distance: words on the left of the clause or item, words on the right up to the next mark, and, weaker, words of
/// the clauses that lead up to it without a number of their own. A word of doing counts only as far as its object is
/// spoken of. The best candidate wins if its evidence is strong enough; see the target's README.
package struct MetricClassifier {
  private let weigher: WordWeigher
  private var tally = Tally()

  package init(_ text: ScannedText) {
    weigher = WordWeigher(text)
  }

  /// The number of metrics in the catalogue.
  var metricCount: Int { weigher.terms.metricCount }

  /// Appends the candidates for a mention to `found`, best first.
  ///
  /// Mentions must come in text order. With `contexts` only the words of those stretches name it.
  package mutating func candidates(
    for mention: Mention, in place: ClauseMap.Surroundings, contexts: [Range<Int>] = [], into found: inout [Candidate]
  ) {
    if let first = contexts.first {
      weigher.forgetObjects(from: max(place.paragraphStart, first.lowerBound - 300), &tally)
    }
    weigher.noteObjects(before: contexts.first?.upperBound ?? mention.start, &tally)
    weigher.weigh(mention, place, contexts, &tally)
    weigher.empty(&tally, into: &found)
  }
}

extension MetricClassifier {
  /// A candidate metric with the strength of its evidence in percent.
  package struct Candidate: Equatable, BitwiseCopyable {
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
