import ReportParser

extension Quantity {
  /// The sum of `quantities` under `unit`, or nil where it leaves the range of numbers or there is nothing to add.
  ///
  /// 226次 and 180余次 are at least 406; where one is above its number and another below, the sum is about the sum of the
  /// numbers. A range makes the sum a range.
  static func sum(_ quantities: [Quantity], unit: String?) -> Quantity? {
    guard !quantities.isEmpty else { return nil }
    var lower = DecimalNumber.zero
    var upper = DecimalNumber.zero
    for quantity in quantities {
      guard let low = lower.adding(quantity.value), let high = upper.adding(quantity.upper ?? quantity.value) else {
        return nil
      }
      (lower, upper) = (low, high)
    }
    return Quantity(
      value: lower, upper: upper == lower ? nil : upper, unit: unit, qualifier: .weakest(of: quantities))
  }
}

extension Quantity.Qualifier {
  /// The strongest qualifier that still holds for the sum of `quantities`.
  fileprivate static func weakest(of quantities: [Quantity]) -> Quantity.Qualifier {
    quantities.reduce(.exact) { result, quantity in
      if result == quantity.qualifier || quantity.qualifier == .exact { return result }
      return result == .exact ? quantity.qualifier : .about
    }
  }
}
