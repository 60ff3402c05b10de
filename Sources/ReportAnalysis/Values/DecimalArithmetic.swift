package import ReportParser

/// Exact arithmetic on reported figures; what leaves the range answers nil.
extension DecimalNumber {
  /// The number with its sign turned, or nil for the one number that has no counterpart.
  package var negated: DecimalNumber? {
    let (digits, overflow) = Int64(0).subtractingReportingOverflow(significand)
    return overflow ? nil : DecimalNumber(significand: digits, scale: Int(scale))
  }

  /// The number without its sign, or nil for the one number that has no counterpart.
  package var magnitude: DecimalNumber? { significand < 0 ? negated : self }

  /// The difference.
  package func subtracting(_ other: DecimalNumber) -> DecimalNumber? {
    other.negated.flatMap { adding($0) }
  }

  /// The product.
  package func multiplied(by other: DecimalNumber) -> DecimalNumber? {
    let (digits, overflow) = significand.multipliedReportingOverflow(by: other.significand)
    return overflow ? nil : DecimalNumber(significand: digits, scale: Int(scale) + Int(other.scale))
  }

  /// Half the number, or nil where it would need more digits than are kept.
  package var half: DecimalNumber? {
    if significand % 2 == 0 { return DecimalNumber(significand: significand / 2, scale: Int(scale)) }
    return multiplied(by: DecimalNumber(5)).flatMap { $0.shifted(by: -1) }
  }

  /// The quotient rounded to `places` digits after the point, halves away from zero; nil for a divisor of zero.
  package func divided(by other: DecimalNumber, places: Int) -> DecimalNumber? {
    guard other.significand != 0, (0...Int(Self.largestScale)).contains(places) else { return nil }
    var (top, bottom) = (Int128(significand), Int128(other.significand))
    let exponent = places + Int(other.scale) - Int(scale)
    for _ in 0..<abs(exponent) {
      let (product, overflow) = (exponent > 0 ? top : bottom).multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      if exponent > 0 { top = product } else { bottom = product }
    }
    var quotient = top / bottom
    let rest = top % bottom
    if rest.magnitude >= bottom.magnitude - rest.magnitude { quotient += (top < 0) == (bottom < 0) ? 1 : -1 }
    return Int64(exactly: quotient).flatMap { DecimalNumber(significand: $0, scale: places) }
  }
}
