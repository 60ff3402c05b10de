import ReportParser

extension Quantity {
  /// The sum of `quantities` under `unit`, or nil where it leaves the range of numbers or there is nothing to add.
  ///
  /// 226次 and 180余次 are at least 406; where one is above its number and another below, the sum is about the sum of the
  /// numbers. A range makes the sum a range.
  static func sum(_ quantities: [Quantity], unit: String?) -> Quantity? {
    var sum = StatementSum()
    guard !quantities.isEmpty else { return nil }
    for quantity in quantities where !sum.add(quantity.value, upper: quantity.upper, quantity.qualifier) { return nil }
    return sum.quantity(in: unit.flatMap { Units.number(of: $0) })
  }
}

/// The sum of statements, without a unit.
struct StatementSum {
  private var lower = DecimalNumber.zero
  private var upper = DecimalNumber.zero
  private var qualifier = Quantity.Qualifier.exact

  /// Nothing added.
  init() {}

  /// The sum of `statements`, or nil where it leaves the range of numbers or there is nothing to add.
  init?(_ statements: ArraySlice<Statement>) {
    if statements.isEmpty { return nil }
    for statement in statements
    where !add(statement.key.value, upper: statement.key.upper, statement.qualifier) { return nil }
  }

  /// Adds a value, and answers whether the sum is in the range of numbers.
  mutating func add(_ value: DecimalNumber, upper other: DecimalNumber?, _ qualifier: Quantity.Qualifier) -> Bool {
    guard let low = lower.adding(value), let high = upper.adding(other ?? value) else { return false }
    (lower, upper) = (low, high)
    // The strongest qualifier that still holds.
    if self.qualifier != qualifier, qualifier != .exact {
      self.qualifier = self.qualifier == .exact ? qualifier : .about
    }
    return true
  }

  /// What the sum has in common with statements of its value in the unit with that number.
  func key(in unit: Int) -> Restatement.Key {
    Restatement.Key(lower, upper: upper == lower ? nil : upper, unit: unit)
  }

  /// The sum under the unit with that number.
  func quantity(in unit: Int?) -> Quantity {
    Quantity(value: lower, upper: upper == lower ? nil : upper, unitNumber: unit, qualifier: qualifier)
  }
}
