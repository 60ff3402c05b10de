import ReportParser

/// `other-place-name`: the report calls itself by another place's name.
enum OtherPlaceName {
  static let rule: CheckRule = CheckRule(
    "other-place-name", .residue, .warning,
    name: Wording("写成了别处的名字", "another place's name for oneself"),
    meaning: Wording(
      """
      句首作主语的乡镇名（某镇党委、某镇坚持…、现将某镇…报告如下）与报告单位不同：多半是套用了别处的文本。句中提到的邻近乡镇、结对单位不算。
      """,
      """
      A town's name that opens a sentence as the one that acts (甲镇党委…, 现将甲镇…报告如下) is not the name of the place that \
      reports: mostly text taken from elsewhere. Neighbours mentioned within a sentence are let be.
      """),
    source: Wording("套用文本的常见痕迹", "A common trace of text taken over"),
    words: suffixes.reduce(into: "") { words, kind in for follower in followers { words += kind + follower + " " } },
    examples: [
      CheckExample("⟦马家镇⟧党委专题研究法治工作4次。"),
      CheckExample(
        reports: """
          石桥镇2024年度法治政府建设情况报告

          现将⟦马家镇⟧2024年度法治政府建设情况报告如下：

          一、主要举措和成效

          全年开展法治宣传36场次。
          """),
      CheckExample("石桥镇党委专题研究法治工作4次。"),
      CheckExample("成立镇法治政府建设领导小组，健全镇党委会议学法制度，组织学法12次。"),
      CheckExample("联合马家镇党委开展联防联调4次。"),
      CheckExample("我镇党委专题研究法治工作4次。乡镇党委书记述法。全镇党委班子成员学法12次。"),
      CheckExample("云陂县石桥镇党委专题研究法治工作4次。"),
    ],
    method: .words(find))

  private static let suffixes = ["镇", "乡", "街道"]
  private static let followers = [
    "党委", "政府", "人民政府", "党工委", "办事处", "20", "坚持", "深入", "全面", "始终", "高度", "认真", "法治政府建设", "积极", "以", "严格",
  ]

  private static func find(_ audit: ReportAudit, _ hits: ArraySlice<ReportAudit.Hit>) -> [Finding] {
    guard let township = audit.identity.township else { return [] }
    let own = Array(township.utf16)
    var seen = -1
    return hits.compactMap { hit in
      let length = audit.has("街", at: hit.range.lowerBound) ? 2 : 1
      let end = hit.range.lowerBound + length
      guard end != seen, let start = nameStart(before: hit.range.lowerBound, audit) else { return nil }
      let name = audit.text[start..<end]
      // 县石桥镇 and 石桥 of 石桥镇 are the place itself.
      guard name.count > length + 1, !name.suffix(own.count).elementsEqual(own),
        !own.suffix(name.count).elementsEqual(name),
        !isSameStem(name.dropLast(length), own)
      else { return nil }
      seen = end
      return Finding(
        rule: rule.id, .warning,
        Wording(
          "报告单位是\(township)，这里写成\(audit.string(start..<end))",
          "\(township) reports, this says \(audit.string(start..<end))"),
        at: start..<end, expected: Wording(both: township))
    }
  }

  /// A 镇 that has become a 街道 has kept its name.
  private static func isSameStem(_ stem: ArraySlice<UInt16>, _ own: [UInt16]) -> Bool {
    own.count > stem.count && own.prefix(stem.count).elementsEqual(stem)
  }

  private static let opening = WordIndex("现将 现就 现对")
  /// What is no name before 镇, 乡 and 街道.
  private static let general = WordIndex(
    """
    我 本 全 各 该 乡 城 村 集 建制 多个 两 三 四 五 六 七 八 九 十 每 小城 中心 重点 特色 有关 相关 周边 邻近 所在 县 区 市 试点 示范 其他 其它 部分 个 一 在 的 和 与 \
    及 是 由 为 对 让 使 向 把 将 从 以 经 按 了 等 被 到 上级 街道 社区 机关 指导 督促 组织 支持 推动 加强 开展 联合 协助 配合 委 局 所 站 办 推进 建设 工作 深化 \
    成立 健全 制定 修订 出台 印发 明确 发挥 压实 夯实 规范 优化 提高 推行 组建 充实 调整 聘请 听取 聚焦 提请 发布 做好 抓好 引导 配齐 建立 下发 传达 经 实行 切实 全面 持续 不断 积极 \
    认真 严格 发动 号召 要求 明晰 梳理 汇总 牵头 依照 遵照 根据 针对 立足 纳入 报送 报请 提交 督查 检查 考核 评选 荣获 率先 今年 去年 当前 目前 同时 此外 其中 首先 一是 二是 三是 四是 五是 落实 实现 关于 年 进 打造 服务 助力 促进 各级 辖区 通过 依托 结合 参加 参与 邀请 协调 统筹 强化 提升 完善 推荐 代表 获 带领 围绕 坚持 贯彻 召开 确保 深入
    """)

  /// Where the name that ends before `end` begins, if it opens its sentence.
  private static func nameStart(before end: Int, _ audit: ReportAudit) -> Int? {
    let text = audit.text
    var start = end
    while start > 0, end - start <= 4, AuditText.isIdeograph(text[start - 1]) {
      // The county, the city or 现将 end before the name.
      if end - start >= 1, isUpper(text[start - 1]) || audit.has("现", "将", at: start - 2) { break }
      start -= 1
    }
    guard (1...4).contains(end - start), opensSentence(start, audit), !audit.contains(general, start..<end) else {
      return nil
    }
    return start
  }

  private static func opensSentence(_ start: Int, _ audit: ReportAudit) -> Bool {
    if start == 0 || audit.has("现", "将", at: start - 2) || audit.has("现", "就", at: start - 2) { return true }
    let before = audit.text[start - 1]
    return AuditText.endsSentence(before) || before == Characters.semicolon
  }

  /// Whether `unit` ends the name of a county, a district or a city.
  private static func isUpper(_ unit: UInt16) -> Bool {
    unit == 0x53BF || unit == 0x533A || unit == 0x5E02 || unit == 0x65D7
  }
}
