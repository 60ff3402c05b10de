import Testing

@testable import ReportParser

/// Every example of the catalogue through the whole parser: the marked quantities are the metric's, and no other is.
@Suite("examples of the catalogue")
struct CatalogExampleTests {
  @Test(arguments: MetricCatalog.all)
  func examples(of metric: Metric) throws {
    for example in metric.examples {
      if let known = example.known {
        withKnownIssue("\(known)") { try check(example, of: metric) }
      } else {
        try check(example, of: metric)
      }
    }
  }

  private func check(_ example: Example, of metric: Metric) throws {
    for fault in try ExampleReading(example, of: metric.id).faults {
      Issue.record("\(fault) — \(example.text)", sourceLocation: example.location)
    }
  }
}
