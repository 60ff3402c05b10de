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
    guard positions.count > 1 else { return nil }
    var sentences = Numbering<Range<Int>>()
    let numbers = positions.map { sentences.number(of: figures[$0].sentence) }
    var counts = [Int](repeating: 0, count: sentences.elements.count)
    for number in numbers { counts[number] += 1 }
    // Of sentences with equally many the first.
    guard let most = counts.max(), most > 1, let sentence = counts.firstIndex(of: most) else { return nil }
    let list = zip(positions, numbers).compactMap { $1 == sentence ? $0 : nil }
    guard let unit = figures[list[0]].quantity.unit, list.allSatisfy({ figures[$0].quantity.unit == unit }) else {
      return nil
    }
    return list
  }

  private static func rule(for list: [Int], _ metric: Metric, in report: Report) -> RollUp.Rule? {
    let items = list.map { ListItem(at: $0, of: metric, in: report) }
    guard !StageWords.separate(items) else { return nil }
    if let sorting = Sorting.of(items), sorting.holds(for: metric) { return .sumOfParts }
    guard metric.kind == .flow || metric.kind == .amount, KindList.isOne(items) else { return nil }
    let isOneThing = metric.family == .disputes && metric.kind == .flow || items.contains { $0.isOthers }
    return isOneThing ? .sumOfParts : .sumOfKinds
  }
}
