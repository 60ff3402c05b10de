import DocumentText
import Foundation
import ReportAnalysis
import ReportParser
import TestSupport
import Testing

/// The summary of an invented text, through the whole parser.
func summary(of text: String) throws -> ReportSummary {
  ReportSummary(ReportParser.parse(try DocumentReader.read(Array(text.utf8))))
}

extension ReportSummary {
  /// A metric's roll-up on one line: `sumOfKinds 90次`, `several 12次 4次`, or `none`.
  func line(_ metric: MetricID) -> String {
    metrics.first { $0.metric == metric }?.line ?? "none"
  }
}

extension RollUp {
  /// The rule and the value or values, as the tables of the tests write them.
  var line: String {
    let values = values.map { ($0.actor ?? "") + $0.quantity.line }
    return ([rule.rawValue] + (quantity.map { [$0.line] } ?? values)).joined(separator: " ")
  }
}

extension Quantity {
  /// The number with its unit, `+` for at least, `-` for at most, `~` for about.
  var line: String {
    let sign: String =
      switch qualifier {
      case .exact: ""
      case .atLeast: "+"
      case .atMost: "-"
      case .about: "~"
      }
    return value.description + (upper.map { "–\($0)" } ?? "") + sign + (unit ?? "")
  }
}

/// A report made by hand: figures whose surfaces stand in a given text.
struct HandmadeReport {
  private let document: Document
  private(set) var figures: [Figure] = []
  private var end = 0

  init(_ text: String) throws {
    document = try DocumentReader.read(Array(text.utf8))
  }

  var report: Report {
    Report(document: document, identity: Identity(), sections: [], figures: figures)
  }

  /// The roll-up of `metric` on one line.
  func line(_ metric: MetricID) -> String { ReportSummary(report).line(metric) }

  /// Adds the figure whose surface comes next in the text: a number in digits and a unit.
  mutating func add(
    _ metric: MetricID, _ surface: String, _ qualifier: Quantity.Qualifier = .exact, partOf: Int? = nil,
    actor: String? = nil, status: Figure.Status = .reported
  ) throws {
    let units = Array(surface.utf16)
    let text = document.text
    let place = try #require((end...text.count).first { text[$0...].starts(with: units) })
    end = place + units.count
    let digits = surface.prefix { $0.isNumber }
    let stop = Array("。".utf16)[0]
    let first = text[..<place].lastIndex(of: stop).map { $0 + 1 } ?? 0
    let last = text[place...].firstIndex(of: stop) ?? text.count
    figures.append(
      Figure(
        index: figures.count, metric: metric,
        quantity: Quantity(
          value: DecimalNumber(try #require(Int64(digits))), unit: String(surface.dropFirst(digits.count)),
          qualifier: qualifier),
        range: place..<end, status: status, actor: actor, partOf: partOf, category: nil, role: .achievements,
        sentence: first..<last, evidence: Evidence(rule: nil, words: nil, score: 0)))
  }
}

/// The annotated reports of this folder, without their marks.
enum GoldTexts {
  static func all() throws -> [String] {
    let folder = Paths.package + "/Tests/Annotated"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try names.filter { $0.hasSuffix(".gold.txt") }.sorted().map { name in
      unmarked(try String(contentsOfFile: folder + "/" + name, encoding: .utf8))
    }
  }

  /// Of ⟦metric¦surface¦flags⟧ the surface alone.
  private static func unmarked(_ text: String) -> String {
    text.split(separator: "⟦", omittingEmptySubsequences: false).enumerated().map { index, part in
      guard index > 0, let end = part.firstIndex(of: "⟧") else { return String(part) }
      let fields = part[..<end].split(separator: "¦", omittingEmptySubsequences: false)
      return (fields.count > 1 ? String(fields[1]) : "") + part[part.index(after: end)...]
    }.joined()
  }
}
