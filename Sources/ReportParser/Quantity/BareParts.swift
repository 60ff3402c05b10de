/// Parts without a unit behind a whole that has one: 服刑人员21名，其中缓刑18、假释2; 调解员66名（专职5、兼职61）; 按类型分：邻里98、家庭61.
///
/// They are parts of a count where 其中 opens the list and they do not exceed it, or where a parenthesis right behind the
/// whole holds nothing else and they add up to it. Their unit is the whole's.
enum BareParts {
  private static let openings = WordIndex(
    """
    其中 包括 包含 含 分别为 分别是 按类型分 按类别分 按性质分 按来源分 按领域分 按种类分 按案由分 按纠纷类型分 按层级分 按渠道分 按程序分 \
    从类型看 从类别看 从性质看 从来源看 从领域看 从种类看 从案由看 从纠纷类型看 从层级看 分类型看 分类别看 分领域看 分来源看
    """)
  private static let separators = UnitSet("、，；和及")
  private static let ends = UnitSet("。）\n；，")
  private static let notCounted = UnitSet("第年月日版卷附号图表")
  /// They open a reference: 见附件2, 详见表1.
  private static let references = UnitSet("见详附")
  private static let attached = Characters.unit("附")
  private static let longestNoun = 12
  /// How far behind the whole the first part may stand.
  static let longestLead = 24

  /// The parts of `whole` in the list that the numeral at `start` opens; none where it opens no such list.
  ///
  /// The list begins shortly behind `end`: that of the whole, or of the change that stands between (同比增长12%).
  static func read(
    _ text: Span<UInt16>, _ numeral: Numeral, at start: Int, of whole: Mention, behind end: Int
  ) -> [Mention] {
    guard isCount(whole, in: text),
      let (noun, isAmong) = listStart(text, end, upTo: start),
      let first = item(text, at: noun), first.start == start
    else { return [] }
    var parts: [Mention] = []
    var sum = DecimalNumber.zero
    var at = noun
    var end = start
    // 其中镇1村12 has no mark between its parts, which then must add up.
    var isTight = false
    while let next = item(text, at: at), let more = sum.adding(next.numeral.value), more <= whole.value {
      sum = more
      end = next.numeral.end
      parts.append(mention(next, whole))
      guard end < text.count, !ends.contains(text[end]) || separators.contains(text[end]) else { break }
      let isSeparated = separators.contains(text[end])
      isTight = isTight || !isSeparated
      at = isSeparated ? end + 1 : end
    }
    let isClosed = end == text.count || ends.contains(text[end]) || separators.contains(text[end])
    let isWhole = parts.count > 1 && sum == whole.value && isClosed
    if isAmong, !isTight { return isClosed ? parts : [] }
    return isWhole && (isAmong || (end < text.count && text[end] == Characters.closeParenthesis)) ? parts : []
  }

  private static func mention(_ item: Item, _ whole: Mention) -> Mention {
    Mention(
      start: item.start, end: item.numeral.end, unitStart: item.numeral.end, value: item.numeral.value, upper: nil,
      unit: whole.unit, qualifier: .exact)
  }

  /// Whether `whole` counts single things, without 万.
  private static func isCount(_ whole: Mention, in text: Span<UInt16>) -> Bool {
    guard let unit = whole.unit, whole.upper == nil, whole.unitStart > 0, whole.unitStart < whole.end,
      (Characters.powerOfTen(text[whole.unitStart - 1]) ?? 0) < 4
    else { return false }
    switch Units.groups[unit] {
    case .session, .incident, .person, .visit, .copy, .item, .household: return true
    default: return false
    }
  }

  /// Where the first noun of a list behind `end` begins, and whether 其中 opens the list.
  ///
  /// The whole's noun may stand in between: 调解员66名人民调解员，其中专职5.
  private static func listStart(_ text: Span<UInt16>, _ end: Int, upTo limit: Int) -> (noun: Int, isAmong: Bool)? {
    var at = end
    while at < limit, Characters.isIdeograph(text[at]), !isOpening(text, at, limit) { at += 1 }
    guard at < limit else { return nil }
    let isParenthesis = text[at] == Characters.openParenthesis
    if isParenthesis || text[at] == Characters.fullComma || text[at] == Characters.fullStop { at += 1 }
    guard let opening = openings.longestMatch(in: text, at: at, upTo: limit) else {
      return isParenthesis && at == end + 1 ? (at, false) : nil
    }
    at = opening.end
    if at < limit, text[at] == Characters.colon || text[at] == Characters.fullComma { at += 1 }
    return (at, true)
  }

  private static func isOpening(_ text: Span<UInt16>, _ at: Int, _ limit: Int) -> Bool {
    openings.longestMatch(in: text, at: at, upTo: limit) != nil
  }

  /// A noun with a number that no unit follows.
  private struct Item {
    let start: Int
    let numeral: Numeral
  }

  private static func item(_ text: Span<UInt16>, at noun: Int) -> Item? {
    var at = noun
    while at < text.count, at - noun <= longestNoun,
      Characters.isIdeograph(text[at]) || Characters.isQuotationMark(text[at])
    { at += 1 }
    guard at > noun, at < text.count, Characters.isDigit(text[at]), !notCounted.contains(text[at - 1]),
      !references.contains(text[noun]), at - noun < 2 || text[at - 2] != attached,
      let numeral = Numeral.read(text, at: at, limit: text.count), numeral.value.scale == 0, !numeral.isMultiplied,
      !numeral.isLowerBound, UnitReader.unit(in: text, at: numeral.end) == nil
    else { return nil }
    return Item(start: at, numeral: numeral)
  }
}
