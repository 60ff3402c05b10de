/// Counts without a unit behind them: a rate of bare 0 (败诉率为0), a value behind its label (调解纠纷数：86).
enum UnitlessCount {
  private static let rate = Characters.unit("率")
  private static let links = UnitSet("均都为是达")
  private static let labels = WordIndex("次数 人数 件数 户数 份数 场数 场次 人次 宗数 起数 数量 总数 总量 数")
  private static let units: [Int?] = ["次", "人", "件", "户", "份", "场", "场次", "人次", "宗", "起"].map { Units.number(of: $0) }

  /// The mention of a numeral that no unit follows, or nil.
  @inline(__always)
  static func read(_ text: Span<UInt16>, _ numeral: Numeral, at start: Int) -> Mention? {
    if numeral.end < text.count, text[numeral.end] == 0x5E73 { return readArea(text, numeral, at: start) }  // 平
    guard start > 1, numeral.end == text.count || closesItem(text[numeral.end]) else { return nil }
    return readClosed(text, numeral, at: start)
  }

  /// Whether `unit` is any of ，。；、）！ or a line end.
  @inline(__always)
  private static func closesItem(_ unit: UInt16) -> Bool {
    switch unit {
    case 0xFF0C, 0x3002, 0x3001, 0xFF1B, 0xFF09, 0xFF01, Characters.newline: true
    default: false
    }
  }

  /// 1340平, for square metres, at the end of an item.
  private static func readArea(_ text: Span<UInt16>, _ numeral: Numeral, at start: Int) -> Mention? {
    let end = numeral.end + 1
    guard Characters.isDigit(text[start]), end == text.count || closesItem(text[end]) else { return nil }
    return Mention(
      start: start, end: end, unitStart: numeral.end, value: numeral.value, upper: nil, unit: squareMetre,
      qualifier: numeral.isLowerBound ? .atLeast : .exact)
  }

  private static let squareMetre = Units.number(of: "平方米")

  private static func readClosed(_ text: Span<UInt16>, _ numeral: Numeral, at start: Int) -> Mention? {
    if numeral.value == .zero, isRate(text, start) { return mention(numeral, start, Units.percent) }
    guard Characters.isDigit(text[start]), text[start - 1] == Characters.colon else { return nil }
    if let unit = bracketedUnit(text, start - 1) { return mention(numeral, start, unit) }
    guard let label = label(text, endingAt: start - 1) else { return nil }
    return mention(numeral, start, label < units.count ? units[label] : nil)
  }

  /// The number of the label that ends at `end`, or nil.
  private static func label(_ text: Span<UInt16>, endingAt end: Int) -> Int? {
    for length in [2, 1] where end >= length {
      if let label = labels.longestMatch(in: text, at: end - length, upTo: end), label.end == end { return label.word }
    }
    return nil
  }

  /// The unit of what a label that ends at `end` counts (件 of 案件数, 人 of 参训人数), or nil where it does not say.
  static func unit(ofLabelIn text: Span<UInt16>, endingAt end: Int) -> Int? {
    guard let label = label(text, endingAt: end), label < units.count else { return nil }
    return units[label]
  }

  private static func mention(_ numeral: Numeral, _ start: Int, _ unit: Int?) -> Mention {
    Mention(
      start: start, end: numeral.end, unitStart: numeral.end, value: numeral.value, upper: nil, unit: unit,
      qualifier: numeral.isLowerBound ? .atLeast : .exact)
  }

  /// Whether 率 and words of being stand right before `start`: 纠错率、败诉率均为0.
  private static func isRate(_ text: Span<UInt16>, _ start: Int) -> Bool {
    var at = start
    while at > 0, links.contains(text[at - 1]), start - at < 4 { at -= 1 }
    return at < start && at > 0 && text[at - 1] == rate
  }

  /// The unit in parentheses right before the colon at `end`: 调解纠纷（件）：86.
  private static func bracketedUnit(_ text: Span<UInt16>, _ end: Int) -> Int? {
    for length in [3, 4] where end >= length && text[end - length] == Characters.openParenthesis {
      if let unit = UnitReader.unit(in: text, at: end - length), unit.end == end { return unit.word }
    }
    return nil
  }
}
