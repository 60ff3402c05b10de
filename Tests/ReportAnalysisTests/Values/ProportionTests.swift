import ReportAnalysis
import ReportParser
import Testing

@Suite struct ProportionTests {
  private func holds(_ part: String, _ whole: String, _ percent: String) -> Bool? {
    let number = d(percent)
    return Proportion.isPercentage(
      ValueInterval(number), of: ValueInterval(d(part)), in: ValueInterval(d(whole)),
      tolerance: Proportion.tolerance(of: number))
  }

  @Test(arguments: [
    ("181", "207", "87.4"), ("115", "116", "99.14"), ("1818", "1852", "98.2"), ("28", "29", "96.5"),
    ("173", "175", "98"), ("30", "32", "93.75"), ("40", "50", "80"), ("7", "7", "100"), ("0", "0", "100"),
  ])
  func roundedAndCutOff(_ part: String, _ whole: String, _ percent: String) {
    #expect(holds(part, whole, percent) == true)
  }

  @Test(arguments: [("15", "16", "99"), ("181", "207", "88.4"), ("0", "5", "100"), ("49", "50", "100")])
  func wrong(_ part: String, _ whole: String, _ percent: String) {
    #expect(holds(part, whole, percent) == false)
  }

  @Test func intervalsLeaveRoom() {
    let whole = ValueInterval(lower: d("380"), upper: d("418"))
    let stated = ValueInterval(d("97.9"))
    #expect(Proportion.isPercentage(stated, of: ValueInterval(d("372")), in: whole, tolerance: d("0.1")) == true)
    #expect(Proportion.isPercentage(stated, of: ValueInterval(d("300")), in: whole, tolerance: d("0.1")) == false)
    let open = ValueInterval(lower: d("380"), upper: nil)
    #expect(Proportion.isPercentage(stated, of: ValueInterval(d("500")), in: open, tolerance: d("0.1")) == true)
    #expect(holds("9223372036854775807", "1", "50") == nil)
  }

  @Test func timesOver() {
    func isTenfold(_ large: ValueInterval, _ small: ValueInterval) -> Bool {
      Proportion.isAtLeast(d("10"), large: large, small: small)
    }
    #expect(isTenfold(ValueInterval(d("300")), ValueInterval(d("30"))))
    #expect(!isTenfold(ValueInterval(d("300")), ValueInterval(lower: d("30"), upper: d("33"))))
    #expect(!isTenfold(ValueInterval(d("300")), ValueInterval(lower: d("30"), upper: nil)))
    #expect(!isTenfold(ValueInterval(d("300")), ValueInterval(.zero)))
  }
}
