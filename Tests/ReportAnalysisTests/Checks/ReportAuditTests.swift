import DocumentText
import ReportParser
import TestSupport
import Testing

@testable import ReportAnalysis

@Suite("audit of reports", .serialized) struct ReportAuditTests {
  private func rules(_ text: String) throws -> [String] {
    try ReportAudit(summary(of: text)).findings().map(\.rule)
  }

  @Test func findingsStandInTextOrder() throws {
    let text = CheckExample.framed("化解矛盾纠纷*件，坚持坚持依法行政，普法36场次。法律顾问电话13800000000，年底前走访XX村。")
    #expect(try rules(text) == ["masked-digit", "doubled-word", "mobile-number", "placeholder"])
  }

  @Test(arguments: ["", "\n", "。", "一是", "其中", "合计5件", "100%", "（一）是", "增加5件", "X件", "2023年的"])
  func oddTextsAreNoTrap(_ text: String) throws {
    _ = try rules(text + "正文")
    _ = try rules("石桥镇2024年法治政府建设情况报告\n\(text)")
  }

  /// What rules ask of every character stands in this target, since a call into another costs more; the answers are the same.
  @Test func charactersAreWhatTheParserTakesThemFor() {
    for unit in 0...UInt16.max {
      guard AuditText.isDigit(unit) == Characters.isDigit(unit),
        AuditText.isIdeograph(unit) == Characters.isIdeograph(unit),
        AuditText.isQuotationMark(unit) == Characters.isQuotationMark(unit)
      else {
        Issue.record("U+\(String(unit, radix: 16))")
        return
      }
    }
  }

  /// Every finding of every report lies in its text, and its figures are the report's.
  @Test func placesLieInTheText() throws {
    for (name, text) in ReportTexts.all {
      let summary = try summary(of: text)
      for finding in ReportAudit(summary).findings() {
        #expect(
          finding.range.lowerBound >= 0 && finding.range.upperBound <= summary.report.document.text.count, "\(name)")
        #expect(finding.figures.allSatisfy { summary.report.figures.indices.contains($0) }, "\(name) \(finding.rule)")
        #expect(CheckCatalog.rule(finding.rule) != nil)
      }
    }
  }

  @Test func theSameReportGivesTheSameFindings() throws {
    for (_, text) in ReportTexts.all.prefix(8) {
      let first = try ReportAudit(summary(of: text)).findings()
      #expect(try ReportAudit(summary(of: text)).findings() == first)
    }
  }

  /// Four times the text takes at most eleven times as long: four, with room for a busy machine; sixteen would be its square.
  @Test(arguments: [
    "其中5件，", "合计5件，", "化解率99%，受理5件，办结4件，", "一是甲。三是乙。", "较2023年的5件增加5件，", "X件", "坚持坚持", "13800000000，", "镇村振兴", "*次",
    "街道党工委", "的的", "二、甲\n",
  ])
  func timeIsLinear(_ piece: String) throws {
    func time(_ length: Int) throws -> Double {
      let text = "石桥镇2024年度法治政府建设情况报告\n" + String(repeating: piece, count: length / piece.count)
      let report = ReportSummary(ReportParser.parse(try DocumentReader.read(Array(text.utf8))))
      return ThreadTime.least(of: 4) { _ = ReportAudit(report).findings() }
    }
    let growth = try time(40_000) / time(10_000)
    #expect(growth < 11, "4 times the text takes \(growth) times as long")
  }
}

@Suite("audit of folders") struct FolderAuditTests {
  @Test func oneReportHasNothingToBeHeldAgainst() throws {
    let report = try summary(of: CheckExample.framed("全年开展法治宣传36场次。"))
    #expect(FolderAudit([report]).findings().isEmpty)
    #expect(FolderAudit([]).findings().isEmpty)
  }

  @Test func theReportBeforeIsTheLastOfAnEarlierYear() throws {
    let texts = [2022, 2024, 2023, 2024].map { CheckExample.framed("开展普法36场次。", year: $0) }
    let folder = FolderAudit(try texts.map(summary))
    #expect(folder.previous == [nil, 2, 0, 2])
  }

  @Test func anUpgradedPlaceIsTheSame() throws {
    let old = CheckExample.framed("开展普法36场次。", .township, year: 2023)
    let new = CheckExample.framed("开展普法36场次。", .town, year: 2024)
    let reports = [try summary(of: old), try summary(of: new)]
    #expect(FolderAudit(reports).previous == [nil, 0])
  }

  @Test func reportsWithoutNameOrYearAreLeftOut() throws {
    let bare = "深入开展普法，开展法治宣传36场次，发放资料1200份，解答咨询210人次。"
    let reports = [try summary(of: bare), try summary(of: bare)]
    let folder = FolderAudit(reports)
    #expect(folder.townships == [nil, nil])
    #expect(folder.findings().isEmpty)
  }
}

@Suite("baseline") struct BaselineTests {
  private let text = CheckExample.framed("坚持坚持依法行政，开展法治宣传36场次。")

  @Test func knowsAFindingByRuleAndSentence() throws {
    let summary = try summary(of: text)
    let finding = try #require(ReportAudit(summary).findings().first)
    #expect(Baseline.sentence(of: finding, in: summary.report.document) == "坚持坚持依法行政开展法治宣传36场次")
    func entry(_ rule: String, _ sentence: String, _ township: String?) -> Int? {
      Baseline([.init(rule: rule, sentence: sentence, township: township, reason: "引文如此")])
        .entry(for: finding, in: summary.report)
    }
    #expect(entry("doubled-word", "坚持坚持依法行政开展法治宣传36场次", nil) == 0)
    #expect(entry("doubled-word", "坚持坚持依法行政开展法治宣传36场次", "石桥镇") == 0)
    #expect(entry("doubled-word", "坚持坚持依法行政开展法治宣传36场次", "马家镇") == nil)
    #expect(entry("placeholder", "坚持坚持依法行政开展法治宣传36场次", nil) == nil)
    #expect(entry("doubled-word", "坚持坚持依法行政", nil) == nil)
  }

  @Test func personalDataIsNotRepeated() throws {
    let summary = try summary(of: CheckExample.framed("法律顾问电话13800000000，开展法治宣传36场次。"))
    let finding = try #require(ReportAudit(summary).findings().first { $0.isPrivate })
    #expect(Baseline.sentence(of: finding, in: summary.report.document) == "法律顾问电话***********开展法治宣传36场次")
  }
}
