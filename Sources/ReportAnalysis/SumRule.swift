import DocumentText
import ReportParser

/// `sumOfParts` and `sumOfKinds`: figures of one sentence that add up because each counts other things.
///
/// All figures of the metric must stand in the sentence, in one unit to the letter: 场 and 场次 are not added. A figure
/// elsewhere must only say one of them again, or their sum, which then is the stated total.
enum SumRule {
  /// The roll-up of the sum of `statements`, or nil where they are no breakdown and no list of kinds.
  ///
  /// The words are read last: most figures fail on what is cheaper to see.
  static func rollUp(of statements: [Statement], _ metric: MetricTraits, in report: Report) -> RollUp? {
    guard metric.kind != .rate, let list = list(statements), let sum = StatementSum(statements[list]) else {
      return nil
    }
    let total = sum.key(in: statements[list.lowerBound].unit)
    var rest: [Statement] = []
    if list.count < statements.count {
      let listed = Numbering(statements[list].lazy.map(\.key))
      for statement in statements where !listed.contains(statement.key) {
        guard statement.key == total else { return nil }
        rest.append(statement)
      }
    }
    let positions = statements[list].map(\.position)
    guard let rule = rule(for: positions, metric, in: report) else { return nil }
    return Restatement.oneValue(of: rest, rule: .total, metric, report.figures)
      ?? RollUp(
        metric: metric.id, rule: rule, quantity: sum.quantity(in: report.figures[positions[0]].quantity.unitNumber),
        figures: FigureList(positions))
  }

  /// The statements of the sentence that has most of them, if they are two or more with one unit.
  private static func list(_ statements: [Statement]) -> Range<Int>? {
    // Of sentences with equally many the first. Figures are in text order, so those of a sentence stand side by side.
    var longest = 0..<0
    var start = 0
    for at in statements.indices {
      if statements[at].sentence != statements[start].sentence { start = at }
      if at + 1 - start > longest.count { longest = start..<at + 1 }
    }
    guard longest.count > 1 else { return nil }
    let unit = statements[longest.lowerBound].unit
    return unit >= 0 && statements[longest].allSatisfy { $0.unit == unit } ? longest : nil
  }

  private static func rule(for list: [Int], _ metric: MetricTraits, in report: Report) -> RollUp.Rule? {
    let items = ItemList(at: list, of: metric.family, report.figures, report.document.text)
    guard !StageWords.separate(items) else { return nil }
    if let sorting = Sorting.of(items), sorting.holds(for: metric) { return .sumOfParts }
    guard metric.kind == .flow || metric.kind == .amount, KindList.isOne(items) else { return nil }
    let isOneThing = metric.family == .disputes && metric.kind == .flow || items.haveOthers
    return isOneThing ? .sumOfParts : .sumOfKinds
  }
}
