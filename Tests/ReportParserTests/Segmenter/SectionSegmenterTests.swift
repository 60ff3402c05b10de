import DocumentText
import Testing

@testable import ReportParser

@Suite("sections")
struct SectionSegmenterTests {
  /// The sections of `text`, each as its level, role and heading, or the start of its text in ‹› where it has none.
  private func outline(_ text: String) throws -> [String] {
    let document = try Document.of(text)
    return SectionSegmenter.segment(document).map { section in
      let words = section.heading ?? "‹" + String(TextScan.line(of: document, section.range).prefix(6)) + "›"
      return "\(section.level) \(section.role) \(words)"
    }
  }

  @Test func preambleAndClosingBelongToNoPart() throws {
    let text = """
      云岭县白沙镇2024年法治政府建设情况报告
      2024年，白沙镇扎实推进法治政府建设。现将有关情况报告如下：
      一、主要举措和成效
      开展普法30场。
      二、存在的问题
      一是人手不足。二是经费困难。
      三、下一步打算
      加强培训。
      特此报告。

      云岭县白沙镇人民政府
      2025年1月15日
      """
    #expect(
      try outline(text) == [
        "1 other ‹云岭县白沙镇›", "1 achievements 主要举措和成效", "1 problems 存在的问题", "1 plan 下一步打算", "1 other ‹特此报告。云›",
      ])
  }

  @Test func rangesNestAndEndWithTheirText() throws {
    let text = "一、主要工作\n（一）普法。普法30场。\n（二）执法。办案9件。\n二、打算\n加强培训。\n"
    let document = try Document.of(text)
    let said = SectionSegmenter.segment(document).map { document.string(document.place(of: $0.range)) }
    #expect(
      said == [
        "一、主要工作\n（一）普法。普法30场。\n（二）执法。办案9件。", "（一）普法。普法30场。", "（二）执法。办案9件。", "二、打算\n加强培训。",
      ])
  }

  @Test func unheadedEndOfAReportStandsOnTheFirstLevel() throws {
    let text = """
      2021年，东坝镇认真开展工作。现将情况汇报如下：
      一、工作开展情况
      （一）组织领导
      成立领导小组。
      （二）普法宣传
      发放资料3000份。
      我镇法治建设虽有进步，但仍存在一些不足：普法形式单一。
      2022年，我镇将重点做好以下工作：
      一是加强学习。
      """
    #expect(
      try outline(text) == [
        "1 other ‹2021年，›", "1 achievements 工作开展情况", "2 achievements 组织领导", "2 achievements 普法宣传",
        "1 problems ‹我镇法治建设›",
        "1 plan ‹2022年，›",
      ])
  }

  @Test func turnsWithinAParagraphAreChildren() throws {
    let text = """
      一、压紧责任链条
      开会4次。
      二、坚持问题导向，打通“中梗阻”
      一年来，街道法治建设虽有进步，但也存在一些问题：执法力量不足。下一步，街道将壮大队伍，加强培训。
      """
    #expect(
      try outline(text) == ["1 achievements 压紧责任链条", "1 problems 坚持问题导向，打通“中梗阻”", "2 plan ‹下一步，街道›"])
  }

  @Test func aHeadingOfTwoRolesHoldsTheFirstUntilTheTextTurns() throws {
    let text = """
      一、主要工作
      普法30场。
      二、存在的不足及下一步打算
      一是人手不足。
      2025年，我镇将加强培训。
      """
    #expect(
      try outline("2024年，我镇工作扎实。\n" + text).suffix(2) == ["1 problems 存在的不足及下一步打算", "2 plan ‹2025年，›"])
  }

  @Test func anAsideDoesNotEndTheAccount() throws {
    let text = """
      一、主要工作
      （一）检查执法。检查30家次，发现3家企业仍存在隐患，已督促整改。今后，我镇将继续加强检查。
      一是开展培训4次。
      （二）普法宣传。普法30场。
      """
    #expect(
      try outline(text) == [
        "1 achievements 主要工作", "2 achievements 检查执法", "3 plan ‹今后，我镇将›", "3 achievements ‹一是开展培训›",
        "2 achievements 普法宣传",
      ])
  }

  /// The account that is back from an aside and turns away at once has no text there, so it is no section.
  @Test func noSectionIsEmpty() throws {
    let text = """
      一、工作成效
      今后，我镇将进一步加强建设。
      下一步，我镇将加强执法培训。
      二、主要工作情况
      开展普法30场。
      """
    let sections = SectionSegmenter.segment(try Document.of(text))
    #expect(sections.allSatisfy { !$0.range.isEmpty })
    #expect(try outline(text).contains("1 plan ‹下一步，我镇›"))
  }

  @Test func lowerHeadingsFollowTheirPartUnlessTheyNameAnother() throws {
    let text = """
      一、主要工作
      （一）落实第一责任人职责
      带头述法。
      （二）规范执法
      办案9件。
      二、存在的问题
      （一）第一责任人职责落实有差距
      研究不多。
      （二）执法成效不明显
      经验不足。
      三、2025年工作安排
      （一）压实第一责任人职责
      带头学法。
      （二）聚焦问题整改
      建立台账。
      """
    #expect(
      try outline(text) == [
        "1 achievements 主要工作", "2 leadership 落实第一责任人职责", "2 achievements 规范执法", "1 problems 存在的问题",
        "2 problems 第一责任人职责落实有差距", "2 problems 执法成效不明显", "1 plan 2025年工作安排", "2 plan 压实第一责任人职责",
        "2 plan 聚焦问题整改",
      ])
  }

  @Test func aReportWithoutHeadingsIsToldByItsWords() throws {
    let text = """
      石桥镇2024年法治政府建设报告
      石桥镇推进法治政府建设。现将情况报告如下：
      全年开展普法活动20场，调解纠纷60件。
      在肯定成绩的同时，我们也清醒地认识到，法治建设与上级要求相比还存在一定差距。
      针对以上问题，我镇将采取以下措施：一是加强学习。
      石桥镇人民政府
      2025年1月8日
      """
    #expect(
      try outline(text) == [
        "1 other ‹石桥镇202›", "1 achievements ‹全年开展普法›", "1 problems ‹在肯定成绩的›", "1 plan ‹针对以上问题›", "1 other ‹石桥镇人民政›",
      ])
  }

  @Test func headingsAreWrittenAsInTheSource() throws {
    let document = try Document.of("一、 2024 年主要工作\n(一)规范执法,服务群众\n办案9件。")
    let sections = SectionSegmenter.segment(document)
    #expect(sections.map(\.heading) == ["2024 年主要工作", "规范执法,服务群众"])
    #expect(sections.map(\.label) == ["一", "一"])
  }

  @Test func topicsComeFromHeadingAndText() throws {
    let text = """
      一、主要工作
      （一）加强组织领导
      成立领导小组。
      （二）夯实法治基础
      开展人民调解，调处矛盾纠纷30件，信访件办结率100%，人民调解员12名。
      （三）规范执法，推进政务公开
      办理案件9件，公开信息20条。
      二、存在的问题
      普法宣传形式单一。
      """
    let sections = SectionSegmenter.segment(try .of(text))
    #expect(sections.map(\.topics) == [[], [.organization], [.disputes], [.enforcement, .openness], []])
  }
}
