/// Villages and communities that something was done in: 14个社区实现法律顾问全覆盖, 在4个村设立说事点.
///
/// The number counts places, whatever is said of them behind.
package enum ReachRefiner: Refiner {
  static let cues: CueLists = [
    (.village, "村 行政村 村（社区） 村居 村（居） 嘎查 嘎查村 建制村 村社"),
    (.community, "社区 居委会 居民委员会"),
    // What makes a noun of place a subject, right behind it.
    (
      .subjectVerb,
      "实现 一律 全部 均 都 设立 建立 建成 配备 聘请 聘有 签订 完成 开展 落实 参加 制定 修订 全面 率先 已 分别 同步 普遍 成立 组建 率先实现 各 各设 各建"
    ),
  ]
  private static let villages = MetricCatalog.numbers["villages"]
  private static let communities = MetricCatalog.numbers["communities"]
  private static let piece = Units.number(of: "个")
  private static let prepositions = UnitSet("在于为对向由到从")

  package static func refine(_ draftings: inout Draftings) {
    guard let villages, let communities else { return }
    for number in draftings.drafts.indices where draftings.drafts[number].mention.unit == piece {
      let draft = draftings.drafts[number]
      guard draft.rule == .words || draft.rule == nil, draft.metric != villages,
        draft.metric != communities
      else { continue }
      let (cues, limit) = (draftings.cues, draft.place.rightEnd)
      guard let (end, isVillage) = place(at: draft.mention.end, upTo: limit, cues) else { continue }
      let before = draft.mention.start > 0 ? draftings.text[draft.mention.start - 1] : 0
      let isSubject = cues.longest(.subjectVerb, at: end, upTo: draft.place.clauseEnd) != nil
      guard isSubject || (prepositions.contains(before) && end < limit) else { continue }
      draftings.drafts[number].settle(isVillage ? villages : communities, score: 80, by: .words)
    }
  }

  /// The end of the noun of place at `start`, and whether it is a village; nil where there is none.
  private static func place(at start: Int, upTo limit: Int, _ cues: Cues) -> (Int, Bool)? {
    if let village = cues.longest(.village, at: start, upTo: limit) { return (village.end, true) }
    return cues.longest(.community, at: start, upTo: limit).map { ($0.end, false) }
  }
}
