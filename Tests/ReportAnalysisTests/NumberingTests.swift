import Testing

@testable import ReportAnalysis

struct NumberingTests {
  @Test(arguments: [0, 1, 19, 20, 21, 500])
  func numbersInOrderOfFirstMention(size: Int) {
    var numbering = Numbering<String>()
    for round in 0..<2 {
      for number in 0..<size { #expect(numbering.number(of: "\(number)") == number, "round \(round)") }
    }
    #expect(numbering.elements == (0..<size).map { "\($0)" })
    #expect((0..<size).allSatisfy { numbering.contains("\($0)") })
    #expect(!numbering.contains("\(size)"))
  }

  @Test func takesEqualElementsOnce() {
    #expect(Numbering([3, 1, 3, 3, 1, 2]).elements == [3, 1, 2])
  }
}

struct UnitTableTests {
  @Test func findsWhatItWasGiven() {
    let names = ["件", "人", "人次", "平方米", "㎡", "%", "次", "a234567890123456"]
    let table = UnitTable(names.enumerated().map { ($1, $0) })
    for (value, name) in names.enumerated() { #expect(table.value(of: name) == value) }
  }

  @Test(arguments: ["", "次人", "人次人", "平方", "件件件件件件", "a2345678901234567"])
  func answersNilForOthers(name: String) {
    #expect(UnitTable([("件", 1), ("人次", 2), ("平方米", 3)]).value(of: name) == nil)
  }

  @Test func letsTheFirstOfEqualNamesCount() {
    #expect(UnitTable([("件", 1), ("件", 2)]).value(of: "件") == 1)
  }

  @Test func leavesOutNamesThatAreTooLong() {
    #expect(UnitTable([("a2345678901234567", 1), ("件", 2)]).value(of: "a2345678901234567") == nil)
  }
}
