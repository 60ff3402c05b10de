import ReportParser

/// Makes one value of each metric's figures where that is honest, and says by which rule.
///
/// This is on the path of every report, and most metrics have one figure there. So metrics are told apart by their number
/// in the catalogue, never by hashing keys, and what one figure alone says is said without going through the rules.
enum RollUpRules {
  /// The roll-ups of every metric that `report` states, in the order of the catalogue, with the metrics' numbers there.
  static func apply(to report: Report) -> (rollUps: [RollUp], numbers: [Int]) {
    let figures = report.figures
    let chains = MetricChains(figures)
    var rollUps: [RollUp] = []
    rollUps.reserveCapacity(figures.count)
    let metrics = chains.metrics
    for metric in metrics {
      if let only = chains.only(of: metric) {
        rollUps.append(RollUp(only: only, of: MetricCatalog.all[metric].id, figures))
      } else {
        let candidates = Candidates(chains.positions(of: metric), figures)
        rollUps.append(rollUp(of: candidates, metric, in: report))
      }
    }
    return (rollUps, metrics)
  }

  /// The rules in their order: what the text states as a whole comes before what can only be added up, and equal values
  /// of different objects in one list (会前学法12次、中心组学法12次) are added before equal values count as repeated.
  private static func rollUp(of candidates: Candidates, _ number: Int, in report: Report) -> RollUp {
    let figures = report.figures
    let own = candidates.own
    let metric = MetricCatalog.all[number]
    if own.isEmpty {
      let positions = candidates.byActor
      return RollUp(
        metric: metric.id, rule: .byActor, quantity: nil, figures: positions,
        values: Restatement.values(of: positions, in: figures))
    }
    if let whole = TotalRule.rollUp(of: candidates, metric, figures) ?? SumRule.rollUp(of: own, metric, in: report) {
      return whole
    }
    let values = Restatement.values(of: own, in: figures)
    return Restatement.oneValue(values, rule: own.count == 1 ? .single : .repeated, metric)
      ?? RollUp(metric: metric.id, rule: .several, quantity: nil, figures: own, values: values)
  }
}
