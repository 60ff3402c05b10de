import DocumentText
import Testing

@Suite struct LineJoiningTests {
  static let body = "三是加大社会矛盾调处。认真研究分析矛盾纠纷动态和规律，把握矛盾调处工作的"

  /// Two lines of which the second goes on with the first, with or without an empty line between.
  @Test(arguments: [
    (body, "主动性，做到早发现、早报告。"),
    ("派出所调处 35 件，司法所直接调处 41 件；各村（社区）调处", "117 件。接待群众来信来访58批。"),
    ("（四）深化普法宣传，营造法治氛围。全面完成“七五”普法各项任务，", "大力开展法律“九进”活动。"),
    ("下一步，我镇将继续加强法治培训、加强普法教育，全面", "提高依法行政意识，重点抓好以下几项工作："),
    ("一年来，我镇深入学习贯彻习近平法治思想，认真落实依法治镇各项任务、《", "法治政府建设实施纲要》，成效明显。"),
    ("我镇全年排查矛盾纠纷，守护一方平安。截至，", "2024年底，化解123件。"),
    ("我镇全年组织培训。排查各类矛盾纠纷，调解成功率达100%", "，群众满意。"),
  ])
  func cutParagraph(_ first: String, rest: String) throws {
    for gap in ["\n", "\n\n", "\r\n \r\n", "\u{C}"] {
      let joined = try DocumentReader.read(Array((first + gap + rest).utf8))
      #expect(joined.recognized == (try text(of: first + rest)))
      #expect(joined.paragraphs.count == 1)
    }
  }

  /// Two lines that stay apart, though the first has no full stop.
  @Test(arguments: [
    ("一是强化组织领导，落实工作责任", "我镇党委政府把法治政府建设列入议事日程，成立领导小组。"),
    ("（二）服务保障双城经济圈建设，依法护航“三攻坚一盘活”改革突破情况", "本年度开展相关工作，成效明显。"),
    ("二、2024年党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况", "镇党委书记带头，成效明显。"),
    ("重庆市渝岭区楠木垭镇人民政府关于2024年法治政府建设推进情况的报告", "按照有关规定，现报告如下。"),
    ("中共平氏镇委员会、平氏镇人民政府、关于2024年度、法治政府建设情况的报告", "按照规定，报告如下。"),
    ("| 索引号： | 11370385，A | 文号： | 无，无，无 |", "一年来，我镇深入学习。"),
    ("索引号：113703850042，主题分类：政务公开，发布机构：崮前镇，文号：无", "一年来，我镇深入学习。"),
    ("按照有关规定，结合工作实际，现将我镇2024年法治政府建设情况报告如下", "我镇坚持党的领导，成效明显。"),
    ("坚持党建引领聚合力，压实法治政府建设责任链条", "镇党委书记带头，成效明显。"),
    (body, "一、主要做法"), (body, "（三）强化监督，压实责任。"), (body, "(3)强化监督，压实责任。"), (body, "3.强化监督，压实责任。"),
    (body, "3、强化监督，压实责任。"), (body, "三是强化监督，压实责任。"), (body, "第三，强化监督。"), (body, "其次，强化监督。"),
    (body, "附件：1.任务清单，2.名单。"), (body, "特此报告。"), (body, "• 强化监督，压实责任。"), (body, "| 件数，次数 |"),
    (body, "下一步，我镇将强化监督。"), (body, "2025年，我镇将强化监督。"), (body, "小河镇人民政府"), (body, "2024年2月29日"),
    (body, "联系人：张三，电话：023。"), (body + "主动性。", "主动性，做到早发现、早报告。"),
  ])
  func separateParagraphs(_ first: String, second: String) throws {
    for gap in ["\n", "\n\n"] {
      let document = try DocumentReader.read(Array((first + gap + second).utf8))
      #expect(document.paragraphs.count == 2)
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["矛盾纠纷，", "调解各类矛盾纠纷，化解矛盾纠纷，排查矛盾纠纷的，"])
  func manyJoinedLinesTakeLinearTime(_ line: String) throws {
    let lines = [String](repeating: line, count: 8_000).joined(separator: "\n")
    #expect(try DocumentReader.read(Array((Self.body + "\n" + lines).utf8)).paragraphs.count == 1)
  }

  /// Where paragraphs are indented, an indented line begins one.
  @Test func indentationTellsAParagraphFromARest() throws {
    let paragraph = "　　全镇共排查各类矛盾纠纷526件，化解率100%，充分发挥了调解工作在稳定工作中的第一道防线的作用"
    let fresh = try DocumentReader.read(Array("\(paragraph)\n　　我镇强化监督，成效明显。".utf8))
    #expect(fresh.paragraphs.count == 2)
    let rest = try DocumentReader.read(Array("\(paragraph)，\n成效明显，群众满意。".utf8))
    #expect(rest.paragraphs.count == 1)
  }

  @Test func aNumberCutInTwoComesOutWhole() throws {
    let document = try DocumentReader.read(Array("我镇严格执法，全年排查矛盾纠纷，多元化解，调解各类矛盾纠纷5\r\n\r\n26余件。".utf8))
    #expect(document.source(of: "526余件") == "5\r\n\r\n26余件")
  }
}
