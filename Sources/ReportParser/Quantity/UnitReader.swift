/// Reads the unit behind a number, also in the forms 场（次）, （场）次, 家/次 and （件）.
enum UnitReader {
  /// The unit that starts at `at`, unless it is the beginning of another word.
  static func unit(in text: Span<UInt16>, at start: Int) -> WordIndex.Match? {
    guard start < text.count else { return nil }
    if text[start] == Characters.openParenthesis { return bracketedFirst(text, start) }
    guard let unit = plain(text, start) else { return nil }
    guard unit.end < text.count else { return unit }
    switch text[unit.end] {
    // 48件次之: it comes second.
    case 0x4E4B where unit.end - start == 2 && text[unit.end - 1] == 0x6B21:  // 之 次
      return Units.index.longestMatch(in: text, at: start, upTo: unit.end - 1) ?? unit
    case Characters.openParenthesis:
      guard let occasion = bracketed(text, unit.end) else { return unit }
      return joined(text, unit.start..<unit.end, occasion.start..<occasion.end, end: occasion.end + 1) ?? unit
    case Characters.slash, Characters.middleDot:
      guard let occasion = plain(text, unit.end + 1) else { return unit }
      return joined(text, unit.start..<unit.end, occasion.start..<occasion.end, end: occasion.end) ?? unit
    default: return unit
    }
  }

  /// The unit that starts at `start` and is no part of another word.
  private static func plain(_ text: Span<UInt16>, _ start: Int) -> WordIndex.Match? {
    guard let found = Units.withSpoilers.unit(in: text, at: start) else { return nil }
    if let spoiler = found.spoiler, spoiler.end > found.unit.end, !isDaily(text, spoiler) { return nil }
    return found.unit
  }

  /// Whether what looks like 次日 is 次 before 日常: 1203次日常巡查.
  private static func isDaily(_ text: Span<UInt16>, _ spoiler: WordIndex.Match) -> Bool {
    spoiler.end < text.count && text[spoiler.end - 1] == 0x65E5 && text[spoiler.end] == 0x5E38  // 日 常
  }

  /// The unit that fills the parentheses which open at `open`, or nil.
  private static func bracketed(_ text: Span<UInt16>, _ open: Int) -> WordIndex.Match? {
    guard let inner = Units.index.longestMatch(in: text, at: open + 1, upTo: min(text.count, open + 4)),
      inner.end < text.count, text[inner.end] == Characters.closeParenthesis
    else { return nil }
    return inner
  }

  /// 8（场）次 and 86（件）.
  private static func bracketedFirst(_ text: Span<UInt16>, _ open: Int) -> WordIndex.Match? {
    guard let inner = bracketed(text, open) else { return nil }
    let end = inner.end + 1
    if let outer = plain(text, end),
      let both = joined(text, inner.start..<inner.end, outer.start..<outer.end, end: outer.end)
    {
      return WordIndex.Match(word: both.word, start: open, end: both.end)
    }
    return WordIndex.Match(word: inner.word, start: open, end: end)
  }

  /// The unit that two characters make together, 场 and 次 being 场次; or nil.
  private static func joined(
    _ text: Span<UInt16>, _ first: Range<Int>, _ second: Range<Int>, end: Int
  ) -> WordIndex.Match? {
    let name = (Array(first) + Array(second)).map { text[$0] }
    guard let word = Units.index.word(name, name.indices) else { return nil }
    return WordIndex.Match(word: word, start: first.lowerBound, end: end)
  }
}
