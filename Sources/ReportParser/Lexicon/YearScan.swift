/// Reads years written in digits or ideographs.
enum YearScan {
  /// A year at a place of the text.
  struct Year: Equatable {
    let value: Int
    /// Whether 年 or 年度 follows; `end` lies behind it.
    let hasUnit: Bool
    let end: Int
  }

  /// The year that starts at `start`, from 2000 to 2099; nil within a longer number and for either end of a range.
  ///
  /// Ranges are names of plans (2021—2025年), so neither end is a year of its own.
  @inline(__always)
  static func year(in text: [UInt16], at start: Int, upTo limit: Int) -> Year? {
    // From 2000 to 2099, so nearly every place is settled by its first unit.
    guard start >= 0, start + 4 <= limit, text[start] == 0x32 || text[start] == 0x4E8C else { return nil }
    return fullYear(text, start, limit)
  }

  private static func fullYear(_ text: [UInt16], _ start: Int, _ limit: Int) -> Year? {
    guard let value = digits(text, start) else { return nil }
    if start > 0, isDigit(text[start - 1]) || joins(text, start - 1) { return nil }
    var end = start + 4
    if end < limit, isDigit(text[end]) { return nil }
    var hasUnit = false
    if end < limit, text[end] == 0x5E74 {
      hasUnit = true
      end += 1
      if end < limit, text[end] == 0x5EA6 { end += 1 }
    } else if end < limit, text[end] == 0x5EA6 {
      hasUnit = true
      end += 1
    }
    if end + 1 < limit, isDash(text[end]), isDigit(text[end + 1]) || isDash(text[end + 1]) { return nil }
    return Year(value: value, hasUnit: hasUnit, end: end)
  }

  /// The first year in `range`, as `year(in:at:upTo:)` reads it.
  static func first(in text: [UInt16], _ range: Range<Int>, unitNeeded: Bool) -> Year? {
    for at in range {
      if let found = year(in: text, at: at, upTo: range.upperBound), found.hasUnit || !unitNeeded { return found }
    }
    return nil
  }

  private static func digits(_ text: [UInt16], _ start: Int) -> Int? {
    var value = 0
    let isWestern = Signs.digit(text[start]) != nil
    for at in start..<start + 4 {
      guard let digit = isWestern ? Signs.digit(text[at]) : Signs.chineseDigit(text[at]) else { return nil }
      value = value * 10 + digit
    }
    return value >= 2000 && value <= 2099 ? value : nil
  }

  private static func isDigit(_ unit: UInt16) -> Bool {
    Signs.digit(unit) != nil || Signs.chineseDigit(unit) != nil
  }

  /// Whether a dash at `at` joins a year before it to the one after it.
  private static func joins(_ text: [UInt16], _ at: Int) -> Bool {
    guard isDash(text[at]), at > 0 else { return false }
    var before = at - 1
    if before > 0, isDash(text[before]) { before -= 1 }
    return isDigit(text[before]) || text[before] == 0x5E74
  }

  private static func isDash(_ unit: UInt16) -> Bool {
    unit == 0x2D || unit == 0x2014 || unit == 0x2013 || unit == 0x7E || unit == 0xFF5E || unit == 0x81F3
      || unit == 0xFF0D || unit == 0x2015 || unit == 0x2012
  }
}
