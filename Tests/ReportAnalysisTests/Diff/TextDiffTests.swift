import DocumentText
import ReportParser
import Testing

@testable import ReportAnalysis

@Suite struct TextDiffTests {
  private func text(_ string: String) throws -> ReportText {
    ReportText(ReportParser.parse(try DocumentReader.read(Array(string.utf8))))
  }

  private func diff(_ old: String, _ new: String) throws -> TextDiff {
    TextDiff(from: try text(old), to: try text(new), names: ["石桥镇", "云陂县"])
  }

  private func edit(_ old: String, _ new: String) -> String {
    SentenceEdit(old: Array(old.utf16), new: Array(new.utf16), names: ["石桥镇", "石板镇"].map { Array($0.utf16) }).pieces
      .map { $0.isKept ? $0.new : "[\($0.old)→\($0.new)]" }.joined()
  }

  @Test(arguments: [
    ("全年化解纠纷164件", "全年化解纠纷192件", "全年化解纠纷[164→192]件"),
    ("发放资料5200余份", "发放资料1.2万份", "发放资料[5200余→1.2万]份"),
    ("罚款12600元", "罚款12000元", "罚款[12600→12000]元"),
    ("接访32批57人次", "接访27批44人次", "接访[32→27]批[57→44]人次"),
    ("石桥镇推进普法", "石板镇推进普法", "[石桥镇→石板镇]推进普法"),
    ("学习《民法典》条文", "学习《民族法》条文", "学习[《民法典》→《民族法》]条文"),
    ("加强组织领导", "加强组织领导", "加强组织领导"),
    ("聘请法律顾问", "续聘法律顾问", "[→续]聘[请→]法律顾问"),
    ("注册APP用户", "注册APPS用户", "注册[APP→APPS]用户"),
    ("学法14次", "学法18次，旁听1次", "学法[14→18]次[→，旁听1次]"),
    ("学法18次，旁听1次", "学法14次", "学法[18→14]次[，旁听1次→]"),
    ("", "全是新的", "[→全是新的]"),
  ])
  func editsAreSnapped(_ old: String, _ new: String, _ expected: String) {
    #expect(edit(old, new) == expected)
  }

  @Test func longSentencesKeepTheirEnds() {
    let long = String(repeating: "坚持依法行政", count: 300)
    #expect(edit("头甲" + long + "尾", "头乙" + long + "尾") == "头[甲→乙]" + long + "尾")
  }

  @Test func sentencesTakenOver() throws {
    let diff = try diff(
      """
      坚持把法治建设摆在突出位置来抓。全年共化解各类矛盾纠纷268件。现将2023年工作情况报告如下。
      综合行政执法大队全年开展道路交通劝导检查226次，拆除违建3处。这一句明年就不会再有的了。
      """,
      """
      坚持把法治建设摆在突出位置来抓。全年共化解各类矛盾纠纷171件。现将2024年工作情况报告如下。
      综合行政执法大队全年开展道路交通劝导检查251次，罚款3000元，拆除违建3处。今年新开展的工作有以下几件。
      """)
    #expect(diff.carried.map(\.kind) == [.wordForWord, .numberChanged, .yearChanged, .edited])
    #expect(diff.added.map(\.text) == ["今年新开展的工作有以下几件。"])
    #expect(diff.removed.map(\.text) == ["这一句明年就不会再有的了。"])
    #expect(diff.sentenceCount == 5)
    #expect(!diff.isEmpty)
    let edited = try #require(diff.carried.last)
    #expect(edited.edit.pieces.filter { !$0.isKept }.map { [$0.old, $0.new] } == [["226", "251"], ["", "，罚款3000元"]])
    #expect(edited.new.position == TextPosition(line: 2, column: 1))
    #expect(edited.old.place.count == edited.old.text.unicodeScalars.count)
  }

  @Test func figuresThatStayedInTheirSentence() throws {
    let sentence = "全镇共开展法治宣传活动36场次，发放宣传资料5000余份。"
    let diff = try diff(sentence + "全年化解矛盾纠纷12件。", sentence + "全年化解矛盾纠纷12起。")
    #expect(diff.carried[0].figures.map(\.metric) == ["publicity_events", "publicity_materials"])
    #expect(diff.carried[1].kind == .edited)
    #expect(diff.carried[1].figures.isEmpty)
  }

  @Test func theSameTextHasNoDifference() throws {
    let text = "一、主要举措和成效\n（一）强化组织领导。坚持把法治建设摆在突出位置来抓。\n二、存在的不足\n基层执法力量还比较薄弱，人手不足。"
    #expect(try diff(text, text).isEmpty)
    #expect(try diff("好。", "好。").sentenceCount == 0)
  }

  @Test func sections() throws {
    let diff = try diff(
      """
      一、2023年主要举措和成效
      （一）强化学法用法，提升干部素养
      坚持把领导干部学法用法摆在突出位置，常态长效抓好落实。
      （二）推进政务公开，接受社会监督
      依托村务公开栏及时公开群众关心的各类事项。
      二、存在的不足
      基层执法力量还比较薄弱，专业人手明显不足。
      """,
      """
      一、2024年主要举措和成效
      （一）抓牢关键少数
      坚持把领导干部学法用法摆在突出位置，常态长效抓好落实。
      （二）开展基层依法治理示范创建
      命名表彰了一批学法用法示范户和民主法治示范村。
      二、问题和原因
      少数干部习惯用老办法解决新问题，主动学法的自觉性不强。
      """)
    #expect(
      diff.sections.map { "\($0.kind) \($0.old?.text ?? "–") \($0.new?.text ?? "–")" } == [
        "renamed 强化学法用法，提升干部素养 抓牢关键少数", "added – 开展基层依法治理示范创建", "renamed 存在的不足 问题和原因",
        "removed 推进政务公开，接受社会监督 –",
      ])
  }

  @Test func movedParagraphs() throws {
    let (one, two, three) = (
      "坚持把领导干部学法用法摆在突出位置，全年学法12次。", "依托村务公开栏及时公开群众关心的各类事项，共47条。", "常态化开展矛盾纠纷排查化解工作，全年化解84起。"
    )
    let diff = try diff(
      [one, two, three].joined(separator: "\n"), [three.replacing("84", with: "74"), one, two].joined(separator: "\n"))
    #expect(diff.moved.map(\.text) == [three.replacing("84", with: "74")])
    #expect(diff.moved.map(\.oldPosition.line) == [3])
    #expect(diff.moved.map(\.newPosition.line) == [1])
    #expect(diff.carried.count == 3)
  }
}
