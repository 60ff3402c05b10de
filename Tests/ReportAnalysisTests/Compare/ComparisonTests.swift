import ReportParser
import Testing

@testable import ReportAnalysis

/// Digests made by hand, so that comparing is tested apart from reading.
enum HandmadeDigest {
  static func quantity(_ value: String, _ unit: String?, _ qualifier: Quantity.Qualifier = .exact) -> Quantity {
    Quantity(value: d(value), unit: unit, qualifier: qualifier)
  }

  static func rollUp(
    _ metric: MetricID, _ value: String, _ unit: String? = "件", _ qualifier: Quantity.Qualifier = .exact
  ) -> RollUp {
    RollUp(metric: metric, rule: .single, quantity: quantity(value, unit, qualifier), figures: [0])
  }

  static func several(_ metric: MetricID, _ values: [String], rule: RollUp.Rule = .several) -> RollUp {
    RollUp(metric: metric, rule: rule, values: values.map { RollUp.Value(quantity: quantity($0, "件"), figures: []) })
  }

  static func digest(
    _ township: String?, year: Int? = 2024, county: String? = "云陂县", kind: Identity.Kind = .report,
    _ metrics: RollUp...
  ) -> ReportDigest {
    ReportDigest(
      path: "\(year ?? 0)/\(township ?? "x").txt",
      identity: Identity(kind: kind, township: township, county: county, year: year), metrics: metrics,
      headline: Headline(metrics))
  }
}

@Suite struct ComparisonTests {
  private typealias Make = HandmadeDigest

  private func row(_ digests: [ReportDigest], _ metric: MetricID) throws -> ComparisonRow {
    let year = try #require(Comparison(digests).years.first)
    return try #require(year.rows.first { $0.subject == .metric(metric) })
  }

  @Test func missingIsNotZero() throws {
    let row = try row(
      [
        Make.digest("甲镇", Make.rollUp("litigation_cases", "0", nil)), Make.digest("乙镇"),
        Make.digest("丙镇", Make.rollUp("litigation_cases", "3")),
      ], "litigation_cases")
    #expect(row.cells.map { $0.rollUp?.quantity?.value } == [.zero, nil, d("3")])
    #expect(row.cells.map(\.rank) == [Rank(best: 2, worst: 2), nil, Rank(best: 1, worst: 1)])
    #expect(row.missingCount == 1)
    #expect(row.median == Quantity(value: d("1.5"), unit: "件"))
    #expect(row.total == Quantity(value: d("3"), unit: "件"))
  }

  @Test func severalAndOtherBodiesAreNotRanked() throws {
    let row = try row(
      [
        Make.digest("甲镇", Make.several("inspections", ["10", "20"])),
        Make.digest("乙镇", Make.rollUp("inspections", "7")),
        Make.digest("丙镇", Make.several("inspections", ["8"], rule: .byActor)),
        Make.digest("丁镇", Make.rollUp("inspections", "9")),
      ], "inspections")
    #expect(row.cells.map { $0.rank?.best } == [nil, 2, nil, 1])
    #expect(row.rankedCount == 2)
    #expect(row.total?.value == d("16"))
  }

  @Test func unitsThatCountOtherwiseAreNotMixed() throws {
    let row = try row(
      [
        Make.digest("甲镇", Make.rollUp("inspections", "1842", "家次")),
        Make.digest("乙镇", Make.rollUp("inspections", "7", "次")),
        Make.digest("丙镇", Make.rollUp("inspections", "9", "场次")),
      ], "inspections")
    #expect(row.cells.map { $0.rank?.best } == [nil, 2, 1])
    #expect(row.cells.map(\.isOfOtherScope) == [true, false, false])
    #expect(row.total?.value == d("16"))
  }

  @Test func ratesAreNeverSummed() throws {
    let digests = ["100", "98"].enumerated().map {
      Make.digest("\($0)镇", Make.rollUp("dispute_resolution_rate", $1, "%"))
    }
    let row = try row(digests, "dispute_resolution_rate")
    #expect(row.total == nil)
    #expect(row.median?.value == d("99"))
  }

  @Test func disputesOfDifferentStagesAreNotMixed() throws {
    let digests = [
      Make.digest("甲镇", Make.rollUp("disputes_resolved", "30")), Make.digest("乙镇", Make.rollUp("disputes_found", "90")),
      Make.digest("丙镇", Make.rollUp("disputes_resolved", "40")),
    ]
    let row = try #require(Comparison(digests).years.first?.headline.first)
    #expect(row.cells.map { $0.rank?.best } == [2, nil, 1])
    #expect(row.rankedMetric == "disputes_resolved")
  }

  @Test func trainingCountsInAnyUnit() throws {
    let digests = [
      Make.digest("甲镇", Make.rollUp("training_sessions", "3", "期")),
      Make.digest(
        "乙镇", Make.rollUp("mediator_training_sessions", "2", "次"), Make.rollUp("training_sessions", "4", "期")),
    ]
    let row = try #require(Comparison(digests).years.first?.headline[1])
    #expect(row.cells.map { $0.rank?.best } == [2, 1])
    let sessions = ["期", "次"].map { Make.digest($0 + "镇", Make.rollUp("training_sessions", "3", $0)) }
    #expect(try self.row(sessions, "training_sessions").rankedCount == 2)
  }

  @Test func oneTownshipTwiceIsSaidAndNotMerged() throws {
    let digests = [
      Make.digest("甲镇", Make.rollUp("inspections", "7")), Make.digest("甲镇", Make.rollUp("inspections", "9")),
      Make.digest("甲镇", year: 2023, Make.rollUp("inspections", "9")),
    ]
    let years = Comparison(digests).years
    #expect(years.map(\.year) == [2023, 2024])
    #expect(years.map { $0.doubles.count } == [0, 1])
    #expect(years[1].reports.count == 2)
    #expect(years[1].rows[0].total == nil)
  }

  @Test func leavesOutOnlyWhatIsSaid() {
    let digests = [
      Make.digest("甲镇"), Make.digest("乙镇", kind: .other), Make.digest("丙镇", kind: .statement),
      Make.digest("丁镇", year: 2023),
      Make.digest("戊镇", year: nil),
    ]
    var request = ComparisonRequest()
    #expect(Comparison(digests, request).omissions.map(\.reason) == [.otherKind, .otherKind])
    #expect(Comparison(digests, request).years.map(\.year) == [2023, 2024, nil])
    request.kinds = [.report, .other]
    request.years = [2024]
    #expect(Comparison(digests, request).omissions.map(\.reason) == [.otherKind, .otherYear, .unknownYear])
    #expect(Comparison(digests, request).years.map { $0.reports.count } == [2])
  }

  @Test func sortsAndLimits() throws {
    let digests = [
      Make.digest("丙镇", Make.rollUp("inspections", "7")), Make.digest("甲镇"),
      Make.digest("乙镇", Make.rollUp("inspections", "9")),
    ]
    func names(_ order: ComparisonRequest.Order, _ limit: Int? = nil) throws -> [String?] {
      var request = ComparisonRequest()
      (request.order, request.limit, request.metrics) = (order, limit, ["inspections", "grids"])
      let year = try #require(Comparison(digests, request).years.first)
      #expect(year.rows.map(\.subject.name) == ["inspections", "grids"])
      #expect(year.rows[0].rankedCount == 2)
      #expect(year.unshownCount == 3 - year.reports.count)
      return year.reports.map(\.identity.township)
    }
    #expect(try names(.asGiven) == ["丙镇", "甲镇", "乙镇"])
    #expect(try names(.township) == ["丙镇", "乙镇", "甲镇"])
    #expect(try names(.value(.metric("inspections"))) == ["乙镇", "丙镇", "甲镇"])
    #expect(try names(.value(.metric("inspections")), 1) == ["乙镇"])
    #expect(try names(.value(.metric("inspections"), isLowestFirst: true)) == ["丙镇", "乙镇", "甲镇"])
  }
}
