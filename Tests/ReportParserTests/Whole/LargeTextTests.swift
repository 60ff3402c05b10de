import DocumentText
import Testing

@testable import ReportParser

/// Texts that no one writes, large, deep and without an end, are read all the same.
@Suite("parser on large texts")
struct LargeTextTests {
  /// A repeated piece of text.
  struct Repeated: Sendable, CustomStringConvertible {
    let piece: String
    let count: Int
    var before = ""
    var behind = ""

    var description: String { "\(count) × \(piece)" }
    var text: String { before + String(repeating: piece, count: count) + behind }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      Repeated(piece: "全镇上下同心协力推进法治建设", count: 7_200), Repeated(piece: "调解纠纷", count: 25_000),
      Repeated(piece: "调解8件，", count: 20_000), Repeated(piece: "其中邻里8件，", count: 10_000, before: "调解纠纷90000件，"),
      Repeated(piece: "（", count: 5_000, before: "调解8件", behind: String(repeating: "）", count: 5_000)),
      Repeated(piece: "（调解8件", count: 5_000, behind: String(repeating: "）", count: 5_000)),
      Repeated(piece: "“", count: 5_000, before: "调解8件", behind: String(repeating: "”", count: 5_000)),
      Repeated(piece: "《", count: 5_000, before: "调解8件", behind: String(repeating: "》", count: 5_000)),
      Repeated(piece: "〔“《（", count: 5_000), Repeated(piece: "8", count: 60_000), Repeated(piece: "一", count: 60_000),
      Repeated(piece: "8,", count: 30_000), Repeated(piece: "1.", count: 30_000), Repeated(piece: "+8件", count: 10_000),
      Repeated(piece: "\n", count: 50_000, before: "调解8件", behind: "8件"),
    ])
  func large(_ sample: Repeated) throws {
    let report = ReportParser.parse(try DocumentReader.read(Array(sample.text.utf8)))
    #expect(ReportInvariants(report).faults.prefix(3) == [])
  }

  /// Text on which a parser may end the program: numbers that leave the range, and numbers within numbers.
  @Test func trap() async {
    await #expect(processExitsWith: .success) {
      _ = ReportParser.parse(try DocumentReader.read(Array("调解一万万万亿件。".utf8)))
    }
    await #expect(processExitsWith: .success) {
      _ = ReportParser.parse(try DocumentReader.read(Array(String(repeating: "8万", count: 60_000).utf8)))
    }
  }
}
