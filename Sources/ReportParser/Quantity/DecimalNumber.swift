/// A decimal number held exactly: reported figures are never rounded through binary floating point.
///
/// The value is `significand` divided by ten to the power of `scale`; it is kept in lowest terms, so equal numbers have
/// equal parts. Arithmetic that leaves the range answers nil instead of trapping.
package struct DecimalNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let significand: Int64
  package let scale: UInt8

  /// The largest number of digits after the point that is kept.
  package static let largestScale: UInt8 = 9
  package static let zero = DecimalNumber(0)

  package init(_ integer: Int64) {
    significand = integer
    scale = 0
  }

  /// The number `significand` / 10^`scale`, or nil where `scale` is above `largestScale` even in lowest terms.
  package init?(significand: Int64, scale: Int) {
    var (digits, places) = (significand, scale)
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    guard places >= 0, places <= Int(Self.largestScale) else { return nil }
    self.significand = digits
    self.scale = UInt8(places)
  }

  /// The number times ten to the power of `exponent`, or nil where that leaves the range.
  package func shifted(by exponent: Int) -> DecimalNumber? {
    var (digits, places) = (significand, Int(scale) - exponent)
    while places < 0 {
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      digits = product
      places += 1
    }
    return DecimalNumber(significand: digits, scale: places)
  }

  /// The sum, or nil where it leaves the range.
  package func adding(_ other: DecimalNumber) -> DecimalNumber? {
    if scale | other.scale == 0 {
      let (sum, overflow) = significand.addingReportingOverflow(other.significand)
      return overflow ? nil : DecimalNumber(sum)
    }
    let places = max(scale, other.scale)
    guard let left = units(at: places), let right = other.units(at: places) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : DecimalNumber(significand: sum, scale: Int(places))
  }

  /// The value in units of 10^-`places`, or nil where it leaves the range.
  private func units(at places: UInt8) -> Int64? {
    var digits = significand
    for _ in scale..<max(scale, places) {
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      digits = product
    }
    return digits
  }

  package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    if left.scale == right.scale { return left.significand < right.significand }
    let places = max(left.scale, right.scale)
    if let one = left.units(at: places), let other = right.units(at: places) { return one < other }
    // Beyond the range of a common scale the two differ by orders of magnitude, which a Double tells apart.
    return left.approximation < right.approximation
  }

  /// The nearest `Double`, for drawing and ranking only.
  package var approximation: Double {
    var divisor = 1.0
    for _ in 0..<scale { divisor *= 10 }
    return Double(significand) / divisor
  }

  /// Plain digits with a point where needed, as JSON writes numbers.
  package var description: String {
    guard scale > 0 else { return String(significand) }
    let digits = String(significand.magnitude)
    let padded = String(repeating: "0", count: max(0, Int(scale) + 1 - digits.count)) + digits
    let point = padded.index(padded.endIndex, offsetBy: -Int(scale))
    return (significand < 0 ? "-" : "") + padded[..<point] + "." + padded[point...]
  }
}
