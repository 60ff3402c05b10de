import DocumentText
import Testing

@testable import ReportParser

/// A text and its figures in order.
///
/// A figure is one line: metric and value, then the status where it is not reported, `@` with the actor, `<` with the
/// value of the whole. A dash stands for no metric.
struct FigureSample: Sendable, CustomStringConvertible {
  let text: String
  let figures: [String]
  let location: SourceLocation
  /// Why the parser does not read it yet, or nil.
  private var gap: Comment?

  init(_ text: String, _ figures: String..., location: SourceLocation = #_sourceLocation) {
    self.text = text
    self.figures = figures
    self.location = location
  }

  var description: String { text }

  /// The sample as a known gap: it fails once the parser reads it.
  func known(_ reason: Comment) -> FigureSample {
    var sample = self
    sample.gap = reason
    return sample
  }

  /// Holds the figures that the whole parser finds against the expected ones.
  func check() throws {
    let report = ReportParser.parse(try DocumentReader.read(Array(text.utf8)))
    let have = report.figures.map { Self.short($0, in: report) }
    let account = report.figures.map(report.account).joined(separator: "; ")
    if let gap {
      withKnownIssue(gap, sourceLocation: location) { #expect(have == figures, sourceLocation: location) }
    } else {
      #expect(have == figures, "\(account)", sourceLocation: location)
    }
  }

  private static func short(_ figure: Figure, in report: Report) -> String {
    var short = "\(figure.metric?.rawValue ?? "-") \(figure.quantity.value)"
    if figure.status != .reported { short += " \(figure.status)" }
    if let actor = figure.actor { short += " @\(actor)" }
    if let whole = figure.partOf { short += " <\(report.figures[whole].quantity.value)" }
    return short
  }
}
