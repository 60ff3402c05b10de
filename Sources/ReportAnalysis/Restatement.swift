import ReportParser

/// When two figures state one value: the same number in units that count alike.
enum Restatement {
  /// Units that stand for one another before the same noun, a line a kind; any other unit counts like itself only.
  ///
  /// 人次 is not 人 and 户次 not 户: one person may come twice.
  private static let alike = [
    "件 起 宗 例 桩", "人 名 位", "次 场 场次 回", "批 批次", "个 处 家 所", "平方米 ㎡ 平米 平方",
  ]

  private static let kinds = UnitTable(
    alike.enumerated().flatMap { kind, units in units.split(separator: " ").map { (String($0), kind) } })

  /// The first of the units that count like `unit`, or itself; nil for none.
  ///
  /// 项 counts like 个.
  static func unitClass(_ unit: String?) -> String? {
    guard let unit = unit == "项" ? "个" : unit else { return nil }
    return kinds.value(of: unit).flatMap { alike[$0].split(separator: " ").first.map(String.init) } ?? unit
  }

  /// What two statements of one value have in common.
  struct Key: Hashable {
    private let value: DecimalNumber
    private let upper: DecimalNumber?
    private let kind: Int?
    private let unit: String?

    /// Zero is the same in every unit, since a zero in words has none.
    init(_ quantity: Quantity) {
      value = quantity.value
      upper = quantity.upper
      let isZero = quantity.value == .zero && quantity.upper == nil
      kind = isZero ? nil : quantity.unit.flatMap { kinds.value(of: $0) }
      unit = isZero || kind != nil ? nil : quantity.unit
    }
  }

  /// The different values that the figures at `positions` state, in order of first mention; bodies are kept apart.
  ///
  /// Of two wordings of one value (526余件, 526件) the more exact one is given.
  static func values(of positions: [Int], in figures: [Figure]) -> [RollUp.Value] {
    if positions.count == 1 {
      let only = positions[0]
      return [RollUp.Value(quantity: figures[only].quantity, figures: positions, actor: figures[only].actor)]
    }
    var values: [RollUp.Value] = []
    values.reserveCapacity(min(positions.count, 8))
    var statements = Numbering<Statement>()
    for position in positions {
      let (quantity, actor) = (figures[position].quantity, figures[position].actor)
      let number = statements.number(
        of: Statement(key: Key(quantity), actor: actor, isBelow: quantity.qualifier == .atMost))
      if number < values.count {
        values[number].figures.append(position)
        values[number].quantity = clearer(values[number].quantity, quantity)
      } else {
        values.append(RollUp.Value(quantity: quantity, figures: [position], actor: actor))
      }
    }
    return values
  }

  /// The roll-up by `rule` of figures that all state one value, or nil where they do not.
  static func oneValue(of positions: [Int], rule: RollUp.Rule, _ metric: Metric, _ figures: [Figure]) -> RollUp? {
    oneValue(values(of: positions, in: figures), rule: rule, metric)
  }

  /// The roll-up by `rule` of the one value that `values` has, or nil where it has not one.
  static func oneValue(_ values: [RollUp.Value], rule: RollUp.Rule, _ metric: Metric) -> RollUp? {
    guard values.count == 1 else { return nil }
    return RollUp(metric: metric.id, rule: rule, quantity: values[0].quantity, figures: values[0].figures)
  }

  /// 近100 and 100余 cannot both be one value, so what lies below is kept apart.
  private struct Statement: Hashable {
    let key: Key
    let actor: String?
    let isBelow: Bool
  }

  private static func clearer(_ first: Quantity, _ second: Quantity) -> Quantity {
    let isClearer = first.qualifier != .exact && second.qualifier == .exact
    return isClearer || (first.unit == nil && second.unit != nil) ? second : first
  }
}
