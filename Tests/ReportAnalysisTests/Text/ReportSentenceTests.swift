import DocumentText
import ReportParser
import Testing

@testable import ReportAnalysis

@Suite struct ReportSentenceTests {
  private func form(_ text: String) throws -> SentenceForm {
    let document = try DocumentReader.read(Array(text.utf8))
    return SentenceForm(document.text, document.paragraphs.first ?? document.text.indices)
  }

  private func sentences(_ text: String) throws -> [(ReportSentence, String)] {
    let document = try DocumentReader.read(Array(text.utf8))
    return SentenceReader.sentences(of: ReportParser.parse(document)).map { ($0, document.string($0.place)) }
  }

  @Test(arguments: [
    ("全镇排查矛盾纠纷 ２６８ 件，化解率100％。", "全镇排查矛盾纠纷268件，化解率100%"),
    ("一是加强领导，压实责任；", "加强领导，压实责任。"), ("（二）加强领导，压实责任。", "3.加强领导，压实责任"),
    ("学习贯彻\"二十大\"精神。", "学习贯彻“二十大”精神；"), ("第一，加强领导，压实责任", "①加强领导，压实责任"),
    ("一、2024年工作打算和目标", "2024年工作打算和目标"),
  ])
  func layoutAndLabelsDoNotCount(_ one: String, _ other: String) throws {
    #expect(try form(one) == form(other))
  }

  @Test(arguments: [
    ("全年化解矛盾纠纷268件。", "全年化解矛盾纠纷171件。"), ("2023年，开展普法宣传26场次。", "2024年，开展普法宣传三十余场次。"),
    ("投入8余万元。", "投入12.5万元。"), ("发放资料5200余份。", "发放资料1,200份。"),
  ])
  func numbersAreMasked(_ one: String, _ other: String) throws {
    let (first, second) = (try form(one), try form(other))
    #expect(first.hash != second.hash)
    #expect(first.maskedHash == second.maskedHash)
  }

  @Test(arguments: [
    ("全年化解矛盾纠纷268件。", "全年排查矛盾纠纷268件。"), ("4.15普法宣传日", "普法宣传日"), ("第一责任人带头学法。", "责任人带头学法。"),
    ("全年开展培训2次。", "全年开展培训多次。"), ("一是一，二是二。", "二是二。"),
  ])
  func otherWordsAreOthers(_ one: String, _ other: String) throws {
    #expect(try form(one).maskedHash != form(other).maskedHash)
  }

  @Test func standAtTheirPlaces() throws {
    let text = """
      石桥镇2024年度法治政府建设情况报告

      一、主要举措和成效

      （一）强化组织领导。 镇党委专题研究法治建设4次。一是加强组织领导；二是压实责任“不松劲。”好。坚持一张蓝图绘到
      底。

      县人民政府：

      压实主体责任。书记镇长带头抓，层层压实责任。

      石桥镇人民政府
      """
    let found = try sentences(text).filter { !$0.0.isLead }
    #expect(try sentences(text).filter(\.0.isLead).map(\.1) == ["压实主体责任。", "石桥镇人民政府"])
    #expect(found.map(\.1) == ["镇党委专题研究法治建设4次。", "一是加强组织领导；", "二是压实责任“不松劲。”", "坚持一张蓝图绘到\n底。", "书记镇长带头抓，层层压实责任。"])
    #expect(found.map(\.0.position).first == TextPosition(line: 5, column: 12))
    #expect(Set(found.map(\.0.paragraph)) == [2, 4])
  }

  @Test func areFoundByWhatTheySay() throws {
    let first = try sentences("全年共化解各类矛盾纠纷268件。坚持依法行政一百年不动摇。").map(\.0)
    let second = try sentences("坚持依法行政一百年不动摇。全年共化解各类矛盾纠纷171件。").map(\.0)
    var (same, masked) = (SentenceIndex(.wordForWord), SentenceIndex(.butNumbers))
    for (number, sentences) in [first, second].enumerated() {
      same.add(sentences, of: number)
      masked.add(sentences, of: number)
    }
    typealias Entry = SentenceIndex.Entry
    #expect(same.entries(like: first[0].form) == [Entry(report: 0, sentence: 0)])
    #expect(masked.entries(like: first[0].form) == [Entry(report: 0, sentence: 0), Entry(report: 1, sentence: 1)])
    #expect(same.groups == [[Entry(report: 0, sentence: 1), Entry(report: 1, sentence: 0)]])
    #expect(masked.groups.count == 2)
  }
}
