import Testing

@testable import ReportAnalysis

struct FigureListTests {
  @Test(arguments: [[], [0], [7], [3, 9], [1, 2, 3]])
  func isTheListOfItsPositions(positions: [Int]) {
    let list = FigureList(positions)
    #expect(Array(list) == positions)
    #expect(list.count == positions.count)
    #expect(list.single == (positions.count == 1 ? positions[0] : nil))
    var appended: FigureList = []
    for position in positions { appended.append(position) }
    #expect(appended == list)
  }

  @Test func oneIsTheSameHoweverItIsMade() {
    #expect(FigureList(4) == [4])
    #expect(FigureList(4) != [5] && FigureList(4) != [] && FigureList(4) != [4, 5])
  }
}
