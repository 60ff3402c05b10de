/// Chinese numerals of a form of their own: 五六十 (a range), 廿余 (20), 壹佰贰拾 (the digits of contracts).
enum SpecialNumeral {
  /// Reads the numeral at `start`, or nil where none of these begins there.
  static func read(_ text: Span<UInt16>, at start: Int, limit: Int) -> Numeral? {
    if let tens = Characters.contractedTens(text[start]) { return readContracted(text, start, limit, tens) }
    if financialDigit(text[start]) != nil { return readFinancial(text, start, limit) }
    return readNeighbours(text, start, limit)
  }

  private static func numeral(
    _ value: Int64, upper: Int64? = nil, end: Int, _ text: Span<UInt16>, _ limit: Int, large: Bool = false
  ) -> Numeral {
    let isBound = end < limit && Characters.isApproximation(text[end])
    return Numeral(
      value: DecimalNumber(value), upper: upper.map(DecimalNumber.init), end: isBound ? end + 1 : end,
      isLowerBound: isBound, hasLargeMultiplier: large, isMultiplied: false, isSingleHan: false,
      isBareMultiplier: false)
  }

  // MARK: 廿 and 卅

  private static func readContracted(_ text: Span<UInt16>, _ start: Int, _ limit: Int, _ tens: Int) -> Numeral? {
    guard start + 1 < limit, let digit = Characters.hanDigit(text[start + 1]) else {
      return numeral(Int64(tens), end: start + 1, text, limit)
    }
    return numeral(Int64(tens + digit), end: start + 2, text, limit)
  }

  // MARK: Two neighbouring digits

  private static let countable: [Units.Group] = [.session, .incident, .person, .visit, .copy, .household]

  /// 五六十件, 两三百人, 七八次: two neighbouring digits in front of one multiplier or of the unit.
  private static func readNeighbours(_ text: Span<UInt16>, _ start: Int, _ limit: Int) -> Numeral? {
    guard start + 2 < limit, let low = Characters.hanDigit(text[start]),
      let high = Characters.hanDigit(text[start + 1]),
      low > 0, high == low + 1 || (low == 3 && high == 5), start == 0 || !isNumeral(text[start - 1])
    else { return nil }
    if let power = Characters.powerOfTen(text[start + 2]), power <= 4 {
      let factor = Characters.tens[power]
      let end = start + 3
      if end < limit, isNumeral(text[end]) { return nil }
      return numeral(Int64(low) * factor, upper: Int64(high) * factor, end: end, text, limit, large: power == 4)
    }
    // 一两次 means a few.
    guard low > 1, let unit = Units.index.longestMatch(in: text, at: start + 2, upTo: limit),
      countable.contains(Units.all[unit.word].group)
    else { return nil }
    return numeral(Int64(low), upper: Int64(high), end: start + 2, text, limit)
  }

  private static func isNumeral(_ unit: UInt16) -> Bool {
    Characters.hanDigit(unit) != nil || Characters.powerOfTen(unit) != nil || Characters.isDigit(unit)
  }

  // MARK: The digits of contracts

  private static func financialDigit(_ unit: UInt16) -> Int64? {
    switch unit {
    case 0x58F9: 1  // 壹
    case 0x8D30: 2  // 贰
    case 0x53C1: 3  // 叁
    case 0x8086: 4  // 肆
    case 0x4F0D: 5  // 伍
    case 0x9646: 6  // 陆
    case 0x67D2: 7  // 柒
    case 0x634C: 8  // 捌
    case 0x7396: 9  // 玖
    case 0x96F6: 0  // 零
    default: nil
    }
  }

  private static func financialPower(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x62FE: 1  // 拾
    case 0x4F70: 2  // 佰
    case 0x4EDF: 3  // 仟
    case 0x4E07: 4  // 万
    default: nil
    }
  }

  /// 壹佰贰拾万, 叁仟; nil without a multiplier: 陆续 is no number.
  private static func readFinancial(_ text: Span<UInt16>, _ start: Int, _ limit: Int) -> Numeral? {
    guard start + 1 < limit, financialPower(text[start + 1]) != nil else { return nil }
    var (total, section): (Int64, Int64) = (0, 0)
    var digit: Int64?
    var at = start
    while at < limit, at - start < 16 {
      if let value = financialDigit(text[at]) {
        digit = value
      } else if let power = financialPower(text[at]) {
        if power == 4 {
          guard total == 0 else { return nil }
          (total, section) = ((section + (digit ?? 0)) * Characters.tens[4], 0)
        } else {
          section += (digit ?? 0) * Characters.tens[power]
        }
        digit = nil
      } else {
        break
      }
      at += 1
    }
    return numeral(total + section + (digit ?? 0), end: at, text, limit, large: total > 0)
  }
}
