/// What units say of metrics.
extension TermIndex {
  /// How well each unit fits each metric, as `unitFit` has it: a metric's own units wholly, others that stand for them in
  /// part.
  static func unitFit(of metrics: [Metric]) -> [UInt8] {
    let columns = columnCount(besides: metrics.count)
    var fit = [UInt8](repeating: 0, count: (Units.all.count + 1) * columns)
    let units = Units.all.indices.map { Trait(of: Units.all[$0]) }
    for column in metrics.indices {
      var likeUnits: UInt64 = 0
      Units.index.forEachWord(of: metrics[column].units) { unit in
        fit[unit * columns + column] = 100
        likeUnits |= units[unit].looseBit
      }
      let isStock = metrics[column].kind == .stock
      for unit in units.indices where units[unit].looseBit & likeUnits != 0 {
        let place = unit * columns + column
        if fit[place] == 0, !(isStock && units[unit].countsOccasions) { fit[place] = 78 }
      }
    }
    for unit in units.indices {
      fit[unit * columns + metrics.count] = units[unit].countsCalls ? 0 : 100
      fit[unit * columns + metrics.count + 1] = units[unit].personFit
    }
    for column in 0..<columns { fit[units.count * columns + column] = 60 }
    return fit
  }

  /// What decides how well a unit fits.
  private struct Trait {
    /// The bit of its group, if units of that stand for one another whatever is counted; else 0.
    let looseBit: UInt64
    /// 人次 counts occasions, never a stock of persons.
    let countsOccasions: Bool
    /// 家次 and 户次 count calls at places: neither what was looked at there (措施) nor who lives there.
    let countsCalls: Bool
    /// How well it counts persons, in percent.
    let personFit: UInt8

    init(of unit: Units.Unit) {
      looseBit =
        switch unit.group {
        case .session, .incident, .person, .money, .percent, .area, .household, .copy: 1 << UInt64(unit.group.rawValue)
        case .visit, .item, .points, .length, .score, .duration: 0
        }
      countsCalls = Self.countsCalls(unit)
      personFit =
        switch unit.group {
        case .person: 100
        case .household where !countsCalls: 78
        case .item where unit.name == "个": 78
        default: 0
        }
      countsOccasions = unit.name.utf8.count > 3 && unit.name.unicodeScalars.last == "次"
    }

    /// Whether the unit is one of places or households with 次 behind it; 部次, 条次 and 个次 are of things.
    private static func countsCalls(_ unit: Units.Unit) -> Bool {
      guard unit.group == .item || unit.group == .household, unit.name.utf8.count == 6,
        unit.name.unicodeScalars.last == "次"
      else { return false }
      switch unit.name.unicodeScalars.first {
      case "部", "条", "个": return false
      default: return true
      }
    }
  }

  /// What units count by the object spoken of, unit by unit, and for each unit where that begins; see `firstDefault`.
  static func unitDefaults() -> (first: [Int], all: [(object: Int?, metric: Int)]) {
    let units = UnitDefaults.table.map { Units.numbers(of: $0.units) }
    let metrics = UnitDefaults.table.map { MetricCatalog.numbers[$0.metric] }
    var first = [0]
    var all: [(object: Int?, metric: Int)] = []
    for unit in Units.all.indices {
      for row in units.indices where units[row].contains(unit) {
        if let metric = metrics[row] { all.append((Objects.number(of: UnitDefaults.table[row].object), metric)) }
      }
      first.append(all.count)
    }
    return (first, all)
  }
}
