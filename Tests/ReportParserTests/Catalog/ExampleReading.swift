import DocumentText
import TestSupport
import Testing

@testable import ReportParser

/// An example of the catalogue as the whole parser reads it.
struct ExampleReading {
  let example: Example
  let metric: MetricID
  let marks: [MarkedText.Mark]
  let report: Report

  init(_ example: Example, of metric: MetricID) throws {
    let text = MarkedText(example.text)
    self.example = example
    self.metric = metric
    marks = text.marks
    report = ReportParser.parse(try DocumentReader.read(Array(text.plain.utf8)))
  }

  /// What is wrong, one sentence a fault; empty where the parser reads the example as it is meant.
  var faults: [String] {
    let document = report.document
    let taken = report.figures.filter { $0.status == .reported && $0.metric == metric }
    let missed = marks.filter { mark in !taken.contains { document.place(of: $0.range) == mark.range } }
    let extra = taken.filter { figure in !marks.contains { $0.range == document.place(of: figure.range) } }
    return missed.map { mark in
      let there = report.figures.filter { document.place(of: $0.range).overlaps(mark.range) }
      return "⟦\(mark.surface)⟧ is not \(metric) but "
        + (there.isEmpty ? "no figure" : there.map(report.account).joined(separator: " and "))
    } + extra.map { "\(report.account(of: $0)) is not marked" }
  }

  /// Where the example stands in the catalogue.
  var location: SourceLocation { example.location }
}

extension Example {
  var location: SourceLocation {
    SourceLocation(fileID: fileID, filePath: filePath, line: line, column: 1)
  }
}

extension Report {
  /// The surface of a figure as the source has it.
  func surface(of figure: Figure) -> String { document.string(document.place(of: figure.range)) }

  /// What the parser took a figure for and by which evidence, in a line.
  func account(of figure: Figure) -> String {
    let words = figure.evidence.words.map { "“" + document.string(document.place(of: $0)) + "”, " } ?? ""
    let status = figure.status == .reported ? "" : ", \(figure.status)"
    let part = figure.partOf.map { ", part of \(figures[$0].quantity.value)" } ?? ""
    return "\(surface(of: figure)): \(figure.metric?.rawValue ?? "no metric")\(status)\(part)"
      + " (\(figure.evidence.rule?.rawValue ?? "no rule"), \(words)score \(figure.evidence.score))"
  }
}

extension Metric: CustomTestStringConvertible {
  package var testDescription: String { id.rawValue }
}
