import ReportParser

extension Figure {
  /// The text between the figure and a later one; empty where both are one number for two nouns: 排查、化解均为16件.
  func gap(to next: Figure) -> Range<Int> { range.upperBound..<max(range.upperBound, next.range.lowerBound) }
}

extension Quantity {
  /// What the words do not exclude, so that a rule that finds fault is sure of it.
  var bounds: ValueInterval { .certain(self) }

  /// Whether it is one number to the letter.
  var isExact: Bool { qualifier == .exact && upper == nil }
}

/// The percentage that two counts make, as reports state it.
enum Percentage {
  /// Whether `rate` may stand for `part` of `whole`, rounded or cut off at its last digit; also where numbers leave the range.
  static func agrees(_ rate: Quantity, part: ValueInterval, whole: ValueInterval) -> Bool {
    Proportion.isPercentage(rate.bounds, of: part, in: whole, tolerance: Proportion.tolerance(of: rate.value)) ?? true
  }

  /// Whether `rate` may stand for the percentage `exact`, rounded or cut off at its last digit.
  static func agrees(_ rate: Quantity, _ exact: Double) -> Bool {
    let value = rate.value.approximation
    let step = Proportion.tolerance(of: rate.value).approximation
    return switch rate.qualifier {
    case .exact: (exact - value).magnitude < step
    case .atLeast: exact > value - step
    case .atMost: exact < value + step
    case .about: (exact - value).magnitude < 3 * step
    }
  }

  /// `part` of `whole` in per cent, with one more digit than `rate` has.
  static func text(part: Double, whole: Double, like rate: Quantity) -> String {
    guard whole > 0 else { return "–" }
    return rounded(part / whole * 100, digits: Int(rate.value.scale) + 1)
  }

  /// `value` in decimal digits.
  static func rounded(_ value: Double, digits: Int) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "–" }
    let power = (0..<min(digits, 4)).reduce(Int64(1)) { result, _ in result * 10 }
    let number = Int64((value * Double(power)).rounded())
    return DecimalNumber(significand: number, scale: min(digits, 4))?.description ?? "–"
  }
}

extension MetricCatalog {
  /// The number of a metric that rules name; -2, which no figure has, where the catalogue has none of that key.
  static func number(_ id: MetricID) -> Int { numbers[id] ?? -2 }
}
