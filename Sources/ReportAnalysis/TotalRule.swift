import ReportParser

/// `total`: the one figure that its parts point to, also where it is stated again.
///
/// Other figures beside it make the metric `several`, unless they only say again what is known: the total itself, one of
/// its parts (其中责令重作1宗 … 1宗复议案件被责令重作), or a second breakdown in one sentence that adds up to it
/// (受理85起，其中邻里纠纷50起、合同纠纷35起。镇调委会调解75起，村调委会调解10起).
enum TotalRule {
  /// The total's roll-up, or nil where there is none.
  static func rollUp(of candidates: Candidates, _ metric: MetricTraits, _ figures: [Figure]) -> RollUp? {
    guard metric.kind != .rate, let total = candidates.own.first(where: \.isWhole) else { return nil }
    let restated = candidates.own.filter { $0.key == total.key }
    let others = candidates.own.filter { $0.key != total.key }
    let parts = Numbering(candidates.parts.lazy.map(\.key))
    let unknown = others.filter { $0.isWhole || !parts.contains($0.key) }
    guard unknown.isEmpty || isBreakdown(unknown, of: total.key) || isBreakdown(others, of: total.key) else {
      return nil
    }
    return Restatement.oneValue(of: restated, rule: .total, metric, figures)
  }

  /// Whether `statements` stand in one sentence and add up exactly to the total.
  private static func isBreakdown(_ statements: [Statement], of total: Restatement.Key) -> Bool {
    guard statements.count > 1, statements.allSatisfy({ $0.sentence == statements[0].sentence }),
      let sum = StatementSum(statements[...])
    else { return false }
    return sum.key(in: statements[0].unit) == total
  }
}
