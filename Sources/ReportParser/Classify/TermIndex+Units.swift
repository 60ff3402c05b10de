/// What units say of metrics.
extension TermIndex {
  /// How well each unit fits each metric, as `unitFit` has it: a metric's own units wholly, others that stand for them in
  /// part.
  static func unitFit(of metrics: [Metric]) -> [UInt8] {
    let columns = metrics.count + 1
    var fit = [UInt8](repeating: 0, count: (Units.all.count + 1) * columns)
    var table = fit.mutableSpan
    // 人次 counts occasions, never a stock of persons.
    let countsOccasions = Units.all.map { $0.name.utf8.count > 3 && $0.name.unicodeScalars.last == "次" }
    for column in metrics.indices {
      let own = Units.numbers(of: metrics[column].units)
      var likeUnits: UInt64 = 0
      for unit in own { likeUnits |= Units.groups[unit].looseBit }
      let isStock = metrics[column].kind == .stock
      for unit in Units.groups.indices where Units.groups[unit].looseBit & likeUnits != 0 {
        if !(isStock && countsOccasions[unit]) { table[unit * columns + column] = 78 }
      }
      for unit in own { table[unit * columns + column] = 100 }
    }
    for unit in Units.all.indices { table[unit * columns + metrics.count] = 100 }
    for column in 0..<columns { table[Units.all.count * columns + column] = 60 }
    return fit
  }

  /// What units count by the object spoken of, unit by unit, and for each unit where that begins; see `firstDefault`.
  static func unitDefaults() -> (first: [Int], all: [(object: Int?, metric: Int)]) {
    let rows = UnitDefaults.table.map {
      (
        units: Units.numbers(of: $0.units), object: Objects.number(of: $0.object),
        metric: MetricCatalog.numbers[$0.metric]
      )
    }
    var first = [0]
    var all: [(object: Int?, metric: Int)] = []
    for unit in Units.all.indices {
      for row in rows where row.units.contains(unit) {
        if let metric = row.metric { all.append((row.object, metric)) }
      }
      first.append(all.count)
    }
    return (first, all)
  }
}

extension Units.Group {
  /// Its bit among groups whose units stand for one another whatever is counted; none for others.
  fileprivate var looseBit: UInt64 {
    switch self {
    case .session, .incident, .person, .money, .percent, .area, .household, .copy: 1 << UInt64(rawValue)
    case .visit, .item, .points, .length, .score, .duration: 0
    }
  }
}
