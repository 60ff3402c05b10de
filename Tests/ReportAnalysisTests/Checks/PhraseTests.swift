import ReportAnalysis
import ReportParser
import Testing

struct PhraseTests {
  @Test func isWhatItIsMadeOf() throws {
    let rate = try #require(DecimalNumber(significand: 987, scale: 1))
    let name = "石桥镇"
    let phrase: Phrase = "\(name)写的是\(rate)%，共\(3)处"
    #expect(phrase.text == "石桥镇写的是98.7%，共3处")
    #expect(("没有" as Phrase).text == "没有")
    #expect(("" as Phrase).text == "")
  }

  @Test func isKnownByItsText() {
    let count = 3
    #expect(("共\(count)处" as Phrase) == "共3处")
    #expect(("共\(count)处" as Phrase) != "共4处")
    #expect(Set<Phrase>(["共\(count)处", "共3处"]).count == 1)
    #expect(Wording(both: "3") == Wording("\(count)", "3"))
  }
}
