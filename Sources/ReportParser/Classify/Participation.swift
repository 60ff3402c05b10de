/// Words that say whether persons are counted as taking part in an act: 组织58名干部参加考试, 11人完成书面述法.
enum Participation {
  static let cues: CueLists = [
    (.participationLead, "组织 选派 安排 选送 推荐 抽调 派出 协助"),
    (.participation, "参加 通过 旁听 报名 参训 参考 参学 顺利通过 述法 线上旁听 完成书面述法 完成述法 在线 学法考法 考法 学法考试 网上学法 线上学法"),
  ]

  /// Whether the words around `mention`, which counts persons, say so.
  static func isStated(_ cues: Cues, _ mention: Mention, _ place: ClauseMap.Surroundings) -> Bool {
    cues.has(.participation, in: mention.end..<min(place.rightEnd, mention.end + 16))
      || (place.rightEnd > mention.end + 1
        && cues.has(.participationLead, in: max(place.leftStart, mention.start - 12)..<mention.start))
  }
}
