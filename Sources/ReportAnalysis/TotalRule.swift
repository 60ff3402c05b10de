import ReportParser

/// `total`: the one figure that its parts point to, also where it is stated again.
///
/// Other figures beside it make the metric `several`, unless they only say again what is known: the total itself, one of
/// its parts (其中责令重作1宗 … 1宗复议案件被责令重作), or a second breakdown in one sentence that adds up to it
/// (受理85起，其中邻里纠纷50起、合同纠纷35起。镇调委会调解75起，村调委会调解10起).
enum TotalRule {
  /// The total's roll-up, or nil where there is none.
  static func rollUp(of candidates: Candidates, _ metric: Metric, _ figures: [Figure]) -> RollUp? {
    guard metric.kind != .rate, let first = candidates.wholes.elements.min() else { return nil }
    let key = Restatement.Key(figures[first].quantity)
    var restated: [Int] = []
    var others: [Int] = []
    var unknown: [Int] = []
    let parts = Numbering(candidates.parts.lazy.map { Restatement.Key(figures[$0].quantity) })
    for position in candidates.own {
      let own = Restatement.Key(figures[position].quantity)
      if own == key {
        restated.append(position)
      } else {
        others.append(position)
        if candidates.wholes.contains(position) || !parts.contains(own) { unknown.append(position) }
      }
    }
    guard unknown.isEmpty || [unknown, others].contains(where: { isBreakdown($0, of: key, in: figures) }) else {
      return nil
    }
    return Restatement.oneValue(of: restated, rule: .total, metric, figures)
  }

  /// Whether the figures at `positions` stand in one sentence and add up exactly to the total.
  private static func isBreakdown(_ positions: [Int], of total: Restatement.Key, in figures: [Figure]) -> Bool {
    guard positions.count > 1, let first = positions.first,
      positions.allSatisfy({ figures[$0].sentence == figures[first].sentence }),
      let sum = Quantity.sum(positions.map { figures[$0].quantity }, unit: figures[first].quantity.unit)
    else { return false }
    return Restatement.Key(sum) == total
  }
}
