import ReportParser
import Testing

@testable import ReportAnalysis

@Suite struct MetricChangeTests {
  private typealias Make = HandmadeDigest

  private func change(_ old: RollUp?, _ new: RollUp?, _ metric: MetricID = "inspections") -> MetricChange {
    MetricChange(MetricChange.Scope(subject: .metric(metric)), old: old, new: new)
  }

  private func change(
    _ old: String, _ new: String, _ qualifiers: (Quantity.Qualifier, Quantity.Qualifier) = (.exact, .exact),
    units: (String?, String?) = ("次", "次"), metric: MetricID = "inspections"
  ) -> MetricChange {
    change(
      Make.rollUp(metric, old, units.0, qualifiers.0), Make.rollUp(metric, new, units.1, qualifiers.1), metric)
  }

  private func interval(_ lower: String, _ upper: String) -> ValueInterval {
    ValueInterval(lower: d(lower), upper: d(upper))
  }

  @Test func exactValues() {
    let up = change("84", "74")
    #expect(up.kind == .decreased)
    #expect(up.difference == interval("-10", "-10"))
    #expect(up.percentage == interval("-11.9", "-11.9"))
    #expect(change("7", "7").kind == .unchanged)
    #expect(change("7", "9").kind == .increased)
  }

  @Test func qualifiersLeaveRoom() {
    let same = change("526", "530", (.atLeast, .exact))
    #expect(same.kind == .withinQualifiers)
    #expect(same.difference == interval("-48.6", "4"))
    let more = change("526", "700", (.atLeast, .exact))
    #expect(more.kind == .increased)
    #expect(more.difference == interval("121.4", "174"))
    #expect(more.percentage == interval("21", "33.1"))
    // 近100 and 100 may or may not be the same.
    #expect(change("100", "100", (.atMost, .exact)).kind == .withinQualifiers)
  }

  @Test func ratesChangeByPoints() {
    let rate = change("97.7", "98.7", units: ("%", "%"), metric: "dispute_resolution_rate")
    #expect(rate.difference == interval("1", "1"))
    #expect(rate.percentage == nil)
    #expect(!change("5", "80", units: ("%", "%"), metric: "certificate_rate").isJump)
  }

  @Test func whatComesAndGoes() {
    let stated = Make.rollUp("inspections", "7", "次")
    #expect(change(nil, stated).kind == .added)
    #expect(change(stated, nil).kind == .removed)
    #expect(change(nil, stated).difference == nil)
  }

  @Test func zeroHasEveryUnitAndNoPercentage() {
    let change = change("0", "3", units: (nil, "件"))
    #expect(change.kind == .increased)
    #expect(change.percentage == nil)
    #expect(!change.isJump)
  }

  @Test func otherUnitsAndScopesAreNotTakenAway() {
    #expect(change("7", "9", units: ("次", "家次")).kind == .unitChanged)
    #expect(change("7", "9", units: ("件", "起")).kind == .increased)
    let own = Make.rollUp("inspections", "7", "次")
    let ofOthers = Make.several("inspections", ["8"], rule: .byActor)
    #expect(change(own, ofOthers).kind == .scopeChanged)
    #expect(change(own, Make.rollUp("hazards_found", "8", "次")).kind == .scopeChanged)
    let several = Make.several("inspections", ["8", "9"])
    #expect(change(own, several).kind == .severalValues)
    #expect(change(several, several).kind == .unchanged)
    #expect(change(several, several).difference == nil)
  }

  @Test(arguments: [
    ("30", "300", true), ("300", "30", true), ("30", "299", false), ("1", "10", false), ("1", "12", true),
    ("0", "500", false),
  ])
  func jumps(_ old: String, _ new: String, _ isJump: Bool) {
    #expect(change(old, new).isJump == isJump)
  }

  @Test func jumpsMustBeBeyondTheQualifiers() {
    #expect(!change("30", "300", (.atLeast, .exact)).isJump)
    #expect(change("30", "500", (.atLeast, .exact)).isJump)
    #expect(!change("50", "480", (.atMost, .atLeast)).isJump)
  }
}
