/// Words that say whether persons are counted as taking part in an act: 组织58名干部参加考试, 11人完成书面述法.
enum Participation {
  static let cues: CueLists = [
    (.participationLead, "组织 选派 安排 选送 推荐 抽调 派出 协助"),
    (.participation, "参加 通过 旁听 报名 参训 参考 参学 顺利通过 述法 线上旁听 完成书面述法 完成述法 在线 学法考法 考法 学法考试 网上学法 线上学法"),
  ]

  private static let reach = 16
  private static let longerReach = 24

  /// How far what `mention` counts may have its predicate: over the nouns of a list (116名在编干部、村干部参加考试), but not over
  /// another number.
  private static func predicateEnd(_ text: [UInt16], _ mention: Mention, _ place: ClauseMap.Surroundings) -> Int {
    let end = place.rightEnd
    guard end < place.clauseEnd, text[end] == Characters.pause else { return min(end, mention.end + reach) }
    let limit = min(place.clauseEnd, mention.end + longerReach)
    return (end..<max(end, limit)).first { Characters.isDigit(text[$0]) } ?? limit
  }

  /// Whether the words around `mention`, which counts persons, say so.
  static func isStated(
    _ text: [UInt16], _ cues: Cues, _ mention: Mention, _ place: ClauseMap.Surroundings
  ) -> Bool {
    cues.has(.participation, in: mention.end..<max(mention.end, predicateEnd(text, mention, place)))
      || (place.rightEnd > mention.end + 1
        && cues.has(.participationLead, in: max(place.leftStart, mention.start - 12)..<mention.start))
  }
}
