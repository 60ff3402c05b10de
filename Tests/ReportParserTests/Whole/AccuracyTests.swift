import TestSupport
import Testing

@testable import ReportParser

/// Floors under the agreement with annotated reports.
@Suite("accuracy on annotated reports")
struct AccuracyTests {
  @Test func ownReports() throws {
    let accuracy = try Accuracy(AnnotatedReport.own)
    print("\(AnnotatedReport.own.count) reports of the project: \(accuracy)")
    #expect(!AnnotatedReport.own.isEmpty)
    #expect(accuracy.metric.f1 >= 0.97, "\(accuracy.notes.joined(separator: "\n"))")
  }

  @Test(.enabled(if: !AnnotatedReport.shared.isEmpty, "skipped: no annotated reports beside the project"))
  func sharedReports() throws {
    let accuracy = try Accuracy(AnnotatedReport.shared)
    print("\(AnnotatedReport.shared.count) reports beside the project: \(accuracy)")
    let notes = accuracy.notes.joined(separator: "\n")
    #expect(accuracy.detection.f1 >= 0.99, "\(notes)")
    #expect(accuracy.metric.f1 >= 0.985, "\(notes)")
    #expect(accuracy.namedShare >= 0.985, "\(notes)")
    #expect(accuracy.partOf.f1 >= 0.95, "\(notes)")
  }
}
