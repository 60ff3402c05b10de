import DocumentText
import TestSupport
import Testing

@testable import ReportParser

/// Every example again in another spelling or layout: the same figures come out, moved with the text.
@Suite("varied examples of the catalogue")
struct CatalogVariationTests {
  @Test(arguments: TextVariation.allCases)
  func isWritten(_ variation: TextVariation) throws {
    if variation.apply(to: "调解3件") == nil { try Test.cancel("skipped: the system writes no \(variation)") }
  }

  @Test(arguments: MetricCatalog.all)
  func variations(of metric: Metric) throws {
    for example in metric.examples where example.known == nil {
      let reading = try ExampleReading(example, of: metric.id)
      let plain = MarkedText(example.text).plain
      for variation in TextVariation.allCases {
        guard let varied = variation.apply(to: plain) else { continue }
        let report = ReportParser.parse(try DocumentReader.read(varied.bytes))
        if variation == .gb18030 { #expect(report.document.source.encoding == .gb18030) }
        let want = reading.report.figures.map { Self.entry($0, reading.report, moved: varied.moved) }
        let have = report.figures.map { Self.entry($0, report) { $0 } }
        for fault in have.difference(from: want).map(Self.fault) {
          Issue.record("\(variation): \(fault) — \(example.text)", sourceLocation: example.location)
        }
      }
    }
  }

  /// All that the parser says of a figure, with its place after `moved`.
  private static func entry(_ figure: Figure, _ report: Report, moved: (Range<Int>) -> Range<Int>) -> String {
    let place = moved(report.document.place(of: figure.range))
    let part = figure.partOf.map { " part of \($0)" } ?? ""
    let quantity = figure.quantity
    let upper = quantity.upper.map { "-\($0)" } ?? ""
    return "\(place) \(quantity.value)\(upper) \(quantity.unit ?? "") \(quantity.qualifier) "
      + "\(figure.metric?.rawValue ?? "no metric") \(figure.status)\(part) \(figure.actor ?? "")"
  }

  private static func fault(_ change: CollectionDifference<String>.Change) -> String {
    switch change {
    case .insert(_, let entry, _): "new: \(entry)"
    case .remove(_, let entry, _): "lost: \(entry)"
    }
  }
}
