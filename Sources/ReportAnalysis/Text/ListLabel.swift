import ReportParser

/// The label that opens an item of a list or a heading: 一是, （二）, 3., ①, 第一，.
enum ListLabel {
  /// Where the words begin that stand behind the label of `range`; its start where it has no label.
  ///
  /// The label is no part of what the item says: the same item comes back under another number the year after.
  static func end(in text: [UInt16], _ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound, text[at] == 0x20 || text[at] == Characters.newline { at += 1 }
    guard at < range.upperBound else { return at }
    if text[at] >= 0x2460, text[at] <= 0x2473 { return at + 1 }
    let isBracketed = text[at] == Characters.openParenthesis
    let isOrdinal = text[at] == ordinal
    let first = isBracketed || isOrdinal ? at + 1 : at
    var end = first
    while end < range.upperBound, end - first < 4, isLabel(text[end]) { end += 1 }
    guard end > first, end < range.upperBound else { return at }
    if text[end] == Characters.closeParenthesis { return end + 1 }
    if isBracketed { return at }
    if isOrdinal { return marks.contains(text[end]) ? end + 1 : at }
    // 一是, 2. and 三、2023年; but 4.15 and 12、4 are dates, and 三、四月 is a time.
    let isWestern = Characters.isDigit(text[first])
    let isPoint = text[end] == 0x662F && !isWestern
    let goesOn =
      end + 1 < range.upperBound && isLabel(text[end + 1]) && Characters.isDigit(text[end + 1]) == isWestern
    let isNumbered = numberMarks.contains(text[end]) && !goesOn
    return isPoint || isNumbered ? end + 1 : at
  }

  private static var ordinal: UInt16 { 0x7B2C }
  private static let marks = UnitSet("，、：")
  private static let numberMarks = UnitSet("、.．")

  private static func isLabel(_ unit: UInt16) -> Bool {
    Characters.isDigit(unit) || Characters.hanDigit(unit) != nil || unit == 0x5341
  }
}
