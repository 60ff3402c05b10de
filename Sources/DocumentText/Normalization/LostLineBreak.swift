/// How a line break that was lost is told from a space: by the title before it, or by the number of a heading behind it (一、, （一）).
enum LostLineBreak {
  /// The longest heading that another may stand behind on its line.
  static let longestHeading = 40
  private static let farthestSentence = 400
  /// How long the title of a report is at least and at most.
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

  /// Whether what stands below a heading opens at `at`: a number in brackets, or 一是.
  static func opensBelow(_ scalars: Span<UInt32>, at start: Int) -> Bool {
    guard start + 1 < scalars.count else { return false }
    if scalars[start] == 0x4E00 { return scalars[start + 1] == 0x662F }
    return (scalars[start] == 0x28 || scalars[start] == 0xFF08) && end(of: scalars, at: start) != nil
  }

  /// Whether a sentence ends on the line behind `start`, as under a heading, but not in a table of contents.
  static func hasSentence(_ scalars: Span<UInt32>, from start: Int) -> Bool {
    var at = start
    while at < scalars.count, at - start < farthestSentence, scalars[at] != 0x0A, scalars[at] != 0x0D {
      if scalars[at] == 0x3002 { return true }
      at += 1
    }
    return false
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

  /// 年, which every title of a yearly report has.
  static let year: UInt16 = 0x5E74

  /// Whether text goes on at `at` behind a title: an ideograph or a year, no count and no mark of a page or a table.
  static func opensText(_ scalars: Span<UInt32>, at start: Int) -> Bool {
    guard start + 1 < scalars.count, !goesOn(scalars[start]) else { return false }
    return (scalars[start] >= 0x4E00 && scalars[start] <= 0x9FFF)
      || (scalars[start] == 0x32 && scalars[start + 1] == 0x30)  // 20
  }

  /// Whether `scalar` goes on with a title: 工作总结 及2025年工作计划的报告; any of 及暨和与的以.
  private static func goesOn(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x53CA, 0x66A8, 0x548C, 0x4E0E, 0x7684, 0x4EE5: true
    default: false
    }
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
