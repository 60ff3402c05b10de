import ReportParser

/// The training of all audiences together: officials, enforcement staff, mediators, law-literate villagers.
enum TrainingSessions {
  /// The numbers of the metrics that are added up, in the order of the catalogue.
  static let metrics = Headline.numbers([
    "training_sessions", "enforcement_training_sessions", "mediator_training_sessions",
    "law_literate_training_sessions",
  ])

  /// Whether `metric` is one of them.
  static func contains(_ metric: Metric) -> Bool {
    MetricCatalog.numbers[metric.id].map { metrics.contains($0) } ?? false
  }

  /// The sum of `rollUps`, or nil where there are none.
  ///
  /// One roll-up is given as it is. What only other bodies state adds nothing to the township's own. Where one of the
  /// others has several values, or the sum leaves the range, there is no sum: the values of all are listed as `several`.
  /// Sessions in different units (4期 and 2次) are added up all the same, since the headline promises the sum; it then has
  /// no unit.
  static func rollUp(of rollUps: [RollUp]) -> RollUp? {
    let own = rollUps.filter { $0.rule != .byActor }
    guard let first = own.first else { return byActor(rollUps) }
    if own.count == 1 { return first }
    let quantities = own.compactMap(\.quantity)
    let units = quantities.compactMap(\.unit)
    guard quantities.count == own.count,
      let sum = Quantity.sum(quantities, unit: units.allSatisfy { $0 == units.first } ? units.first : nil)
    else {
      return RollUp(metric: first.metric, rule: .several, values: own.flatMap(values))
    }
    return RollUp(
      metric: first.metric, rule: .sumOfKinds, quantity: sum, figures: FigureList(own.flatMap(\.figures).sorted()))
  }

  private static func byActor(_ rollUps: [RollUp]) -> RollUp? {
    guard let first = rollUps.first else { return nil }
    return rollUps.count == 1
      ? first : RollUp(metric: first.metric, rule: .byActor, values: rollUps.flatMap(\.values))
  }

  private static func values(of rollUp: RollUp) -> [RollUp.Value] {
    rollUp.quantity.map { [RollUp.Value(quantity: $0, figures: rollUp.figures)] } ?? rollUp.values
  }
}
