import ReportParser

/// When two figures state one value: the same number in units that count alike.
enum Restatement {
  /// What two statements of one value have in common.
  struct Key: Hashable {
    let value: DecimalNumber
    let upper: DecimalNumber?
    /// The first of the units that count like it; -1 for none.
    private let unit: Int

    /// Zero is the same in every unit, since a zero in words has none.
    init(_ value: DecimalNumber, upper: DecimalNumber?, unit: Int, firsts: borrowing [Int] = LikeUnits.firsts) {
      (self.value, self.upper) = (value, upper)
      self.unit = unit < 0 || value.significand == 0 && upper == nil ? -1 : firsts[unit]
    }

    /// Number by number: what the compiler makes of an optional asks another module for every pair.
    static func == (one: Self, other: Self) -> Bool {
      one.value.significand == other.value.significand && one.value.scale == other.value.scale && one.unit == other.unit
        && one.upper?.significand == other.upper?.significand && one.upper?.scale == other.upper?.scale
    }
  }

  /// The different values that the figures at `positions` state, in order of first mention; bodies are kept apart.
  ///
  /// Of two wordings of one value (526余件, 526件) the more exact one is given.
  static func values(of positions: [Int], in figures: [Figure]) -> [RollUp.Value] {
    values(of: Statement.all(at: positions, figures), in: figures)
  }

  /// The different values of `statements`, in order of first mention; bodies are kept apart.
  static func values(of statements: [Statement], in figures: [Figure]) -> [RollUp.Value] {
    var values: [RollUp.Value] = []
    values.reserveCapacity(min(statements.count, 8))
    var known = Known()
    for (number, statement) in statements.enumerated() {
      let position = statement.position
      let value = known.value(of: number, statements, beside: values.count)
      if value < values.count {
        values[value].figures.append(position)
        if isClearer(figures[position].quantity, than: values[value].quantity) {
          values[value].quantity = figures[position].quantity
        }
      } else {
        values.append(
          RollUp.Value(
            quantity: figures[position].quantity, figures: FigureList(position),
            actor: statement.body == 0 ? nil : figures[position].actor))
      }
    }
    return values
  }

  /// What is known of the values that a list of statements has.
  ///
  /// There are two to five nearly always: to look through them costs less than to hash one. From the twentieth on all are
  /// hashed, so that a hostile list takes linear time too.
  private struct Known {
    /// The first statement of each of the first values.
    private var firsts = InlineArray<20, Int>(repeating: 0)
    private var hashed: [StatedValue: Int] = [:]

    /// The number of the value of a statement; `count`, the number of values so far, where it is a new one.
    mutating func value(of number: Int, _ statements: [Statement], beside count: Int) -> Int {
      let stated = StatedValue(statements[number])
      if count < firsts.count {
        for value in 0..<count where stated == StatedValue(statements[firsts[value]]) { return value }
        firsts[count] = number
        return count
      }
      if hashed.isEmpty {
        for value in 0..<firsts.count { hashed[StatedValue(statements[firsts[value]])] = value }
      }
      if let known = hashed[stated] { return known }
      hashed[stated] = count
      return count
    }
  }

  /// The roll-up by `rule` of figures that all state one value, or nil where they do not.
  static func oneValue(
    of statements: [Statement], rule: RollUp.Rule, _ metric: MetricTraits, _ figures: [Figure]
  ) -> RollUp? {
    guard let first = statements.first, statements.allSatisfy({ StatedValue($0) == StatedValue(first) }) else {
      return nil
    }
    return oneValue(values(of: statements, in: figures), rule: rule, metric.id)
  }

  /// The roll-up by `rule` of the one value that `values` has, or nil where it has not one.
  static func oneValue(_ values: [RollUp.Value], rule: RollUp.Rule, _ metric: MetricID) -> RollUp? {
    guard values.count == 1 else { return nil }
    return RollUp(metric: metric, rule: rule, quantity: values[0].quantity, figures: values[0].figures)
  }

  /// What statements of one value by one body have in common.
  ///
  /// 近100 and 100余 cannot both be one value, so what lies below is kept apart.
  private struct StatedValue: Hashable {
    private let key: Key
    private let body: Int
    private let isBelow: Bool

    init(_ statement: Statement) {
      key = statement.key
      body = statement.body
      isBelow = statement.qualifier == .atMost
    }
  }

  private static func isClearer(_ second: Quantity, than first: Quantity) -> Bool {
    first.qualifier != .exact && second.qualifier == .exact || first.unitNumber == nil && second.unitNumber != nil
  }
}
