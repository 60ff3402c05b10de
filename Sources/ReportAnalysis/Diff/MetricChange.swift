import ReportParser

/// What became of one subject in one scope from the earlier report to the later one.
package struct MetricChange: Sendable {
  /// What is counted, for whom, and which part of it: a change is keyed by this, never by a place in the text.
  package struct Scope: Sendable, Hashable {
    package let subject: ComparisonSubject
    /// The other body that states it, or nil for the township.
    package let actor: String?
    /// The words that tell a part from its siblings (邻里纠纷); nil for the whole.
    package let category: String?

    /// The scope of the township's own whole unless said otherwise.
    package init(subject: ComparisonSubject, actor: String? = nil, category: String? = nil) {
      self.subject = subject
      self.actor = actor
      self.category = category
    }
  }

  /// What became of it; the raw value is the `kind` of the output.
  package enum Kind: String, Sendable, CaseIterable {
    case unchanged
    case increased
    case decreased
    /// Stated otherwise, but 余, 近 or 约 leave open whether anything changed.
    case withinQualifiers
    /// Only the later report states it.
    case added
    /// Only the earlier report states it.
    case removed
    /// Counted in units that do not count alike, so no change can be told.
    case unitChanged
    /// Stated of another stage, or by another body, so no change can be told.
    case scopeChanged
    /// Several values that are not merged in at least one of the reports.
    case severalValues
  }

  package let scope: Scope
  /// What the earlier report says, or nil.
  package let old: RollUp?
  /// What the later report says, or nil.
  package let new: RollUp?
  package let kind: Kind
  /// The later value less the earlier one, by what both usually mean; nil where there is nothing to take away.
  package let difference: ValueInterval?
  /// The difference in percent of the earlier value, to one decimal; nil for rates and where that value may be zero.
  package let percentage: ValueInterval?
  /// Whether the value grew or shrank at least tenfold and by ten, whatever 余, 近 and 约 leave open.
  package let isJump: Bool

  /// What became of `scope` from `old` to `new`.
  init(_ scope: Scope, old: RollUp?, new: RollUp?) {
    self.scope = scope
    self.old = old
    self.new = new
    kind = Self.kind(old, new, scope.subject)
    guard let before = old?.quantity, let after = new?.quantity, Self.isCounted(kind) else {
      (difference, percentage, isJump) = (nil, nil, false)
      return
    }
    let (first, second) = (ValueInterval.usual(before), ValueInterval.usual(after))
    let isRate = scope.subject.metric?.kind == .rate
    difference = second.subtracting(first)
    percentage = isRate ? nil : Self.percentage(from: first, to: second)
    isJump = !isRate && (Self.isJump(from: first, to: second) || Self.isJump(from: second, to: first))
  }

  private static func isCounted(_ kind: Kind) -> Bool {
    switch kind {
    case .unchanged, .increased, .decreased, .withinQualifiers: true
    case .added, .removed, .unitChanged, .scopeChanged, .severalValues: false
    }
  }

  private static func kind(_ old: RollUp?, _ new: RollUp?, _ subject: ComparisonSubject) -> Kind {
    guard let old else { return .added }
    guard let new else { return .removed }
    guard let before = old.quantity, let after = new.quantity else {
      if (old.rule == .byActor) != (new.rule == .byActor) { return .scopeChanged }
      return old.values.map(\.quantity) == new.values.map(\.quantity) ? .unchanged : .severalValues
    }
    if subject != .trainingSessions, old.metric != new.metric { return .scopeChanged }
    // A zero is the same in every unit, and a zero in words has none.
    let isZero = [before, after].contains { $0.value == .zero && $0.upper == nil }
    if !isZero, subject.unitClass(before.unit) != subject.unitClass(after.unit) { return .unitChanged }
    if (before.value, before.upper, before.qualifier) == (after.value, after.upper, after.qualifier) {
      return .unchanged
    }
    let (first, second) = (ValueInterval.usual(before), ValueInterval.usual(after))
    if second.isAbove(first) { return .increased }
    return first.isAbove(second) ? .decreased : .withinQualifiers
  }

  private static func percentage(from first: ValueInterval, to second: ValueInterval) -> ValueInterval? {
    guard first.lower > .zero, let top = first.upper, let most = second.upper,
      let low = ratio(second.lower, top), let high = ratio(most, first.lower)
    else { return nil }
    return ValueInterval(lower: low, upper: high)
  }

  private static func ratio(_ value: DecimalNumber, _ base: DecimalNumber) -> DecimalNumber? {
    value.subtracting(base)?.shifted(by: 2)?.divided(by: base, places: 1)
  }

  private static func isJump(from small: ValueInterval, to large: ValueInterval) -> Bool {
    let ten = DecimalNumber(10)
    guard let top = small.upper, let gap = large.lower.subtracting(top), gap >= ten else { return false }
    return Proportion.isAtLeast(ten, large: large, small: small)
  }
}

extension MetricChange {
  /// The changes of the three numbers, as far as one of the reports gives them.
  static func headline(_ old: Headline, _ new: Headline) -> [MetricChange] {
    [
      MetricChange(Scope(subject: .disputes), old: old.disputes, new: new.disputes),
      MetricChange(Scope(subject: .trainingSessions), old: old.trainingSessions, new: new.trainingSessions),
      MetricChange(Scope(subject: .publicityEvents), old: old.publicityEvents, new: new.publicityEvents),
    ].filter { $0.old != nil || $0.new != nil }
  }

  /// The changes of every metric, each whole followed by its parts and other bodies, in the order of the catalogue.
  static func changes(
    from old: (metrics: [RollUp], text: ReportText), to new: (metrics: [RollUp], text: ReportText),
    of isGiven: (Metric) -> Bool
  ) -> [MetricChange] {
    let before = states(old.metrics, old.text)
    let after = states(new.metrics, new.text)
    var keys = before.order
    let known = Set(keys)
    keys += after.order.filter { !known.contains($0) }
    let groups = Dictionary(grouping: keys) { $0.subject }
    return MetricCatalog.all.filter(isGiven).flatMap { metric in
      (groups[.metric(metric.id)] ?? []).sorted { depth($0) < depth($1) }.compactMap { scope in
        let change = MetricChange(scope, old: before.values[scope], new: after.values[scope])
        // Where only other bodies state it, their own scopes say all there is to say.
        let isOfBodies = [change.old, change.new].allSatisfy { $0 == nil || $0?.rule == .byActor }
        return depth(scope) == 0 && isOfBodies ? nil : change
      }
    }
  }

  private static func depth(_ scope: Scope) -> Int {
    scope.actor == nil ? (scope.category == nil ? 0 : 1) : 2
  }

  private static func states(
    _ metrics: [RollUp], _ text: ReportText
  ) -> (order: [Scope], values: [Scope: RollUp]) {
    var order: [Scope] = []
    var values: [Scope: RollUp] = [:]
    let wholes = metrics.map { (Scope(subject: .metric($0.metric)), $0) }
    for (scope, rollUp) in wholes + text.scoped.map({ ($0.scope, $0.rollUp) }) where values[scope] == nil {
      order.append(scope)
      values[scope] = rollUp
    }
    return (order, values)
  }
}
