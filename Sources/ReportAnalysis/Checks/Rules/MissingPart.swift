import ReportParser

/// `missing-part`: a part that the annual report must have is not there.
enum MissingPart {
  static let rule: CheckRule = CheckRule(
    "missing-part", .structure, .warning,
    name: Wording("缺少规定内容", "a mandated part is missing"),
    meaning: Wording(
      """
      年度报告应当有举措和成效、不足和原因、主要负责人履行第一责任人职责情况、下一年度安排四部分。没有标题但有成段内容的算有；履职情况只在别处提到一句的，作为提示。\
      正文中途断掉的文件不作判断。
      """,
      """
      An annual report has four parts: achievements, shortcomings and causes, what the leaders did as persons first \
      responsible, the plan for the next year. A part without a heading counts; a leader's duty that is only mentioned in \
      passing gives a note. Nothing is said of a text that breaks off.
      """),
    source: Wording(
      "《法治政府建设与责任落实督察工作规定》（2019年）规定的年度报告内容；街道办事处是派出机关，规定没有点名，各地普遍参照",
      """
      The contents of the annual report laid down in the 2019 rules on supervising law-based government (法治政府建设与责任\
      落实督察工作规定); they do not name sub-district offices, which follow them in practice
      """),
    words: "第一责任人 四个亲自",
    examples: examples, method: .report(find))

  private static let examples = [
    CheckExample(
      reports: """
        ⟦石桥镇2024年度法治政府建设情况报告⟧

        现将石桥镇2024年度法治政府建设情况报告如下：

        一、主要举措和成效

        全年开展法治宣传36场次。

        二、2025年工作安排

        继续抓好法治宣传。镇党委书记要履行⟦第一责任人⟧职责。
        """),
    CheckExample(
      reports: """
        ⟦石桥镇2024年度法治政府建设情况报告⟧

        现将石桥镇2024年度法治政府建设情况报告如下：

        一、主要举措和成效

        全年开展法治宣传36场次。

        二、存在的问题和原因

        干部学法不够系统，原因是培训偏少。

        三、2025年工作安排

        继续抓好法治宣传。
        """),
    CheckExample("全年开展法治宣传36场次。"),
    // No headings over the shortcomings and the plan.
    CheckExample(
      reports: """
        石桥镇2024年度法治政府建设情况报告

        现将石桥镇2024年度法治政府建设情况报告如下：

        一、强化普法宣传

        全年开展法治宣传36场次。

        二、切实履行第一责任人职责

        镇党委书记、镇长带头学法，亲自部署法治建设重点工作。

        虽然取得了一定成绩，但仍存在一些问题和不足，主要是普法形式单一。

        下一步，我镇将继续抓好法治宣传，补齐短板。
        """),
    // A text that breaks off says nothing of what would have followed.
    CheckExample(
      reports: """
        石桥镇2024年度法治政府建设情况报告

        现将石桥镇2024年度法治政府建设情况报告如下：

        一、主要举措和成效

        （一）强化普法宣传。坚持把普法作为基础性工作来抓，全年开展法治宣传36场次，发放资料1200份，组织镇村干部深入
        """),
    // Another genre has other parts.
    CheckExample(
      reports: """
        石桥镇2024年政府信息公开工作年度报告

        一、总体情况

        全年主动公开政府信息86条。
        """),
  ]

  private static let mandated: [Role] = [.achievements, .problems, .leadership, .plan]

  private static func find(_ audit: ReportAudit) -> [Finding] {
    let sections = audit.report.sections
    var present = 0
    for at in sections.indices { present |= bit(sections[at].role) }
    // A text without an account of the year is hardly all of the report.
    guard audit.isReport, present & (bit(.achievements) | bit(.problems) | bit(.leadership)) != 0 else { return [] }
    let missing = mandated.filter { present & bit($0) == 0 }
    guard !missing.isEmpty, CutOff.place(audit) == nil else { return [] }
    return missing.map { finding($0, audit) }
  }

  private static func bit(_ role: Role) -> Int {
    switch role {
    case .achievements: 1
    case .problems: 2
    case .leadership: 4
    case .plan: 8
    case .other: 16
    }
  }

  private static func finding(_ role: Role, _ audit: ReportAudit) -> Finding {
    let name = name(of: role)
    if role == .leadership,
      let mention = audit.hits(of: CheckCatalog.number(rule.id)).first(where: { !isInTitle($0.range, audit) })
    {
      return Finding(
        rule: rule.id, .note,
        Wording("没有专门写\(name.zh)，只在别处提到", "\(name.en): no part of its own, only mentioned"), at: mention.range,
        expected: Wording("有一部分专门写\(name.zh)", "a part of its own"), subject: role.rawValue)
    }
    return Finding(
      rule: rule.id, .warning, Wording("没有写\(name.zh)", "missing: \(name.en)"), at: audit.face,
      expected: Wording("有一部分写\(name.zh)", "a part on it"), subject: role.rawValue)
  }

  /// Whether `place` is part of a document's name, 《…第一责任人职责规定》.
  private static func isInTitle(_ place: Range<Int>, _ audit: ReportAudit) -> Bool {
    for at in stride(from: place.lowerBound - 1, through: max(0, place.lowerBound - 40), by: -1) {
      if audit.text[at] == Characters.closeTitle || audit.text[at] == Characters.newline { return false }
      if audit.text[at] == Characters.openTitle { return true }
    }
    return false
  }

  private static func name(of role: Role) -> Wording {
    switch role {
    case .achievements: Wording("举措和成效", "achievements")
    case .problems: Wording("存在的不足和原因", "shortcomings and causes")
    case .leadership: Wording("党政主要负责人履行第一责任人职责情况", "the leaders' duty as persons first responsible")
    case .plan: Wording("下一年度安排", "the plan for the next year")
    case .other: Wording("其他", "other")
    }
  }
}
