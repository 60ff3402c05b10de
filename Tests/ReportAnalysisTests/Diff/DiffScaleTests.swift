import DocumentText
import ReportParser
import TestSupport
import Testing

@testable import ReportAnalysis

/// Holding two texts against each other takes time that grows with their length, whatever they hold.
@Suite("time of a diff", .serialized)
struct DiffScaleTests {
  /// What two long texts may have in common.
  enum Kind: CaseIterable {
    case equal
    case butNumbers
    case alike
    case oneSentence
  }

  /// Eight times the text takes at most 24 times as long: eight, with room for a busy machine; squares would take 64 times.
  @Test(arguments: Kind.allCases) func timeIsLinear(_ kind: Kind) throws {
    let growth = try time(kind, 1_200) / time(kind, 150)
    #expect(growth < 24, "8 times the text takes \(growth) times as long")
  }

  private func time(_ kind: Kind, _ count: Int) throws -> Double {
    var random = SeededGenerator(seed: 7)
    let (old, new) = (try text(kind, count, 0, &random), try text(kind, count, 1, &random))
    return ThreadTime.least(of: 3) { _ = TextDiff(from: old, to: new, names: ["石桥镇"]) }
  }

  private func text(_ kind: Kind, _ count: Int, _ side: Int, _ random: inout SeededGenerator) throws -> ReportText {
    let sentences = (0..<count).map { number in
      switch kind {
      case .equal: "坚持把法治建设摆在突出位置来抓。\n"
      case .butNumbers: "全年共开展法治宣传活动\(number + side)场次，发放资料\(number)份。\n"
      case .alike: "坚持把\(words(&random))摆在突出位置，抓好\(words(&random))的落实。\n"
      case .oneSentence: "坚持\(words(&random))，"
      }
    }
    let document = try DocumentReader.read(Array(sentences.joined().utf8))
    return ReportText(Report(document: document, identity: Identity(), sections: [], figures: []))
  }

  private static let syllables = Array("安白北宝长陈成城川春大丹东定方丰凤福高古光广桂海汉和河黑洪湖")

  private func words(_ random: inout SeededGenerator) -> String {
    String((0..<5).map { _ in Self.syllables[Int(random.next() % UInt64(Self.syllables.count))] })
  }
}
