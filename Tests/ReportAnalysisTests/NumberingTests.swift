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

struct LikeUnitsTests {
  @Test(arguments: [
    ("起", "件"), ("件", "件"), ("名", "人"), ("场次", "次"), ("项", "个"), ("人次", "人次"), ("桶", "桶"), ("无此单位", "无此单位"),
  ])
  func namesTheFirstOfTheUnitsThatCountAlike(unit: String, first: String) {
    #expect(LikeUnits.name(like: unit) == first)
  }

  @Test func namesNothingForNone() {
    #expect(LikeUnits.name(like: nil) == nil)
  }
}
