import Testing

@testable import ReportAnalysis

/// What holds for the catalogue of rules as data.
@Suite("integrity of the audit rules") struct CheckCatalogTests {
  @Test func idsAreUnique() {
    let ids = CheckCatalog.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil })
  }

  @Test func rulesStandByGroup() {
    let groups = CheckCatalog.all.map(\.group)
    #expect(groups == CheckRule.Group.allCases.flatMap { group in groups.filter { $0 == group } })
  }

  @Test(arguments: CheckCatalog.all)
  func everyRuleIsShown(_ rule: CheckRule) {
    #expect(rule.examples.contains { $0.isPositive })
    #expect(rule.examples.contains { !$0.isPositive })
    for wording in [rule.name, rule.meaning, rule.source] {
      #expect(!wording.zh.isEmpty && !wording.en.isEmpty)
      #expect(!wording.zh.contains("\n") && !wording.en.contains("\n"))
    }
  }

  @Test func theFrameOfExamplesIsFaultless() throws {
    for frame in [CheckExample.Frame.town, .township, .street] {
      let text = CheckExample.framed("全年开展法治宣传36场次。", frame)
      let findings = try ReportAudit(summary(of: text)).findings()
      #expect(findings.map(\.rule) == [])
    }
  }
}
