import DocumentText
import TestSupport
import Testing

@testable import ReportParser

/// What holds for every text: nothing traps, and every figure lies where it says.
@Suite("parser on any text")
struct ParserPropertyTests {
  @Test(arguments: ReportTexts.all.map(\.name))
  func report(_ name: String) throws {
    let text = try #require(ReportTexts.all.first { $0.name == name }).text
    let document = try DocumentReader.read(Array(text.utf8))
    let report = ReportParser.parse(document)
    expectInvariants(report, name, isSane: true)
    let again = ReportParser.parse(document)
    #expect(String(describing: report.figures) == String(describing: again.figures))
    #expect(String(describing: report.sections) == String(describing: again.sections))
    #expect(String(describing: report.identity) == String(describing: again.identity))
  }

  /// Every report cut off at every 97th scalar, in front and behind.
  @Test(arguments: 0..<8)
  func truncated(_ group: Int) throws {
    for (number, (name, text)) in ReportTexts.all.enumerated() where number % 8 == group {
      let scalars = Array(text.unicodeScalars.prefix(2400))
      for cut in stride(from: 97 * (1 + number % 3), to: scalars.count, by: 291) {
        try expectRead(scalars[..<cut], "\(name) up to \(cut)")
        try expectRead(scalars[cut...].prefix(600), "\(name) from \(cut)")
      }
    }
  }

  @Test(arguments: TextMutation.allCases, 0..<40 as Range<UInt64>)
  func mutated(_ mutation: TextMutation, _ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (name, text) = try #require(ReportTexts.all.randomElement(using: &random))
    let scalars = Array(text.unicodeScalars)
    let start = Int.random(in: 0..<max(1, scalars.count - 900), using: &random)
    let piece = Array(scalars[start...].prefix(900))
    try expectRead(mutation.apply(to: piece, &random)[...], "\(name) from \(start), \(mutation), seed \(seed)")
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func randomCharacters(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let scalars = (0..<2000).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0x20...0xFFFF, using: &random)) }
    try expectRead(scalars[...], "seed \(seed)")
  }

  /// Texts of the words, marks and numbers that the parser looks for, in any order; for 亿 see `LargeTextTests.trap`.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func randomWords(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let words = (0..<500).compactMap { _ in TextMutation.words.filter { $0 != "亿" }.randomElement(using: &random) }
    try expectRead(Array(words.joined().unicodeScalars)[...], "seed \(seed)")
  }

  private func expectRead(_ scalars: ArraySlice<Unicode.Scalar>, _ comment: String) throws {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    guard let document = try? DocumentReader.read(Array(String(text).utf8)) else { return }
    expectInvariants(ReportParser.parse(document), comment)
  }

  private func expectInvariants(_ report: Report, _ comment: String, isSane: Bool = false) {
    for fault in ReportInvariants(report, isSane: isSane).faults {
      let isKnown = fault.contains("is part of f")
      withKnownIssue("see wholeThatIsPart", isIntermittent: true) {
        Issue.record("\(fault) — \(comment)")
      } when: {
        isKnown
      }
    }
  }

  /// A whole that is renamed after its parts were tied keeps no part of another metric.
  @Test func wholeThatIsPart() throws {
    let text = "化解纠纷96起，其中村级调解31起，家庭纠纷18起、邻里纠纷13起。"
    let report = ReportParser.parse(try DocumentReader.read(Array(text.utf8)))
    #expect(ReportInvariants(report).faults == [])
  }
}
