/// Words beside a quantity that say how exactly it is meant.
struct Qualifiers {
  static let shared = Qualifiers()

  private let before = words([
    (.atMost, "近 不足 不到 将近 接近 不超过"), (.about, "约 大约 约有 约为 大概"),
    (.atLeast, "超 超过 逾 突破 至少 不少于 不低于 最少 高达 多达"),
  ])
  private let after = words([
    (.atLeast, "以上 余 多"), (.atMost, "以内 以下"), (.about, "左右 上下 许"),
  ])

  private struct Words: Sendable {
    let index: WordIndex
    let qualifiers: [Quantity.Qualifier]
    /// The first and the last characters of the words.
    let firsts: UnitBitmap
    let lasts: UnitBitmap
  }

  private static func words(_ table: [(Quantity.Qualifier, String)]) -> Words {
    var words = WordList()
    var qualifiers: [Quantity.Qualifier] = []
    for (qualifier, names) in table {
      for _ in words.append(names) { qualifiers.append(qualifier) }
    }
    return Words(
      index: WordIndex(words), qualifiers: qualifiers, firsts: UnitBitmap(words) { $0.lowerBound },
      lasts: UnitBitmap(words) { $0.upperBound - 1 })
  }

  /// How exactly `mention` is meant: a word right behind it counts before one in front, and both before 余 inside.
  func qualifier(of mention: Mention, in text: Span<UInt16>) -> Quantity.Qualifier {
    if mention.end < text.count, after.firsts.contains(text[mention.end]),
      let match = after.index.longestMatch(in: text, at: mention.end, upTo: text.count)
    {
      return after.qualifiers[match.word]
    }
    if mention.unitStart > mention.start, text[mention.unitStart - 1] == Characters.come { return .about }
    guard mention.start > 0, before.lasts.contains(text[mention.start - 1]) else { return mention.qualifier }
    return qualifier(before: mention, in: text)
  }

  private func qualifier(before mention: Mention, in text: Span<UInt16>) -> Quantity.Qualifier {
    for length in stride(from: 3, through: 1, by: -1) where mention.start >= length {
      let start = mention.start - length
      if let match = before.index.longestMatch(in: text, at: start, upTo: mention.start), match.end == mention.start {
        // 附近3户, 签约12家: the character is part of another word.
        if length == 1, start > 0, Self.joined.contains(text[start - 1]) { continue }
        return before.qualifiers[match.word]
      }
    }
    return mention.qualifier
  }

  private static let joined = UnitSet("附最邻临亲靠签节预相合公契续条就")
  private static let nearness = UnitSet("近超逾约达上过")

  /// Whether the unit before a bare 百, 千 or 万 makes it a count (近万人).
  static func isNearness(_ unit: UInt16) -> Bool { nearness.contains(unit) }
}
