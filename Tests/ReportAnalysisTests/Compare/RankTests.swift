import ReportParser
import Testing

@testable import ReportAnalysis

@Suite struct RankTests {
  @Test func equalValuesShareAPlace() {
    let quantities = ["5", "9", "5", "2"].map { HandmadeDigest.quantity($0, "件") }
    #expect(Rank.ranks(of: quantities).map(\.best) == [2, 1, 2, 4])
    #expect(Rank.ranks(of: quantities).allSatisfy { $0.best == $0.worst })
  }

  @Test func qualifiersLeaveTheOrderOpen() {
    let quantities = [
      HandmadeDigest.quantity("526", "件", .atLeast), HandmadeDigest.quantity("530", "件"),
      HandmadeDigest.quantity("600", "件"),
    ]
    #expect(Rank.ranks(of: quantities) == [Rank(best: 2, worst: 3), Rank(best: 2, worst: 3), Rank(best: 1, worst: 1)])
  }

  @Test func scoresNeedEightValuesAndSpread() {
    let values = ["10", "11", "12", "13", "14", "15", "16", "300"].map(d)
    let scores = RobustScore.scores(of: values)
    #expect(scores.last == d("96.6"))
    #expect(scores.first == d("-1.2"))
    #expect(RobustScore.scores(of: Array(values.dropFirst())).isEmpty)
    #expect(RobustScore.scores(of: Array(repeating: d("4"), count: 9)).isEmpty)
  }

  @Test func outliersAreMarked() throws {
    let values = ["10", "11", "12", "13", "14", "15", "16", "300"]
    let digests = values.enumerated().map {
      HandmadeDigest.digest("\($0)镇", HandmadeDigest.rollUp("inspections", $1, "次"))
    }
    let row = try #require(Comparison(digests).years.first?.rows.first)
    #expect(row.cells.map(\.isOutlier) == [false, false, false, false, false, false, false, true])
    let few = try #require(Comparison(Array(digests.dropFirst())).years.first?.rows.first)
    #expect(few.cells.allSatisfy { $0.score == nil && !$0.isOutlier })
  }
}
