/// The numbers of headings in Chinese figures: 一、 and （一）.
enum HeadingMark {
  static let longestHeading = 40
  static let shortestTitle = 8
  static let longestTitle = 60
  private static let longestNumber = 3

  /// The end of the mark that begins at `at`, or nil.
  static func end(of scalars: Span<UInt32>, at start: Int) -> Int? {
    var at = start
    let isBracketed = at < scalars.count && (scalars[at] == 0x28 || scalars[at] == 0xFF08)
    if isBracketed { at += 1 }
    let first = at
    while at < scalars.count, at - first < longestNumber, isNumeral(scalars[at]) { at += 1 }
    guard at > first, at < scalars.count else { return nil }
    let closes = isBracketed ? scalars[at] == 0x29 || scalars[at] == 0xFF09 : scalars[at] == 0x3001
    return closes ? at + 1 : nil
  }

  /// Whether 一是 opens the text at `at`.
  static func opensPoint(_ scalars: Span<UInt32>, at start: Int) -> Bool {
    start + 1 < scalars.count && scalars[start] == 0x4E00 && scalars[start + 1] == 0x662F
  }

  /// Whether a line that begins with those two units begins with such a mark.
  static func opens(_ first: UInt16, _ second: UInt16) -> Bool {
    first == 0xFF08
      ? isNumeral(UInt32(second)) : isNumeral(UInt32(first)) && (second == 0x3001 || isNumeral(UInt32(second)))
  }

  /// Whether those units are the end of a report's title: 报告 or 总结.
  static func closesTitle(_ first: UInt16, _ second: UInt16) -> Bool {
    (first == 0x62A5 && second == 0x544A) || (first == 0x603B && second == 0x7ED3)
  }

  static let year: UInt16 = 0x5E74  // 年

  /// Whether text goes on at `at` behind a title: an ideograph or a year, no count and no mark of a page or a table.
  static func opensText(_ scalars: Span<UInt32>, at start: Int) -> Bool {
    guard start + 1 < scalars.count else { return false }
    return (scalars[start] >= 0x4E00 && scalars[start] <= 0x9FFF)
      || (scalars[start] == 0x32 && scalars[start + 1] == 0x30)  // 20
  }

  /// Whether `unit` is any of 。；：！.
  static func endsSentence(_ unit: UInt16) -> Bool {
    unit == 0x3002 || unit == 0xFF1B || unit == 0xFF1A || unit == 0xFF01
  }

  /// Whether `scalar` is any of 一 to 十.
  private static func isNumeral(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: true
    default: false
    }
  }
}
