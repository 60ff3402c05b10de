import ReportParser

/// Makes one value of each metric's figures where that is honest, and says by which rule.
enum RollUpRules {
  /// The roll-ups of every metric that `report` states, in the order of the catalogue.
  static func apply(to report: Report) -> [RollUp] {
    let candidates = Candidates.gather(report.figures)
    return candidates.keys.compactMap { MetricCatalog.numbers[$0] }.sorted().compactMap { number in
      let metric = MetricCatalog.all[number]
      return candidates[metric.id].map { rollUp(of: $0, metric, in: report) }
    }
  }

  /// The rules in their order: what the text states as a whole comes before what can only be added up, and equal values
  /// of different objects in one list (会前学法12次、中心组学法12次) are added before equal values count as repeated.
  private static func rollUp(of candidates: Candidates, _ metric: Metric, in report: Report) -> RollUp {
    let figures = report.figures
    if candidates.own.isEmpty {
      return RollUp(metric: metric.id, rule: .byActor, values: Restatement.values(of: candidates.byActor, in: figures))
    }
    let one: RollUp.Rule = candidates.own.count == 1 ? .single : .repeated
    return TotalRule.rollUp(of: candidates, metric, figures)
      ?? SumRule.rollUp(of: candidates, metric, in: report)
      ?? Restatement.oneValue(of: candidates.own, rule: one, metric, figures)
      ?? RollUp(metric: metric.id, rule: .several, values: Restatement.values(of: candidates.own, in: figures))
  }
}
