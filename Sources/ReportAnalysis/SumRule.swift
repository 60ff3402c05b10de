import ReportParser

/// `sumOfParts` and `sumOfKinds`: figures of one sentence that add up because each counts other things.
///
/// All figures of the metric must stand in the sentence, in one unit to the letter: 场 and 场次 are not added. A figure
/// elsewhere must only say one of them again, or their sum, which then is the stated total.
enum SumRule {
  /// The roll-up of the sum of the figures at `positions`, or nil where they are no breakdown and no list of kinds.
  ///
  /// The words are read last: most figures fail on what is cheaper to see.
  static func rollUp(of positions: [Int], _ metric: Metric, in report: Report) -> RollUp? {
    let figures = report.figures
    guard metric.kind != .rate, let list = list(positions, figures),
      let sum = Quantity.sum(list.map { figures[$0].quantity }, unit: figures[list[0]].quantity.unit)
    else { return nil }
    let listed = Numbering(list.lazy.map { Restatement.Key(figures[$0].quantity) })
    let total = Restatement.Key(sum)
    var rest: [Int] = []
    for position in positions {
      let key = Restatement.Key(figures[position].quantity)
      if listed.contains(key) { continue }
      guard key == total else { return nil }
      rest.append(position)
    }
    guard let rule = rule(for: list, metric, in: report) else { return nil }
    return Restatement.oneValue(of: rest, rule: .total, metric, figures)
      ?? RollUp(metric: metric.id, rule: rule, quantity: sum, figures: list)
  }

  /// The figures of the sentence that has most of them, if they are two or more with one unit.
  private static func list(_ positions: [Int], _ figures: [Figure]) -> [Int]? {
    // Of sentences with equally many the first. Figures are in text order, so those of a sentence stand side by side.
    var longest = 0..<0
    var start = 0
    for at in positions.indices {
      if figures[positions[at]].sentence != figures[positions[start]].sentence { start = at }
      if at + 1 - start > longest.count { longest = start..<at + 1 }
    }
    let list = positions[longest]
    guard list.count > 1, let unit = figures[list[longest.lowerBound]].quantity.unit,
      list.allSatisfy({ figures[$0].quantity.unit == unit })
    else { return nil }
    return Array(list)
  }

  private static func rule(for list: [Int], _ metric: Metric, in report: Report) -> RollUp.Rule? {
    let items = ListItem.all(at: list, of: metric.family, in: report)
    guard !StageWords.separate(items) else { return nil }
    if let sorting = Sorting.of(items), sorting.holds(for: metric) { return .sumOfParts }
    guard metric.kind == .flow || metric.kind == .amount, KindList.isOne(items) else { return nil }
    let isOneThing = metric.family == .disputes && metric.kind == .flow || items.contains { $0.isOthers }
    return isOneThing ? .sumOfParts : .sumOfKinds
  }
}
