import Testing

@testable import ReportParser

@Suite("turns of role without a heading")
struct TurnReaderTests {
  private func turn(_ sentence: String, from role: Role = .achievements) -> TurnReader.Turn? {
    let text = ScannedText(Array(sentence.utf16))
    return TurnReader(text: text, year: 2024).turn(text.units.indices, from: role)
  }

  @Test(arguments: [
    "虽然我镇法治政府建设取得了一定成效，但与上级要求相比，仍有一些问题：一是力量不足。", "一年来，街道法治建设虽有进步，但也存在一些问题：执法力量不足。",
    "我乡法治建设取得了一定成绩，但离上级的要求还有一定的差距。", "在看到成绩的同时，我们也清醒认识到工作中的不足：一是意识淡薄。",
    "总的来看，各项工作有了新进展，但仍有不少薄弱环节。", "尽管工作有了新的起色，然而仍然存在不少困难和问题。",
  ])
  func firmTurnsToProblems(_ sentence: String) {
    #expect(turn(sentence) == TurnReader.Turn(role: .problems, firmness: .firm))
  }

  @Test(arguments: [
    "工作中还存在以下问题：一是普法形式单一。", "我镇依法行政工作仍存在一些短板。", "法治政府建设工作存在的问题主要有：一是人手少。",
    "当前，我街道法治建设还存在一些不足。",
  ])
  func plainTurnsToProblems(_ sentence: String) { #expect(turn(sentence)?.role == .problems) }

  @Test(arguments: [
    "坚持以问题为导向，研究解决难点问题9个。", "检查发现3家企业仍存在安全问题，已督促整改。", "虽然双方分歧较大，但经调解员多次做工作，问题得到解决。",
    "对照清单查找存在的问题，逐项抓好整改落实。", "没有出现违规过问案件的问题。", "定期听取汇报，及时解决困难和问题。", "围绕群众反映的问题，建立台账。",
    "进一步压实责任，持续提升能力，不断完善制度。", "执法队伍人员不足的问题通过招录得到解决。", "排查出矛盾纠纷100件，但仍有2件正在调处。", "紧扣短板弱项，开展专项整治。",
  ])
  func accountsGoOn(_ sentence: String) { #expect(turn(sentence) == nil) }

  @Test(arguments: [
    "下一步，我镇将继续加强普法教育。", "下步工作中，我们将着力抓好以下几项工作：", "今后，我乡将进一步规范执法行为。", "2025年，街道将聚焦短板，推行点单式服务。",
    "2025年，我镇要重点做好以下工作：一是抓学习。", "接下来，将围绕中心工作持续发力。", "在今后的工作中，我们要继续努力。", "新的一年，我街道将再接再厉。",
    "下一步工作打算：", "展望2025年，我镇将迈上新台阶。",
  ])
  func turnsToPlan(_ sentence: String) {
    #expect(turn(sentence)?.role == .plan)
    #expect(turn(sentence, from: .problems)?.role == .plan)
  }

  @Test(arguments: ["针对上述问题，我镇将采取以下措施：", "为此，我们将从三方面改进。", "我镇将进一步加强培训，补齐短板。", "对此，街道将以培训为抓手。"])
  func turnsToPlanOnlyAfterProblems(_ sentence: String) {
    #expect(turn(sentence) == nil)
    #expect(turn(sentence, from: .problems)?.role == .plan)
  }

  @Test(arguments: [
    "2025年1月，镇政府召开会议部署工作。", "2024年，我镇将法治建设纳入考核。", "我镇将法治建设纳入重要议事日程。", "进一步规范执法行为，持续提升能力。",
    "年内计划生育工作有序推进。", "要求各村将普法纳入村规民约。", "将合同审查作为前置程序。",
  ])
  func turnsToNoPlan(_ sentence: String) {
    #expect(turn(sentence) == nil)
    #expect(turn(sentence, from: .problems)?.role != .achievements)
  }

  @Test func plansTurnNoMore() {
    #expect(turn("虽然取得了成绩，但仍存在一些问题。", from: .plan) == nil)
    #expect(turn("下一步，我镇将继续努力。", from: .other) == nil)
  }
}
