import ReportParser

/// `point-numbering`: the points of the running text (一是…二是…) skip, repeat, or lack their first.
enum PointNumbering {
  static let rule: CheckRule = CheckRule(
    "point-numbering", .structure, .warning,
    name: Wording("要点编号有误", "points misnumbered"),
    meaning: Wording(
      """
      正文里的一是、二是、三是跳号、重号，或没有一是就到二是。首先…二是…这样混用两种说法的，以及要点与上级标题同用“一是”的，作为提示。要点里再分要点不算。
      """,
      """
      The points of the running text (一是, 二是, 三是) skip or repeat a number, or begin with the second. Two ways of counting \
      in one list (首先…二是…), and points that are numbered like the heading above them, give a note. Points within \
      points are let be.
      """),
    source: Wording("真实报告中见过的错误：一是、二是、二是", "Seen in real reports: 一是, 二是, 二是"),
    words: "一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 首先 第一，",
    examples: [
      CheckExample("一是强化领导，专题研究4次。二是强化宣传，开展法治宣传36场次。⟦二是⟧强化调解，化解纠纷64件。"),
      CheckExample("一是强化领导，专题研究4次。⟦三是⟧强化宣传，开展法治宣传36场次。"),
      CheckExample("镇党委高度重视，专题研究4次。⟦二是⟧强化宣传，开展法治宣传36场次。"),
      CheckExample("首先，成立领导小组，专题研究4次。⟦二是⟧强化宣传，开展法治宣传36场次。"),
      CheckExample("一是强化领导，专题研究4次。二是强化宣传，开展法治宣传36场次。三是强化调解，化解纠纷64件。"),
      CheckExample("一是强化领导：一是专题研究4次；二是听取汇报2次。二是强化宣传，开展法治宣传36场次。"),
      CheckExample("执法标准统一是规范执法的前提，全年检查36次。"),
      CheckExample(
        reports: """
          石桥镇2024年度法治政府建设情况报告

          现将石桥镇2024年度法治政府建设情况报告如下：

          一是强化组织领导，落实工作责任

          ⟦一是⟧成立领导小组。镇党委专题研究法治工作4次。

          二是听取工作汇报。全年听取汇报2次。

          二是加强法治宣传，营造浓厚氛围

          全年开展法治宣传36场次，发放资料1200份。

          下一步，我镇将继续抓好法治宣传，补齐短板。
          """),
    ],
    method: .words(find))

  private static let first = 10

  private static func find(_ audit: ReportAudit, _ hits: ArraySlice<ReportAudit.Hit>) -> [Finding] {
    var findings: [Finding] = []
    var state = State()
    let sections = audit.report.sections
    var next = 0
    for hit in hits where opensClause(hit, audit.text) {
      while next < sections.count {
        let start = sections[next].range.lowerBound
        if sections[next].heading != nil {
          if start > hit.range.lowerBound { break }
          let isPoint = audit.sectionNumbers[next]?.system == .point
          state = State(isUnderPoint: isPoint)
          if isPoint, start == hit.range.lowerBound { state.heading = hit.range }
        }
        next += 1
      }
      if state.heading == hit.range { continue }
      if let finding = state.take(hit, audit) { findings.append(finding) }
    }
    return onlyFirstOfKind(findings)
  }

  /// One way of numbering that runs through the report is said once.
  private static func onlyFirstOfKind(_ findings: [Finding]) -> [Finding] {
    var hasLikeHeading = false
    return findings.filter { finding in
      guard finding.subject == likeHeading else { return true }
      defer { hasLikeHeading = true }
      return !hasLikeHeading
    }
  }

  private static let likeHeading = "like-heading"

  private static func opensClause(_ hit: ReportAudit.Hit, _ text: [UInt16]) -> Bool {
    guard hit.range.lowerBound > 0 else { return true }
    let before = text[hit.range.lowerBound - 1]
    return AuditText.endsClause(before) || before == Characters.closeParenthesis || before == Characters.pause
      || before == 0x2E || before == Characters.closeQuote
  }

  /// The lists that are open under one heading, the innermost last, each by the number it has come to.
  private struct State {
    var isUnderPoint = false
    /// The heading's own number.
    var heading: Range<Int>?
    private var lists: [Int] = []
    private var hasOpening = false

    init(isUnderPoint: Bool = false) {
      self.isUnderPoint = isUnderPoint
    }

    mutating func take(_ hit: ReportAudit.Hit, _ audit: ReportAudit) -> Finding? {
      guard hit.word < first else {
        hasOpening = true
        return nil
      }
      let value = hit.word + 1
      if value == 1 {
        lists.append(1)
        guard isUnderPoint, lists.count == 1 else { return nil }
        return Finding(
          rule: rule.id, .note,
          Wording("要点与上一级标题同用“一是”编号，层次不清", "points are numbered 一是 like the heading above them"),
          at: hit.range, expected: Wording("两级用不同的编号", "another way of numbering for the lower level"),
          subject: likeHeading)
      }
      if let place = lists.lastIndex(of: value - 1) {
        lists.removeSubrange((place + 1)...)
        lists[place] = value
        return nil
      }
      defer { lists = [value] }
      return fault(hit, value, audit)
    }

    private func fault(_ hit: ReportAudit.Hit, _ value: Int, _ audit: ReportAudit) -> Finding {
      let written = SectionNumber.ideographs(value) + "是"
      let due = SectionNumber.ideographs((lists.last ?? 0) + 1) + "是"
      if lists.isEmpty, value == 2, hasOpening {
        return Finding(
          rule: rule.id, .note, Wording("“首先”之后接“二是”，两种说法混用", "首先 is followed by 二是: two ways of counting"),
          at: hit.range, expected: Wording("其次，或把“首先”改为“一是”", "其次, or 一是 for 首先"))
      }
      let message =
        lists.isEmpty
        ? Wording("要点从“\(written)”开始，前面没有“一是”", "the points start at \(written); there is no 一是")
        : lists.contains(value)
          ? Wording("要点编号“\(written)”重复", "the point \(written) stands twice")
          : Wording("要点编号跳到“\(written)”，缺“\(due)”", "the points skip \(due)")
      return Finding(rule: rule.id, .warning, message, at: hit.range, expected: Wording(both: due))
    }
  }
}
