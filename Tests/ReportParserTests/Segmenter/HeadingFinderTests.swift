import DocumentText
import Testing

@testable import ReportParser

@Suite("headings in the text")
struct HeadingFinderTests {
  /// The headings of `text`, each as `level label words`.
  private func headings(_ text: String) throws -> [String] {
    let document = try Document.of(text)
    return HeadingFinder.find(TextScan.lines(of: document), ScannedText(document.text)).map { heading in
      let label = heading.label.map { TextScan.line(of: document, $0) } ?? "-"
      return "\(heading.level) \(label) \(TextScan.line(of: document, heading.words))"
    }
  }

  @Test func standAloneOnTheirLines() throws {
    let text = """
      一、2024年主要举措和成效
      （一）加强组织领导，压实责任。
      成立领导小组，召开会议4次。
      （二）规范执法
      办理案件12件。
      二、存在的问题：
      人手不足。
      """
    #expect(
      try headings(text) == ["1 一 2024年主要举措和成效", "2 一 加强组织领导，压实责任", "2 二 规范执法", "1 二 存在的问题"])
  }

  @Test func runInUpToTheFullStop() throws {
    let text = """
      一、主要工作
      （一）强化领导，夯实基础。一是成立领导小组。二是召开会议4次，研究解决问题5个，确保各项工作落到实处、取得实效。
      (二)重视宣传，营造“浓厚氛围”。开展宣传38场次。
      1.抓节点。利用宪法日开展宣传。
      """
    #expect(try headings(text) == ["1 一 主要工作", "2 一 强化领导，夯实基础", "2 二 重视宣传，营造“浓厚氛围”", "3 1 抓节点"])
  }

  @Test func runInUpToTheCommaWhereFullStopsAreFar() throws {
    let text = """
      一、主要工作
      （一）加强领导，我镇把法治建设摆在重要位置，成立由主要负责人任组长的领导小组，配齐工作人员，明确职责分工，定期听取工作汇报。
      （二）是学习法治思想。通过中心组学习等形式开展学习。
      （三）化解纠纷，一是按照规范化建设的要求，继续深化调解组织建设，健全三级网络，选优配强人民调解员，推动纠纷就地化解。
      """
    #expect(try headings(text) == ["1 一 主要工作", "2 一 加强领导", "2 二 是学习法治思想", "2 三 化解纠纷"])
  }

  @Test func colonSetsAHeadingOff() throws {
    let text = """
      一、主要工作
      （一）制度建设：修订议事规则，完善合同审查流程，建立重大事项集体讨论制度，做到有章可循、有据可依。
      （二）普法宣传：开展宣传12场。
      """
    #expect(try headings(text) == ["1 一 主要工作", "2 一 制度建设", "2 二 普法宣传"])
  }

  @Test func arabicNumbersStandBelowWhateverIsOpen() throws {
    let text = """
      一、主要做法
      1、完善机制，夯实基础。开会3次。
      2、规范执法。办案5件。
      二、工作成效
      （一）普法有声
      1.进校园。开课4堂。
      （二）调解有力
      2.进网格。排查纠纷6起。
      """
    #expect(
      try headings(text) == [
        "1 一 主要做法", "2 1 完善机制，夯实基础", "2 2 规范执法", "1 二 工作成效", "2 一 普法有声", "3 1 进校园", "2 二 调解有力", "3 2 进网格",
      ])
  }

  @Test func restartsSkipsAndDoublesStayHeadings() throws {
    let text = """
      一、工作情况
      （一）学法。学法6次。
      （一）普法。普法8场。
      （四）执法。办案9件。
      一、存在问题
      力量不足。
      四、打算
      （二）培训。办班2期。
      """
    #expect(
      try headings(text) == ["1 一 工作情况", "2 一 学法", "2 一 普法", "2 四 执法", "1 一 存在问题", "1 四 打算", "2 二 培训"])
  }

  @Test func partAndSectionsMayShareOneSystem() throws {
    let text = """
      一、2022年法治政府建设主要措施
      一、强化责任，夯实基础
      成立专班。
      二、依法决策，提升水平
      审查合同8份。
      二、存在的不足
      人手不足。
      """
    #expect(
      try headings(text) == ["1 一 2022年法治政府建设主要措施", "2 一 强化责任，夯实基础", "2 二 依法决策，提升水平", "1 二 存在的不足"])
  }

  @Test func pointsOnLinesOfTheirOwnAreHeadings() throws {
    let text = """
      现将有关情况报告如下：
      一是强化领导，落实责任
      我镇把法治建设列入重要日程。首先，成立领导小组。二是召开会议。
      二是加强学习，增强思维
      一是组织学法。全年学法40次。
      二是组织考试。全员参加，合格率100%。
      """
    #expect(try headings(text) == ["1 一是 强化领导，落实责任", "1 二是 加强学习，增强思维"])
  }

  @Test(arguments: [
    "一是加强领导。成立领导小组。\n二是加强普法。开展普法30场。",
    "一是加强领导；\n二是加强普法；\n三是加强调解。",
    "一是加强领导\n二是加强普法\n三是加强调解",
    "第一，加强领导。成立领导小组，召开会议。\n第二，加强普法。开展普法30场。",
    "围绕一、二级网格开展排查。\n4.15国家安全日开展宣传。",
  ])
  func pointsInRunningTextAreNone(_ body: String) throws {
    #expect(try headings("一、主要工作\n" + body) == ["1 一 主要工作"])
  }

  @Test func itemsOfOneSentenceAreNone() throws {
    let text = "一、主要工作\n针对上述问题开展整治：\n1.清理规范性文件1件；\n2.组织执法考试2次；\n3.排查纠纷43件。\n二、存在问题\n人手不足。"
    #expect(try headings(text) == ["1 一 主要工作", "1 二 存在问题"])
  }

  @Test func linesMayNameAPartWithoutNumber() throws {
    let text = """
      2024年，云溪镇推进法治政府建设。现将有关情况报告如下：
      一、主要工作
      普法30场。
      存在的问题
      人手不足。
      下一步工作打算
      加强培训。
      """
    #expect(try headings(text) == ["1 一 主要工作", "1 - 存在的问题", "1 - 下一步工作打算"])
  }

  @Test func namesOfPartsBelowAPartThatHasThemStandBelowIt() throws {
    let text = """
      一、主要工作
      普法30场。
      二、存在的问题及下一步打算
      存在的问题：
      人手不足。
      下一步打算：
      加强培训。
      """
    #expect(
      try headings(text) == ["1 一 主要工作", "1 二 存在的问题及下一步打算", "2 - 存在的问题", "2 - 下一步打算"])
  }

  @Test(arguments: ["主要存在以下几个方面的问题：", "我镇将继续做好以下工作", "2024年法治政府建设情况报告", "排查整改问题", "云溪镇人民政府"])
  func otherShortLinesAreNone(_ line: String) throws {
    #expect(try headings("一、主要工作\n全年普法30场。\n\(line)\n人手不足。") == ["1 一 主要工作"])
  }
}
