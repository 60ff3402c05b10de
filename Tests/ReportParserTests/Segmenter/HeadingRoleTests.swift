import Testing

@testable import ReportParser

@Suite("roles of headings")
struct HeadingRoleTests {
  private func roles(_ heading: String, isTop: Bool = true) -> [Role] {
    let text = ScannedText(Array(heading.utf16))
    return HeadingRole.named(text, text.units.indices, isTop: isTop, year: 2024).all
  }

  @Test(arguments: [
    "2024年推进法治政府建设的主要举措和成效", "主要措施及成效", "主要举措", "主要工作及成效", "工作开展情况", "2024年度法治政府建设基本情况", "工作回顾", "总体情况",
    "主要做法与成效", "年度工作计划完成情况", "2025年推进法治政府建设的主要举措和成效情况", "特色亮点工作",
  ])
  func achievements(_ heading: String) { #expect(roles(heading).first == .achievements) }

  @Test(arguments: [
    "存在的问题", "存在不足和原因", "存在的主要问题及原因", "2024年推进法治政府建设存在的不足和原因", "主要问题", "问题与不足", "工作中存在的短板", "困难与问题", "存在的薄弱环节",
    "2024年度推进法治政府建设的存在不足与原因", "不足和原因分析", "存在问题及整改措施", "目前存在的主要困难和问题", "推进法治政府建设的不足之处", "存在的差距和问题",
  ])
  func problems(_ heading: String) { #expect(roles(heading).first == .problems) }

  @Test(arguments: [
    "党政主要负责人履行推进法治建设第一责任人职责情况", "2024年度推进法治政府建设党政主要负责人履职情况", "落实第一责任人职责", "履职情况", "主要负责同志履职情况",
    "2024年党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况",
  ])
  func leadership(_ heading: String) { #expect(roles(heading).first == .leadership) }

  @Test(arguments: [
    "下一步工作打算", "下步工作计划", "今后工作思路", "2025年工作安排", "2025年推进法治政府建设的主要安排", "2025年工作思路目标举措", "下一年度推进法治政府建设的主要安排", "工作打算",
    "2024年工作打算", "努力方向", "改进措施", "整改措施", "2025年重点工作", "明年工作重点", "下一阶段工作举措", "针对存在问题的下一步整改措施",
  ])
  func plan(_ heading: String) { #expect(roles(heading).first == .plan) }

  @Test(arguments: ["其他需要报告的情况", "其他需要说明的事项", "上一年度问题整改情况", "意见建议"])
  func other(_ heading: String) { #expect(roles(heading).first == .other) }

  @Test(arguments: [
    "聚焦问题短板，提升执法质效", "坚持问题导向，打通法治建设“中梗阻”", "补短板强弱项，夯实法治基础", "紧盯突出问题，深化整治", "强化组织领导，压实责任", "围绕目标任务，强化统筹",
    "创新工作思路，打造普法品牌", "落实安全生产第一责任人责任", "贯彻《党政主要负责人履行推进法治建设第一责任人职责规定》，强化领导", "化解矛盾纠纷，解决信访突出问题",
    "依法全面履行政府职能",
  ])
  func topicsNameNoPart(_ heading: String) { #expect(roles(heading).isEmpty || roles(heading) == [.achievements]) }

  @Test func twoRolesStandInTheirOrder() {
    #expect(roles("存在的问题及下一步打算") == [.problems, .plan])
    #expect(roles("存在的不足和下年度工作安排") == [.problems, .plan])
    #expect(roles("主要成效和存在问题") == [.achievements, .problems] || roles("主要成效和存在问题").first == .achievements)
    #expect(roles("2024年工作总结及2025年工作思路").prefix(2) == [.achievements, .plan])
  }

  @Test(arguments: [
    ("切实履行第一责任人职责", [Role.leadership]), ("存在的问题", [.problems]), ("主要问题及原因", [.problems]), ("下一步打算", [.plan]),
    ("2025年工作安排", [.plan]), ("工作思路", [.plan]), ("理清工作思路，强化领导", []), ("突出问题整治", []), ("执法力量不足问题得到缓解", []),
    ("细化目标任务", []), ("依法全面履行政府职能情况", []), ("推动安全生产第一责任人履职", []), ("查找存在的问题", []),
  ])
  func lowerHeadingsNameAPartOnlyPlainly(_ heading: String, _ expected: [Role]) {
    #expect(roles(heading, isTop: false) == expected)
  }
}
