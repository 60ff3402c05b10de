import Testing

@testable import ReportAnalysis

@Suite struct TownshipMatcherTests {
  private func digest(_ township: String?, _ county: String? = "云陂县") -> ReportDigest {
    HandmadeDigest.digest(township, county: county)
  }

  @Test func matchesBySureness() {
    let old = [digest("甲镇"), digest("乙镇", nil), digest("丙乡"), digest("丁镇", "安平县"), digest(nil)]
    let new = [digest("丙镇"), digest("乙镇"), digest("甲镇"), digest("丁镇"), digest("戊镇")]
    let matcher = TownshipMatcher(old: old, new: new)
    typealias Pair = TownshipMatcher.Pair
    #expect(
      matcher.pairs == [
        Pair(old: 2, new: 0, match: .kindChanged), Pair(old: 1, new: 1, match: .countyUnknown),
        Pair(old: 0, new: 2, match: .same),
      ])
    #expect(matcher.onlyOld == [3, 4])
    #expect(matcher.onlyNew == [3, 4])
  }

  @Test func whatHasTwoCandidatesIsNotGuessed() {
    let matcher = TownshipMatcher(old: [digest("甲镇", nil)], new: [digest("甲镇"), digest("甲镇", "安平县")])
    #expect(matcher.pairs.isEmpty)
    #expect(matcher.onlyOld == [0])
    #expect(matcher.onlyNew == [0, 1])
  }

  @Test func severalReportsOfOneTownshipAreListed() {
    let matcher = TownshipMatcher(old: [digest("甲镇"), digest("乙镇"), digest("甲镇")], new: [digest("甲镇"), digest("乙镇")])
    #expect(matcher.severalOld == [[0, 2]])
    #expect(matcher.severalNew.isEmpty)
    #expect(matcher.pairs == [TownshipMatcher.Pair(old: 1, new: 1, match: .same)])
    #expect(matcher.onlyNew == [0])
  }
}
