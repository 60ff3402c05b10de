import DocumentText
import Testing

@testable import ReportParser

/// Whatever a text holds, it is read in time that grows with its length, and nothing traps.
@Suite("outline of odd texts")
struct OutlineRobustnessTests {
  private static let report = """
    首页 >> 政务公开
    [ 索引号 ] 1150/2026-04 [ 发文字号 ] 白发〔2025〕3号
    | 标题： | 白沙镇2024年法治政府建设情况报告 | 发布日期： | 2025-01-09 |
    中共云岭县白沙镇委员会
    关于2024年法治政府建设情况的报告
    县委、县政府：
    2024年，白沙镇对照《云岭县2024年工作要点》抓落实。现将有关情况报告如下：
    一、主要举措和成效
    （一）加强领导，压实责任。一是开会4次。今后，我镇将继续努力。
    1.规范执法：办案9件。
    二、存在的问题及下一步打算
    虽然取得了一定成绩，但仍存在不足。2025年，我镇将加强培训。
    白沙镇人民政府
    2025年1月15日
    """

  private func read(_ text: String) throws -> (sections: [Section], identity: Identity) {
    let document = try Document.of(text)
    let sections = SectionSegmenter.segment(document)
    return (sections, IdentityReader.read(document, sections: sections))
  }

  @Test func everyPrefixAndSuffixIsRead() throws {
    let scalars = Array(Self.report.unicodeScalars)
    for cut in stride(from: 1, through: scalars.count, by: 3) {
      for part in [scalars[..<cut], scalars[(cut - 1)...]] where !part.isEmpty {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: part)
        let sections = try read(String(text)).sections
        #expect(zip(sections, sections.dropFirst()).allSatisfy { $0.range.lowerBound <= $1.range.lowerBound })
      }
    }
  }

  @Test(arguments: [
    "一", "一、", "（一）", "1.", "第", "第一，", "①", "一是", "[bookmark", "[", "】", "：", "|", "||||", "《", "》》》", "镇", "街", "县",
    "中共", "年", "2024",
    "2024年", "二〇二四年", "2024-", "2024年2月", "号", "〔2024〕号", "白〔2024", "下一步", "报告", "关于", "（", "\u{FEFF}\u{200B}",
    "\u{1F600}", "特此报告",
    "一、\n一、\n一、", "报告\n报告\n（2024年度）", "标题：\n标题：", "现将报告如下",
  ])
  func fragmentsAreRead(_ text: String) throws {
    #expect(try read(text).sections.allSatisfy { !$0.range.isEmpty })
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "一、普法宣传\n", "（一）普法。宣传30场，但仍存在问题。", "虽然取得成绩，但仍存在不足；", "《云岭县", "白沙镇", "下一步，", "2024年", "标题：", "中共白沙镇委员会\n",
      "一是普法\n宣传\n", "存在的问题\n普法。\n", "1.普法：", "|", "县区市镇",
    ])
  func longTextsAreRead(_ unit: String) throws {
    _ = try read(String(repeating: unit, count: 60_000 / unit.unicodeScalars.count))
  }
}
