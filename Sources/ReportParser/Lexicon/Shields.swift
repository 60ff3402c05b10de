/// Where numbers are no quantities: titles, document numbers, slogans in quotes, formulas, ordinals, idioms.
enum Shields {

  /// Whether `unit` stands between the two numbers of a range: any of -—–~～至到.
  @inline(__always)
  static func isRangeMark(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x2D, 0x2014, 0x2013, 0x7E, 0xFF5E, 0x81F3, 0x5230: true
    default: false
    }
  }

  private static let vague = UnitSet("数几")

  /// Whether `unit` in front of 十, 百, 千 or 万 makes a number of unknown size.
  static func isVague(_ unit: UInt16) -> Bool { vague.contains(unit) }

  /// Whether `unit` is any of ，。、；：！？ or a line end.
  @inline(__always)
  private static func isClauseMark(_ unit: UInt16) -> Bool {
    switch unit {
    case 0xFF0C, 0x3002, 0x3001, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F, Characters.newline: true
    default: false
    }
  }

  /// Whether the numeral at `start` is an ordinal, part of a date or of a longer number by what stands before it.
  static func forbidsQuantity(_ text: Span<UInt16>, at start: Int) -> Bool {
    guard start > 0 else { return false }
    switch text[start - 1] {
    // 36批/88人次: a unit stands before the stroke.
    case Characters.slash: return start == 1 || !Characters.isIdeograph(text[start - 2])
    // 第·•×, and 届 of a congress: 十届十五次全会
    case 0x7B2C, 0xB7, 0x2022, 0xD7, 0x5C4A, Characters.point, 0x30...0x39: return true
    default: return false
    }
  }

  private static let afterMultiplier = UnitSet("里年象物全能众民千家古事里向")

  /// Whether 万 in front of `unit` is part of a word (万里, 万家), so that the number has no count.
  static func forbidsBareMultiplier(before unit: UInt16) -> Bool { afterMultiplier.contains(unit) }

  /// The characters that a numeral or a shielded stretch can begin with.
  static let numeralsAndOpenings = UnitBitmap("0123456789零〇一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖《〔“\"")

  /// Whether `unit` opens a title, a document number or a quotation.
  static func opens(_ unit: UInt16) -> Bool {
    unit == Characters.openTitle || unit == Characters.openHexagon || unit == Characters.openQuote || unit == 0x22
  }

  /// The end of the title, document number or quoted slogan that begins at `at`, or nil.
  ///
  /// What stands in 《》 or 〔〕 is a name. A short quotation without a pause or comma is a slogan or a model
  /// (“1+4+43+8”, “三个规定”, “最多跑一次”); a longer one may hold figures (“1个镇级网格、4个村级网格”).
  static func end(of text: Span<UInt16>, at: Int) -> Int? {
    switch text[at] {
    case Characters.openTitle: close(text, at, Characters.closeTitle, within: 80, plain: false)
    case Characters.openHexagon: close(text, at, Characters.closeHexagon, within: 12, plain: false)
    case Characters.openQuote where isPercentage(text, at + 1): nil
    case Characters.openQuote: close(text, at, Characters.closeQuote, within: 16, plain: true)
    case 0x22: close(text, at, 0x22, within: 9, plain: true)
    default: nil
    }
  }

  private static let pair = Characters.unit("双")

  /// Whether a percentage fills the quotation whose text begins at `at`: “双100%”.
  private static func isPercentage(_ text: Span<UInt16>, _ at: Int) -> Bool {
    var at = at
    if at < text.count, text[at] == pair { at += 1 }
    let digits = at
    while at < text.count, Characters.isDigit(text[at]) { at += 1 }
    return at > digits && at + 1 < text.count && text[at] == Characters.percent && text[at + 1] == Characters.closeQuote
  }

  private static func close(_ text: Span<UInt16>, _ at: Int, _ mark: UInt16, within length: Int, plain: Bool) -> Int? {
    var end = at + 1
    while end < text.count, end - at <= length, text[end] != Characters.newline {
      if text[end] == mark { return end + 1 }
      if plain, isClauseMark(text[end]) { return nil }
      end += 1
    }
    return nil
  }

  /// How far from a number the `+` of its formula stands.
  static let reachOfFormula = 10

  /// Whether a `+` stands in the same item: 1名干警+1名顾问+N名 is a model, no count; a name in quotation marks before or
  /// behind the number is none of it: “执法+监督”应用中检查26次.
  static func isFormula(_ text: Span<UInt16>, around range: Range<Int>) -> Bool {
    var at = range.lowerBound - 1
    while at >= 0, range.lowerBound - at <= reachOfFormula, !isClauseMark(text[at]), text[at] != Characters.closeQuote {
      if text[at] == Characters.plus, !Approximation.isMore(text, at) { return true }
      at -= 1
    }
    at = range.upperBound
    while at < text.count, at - range.upperBound <= reachOfFormula, !isClauseMark(text[at]),
      text[at] != Characters.openQuote
    {
      if text[at] == Characters.plus, !Approximation.isMore(text, at) { return true }
      at += 1
    }
    return false
  }

  /// Whether `at` stands in a quotation that opened shortly before: “应诉一案、规范一片”.
  static func isQuoted(_ text: Span<UInt16>, _ at: Int) -> Bool {
    for back in stride(from: at - 1, through: max(0, at - 16), by: -1) {
      if text[back] == Characters.openQuote { return true }
      if text[back] == Characters.closeQuote || text[back] == Characters.newline { return false }
    }
    return false
  }

  /// Counters of a saved page: 浏览：113次.
  static let pageCounters = WordIndex(
    "浏览 浏览次数 浏览量 点击 点击率 点击数 点击量 访问次数 访问量 阅读 阅读次数 阅读量")

  /// Whether the number at `start` stands behind a counter's label and colon.
  @inline(__always)
  static func isPageCounter(_ text: Span<UInt16>, _ start: Int) -> Bool {
    start > 2 && text[start - 1] == Characters.colon && hasCounterLabel(text, start)
  }

  private static func hasCounterLabel(_ text: Span<UInt16>, _ start: Int) -> Bool {
    for length in 2...4 where start - 1 >= length {
      let label = pageCounters.longestMatch(in: text, at: start - 1 - length, upTo: start - 1)
      if label?.end == start - 1 { return true }
    }
    return false
  }
}
