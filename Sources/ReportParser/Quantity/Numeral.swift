/// A number as reports write it, read exactly: 1.2万, 8余万, 一百二十, 6万3千, 近万.
package struct Numeral: Sendable, Equatable {
  package var value: DecimalNumber
  /// The upper end of two neighbouring digits, 60 in 五六十; or nil.
  package var upper: DecimalNumber?
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
    read(text.span, at: start, limit: limit)
  }

  /// Reads the numeral that starts at `start` and ends before `limit`, or nil.
  static func read(_ text: Span<UInt16>, at start: Int, limit: Int) -> Numeral? {
    guard start < limit else { return nil }
    if Characters.isDigit(text[start]) { return readArabic(text, at: start, limit: limit, mayHaveRest: true) }
    // Most Chinese digits of a text stand alone.
    if start + 1 == limit || !parts.contains(text[start + 1]), let single = single(text[start], at: start) {
      return single
    }
    return SpecialNumeral.read(text, at: start, limit: limit) ?? readHan(text, at: start, limit: limit)
  }

  /// What a numeral may have behind its first character.
  private static let parts = UnitBitmap("零〇一二两三四五六七八九十百千万亿余多几壹贰叁肆伍陆柒捌玖拾佰仟")

  /// The numeral that one Chinese character is, or nil.
  private static func single(_ unit: UInt16, at start: Int) -> Numeral? {
    let power = Characters.powerOfTen(unit)
    guard let value = Characters.hanDigit(unit).map(Int64.init) ?? power.map({ Characters.tens[$0] }) else {
      return nil
    }
    return Numeral(
      value: DecimalNumber(value), end: start + 1, isLowerBound: false, hasLargeMultiplier: power ?? 0 >= 4,
      isMultiplied: false, isSingleHan: true, isBareMultiplier: power ?? 0 >= 2)
  }

  private static func readArabic(
    _ text: Span<UInt16>, at start: Int, limit: Int, mayHaveRest: Bool
  ) -> Numeral? {
    guard let (number, afterDigits) = readDigits(text, at: start, limit: limit) else { return nil }
    var at = afterDigits
    var value = number
    var bound = skipApproximation(text, &at, limit)
    var large = false
    while at < limit, let power = multiplier(text, at, limit), power >= 2 {
      guard let product = value.shifted(by: power) else { return nil }
      value = product
      large = large || power >= 4
      at += 1
      // 6万3千: a smaller group follows the larger multiplier.
      if mayHaveRest, power >= 4, at < limit, Characters.isDigit(text[at]),
        let rest = readArabic(text, at: at, limit: limit, mayHaveRest: false),
        !rest.hasLargeMultiplier || power > 4, rest.isMultiplied || rest.isFullGroup,
        let sum = value.adding(rest.value)
      {
        value = sum
        at = rest.end
        bound = bound || rest.isLowerBound
      }
    }
    if at > afterDigits { bound = skipApproximation(text, &at, limit) || bound }
    return Numeral(
      value: value, end: at, isLowerBound: bound, hasLargeMultiplier: large, isMultiplied: value != number,
      isSingleHan: false, isBareMultiplier: false)
  }

  /// Whether it is a number of four digits, as it follows 万 without a multiplier: 7万5000.
  private var isFullGroup: Bool { value.scale == 0 && value >= DecimalNumber(1000) && value < DecimalNumber(10_000) }

  /// The power of ten that the multiplier at `at` stands for, or nil; W and K are 万 and 千 in front of a unit.
  @inline(__always)
  private static func multiplier(_ text: Span<UInt16>, _ at: Int, _ limit: Int) -> Int? {
    if text[at] >= 0x4E00 { return Characters.powerOfTen(text[at]) }
    let letter = text[at] | 0x20
    guard letter == 0x77 || letter == 0x6B, at + 1 < limit, text[at + 1] >= 0x4E00 else { return nil }
    let isCount =
      Characters.isApproximation(text[at + 1]) || Units.index.longestMatch(in: text, at: at + 1, upTo: limit) != nil
    return isCount ? (letter == 0x77 ? 4 : 3) : nil
  }

  /// Whether the comma at `at` groups three digits behind it; a full-width one does only in front of a unit: 3，268户.
  private static func isGrouping(_ text: Span<UInt16>, _ at: Int, _ limit: Int, _ digitsBefore: Int) -> Bool {
    guard at + 3 < limit, text[at] == Characters.comma || text[at] == Characters.fullComma, digitsBefore > 0,
      Characters.isDigit(text[at + 1]), Characters.isDigit(text[at + 2]), Characters.isDigit(text[at + 3]),
      at + 4 >= limit || !Characters.isDigit(text[at + 4])
    else { return false }
    if text[at] == Characters.comma { return true }
    guard digitsBefore <= 3, at + 4 < limit else { return false }
    return Characters.isApproximation(text[at + 4])
      || Units.index.longestMatch(in: text, at: at + 4, upTo: limit) != nil
  }

  /// Reads digits with grouping commas and a decimal point: `12,345.67`.
  @inline(__always)
  private static func readDigits(_ text: Span<UInt16>, at start: Int, limit: Int) -> (DecimalNumber, Int)? {
    var at = start
    var significand: Int64 = 0
    while at < limit, Characters.isDigit(text[at]) {
      significand = significand * 10 + Int64(text[at] - 0x30)
      at += 1
      if at - start > mostDigits { return nil }
    }
    guard at < limit, mayGoOn(text[at]) else { return (DecimalNumber(significand), at) }
    return readRest(text, from: start, behind: at, significand, limit: limit)
  }

  private static let mostDigits = 17

  /// Whether `unit` may stand between the digits of one number.
  @inline(__always)
  private static func mayGoOn(_ unit: UInt16) -> Bool {
    unit == Characters.comma || unit == Characters.fullComma || unit == Characters.point
  }

  /// Reads on behind the first digits of a number, which began at `start`.
  private static func readRest(
    _ text: Span<UInt16>, from start: Int, behind end: Int, _ first: Int64, limit: Int
  ) -> (DecimalNumber, Int)? {
    var at = end
    var count = end - start
    var significand = first
    var scale = 0
    func take() -> Bool {
      count += 1
      significand = significand * 10 + Int64(text[at] - 0x30)
      at += 1
      return count <= mostDigits
    }
    while at - start <= 18, at < limit, isGrouping(text, at, limit, at - start) {
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

  private static func readHan(_ text: Span<UInt16>, at start: Int, limit: Int) -> Numeral? {
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
          guard let raised = raise(total, section, power) else { return nil }
          (total, section, large) = (raised, 0, true)
        }
        digit = nil
      } else if Characters.isApproximation(text[at]), at > start, digit == nil || nextIsMultiplier(text, at + 1, limit)
      {
        bound = true
      } else {
        break
      }
      at += 1
      if at - start > 16 { return nil }
    }
    guard at > start, bareDigits == 0 else { return nil }
    bound = skipApproximation(text, &at, limit) || bound
    let first = text[start]
    let length = at - start
    return Numeral(
      value: DecimalNumber(total + section + (digit ?? 0)), end: at, isLowerBound: bound, hasLargeMultiplier: large,
      isMultiplied: false, isSingleHan: length == 1, isBareMultiplier: (Characters.powerOfTen(first) ?? 0) >= 2)
  }

  /// `total` and `section` with 万 or 亿 behind them; 万 behind 亿 raises the section alone (一亿二千万).
  private static func raise(_ total: Int64, _ section: Int64, _ power: Int) -> Int64? {
    let factor = Characters.tens[power]
    let below = total >= factor && power < 8 ? section : total + (section == 0 && total == 0 ? 1 : section)
    let (product, overflow) = below.multipliedReportingOverflow(by: factor)
    if overflow { return nil }
    let sum =
      total >= factor && power < 8 ? total.addingReportingOverflow(product) : (partialValue: product, overflow: false)
    return sum.overflow || sum.partialValue > 10_000_000_000_000 ? nil : sum.partialValue
  }

  private static func nextIsMultiplier(_ text: Span<UInt16>, _ at: Int, _ limit: Int) -> Bool {
    at < limit && Characters.powerOfTen(text[at]) != nil
  }

  private static func skipApproximation(_ text: Span<UInt16>, _ at: inout Int, _ limit: Int) -> Bool {
    guard at < limit, Characters.isApproximation(text[at]) else { return false }
    at += 1
    return true
  }
}
