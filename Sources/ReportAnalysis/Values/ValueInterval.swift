package import ReportParser

/// The numbers that a stated quantity may stand for, both ends included.
///
/// There are two readings. `certain` holds only what the words exclude: 526余 is 526 or anything above it, 近2700 is 2700
/// or anything from zero to it, 约15 is any number. `usual` is what writers mean by them, and good enough to doubt a
/// figure, never to call it wrong:
///
/// - 余, 多, 以上, 超: from the number up to the end of its last digit that is not zero, and by a tenth of it at least, so
///   that 20余 ends at 30, 1200余 at 1320, and 526余 at 578.6.
/// - 近, 不足: a tenth below the number. 约, 左右: a tenth to either side.
///
/// A percentage that is stated as at least or about so much ends at 100, unless it is above that itself.
package struct ValueInterval: Sendable, Equatable {
  package let lower: DecimalNumber
  /// Nil where there is no upper end.
  package let upper: DecimalNumber?

  /// The numbers from `lower` to `upper`.
  package init(lower: DecimalNumber, upper: DecimalNumber?) {
    self.lower = lower
    self.upper = upper
  }

  /// One number.
  package init(_ number: DecimalNumber) {
    self.init(lower: number, upper: number)
  }

  /// Whether it is one number.
  package var isExact: Bool { lower == upper }

  /// What the words of `quantity` do not exclude.
  package static func certain(_ quantity: Quantity) -> ValueInterval {
    let top = quantity.upper ?? quantity.value
    return switch quantity.qualifier {
    case .exact: ValueInterval(lower: quantity.value, upper: top)
    case .atLeast: ValueInterval(lower: quantity.value, upper: ceiling(of: quantity, above: top))
    case .atMost: ValueInterval(lower: min(.zero, quantity.value), upper: top)
    case .about: ValueInterval(lower: min(.zero, quantity.value), upper: ceiling(of: quantity, above: top))
    }
  }

  /// What `quantity` usually means.
  package static func usual(_ quantity: Quantity) -> ValueInterval {
    let top = quantity.upper ?? quantity.value
    let (above, below) = (reach(of: top), tenth(of: quantity.value))
    return switch quantity.qualifier {
    case .exact: ValueInterval(lower: quantity.value, upper: top)
    case .atLeast: ValueInterval(lower: quantity.value, upper: bounded(top.adding(above) ?? top, quantity, top))
    case .atMost: ValueInterval(lower: quantity.value.subtracting(below) ?? quantity.value, upper: top)
    case .about:
      ValueInterval(
        lower: quantity.value.subtracting(below) ?? quantity.value,
        upper: bounded(top.adding(tenth(of: top)) ?? top, quantity, top))
    }
  }

  /// The sum of a number of each, or nil where it leaves the range.
  package func adding(_ other: ValueInterval) -> ValueInterval? {
    guard let low = lower.adding(other.lower) else { return nil }
    guard let top = upper, let otherTop = other.upper else { return ValueInterval(lower: low, upper: nil) }
    return top.adding(otherTop).map { ValueInterval(lower: low, upper: $0) }
  }

  /// The difference of a number of each; nil where it leaves the range or has no lower end.
  package func subtracting(_ other: ValueInterval) -> ValueInterval? {
    guard let otherTop = other.upper, let low = lower.subtracting(otherTop) else { return nil }
    guard let top = upper else { return ValueInterval(lower: low, upper: nil) }
    return top.subtracting(other.lower).map { ValueInterval(lower: low, upper: $0) }
  }

  /// Whether `number` is one of them.
  package func contains(_ number: DecimalNumber) -> Bool {
    lower <= number && upper.map { number <= $0 } ?? true
  }

  /// Whether some number is in both.
  package func overlaps(_ other: ValueInterval) -> Bool {
    upper.map { other.lower <= $0 } ?? true && other.upper.map { lower <= $0 } ?? true
  }

  /// Whether every number is above every one of `other`.
  package func isAbove(_ other: ValueInterval) -> Bool {
    other.upper.map { lower > $0 } ?? false
  }

  private static let hundred = DecimalNumber(100)

  private static func ceiling(of quantity: Quantity, above top: DecimalNumber) -> DecimalNumber? {
    quantity.unitNumber == Units.percent && top <= hundred ? hundred : nil
  }

  private static func bounded(_ end: DecimalNumber, _ quantity: Quantity, _ top: DecimalNumber) -> DecimalNumber {
    ceiling(of: quantity, above: top).map { min($0, end) } ?? end
  }

  /// One in the place of the last digit that is not zero, and a tenth of the number at least.
  private static func reach(of number: DecimalNumber) -> DecimalNumber {
    var (digits, places) = (number.significand.magnitude, -Int(number.scale))
    while digits >= 10, digits % 10 == 0 {
      digits /= 10
      places += 1
    }
    return max(DecimalNumber(1).shifted(by: places) ?? .zero, tenth(of: number))
  }

  private static func tenth(of number: DecimalNumber) -> DecimalNumber {
    number.magnitude.flatMap { $0.shifted(by: -1) } ?? .zero
  }
}
