/// A number as reports write it, read exactly: 1.2万, 8余万, 一百二十, 6万3千, 近万.
package struct Numeral: Sendable, Equatable {
  package var value: DecimalNumber
  /// The offset behind the last character, 余 and 多 included.
  package var end: Int
  /// Whether 余, 多 or 几 stood in it: the number is a lower bound.
  package var isLowerBound: Bool
  /// Whether it is written with 万 or 亿, which stand between the number and its unit.
  package var hasLargeMultiplier: Bool
  /// Whether digits and a multiplier make it up: 9千.
  package var isMultiplied: Bool
  /// Whether it is one Chinese character, as in 一个 or 三项: more often a turn of phrase than a count.
  package var isSingleHan: Bool
  /// Whether it begins with a bare 百, 千 or 万, a count only behind 近 or before 余.
  package var isBareMultiplier: Bool

  /// Reads the numeral that starts at `start` and ends before `limit`, or nil.
  package static func read(_ text: [UInt16], at start: Int, limit: Int) -> Numeral? {
    guard start < limit else { return nil }
    return Characters.isDigit(text[start])
      ? readArabic(text, at: start, limit: limit) : readHan(text, at: start, limit: limit)
  }

  /// With `isRest` it follows a larger multiplier, and one of its own ends the reading: 8万8万8万 is no chain of sums.
  private static func readArabic(_ text: [UInt16], at start: Int, limit: Int, isRest: Bool = false) -> Numeral? {
    guard let (number, afterDigits) = readDigits(text, at: start, limit: limit) else { return nil }
    var at = afterDigits
    var value = number
    var bound = skipApproximation(text, &at, limit)
    var large = false
    while at < limit, let power = Characters.powerOfTen(text[at]), power >= 2 {
      if isRest, power >= 4 { return nil }
      guard let product = value.shifted(by: power) else { return nil }
      value = product
      large = large || power >= 4
      at += 1
      // 6万3千: a smaller group follows the larger multiplier.
      if power >= 4, at < limit, Characters.isDigit(text[at]),
        let rest = readArabic(text, at: at, limit: limit, isRest: true), rest.isMultiplied,
        let sum = value.adding(rest.value)
      {
        value = sum
        at = rest.end
        bound = bound || rest.isLowerBound
      }
    }
    bound = skipApproximation(text, &at, limit) || bound
    return Numeral(
      value: value, end: at, isLowerBound: bound, hasLargeMultiplier: large, isMultiplied: value != number,
      isSingleHan: false, isBareMultiplier: false)
  }

  /// Reads digits with grouping commas and a decimal point: `12,345.67`.
  private static func readDigits(_ text: [UInt16], at start: Int, limit: Int) -> (DecimalNumber, Int)? {
    var at = start
    var significand: Int64 = 0
    var scale = 0
    var count = 0
    func take() -> Bool {
      count += 1
      significand = significand * 10 + Int64(text[at] - 0x30)
      at += 1
      return count <= 17
    }
    while at < limit, Characters.isDigit(text[at]) { if !take() { return nil } }
    while at - start <= 18, at + 3 < limit, text[at] == Characters.comma, (at - start) > 0,
      Characters.isDigit(text[at + 1]), Characters.isDigit(text[at + 2]), Characters.isDigit(text[at + 3]),
      at + 4 >= limit || !Characters.isDigit(text[at + 4])
    {
      at += 1
      for _ in 0..<3 where !take() { return nil }
    }
    if at + 1 < limit, text[at] == Characters.point, Characters.isDigit(text[at + 1]) {
      at += 1
      while at < limit, Characters.isDigit(text[at]) {
        scale += 1
        if !take() { return nil }
      }
    }
    guard let value = DecimalNumber(significand: significand, scale: scale) else { return nil }
    return (value, at)
  }

  private static func readHan(_ text: [UInt16], at start: Int, limit: Int) -> Numeral? {
    var at = start
    var total: Int64 = 0
    var section: Int64 = 0
    var digit: Int64?
    var bound = false
    var large = false
    var bareDigits = 0
    while at < limit {
      if let value = Characters.hanDigit(text[at]) {
        if digit != nil, digit != 0 { bareDigits += 1 }
        digit = Int64(value)
      } else if let power = Characters.powerOfTen(text[at]) {
        if power < 4 {
          section += (digit ?? 1) * Characters.tens[power]
        } else {
          section += digit ?? 0
          let group = total + (section == 0 && total == 0 ? 1 : section)
          let product = group.multipliedReportingOverflow(by: Characters.tens[power])
          if product.overflow { return nil }
          total = product.partialValue
          section = 0
          large = true
        }
        digit = nil
      } else if Characters.isApproximation(text[at]), at > start, digit == nil || nextIsMultiplier(text, at + 1, limit)
      {
        bound = true
      } else {
        break
      }
      at += 1
      if at - start > 16 || total > 1_000_000_000_000 { return nil }
    }
    guard at > start, bareDigits == 0 else { return nil }
    bound = skipApproximation(text, &at, limit) || bound
    let first = text[start]
    let length = at - start
    return Numeral(
      value: DecimalNumber(total + section + (digit ?? 0)), end: at, isLowerBound: bound, hasLargeMultiplier: large,
      isMultiplied: false, isSingleHan: length == 1, isBareMultiplier: (Characters.powerOfTen(first) ?? 0) >= 2)
  }

  private static func nextIsMultiplier(_ text: [UInt16], _ at: Int, _ limit: Int) -> Bool {
    at < limit && Characters.powerOfTen(text[at]) != nil
  }

  private static func skipApproximation(_ text: [UInt16], _ at: inout Int, _ limit: Int) -> Bool {
    guard at < limit, Characters.isApproximation(text[at]) else { return false }
    at += 1
    return true
  }
}
