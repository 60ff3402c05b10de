import ReportParser

/// When two figures state one value: the same number in units that count alike.
enum Restatement {
  /// Units that stand for one another before the same noun, a line a kind; any other unit counts like itself only.
  ///
  /// 人次 is not 人 and 户次 not 户: one person may come twice.
  private static let alike = [
    "件 起 宗 例 桩", "人 名 位", "次 场 场次 回", "批 批次", "个 处 家 所", "平方米 ㎡ 平米 平方",
  ]

  private static let kinds: [String: Int] = Dictionary(
    alike.enumerated().flatMap { kind, units in units.split(separator: " ").map { (String($0), kind) } },
    uniquingKeysWith: { first, _ in first })

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
      kind = isZero ? nil : quantity.unit.flatMap { kinds[$0] }
      unit = isZero || kind != nil ? nil : quantity.unit
    }
  }

  /// The different values that the figures at `positions` state, in order of first mention; bodies are kept apart.
  ///
  /// Of two wordings of one value (526余件, 526件) the more exact one is given.
  static func values(of positions: [Int], in figures: [Figure]) -> [RollUp.Value] {
    if positions.count == 1 {
      let figure = figures[positions[0]]
      return [RollUp.Value(quantity: figure.quantity, figures: positions, actor: figure.actor)]
    }
    var values: [RollUp.Value] = []
    var numbers: [Statement: Int] = [:]
    for position in positions {
      let figure = figures[position]
      let statement = Statement(
        key: Key(figure.quantity), actor: figure.actor, isBelow: figure.quantity.qualifier == .atMost)
      if let number = numbers[statement] {
        values[number].figures.append(position)
        values[number].quantity = clearer(values[number].quantity, figure.quantity)
      } else {
        numbers[statement] = values.count
        values.append(RollUp.Value(quantity: figure.quantity, figures: [position], actor: figure.actor))
      }
    }
    return values
  }

  /// The roll-up by `rule` of figures that all state one value, or nil where they do not.
  static func oneValue(of positions: [Int], rule: RollUp.Rule, _ metric: Metric, _ figures: [Figure]) -> RollUp? {
    let values = values(of: positions, in: figures)
    guard values.count == 1, let value = values.first else { return nil }
    return RollUp(metric: metric.id, rule: rule, quantity: value.quantity, figures: value.figures)
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
