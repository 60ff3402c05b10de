import ReportAnalysis
import ReportParser
import Testing

@Suite struct ValueIntervalTests {
  private func quantity(_ value: String, _ qualifier: Quantity.Qualifier, _ unit: String = "件") -> Quantity {
    Quantity(value: d(value), unit: unit, qualifier: qualifier)
  }

  private func interval(_ lower: String, _ upper: String?) -> ValueInterval {
    ValueInterval(lower: d(lower), upper: upper.map(d))
  }

  @Test(arguments: [
    ("526", Quantity.Qualifier.exact, "件", "526", "526"), ("526", .atLeast, "件", "526", "∞"),
    ("2700", .atMost, "名", "0", "2700"), ("15", .about, "万", "0", "∞"), ("88", .atLeast, "%", "88", "100"),
    ("120", .atLeast, "%", "120", "∞"), ("72", .about, "%", "0", "100"),
  ])
  func certain(_ value: String, _ qualifier: Quantity.Qualifier, _ unit: String, _ lower: String, _ upper: String) {
    let expected = interval(lower, upper == "∞" ? nil : upper)
    #expect(ValueInterval.certain(quantity(value, qualifier, unit)) == expected)
  }

  @Test(arguments: [
    ("526", Quantity.Qualifier.exact, "件", "526", "526"), ("526", .atLeast, "件", "526", "578.6"),
    ("20", .atLeast, "次", "20", "30"), ("4", .atLeast, "次", "4", "5"), ("1200", .atLeast, "份", "1200", "1320"),
    ("100", .atLeast, "份", "100", "200"), ("80000", .atLeast, "元", "80000", "90000"),
    ("98.2", .atLeast, "%", "98.2", "100"), ("2700", .atMost, "名", "2430", "2700"), ("50", .about, "人", "45", "55"),
    ("96", .about, "%", "86.4", "100"), ("0", .atLeast, "件", "0", "1"),
  ])
  func usual(_ value: String, _ qualifier: Quantity.Qualifier, _ unit: String, _ lower: String, _ upper: String) {
    #expect(ValueInterval.usual(quantity(value, qualifier, unit)) == interval(lower, upper))
  }

  @Test func aRangeKeepsItsEnds() {
    let range = Quantity(value: d("2"), upper: d("3"), unit: "名")
    #expect(ValueInterval.certain(range) == interval("2", "3"))
    #expect(ValueInterval.usual(range) == interval("2", "3"))
  }

  @Test func addsAndTakesAway() {
    #expect(interval("10", "20").adding(interval("1", "2")) == interval("11", "22"))
    #expect(interval("10", nil).adding(interval("1", "2")) == interval("11", nil))
    #expect(interval("10", "20").subtracting(interval("1", "2")) == interval("8", "19"))
    #expect(interval("10", "20").subtracting(interval("1", nil)) == nil)
    #expect(interval("0", nil).subtracting(interval("1", "2")) == interval("-2", nil))
    #expect(ValueInterval(DecimalNumber(.max)).adding(interval("1", "1")) == nil)
  }

  @Test func compares() {
    #expect(interval("526", nil).overlaps(interval("600", "600")))
    #expect(!interval("526", nil).overlaps(interval("500", "525")))
    #expect(interval("30", "30").isAbove(interval("20", "29")))
    #expect(!interval("30", "30").isAbove(interval("20", "30")))
    #expect(!interval("30", "30").isAbove(interval("20", nil)))
    #expect(interval("20", nil).contains(d("20")))
    #expect(!interval("20", "30").contains(d("31")))
  }
}
