/// Signs between digits and unit that make a number approximate, and ranges that repeat the unit.
enum Approximation {
  private static let ten = DecimalNumber(10)

  /// Where the unit begins behind 来 (20来件) or + (100+件), or nil where neither stands between number and unit.
  @inline(__always)
  static func end(_ text: Span<UInt16>, behind end: Int, of numeral: Numeral) -> Int? {
    guard end + 1 < text.count, text[end] == Characters.plus || text[end] == Characters.come else { return nil }
    return unitStart(text, behind: end, of: numeral)
  }

  private static func unitStart(_ text: Span<UInt16>, behind end: Int, of numeral: Numeral) -> Int? {
    if text[end] == Characters.plus { return UnitReader.unit(in: text, at: end + 1) == nil ? nil : end + 1 }
    // 来 follows round numbers; 3来访 is no count.
    guard numeral.value >= ten, numeral.value.scale == 0, numeral.value.significand % 10 == 0,
      UnitReader.unit(in: text, at: end + 1) != nil
    else { return nil }
    return end + 1
  }

  /// Whether the `+` at `at` says "or more" (100+件, 50场+，) instead of joining the terms of a formula.
  static func isMore(_ text: Span<UInt16>, _ at: Int) -> Bool {
    guard at > 0 else { return false }
    if at + 1 == text.count || closers.contains(text[at + 1]) { return true }
    guard UnitReader.unit(in: text, at: at + 1) != nil else { return false }
    var start = at
    while start > 0, Characters.isDigit(text[start - 1]) { start -= 1 }
    return start < at && (start == 0 || text[start - 1] != Characters.plus)
  }

  private static let closers = UnitSet("，。、；）\n")
  private static let origins = UnitSet("由从自")

  /// The upper end, and the place of the unit, of a range that repeats the unit: 98%-99%, 80%至85%.
  ///
  /// 至 and 到 make a range of percentages only, and none where 由 or 从 opens a change.
  static func range(
    _ text: Span<UInt16>, _ numeral: Numeral, _ unit: WordIndex.Match, from start: Int
  ) -> (DecimalNumber, WordIndex.Match)? {
    guard unit.end + 1 < text.count, Characters.isDigit(text[start]), Shields.isRangeMark(text[unit.end]) else {
      return nil
    }
    let isChange = Characters.isIdeograph(text[unit.end])
    if isChange, unit.word != Units.percent { return nil }
    guard Characters.isDigit(text[unit.end + 1]),
      let high = Numeral.read(text, at: unit.end + 1, limit: text.count), numeral.value < high.value,
      let again = UnitReader.unit(in: text, at: high.end), again.word == unit.word
    else { return nil }
    if isChange, (max(0, start - 12)..<start).contains(where: { origins.contains(text[$0]) }) { return nil }
    return (high.value, again)
  }
}
