import ReportAnalysis
import ReportParser
import Testing

/// A number of tests' tables; `d("12.5")`.
func d(_ text: String) -> DecimalNumber {
  let parts = text.split(separator: ".")
  let places = parts.count > 1 ? parts[1].count : 0
  return DecimalNumber(significand: Int64(parts.joined()) ?? 0, scale: places) ?? .zero
}

@Suite struct DecimalArithmeticTests {
  @Test func addsAndTakesAway() {
    #expect(d("1.2").subtracting(d("3")) == d("-1.8"))
    #expect(d("0.5").multiplied(by: d("0.02")) == d("0.01"))
    #expect(d("7").half == d("3.5"))
    #expect(d("98.3").half == d("49.15"))
    #expect(d("-3").magnitude == d("3"))
  }

  @Test(arguments: [
    ("1", "3", 1, "0.3"), ("2", "3", 1, "0.7"), ("1", "8", 2, "0.13"), ("-1", "8", 2, "-0.13"), ("1", "-8", 2, "-0.13"),
    ("10", "4", 0, "3"), ("0.5", "0.002", 0, "250"), ("181", "207", 4, "0.8744"), ("9", "3", 1, "3"),
  ])
  func divides(_ top: String, _ bottom: String, _ places: Int, _ result: String) {
    #expect(d(top).divided(by: d(bottom), places: places) == d(result))
  }

  @Test func leavesTheRangeWithoutATrap() {
    let (most, least) = (DecimalNumber(.max), DecimalNumber(.min))
    #expect(most.multiplied(by: d("2")) == nil)
    #expect(least.negated == nil)
    #expect(least.magnitude == nil)
    #expect(least.subtracting(most) == nil)
    #expect(d("1").divided(by: .zero, places: 1) == nil)
    #expect(most.divided(by: d("0.000000001"), places: 9) == nil)
    #expect(least.divided(by: d("-1"), places: 0) == nil)
    #expect(most.half == nil)
  }
}
