/// A quantity that the report states, at its place, under the metric it was found to count.
package struct Figure: Sendable {
  /// Whose and when; the raw value is the `status` of the export.
  package enum Status: String, Sendable {
    /// Done, had or reached here by the end of the year.
    case reported
    /// Goals, rules, frequencies, quotas, the plan section.
    case target
    /// Earlier years, changes, ranks, averages.
    case comparison
    /// Of county, city, province or nation.
    case external
  }

  /// The figure's number in the report, from 0 in text order; `id` is its name in the export.
  package var index: Int
  /// The key in the catalogue, or nil where none fits or the evidence is weak.
  package let metric: MetricID?
  /// The metric's number in `MetricCatalog.all`; nil where there is none, or the catalogue does not have it.
  package let metricNumber: Int?
  /// For a metric beyond the standard table, the key there that covers it; nil where none does and for all others.
  package var metricParent: MetricID? { metricNumber.flatMap { MetricCatalog.all[$0].addition?.parent } }
  package var quantity: Quantity
  /// The surface's place in the document's `text`.
  package var range: Range<Int>
  package let status: Status
  /// The other body that the figure belongs to, as written (派出所); nil for the township itself.
  package let actor: String?
  /// The index of the figure of the same metric that contains this one, or nil.
  package var partOf: Int?
  /// The text's words that tell a part or kind from its siblings (邻里纠纷), or nil.
  package let category: String?
  package let role: Role
  /// The sentence's place in the document's `text`.
  package var sentence: Range<Int>
  /// Why the metric is what it is.
  package let evidence: Evidence

  /// A figure of the metric called `metric`.
  package init(
    index: Int, metric: MetricID?, quantity: Quantity, range: Range<Int>, status: Status, actor: String?,
    partOf: Int?, category: String?, role: Role, sentence: Range<Int>, evidence: Evidence
  ) {
    self.init(
      index: index, metric: (metric, metric.flatMap { MetricCatalog.numbers[$0] }), quantity: quantity, range: range,
      status: status, actor: actor, partOf: partOf, category: category, role: role, sentence: sentence,
      evidence: evidence)
  }

  /// A figure of the metric with that key, and that number in the catalogue.
  ///
  /// Not inlined: where it is, the whole is put together beside its place and copied.
  @inline(never)
  init(
    index: Int, metric: (id: MetricID?, number: Int?), quantity: Quantity, range: Range<Int>, status: Status,
    actor: String?, partOf: Int?, category: String?, role: Role, sentence: Range<Int>, evidence: Evidence
  ) {
    self.index = index
    (self.metric, metricNumber) = metric
    self.quantity = quantity
    self.range = range
    self.status = status
    self.actor = actor
    self.partOf = partOf
    self.category = category
    self.role = role
    self.sentence = sentence
    self.evidence = evidence
  }

  /// The figure's name in the export, such as `f12`; numbered from 1 in text order.
  package var id: String { "f\(index + 1)" }
}

/// What spoke for a figure's metric.
package struct Evidence: Sendable {
  /// The construction that settled the metric.
  package enum Rule: String, Sendable, CaseIterable {
    /// Words near the number.
    case words
    /// The number before turned into this one: 由94%提升至98.7%.
    case turn
    /// Paired with its noun by 分别.
    case respectively
    /// Shares its value with its neighbours in a list: 参考率、合格率均达100%.
    case shared
    /// Its noun stands with the number before: 提升3个百分点，达到97%.
    case carried
    /// The second number of a pair: 58批132人次.
    case pair
    /// Part of another number, which names it.
    case part
    /// A zero in words.
    case denial
    /// A rate before its verb: 信访件100%办结.
    case rate
    /// Named by the label of its row and the head of its column in a table.
    case table
  }

  /// The rule that settled the metric; nil where nothing did.
  package var rule: Rule?
  /// The place in the document's `text` of the words that decided, or nil.
  package var words: Range<Int>?
  /// The strength of the evidence; comparable between figures, no unit.
  package var score: Int
  /// The metrics that the words near the number spoke for, best first; a later rule may have overruled them.
  package var candidates: ArraySlice<MetricClassifier.Candidate>

  package init(rule: Rule?, words: Range<Int>?, score: Int, candidates: ArraySlice<MetricClassifier.Candidate> = []) {
    self.rule = rule
    self.words = words
    self.score = score
    self.candidates = candidates
  }
}
