import ReportParser

/// `sumOfParts` and `sumOfKinds`: figures of one sentence that add up because each counts other things.
///
/// All figures of the metric must stand in the sentence, in one unit to the letter: 场 and 场次 are not added. A figure
/// elsewhere must only say one of them again, or their sum, which then is the stated total.
enum SumRule {
  /// The sum's roll-up, or nil where the figures are no breakdown and no list of kinds.
  static func rollUp(of candidates: Candidates, _ metric: Metric, in report: Report) -> RollUp? {
    let figures = report.figures
    guard metric.kind != .rate, let list = list(candidates.own, figures),
      let rule = rule(for: list, metric, in: report),
      let sum = Quantity.sum(list.map { figures[$0].quantity }, unit: figures[list[0]].quantity.unit)
    else { return nil }
    let listed = Set(list.map { Restatement.Key(figures[$0].quantity) })
    let rest = candidates.own.filter { !listed.contains(Restatement.Key(figures[$0].quantity)) }
    guard rest.allSatisfy({ Restatement.Key(figures[$0].quantity) == Restatement.Key(sum) }) else { return nil }
    return Restatement.oneValue(of: rest, rule: .total, metric, figures)
      ?? RollUp(metric: metric.id, rule: rule, quantity: sum, figures: list)
  }

  /// The figures of the sentence that has most of them, if they are two or more with one unit.
  private static func list(_ positions: [Int], _ figures: [Figure]) -> [Int]? {
    guard positions.count > 1 else { return nil }
    let sentences = Dictionary(grouping: positions) { figures[$0].sentence }
    guard
      let list = sentences.values.max(by: { ($0.count, $1[0]) < ($1.count, $0[0]) }), list.count > 1,
      let unit = figures[list[0]].quantity.unit, list.allSatisfy({ figures[$0].quantity.unit == unit })
    else { return nil }
    return list
  }

  private static func rule(for list: [Int], _ metric: Metric, in report: Report) -> RollUp.Rule? {
    let items = list.map { ListItem(at: $0, of: metric, in: report) }
    guard !StageWords.separate(items) else { return nil }
    if let sorting = Sorting.of(items), sorting.holds(for: metric) { return .sumOfParts }
    guard metric.kind == .flow || metric.kind == .amount, KindList.isOne(items) else { return nil }
    let isOneThing = metric.family == .disputes && metric.kind == .flow || items.contains(where: \.isOthers)
    return isOneThing ? .sumOfParts : .sumOfKinds
  }
}
