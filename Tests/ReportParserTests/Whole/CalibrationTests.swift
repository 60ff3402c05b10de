import DocumentText
import TestSupport
import Testing

@testable import ReportParser

/// How often a metric is right by what spoke for it: the ground of the thresholds in `Weights`.
///
/// Printed as a table; run with `swift test --disable-xctest --filter CalibrationTests`.
@Suite("evidence against annotated reports")
struct CalibrationTests {
  /// What spoke for a figure, as coarse as the table prints it.
  struct EvidenceClass: Hashable, Comparable, CustomStringConvertible {
    let rule: String
    /// The score in steps of 15.
    let score: Int
    /// The lead before the next candidate: 0 below 4, else in steps of 20, at most 60.
    let lead: Int

    init(_ evidence: Evidence) {
      rule = evidence.rule?.rawValue ?? "none"
      guard evidence.rule == .words else { (score, lead) = (0, 0); return }
      score = min(105, evidence.score / 15 * 15)
      let best = evidence.candidates.first?.score ?? 0
      let distance = best - (evidence.candidates.dropFirst().first?.score ?? 0)
      lead = distance < Weights.leadWhereUnclear ? -1 : min(60, distance / 20 * 20)
    }

    var description: String {
      rule == "words" ? "words, score \(score)…, lead \(lead < 0 ? "none" : "\(lead)…")" : rule
    }

    static func < (one: Self, other: Self) -> Bool {
      (one.rule, one.score, one.lead) < (other.rule, other.score, other.lead)
    }
  }

  @Test func everyClassIsMostlyRight() throws {
    var table: [EvidenceClass: (right: Int, all: Int)] = [:]
    for report in AnnotatedReport.own {
      let parsed = ReportParser.parse(try DocumentReader.read(Array(report.text.plain.utf8)))
      let gold = AnnotatedFigure.all(of: report.text)
      for figure in parsed.figures where figure.status == .reported && figure.metric != nil {
        let place = parsed.document.place(of: figure.range)
        let isRight = gold.contains { $0.range.overlaps(place) && $0.keys.contains(Accuracy.key(figure)) }
        table[EvidenceClass(figure.evidence), default: (0, 0)].all += 1
        if isRight { table[EvidenceClass(figure.evidence), default: (0, 0)].right += 1 }
      }
    }
    for (evidence, count) in table.sorted(by: { $0.key < $1.key }) {
      print("\(evidence): \(count.right) of \(count.all)")
      // Of fewer than thirty, chance decides.
      guard count.all >= 30 else { continue }
      #expect(
        count.right * 5 >= count.all * 4, "a class of evidence that is wrong too often to be claimed: \(evidence)")
    }
    #expect(!table.isEmpty)
  }
}
