/// Villages and communities that something was done in: 14个社区实现法律顾问全覆盖, 在4个村设立说事点.
///
/// The number counts places, whatever is said of them behind.
package enum ReachRefiner: Refiner {
  static let cues: CueLists = [
    (.village, "村 行政村 村（社区） 村居 村（居） 嘎查 嘎查村 建制村 村社"),
    (.community, "社区 居委会 居民委员会 居民区"),
    // 社 is what the north-west and the south-west call a villagers' group.
    (.villageGroup, "社"),
    (.villagePart, "村民 村级 村组 村务"),
    // What makes a noun of place a subject, right behind it.
    (
      .subjectVerb,
      "实现 一律 全部 均 都 设立 建立 建成 配备 聘请 聘有 签订 完成 开展 落实 参加 制定 修订 全面 率先 已 分别 同步 普遍 成立 组建 率先实现 各 各设 各建 各配 各配备 各有 共设 共有 共建"
    ),
    // Persons are not counted in 个, so in 27个社区法律顾问全覆盖 the places are.
    (.placeStaff, "法律顾问 律师 法律明白人 调解员 人民调解员 网格员 法治副主任 法治带头人"),
    // Whose objects places are: 7名律师包联14个村.
    (.reachVerb, "包联 包保 联系 挂联 挂包 分包 走遍 跑遍 深入 覆盖 辐射 服务 惠及 下沉 派驻 进驻"),
    (.fullReach, "全覆盖 全面覆盖 全部覆盖 全部配备 配齐 到位"),
  ]
  private static let villages = MetricCatalog.numbers["villages"]
  private static let communities = MetricCatalog.numbers["communities"]
  private static let groups = MetricCatalog.numbers["village_groups"]
  private static let honoured = MetricCatalog.numbers["democratic_villages"]
  private static let honours = WordIndex("被评为 被命名为 被授予 被认定为 获评 获评为 荣获 创建为 创成 创建成 成功创建 入选 通过")
  private static let democratic = WordIndex("民主法治")
  private static let piece = Units.number(of: "个")
  private static let possessive = Characters.unit("的")
  private static let prepositions = UnitSet("在于为对向由到从")

  package static func refine(_ draftings: inout Draftings) {
    guard let villages, let communities else { return }
    for number in draftings.drafts.indices where draftings.drafts[number].mention.unit == piece {
      let draft = draftings.drafts[number]
      if isGroup(number, draftings), let groups {
        draftings.drafts[number].settle(groups, score: 80, by: .words)
        continue
      }
      if isHonoured(draft, draftings), let honoured {
        draftings.drafts[number].settle(honoured, score: 80, by: .words)
        continue
      }
      guard draft.rule == .words || draft.rule == nil, draft.metric != villages,
        draft.metric != communities
      else { continue }
      let (cues, limit) = (draftings.cues, draft.place.rightEnd)
      guard let (end, isVillage) = place(at: draft.mention.end, upTo: limit, cues) else { continue }
      let before = draft.mention.start > 0 ? draftings.text[draft.mention.start - 1] : 0
      let isSubject = cues.longest(.subjectVerb, at: end, upTo: draft.place.clauseEnd) != nil
      guard
        isSubject || (prepositions.contains(before) && end < limit) || isObject(end, draft, draftings)
          || isPlaceOfOthers(end, draft, draftings)
      else { continue }
      draftings.drafts[number].settle(isVillage ? villages : communities, score: 80, by: .words)
    }
  }

  /// Whether the places were honoured for democracy and rule of law: 28个村（社区）被评为省级民主法治村.
  private static func isHonoured(_ draft: FigureDraft, _ draftings: Draftings) -> Bool {
    let text = draftings.text
    guard let (end, _) = place(at: draft.mention.end, upTo: draft.place.clauseEnd, draftings.cues),
      let honour = honours.longestMatch(in: text, at: end, upTo: draft.place.clauseEnd)
    else { return false }
    return democratic.occurs(in: text, honour.end..<draft.place.clauseEnd)
  }

  /// Whether a noun of place that ends at `end` is what a verb of reach governs and nothing goes on with it:
  /// 包联全镇15个村社, but not 服务3个村级网格.
  private static func isObject(_ end: Int, _ draft: FigureDraft, _ draftings: Draftings) -> Bool {
    let start = draft.mention.start
    guard end == draftings.text.count || !Characters.isIdeograph(draftings.text[end]),
      let verb = draftings.cues.last(.reachVerb, in: draft.place.leftStart..<max(start, draft.place.leftStart))
    else { return false }
    return start - verb.end <= 4
  }

  /// Whether what stands behind a noun of place that ends at `end` is of the places: 2个社区的村规民约, 9个村法律顾问全覆盖.
  private static func isPlaceOfOthers(_ end: Int, _ draft: FigureDraft, _ draftings: Draftings) -> Bool {
    let (cues, limit) = (draftings.cues, draft.place.clauseEnd)
    if end < limit, draftings.text[end] == possessive { return true }
    return cues.longest(.placeStaff, at: end, upTo: limit).map { cues.has(.fullReach, in: $0.end..<limit) } ?? false
  }

  /// Whether 社 behind a number of villages is a villagers' group: 辖9个村61个社, but not in 3个社会组织 and 2个社区.
  private static func isGroup(_ number: Int, _ draftings: Draftings) -> Bool {
    guard number > 0 else { return false }
    let (draft, before) = (draftings.drafts[number], draftings.drafts[number - 1])
    guard let villages, before.metric == villages, draft.mention.start - before.mention.end <= 6,
      let word = draftings.cues.longest(.villageGroup, at: draft.mention.end, upTo: draft.place.clauseEnd)
    else { return false }
    return word.end == draftings.text.count || !Characters.isIdeograph(draftings.text[word.end])
  }

  /// The end of the noun of place at `start`, and whether it is a village; nil where there is none.
  private static func place(at start: Int, upTo limit: Int, _ cues: Cues) -> (Int, Bool)? {
    if let village = cues.longest(.village, at: start, upTo: limit) {
      return cues.longest(.villagePart, at: village.end - 1, upTo: limit) == nil ? (village.end, true) : nil
    }
    return cues.longest(.community, at: start, upTo: limit).map { ($0.end, false) }
  }
}
