/// A figure while it is being worked out: a mention, its surroundings, and what is believed of it so far.
///
/// Nothing in it is counted by reference and all of it is small, so that refiners may copy drafts freely.
package struct FigureDraft: Sendable {
  package var mention: Mention
  /// The group of the mention's unit, or nil.
  package let group: Units.Group?
  package var place: ClauseMap.Surroundings
  /// The best candidate of the classifier, or nil where there is none.
  package var best: MetricClassifier.Candidate?
  /// The places of all candidates in `Draftings.candidates`, best first.
  @CompactRange package var candidates = 0..<0
  /// The metric believed in, as a number of `MetricCatalog.all`.
  @CompactOptional package var metric: Int? = nil
  @Compact package var score = 0
  @CompactOptionalRange package var words: Range<Int>? = nil
  /// The rule that settled the metric last.
  package var rule: Evidence.Rule?
  package var status: Figure.Status = .reported
  @CompactOptionalRange package var actor: Range<Int>? = nil
  /// The number of the draft that contains this one.
  @CompactOptional package var partOf: Int? = nil
  @CompactOptionalRange package var category: Range<Int>? = nil
  package var role: Role = .other
  /// Whether a verb of its own names it.
  package var isByVerb = false
  /// Whether another candidate comes so close that neither is to be believed.
  package var isContested = false
  /// Whether its own words name something that the catalogue does not count.
  package var isOther = false

  package init(mention: Mention, group: Units.Group?, place: ClauseMap.Surroundings) {
    self.mention = mention
    self.place = place
    self.group = group
  }

  /// Whether no construction has named it yet.
  var isNamedByWords: Bool {
    switch rule {
    case nil, .words: true
    default: false
    }
  }

  /// Believes in the best candidate, if it is strong enough.
  package mutating func settle(by rule: Evidence.Rule, metricCount: Int) {
    // What the catalogue does not count goes by the number behind the last metric.
    isOther = best.map { $0.metric >= metricCount } ?? false
    guard let best, best.score >= Weights.threshold else {
      metric = nil
      score = best?.score ?? 0
      words = nil
      self.rule = nil
      return
    }
    metric = isOther ? nil : best.metric
    score = best.score
    words = best.words
    isByVerb = best.isByVerb
    self.rule = rule
  }

  /// Believes in `metric` for the reason `rule` gives.
  package mutating func settle(_ metric: Int, score: Int, by rule: Evidence.Rule) {
    self.metric = metric
    self.score = score
    self.rule = rule
  }

  /// Believes in no metric.
  package mutating func leaveOpen() {
    metric = nil
    words = nil
    rule = nil
  }
}
