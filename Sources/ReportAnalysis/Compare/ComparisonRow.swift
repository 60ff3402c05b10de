package import ReportParser

/// One subject across the reports of a year.
package struct ComparisonRow: Sendable {
  package let subject: ComparisonSubject
  /// One a report, in the order of the reports.
  package var cells: [ComparisonCell]
  /// How many reports have a value that is ranked.
  package let rankedCount: Int
  /// How many reports say nothing of it.
  package let missingCount: Int
  /// The middle of the ranked values; nil for fewer than two.
  package let median: Quantity?
  /// The sum of the ranked values; nil for rates, for fewer than two, and where a township reports twice.
  package let total: Quantity?

  /// Whether any report says anything of it.
  package var isStated: Bool { missingCount < cells.count }

  /// Holds what `digests` say of `subject` against one another.
  init(_ subject: ComparisonSubject, _ digests: [ReportDigest], hasDoubles: Bool) {
    self.subject = subject
    var cells = digests.map { ComparisonCell(rollUp: subject.rollUp(of: $0)) }
    let ranked = Self.comparable(cells, subject)
    let quantities = ranked.compactMap { cells[$0].rollUp?.quantity }
    let scores = hasDoubles ? [] : RobustScore.scores(of: quantities.map(\.value))
    for (number, rank) in zip(ranked, Rank.ranks(of: quantities)) { cells[number].rank = rank }
    for (number, score) in zip(ranked, scores) { cells[number].score = score }
    self.cells = cells
    rankedCount = ranked.count
    missingCount = cells.count { $0.rollUp == nil }
    let unit = Self.commonUnit(quantities)
    median = Self.median(of: quantities, unit: unit)
    total = subject.isAdded && !hasDoubles && quantities.count > 1 ? Quantity.sum(quantities, unit: unit) : nil
  }

  private struct Scope: Hashable {
    let metric: MetricID
    let unit: String?

    /// The training of all audiences is one thing, whichever of its metrics are added.
    init(_ rollUp: RollUp, _ quantity: Quantity, _ subject: ComparisonSubject) {
      metric = subject == .trainingSessions ? "training_sessions" : rollUp.metric
      unit = subject.unitClass(quantity.unit)
    }
  }

  /// The metric that the ranked values count; nil where none is ranked.
  package var rankedMetric: MetricID? { cells.first { $0.rank != nil }?.rollUp?.metric }

  /// The cells whose one value counts what most values count: the same metric in units that count alike.
  ///
  /// A zero is the same in every unit. Of two scopes that are as frequent the one that comes first in the reports counts.
  private static func comparable(_ cells: [ComparisonCell], _ subject: ComparisonSubject) -> [Int] {
    var groups: [Scope: [Int]] = [:]
    var zeros: [Int] = []
    for (number, cell) in cells.enumerated() {
      guard let rollUp = cell.rollUp, let quantity = rollUp.quantity else { continue }
      if quantity.unit == nil, quantity.value == .zero {
        zeros.append(number)
      } else {
        groups[Scope(rollUp, quantity, subject), default: []].append(number)
      }
    }
    let largest = groups.max { ($0.value.count, $1.value[0]) < ($1.value.count, $0.value[0]) }
    let metric = largest?.key.metric
    let fitting = zeros.filter { subject != .disputes || metric == nil || cells[$0].rollUp?.metric == metric }
    return ((largest?.value ?? []) + fitting).sorted()
  }

  private static func commonUnit(_ quantities: [Quantity]) -> String? {
    let units = Dictionary(grouping: quantities.compactMap(\.unit)) { $0 }
    return units.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
  }

  private static func median(of quantities: [Quantity], unit: String?) -> Quantity? {
    guard quantities.count > 1 else { return nil }
    let sorted = quantities.map { Quantity(value: $0.value, unit: unit, qualifier: $0.qualifier) }
      .sorted { $0.value < $1.value }
    let middle = sorted.count / 2
    if sorted.count % 2 == 1 { return sorted[middle] }
    guard var sum = Quantity.sum([sorted[middle - 1], sorted[middle]], unit: unit), let half = sum.value.half else {
      return nil
    }
    sum.value = half
    return sum
  }
}
