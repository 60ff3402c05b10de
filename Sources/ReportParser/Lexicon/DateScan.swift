/// Reads full dates written in digits or ideographs.
enum DateScan {
  /// A day of the calendar at a place of the text.
  struct Day: Equatable {
    let year: Int
    let month: Int
    let day: Int
    let end: Int

    /// The date as `yyyy-mm-dd`.
    var iso: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }
  }

  /// The date that starts at `start`: 2024年2月29日, 2024-02-29, 2025.02.27, 二〇二四年二月二十九日.
  @inline(__always)
  static func date(in text: [UInt16], at start: Int, upTo limit: Int) -> Day? {
    guard start + 6 <= limit, mayOpen(text[start]) else { return nil }
    return fullDate(text, start, limit)
  }

  /// Whether a year from 1990 to 2099 may begin with `unit`.
  @inline(__always)
  private static func mayOpen(_ unit: UInt16) -> Bool {
    unit == 0x31 || unit == 0x32 || unit == 0x4E00 || unit == 0x4E8C
  }

  private static func fullDate(_ text: [UInt16], _ start: Int, _ limit: Int) -> Day? {
    guard start == 0 || Signs.digit(text[start - 1]) == nil else { return nil }
    var year = 0
    let isWestern = Signs.digit(text[start]) != nil
    for at in start..<start + 4 {
      guard let digit = isWestern ? Signs.digit(text[at]) : Signs.chineseDigit(text[at]) else { return nil }
      year = year * 10 + digit
    }
    var at = skipBlanks(text, start + 4, limit)
    guard year >= 1990, year <= 2099, at < limit, let marks = marks(after: text[at]) else { return nil }
    guard let month = number(text, at: at + 1, upTo: limit) else { return nil }
    at = skipBlanks(text, month.end, limit)
    guard at < limit, text[at] == marks.month, let day = number(text, at: at + 1, upTo: limit) else { return nil }
    var end = day.end
    if let mark = marks.day {
      end = skipBlanks(text, end, limit)
      guard end < limit, text[end] == mark else { return nil }
      end += 1
    }
    guard isDay(year, month.value, day.value) else { return nil }
    return Day(year: year, month: month.value, day: day.value, end: end)
  }

  /// The first date in `range`.
  static func first(in text: [UInt16], _ range: Range<Int>) -> Day? {
    for at in range {
      if let found = date(in: text, at: at, upTo: range.upperBound) { return found }
    }
    return nil
  }

  private static func marks(after unit: UInt16) -> (month: UInt16, day: UInt16?)? {
    switch unit {
    case 0x5E74: (0x6708, 0x65E5)
    case 0x2D, 0x2E, 0x2F: (unit, nil)
    default: nil
    }
  }

  private static func skipBlanks(_ text: [UInt16], _ start: Int, _ limit: Int) -> Int {
    var at = start
    while at < limit, Signs.isBlank(text[at]), text[at] != Signs.newline { at += 1 }
    return at
  }

  private static func number(_ text: [UInt16], at start: Int, upTo limit: Int) -> (value: Int, end: Int)? {
    let start = skipBlanks(text, start, limit)
    var at = start
    var value = 0
    // Two digits at most: the time of day may follow a date without a space, 2024-01-3010:12.
    while at < limit, at - start < 2, let digit = Signs.digit(text[at]) {
      value = value * 10 + digit
      at += 1
    }
    if at > start { return (value, at) }
    return ideographs(text, at: start, upTo: limit)
  }

  /// A number up to 39 in ideographs: 二十九.
  private static func ideographs(_ text: [UInt16], at start: Int, upTo limit: Int) -> (value: Int, end: Int)? {
    HeadingNumber.ideographs(text, at: start, upTo: limit)
  }

  private static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    guard month >= 1, month <= 12, day >= 1 else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= lengths[month - 1]
  }
}
