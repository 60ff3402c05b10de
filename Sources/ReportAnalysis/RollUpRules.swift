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
    let (metrics, traits) = (chains.metrics, MetricTraits.all)
    var statements: [Statement] = []
    statements.reserveCapacity(16)
    for metric in metrics {
      if let only = chains.only(of: metric) {
        rollUps.append(rollUp(of: only, traits[metric].id, figures))
      } else {
        Statement.read(chains.positions(of: metric), figures, into: &statements)
        rollUps.append(rollUp(of: Candidates(statements, figures), traits[metric], in: report))
      }
    }
    return (rollUps, metrics)
  }

  /// What the one figure of a metric says.
  private static func rollUp(of position: Int, _ metric: consuming MetricID, _ figures: [Figure]) -> RollUp {
    let quantity = figures[position].quantity
    if figures[position].actor == nil {
      return RollUp(metric: metric, rule: .single, quantity: quantity, figures: FigureList(position))
    }
    let value = RollUp.Value(quantity: quantity, figures: FigureList(position), actor: figures[position].actor)
    return RollUp(metric: metric, rule: .byActor, quantity: nil, figures: FigureList(position), values: [value])
  }

  /// The rules in their order: what the text states as a whole comes before what can only be added up, and equal values
  /// of different objects in one list (会前学法12次、中心组学法12次) are added before equal values count as repeated.
  private static func rollUp(of candidates: Candidates, _ metric: MetricTraits, in report: Report) -> RollUp {
    let figures = report.figures
    let own = candidates.own
    if own.isEmpty {
      return RollUp(
        metric: metric.id, rule: .byActor, quantity: nil, figures: FigureList(candidates.byActor.map(\.position)),
        values: Restatement.values(of: candidates.byActor, in: figures))
    }
    if let total = TotalRule.rollUp(of: candidates, metric, figures) { return total }
    if let sum = SumRule.rollUp(of: own, metric, in: report) { return sum }
    let values = Restatement.values(of: own, in: figures)
    return Restatement.oneValue(values, rule: own.count == 1 ? .single : .repeated, metric.id)
      ?? RollUp(
        metric: metric.id, rule: .several, quantity: nil, figures: FigureList(own.map(\.position)), values: values)
  }
}
