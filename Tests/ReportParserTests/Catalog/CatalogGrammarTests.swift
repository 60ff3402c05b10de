import DocumentText
import TestSupport
import Testing

@testable import ReportParser

/// The examples of the catalogue said in other ways: the figures keep their metric, to a share that holds for each way.
@Suite("examples of the catalogue by other writers")
struct CatalogGrammarTests {
  /// The least share of figures that keep their metric; for a division behind 其中, where a part may have a metric of
  /// its own, a little less.
  private static func floor(of variation: GrammarVariation) -> Double { variation == .among ? 0.98 : 0.99 }

  @Test(arguments: GrammarVariation.allCases)
  func keepsMetrics(in variation: GrammarVariation) throws {
    var (right, all) = (0, 0)
    var faults: [String] = []
    for metric in MetricCatalog.all {
      for sentence in variation.sentences(of: metric) {
        let text = MarkedText(sentence)
        let report = ReportParser.parse(try DocumentReader.read(Array(text.plain.utf8)))
        for mark in text.marks {
          all += 1
          let there = report.figures.filter { report.document.place(of: $0.range).overlaps(mark.range) }
          let wanted = mark.label.isEmpty ? metric.id : MetricID(rawValue: mark.label)
          if there.contains(where: { $0.metric == wanted && $0.status == .reported }) {
            right += 1
          } else {
            faults.append("\(wanted): \(there.map(report.account).joined(separator: "; ")) — \(sentence)")
          }
        }
      }
    }
    let share = all == 0 ? 1 : Double(right) / Double(all)
    print("\(variation): \(right) of \(all) figures keep their metric")
    #expect(all >= 20, "the variation says nothing")
    #expect(share >= Self.floor(of: variation), "\(faults.joined(separator: "\n"))")
  }
}
