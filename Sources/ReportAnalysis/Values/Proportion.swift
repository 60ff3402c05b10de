package import ReportParser

/// Questions about how two intervals of numbers that are not negative stand to each other, answered by multiplying, never
/// by dividing.
package enum Proportion {
  /// Whether some `part` of some `whole` is the percentage `stated`, give or take less than `tolerance` of a point.
  ///
  /// With a tolerance of one in the last digit stated, rounding, rounding up and cutting off all hold: 181 of 207 is 87.4%.
  /// Nothing is of nothing every percentage. Nil where a number leaves the range.
  package static func isPercentage(
    _ stated: ValueInterval, of part: ValueInterval, in whole: ValueInterval, tolerance: DecimalNumber
  ) -> Bool? {
    guard let least = part.lower.shifted(by: 2), let low = stated.lower.subtracting(tolerance) else { return nil }
    // Too low: even the largest part of the smallest whole stays at or below the percentage.
    if let most = part.upper {
      guard let most = most.shifted(by: 2), let bound = low.multiplied(by: whole.lower) else { return nil }
      if most <= bound, !(most == .zero && whole.lower == .zero) { return false }
    }
    // Too high: even the smallest part of the largest whole reaches beyond it.
    if let top = stated.upper, let all = whole.upper {
      guard let high = top.adding(tolerance), let bound = high.multiplied(by: all) else { return nil }
      if least >= bound, !(least == .zero && all == .zero) { return false }
    }
    return true
  }

  /// One in the last digit that the percentage `number` is stated with, at most one point: 0.1 of 87.4, 1 of 98.
  package static func tolerance(of number: DecimalNumber) -> DecimalNumber {
    DecimalNumber(significand: 1, scale: Int(number.scale)) ?? DecimalNumber(1)
  }

  /// Whether every number of `large` is at least `times` every number of `small`; never where `small` has zero in it.
  package static func isAtLeast(_ times: DecimalNumber, large: ValueInterval, small: ValueInterval) -> Bool {
    guard small.lower > .zero, let top = small.upper, let bound = top.multiplied(by: times) else { return false }
    return large.lower >= bound
  }
}
