import ReportAnalysis
import ReportParser
import Testing

@testable import ReportOutput

struct SummaryWriterTests {
  /// Lists are compared by element, so that a failure shows the line.
  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  private func summary(_ record: ReportRecord, _ language: Language) -> String {
    var bytes: [UInt8] = []
    SummaryWriter(TextStyle(language: language)).append(record, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func summarisesInChinese() throws {
    let text = try summary(HandmadeReport.record(status: .partial, message: "1 处字节已替换"), .zh)
    #expect(
      lines(text)
        == lines(
          """
          石桥镇 · 2024年（据文件名）
          石桥镇2024年度法治政府建设情况报告
          石政〔2025〕3号 · 2025-01-15
          部分读取 · txt · utf-8 · a/石桥镇.txt
          注意：1 处字节已替换

            化解矛盾纠纷  526+件
            培训          未报
            普法宣传活动  526+件、12件（不合并）

          结构
            一、主要举措和成效    举措和成效
              （一）化解矛盾纠纷  矛盾纠纷
            二、下一年度安排      下一年安排
            未见：不足和原因、履职情况

          指标 3 项
            矛盾纠纷
              受理调处矛盾纠纷  派出所 8件（不合并）
              化解矛盾纠纷      526+ 件  总数，另有分项
            普法宣传
              普法宣传活动      526+件、12件（不合并）

          共 5 个数据，1 个未归入指标，1 个目标或要求（不计）


          """))
  }

  @Test func summarisesInEnglish() throws {
    let text = try summary(HandmadeReport.record(), .en)
    #expect(text.contains("  disputes resolved  526+件\n  training sessions  not stated\n"))
    #expect(text.contains("  missing: problems, leadership\n"))
    #expect(text.contains("5 figures, 1 under no metric, 1 target (not counted)\n"))
  }

  @Test func staysInEightyColumns() throws {
    var record = try HandmadeReport.record()
    let long = String(repeating: "很长的标题", count: 20)
    record.report?.identity.title = long
    record.report?.sections[0].heading = long
    record.report?.sections[1].topics = Topic.allCases
    record.source.path = String(repeating: "folder/", count: 30)
    for language in Language.allCases {
      for line in summary(record, language).split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= 80)
      }
      #expect(summary(record, language).contains("…"))
    }
  }

  @Test func showsControlsInNamesAndText() throws {
    var record = try HandmadeReport.record()
    record.report?.identity.township = "\u{1B}[31m镇"
    record.report?.sections[0].heading = "a\u{202E}b"
    record.source.path = "x\u{9B}.txt"
    let text = summary(record, .zh)
    #expect(text.contains("\\x1b[31m镇"))
    #expect(!text.unicodeScalars.contains { ControlScalar.contains($0.value) && $0 != "\n" })
  }

  @Test func saysNothingOfARefusedInput() {
    #expect(summary(ReportRecord(refused: ReportSource(path: "x", status: .refused)), .zh) == "")
  }

  @Test(arguments: [
    (Quantity.Qualifier.exact, "5件"), (.atLeast, "5+件"), (.atMost, "≤5件"), (.about, "约5件"),
  ])
  func showsPrecision(qualifier: Quantity.Qualifier, text: String) {
    #expect(Quantity(value: DecimalNumber(5), unit: "件", qualifier: qualifier).text(.zh) == text)
  }

  @Test func explainsAMetric() throws {
    let metric = try #require(MetricCatalog.all.first { $0.id == "disputes_resolved" })
    var bytes: [UInt8] = []
    try ExplainWriter(metric: metric, showsCandidates: false, TextStyle(language: .zh)).append(
      HandmadeReport.record(), to: &bytes)
    #expect(
      lines(String(decoding: bytes, as: UTF8.self))
        == lines(
          """
          a/石桥镇.txt · 石桥镇 · 2024年
            disputes_resolved 化解矛盾纠纷：526+件（总数，另有分项，total）

            f1    526+件  第 4 行第 10 字
                  矛盾纠纷 ⟦５２６余件⟧
                  本地当年 · 举措和成效 · 化解矛盾纠纷

            f2    12件  第 4 行第 22 字
                  邻里纠纷⟦12件⟧
                  本地当年 · 举措和成效 · 化解矛盾纠纷 · 包含于 f1 · 邻里纠纷


          """))
  }
}
