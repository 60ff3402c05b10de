import Foundation
import TestSupport
import Testing

@testable import ReportParser

/// What holds for the catalogue as data, whatever a report says.
@Suite("integrity of the catalogue")
struct CatalogIntegrityTests {
  @Test func idsAreUnique() {
    let ids = MetricCatalog.all.map(\.id)
    #expect(Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.isEmpty)
    #expect(ids.allSatisfy { $0.rawValue.wholeMatch(of: /[a-z]+(_[a-z]+)*/) != nil })
    // A posting numbers its metric in a byte, and one number stands for what is no metric.
    #expect(ids.count < 255)
  }

  private static let table = Paths.shared + "/metrics.tsv"

  @Test(.enabled(if: contents(of: table) != nil, "skipped: no table of metrics beside the project"))
  func metricsAreThoseOfTheTable() throws {
    let lines = String(decoding: try #require(contents(of: Self.table)), as: UTF8.self).split(separator: "\n")
    let rows = lines.dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let keys = Set(rows.map { $0[0] })
    for metric in MetricCatalog.all {
      #expect(
        keys.contains(metric.id.rawValue) == (metric.addition == nil), "\(metric.id) is in the table or an addition")
      if let parent = metric.addition?.parent { #expect(keys.contains(parent.rawValue), "parent of \(metric.id)") }
    }
    for row in rows {
      guard let metric = MetricCatalog.metric(MetricID(rawValue: row[0])) else {
        Issue.record("\(row[0]) is missing")
        continue
      }
      let have = [metric.id.rawValue, metric.family.rawValue, metric.zh, metric.en, metric.kind.rawValue]
      #expect(have == Array(row[..<5]))
    }
  }

  @Test(arguments: MetricCatalog.all)
  func everyMetricIsShown(_ metric: Metric) {
    let positive = metric.examples.count { !MarkedText($0.text).marks.isEmpty }
    #expect(positive >= 2)
    #expect(metric.examples.count - positive >= 1)
    #expect(!metric.zh.isEmpty && !metric.en.isEmpty && !metric.counts.isEmpty)
    #expect(!metric.heads.isEmpty || !metric.actions.isEmpty, "nothing names it")
    #expect(metric.of.isEmpty == metric.actions.isEmpty, "actions need objects, and objects actions")
  }

  @Test(arguments: MetricCatalog.all)
  func keysAreKnown(_ metric: Metric) {
    for key in metric.of.split(separator: " ") { #expect(Objects.number(of: String(key)) != nil, "object \(key)") }
    #expect(!metric.units.isEmpty)
    for unit in metric.units.split(separator: " ") { #expect(Units.number(of: unit) != nil, "unit \(unit)") }
  }

  @Test func objectsFitIntoTheirBits() {
    #expect(Set(Objects.table.map(\.key)).count == Objects.table.count, "a key stands twice")
    #expect(Objects.table.count <= 64)
  }

  @Test func defaultsAreKnown() {
    for row in UnitDefaults.table {
      #expect(MetricCatalog.metric(row.metric) != nil, "metric \(row.metric)")
      #expect(row.object.isEmpty || Objects.number(of: row.object) != nil, "object \(row.object)")
      for unit in row.units.split(separator: " ") { #expect(Units.number(of: unit) != nil, "unit \(unit)") }
    }
  }

  /// Refiners look metrics up by name and pass over a name that there is not, so the names are read from their source.
  @Test func metricsNamedByRefinersAreKnown() throws {
    let folder = Paths.package + "/Sources/ReportParser/Refine"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".swift") {
      let source = String(decoding: try #require(contents(of: folder + "/" + name)), as: UTF8.self)
      for match in source.matches(of: /"([a-z]+(?:_[a-z]+)*)"/) {
        #expect(MetricCatalog.metric(MetricID(rawValue: String(match.1))) != nil, "\(match.1) in \(name)")
      }
    }
  }

  @Test(arguments: CatalogWords.all)
  func wordListsAreTidy(_ list: CatalogWords.List) {
    #expect(list.words.joined(separator: " ") == list.text, "blanks at the ends, or two in a row")
    var seen: Set<Substring> = []
    for word in list.words {
      #expect(seen.insert(word).inserted, "\(word) stands twice")
      #expect(!word.contains { $0.isASCII && !$0.isLetter && !$0.isNumber }, "\(word) has punctuation")
    }
  }

  /// Words that name two metrics in one unit, each with the reason.
  private static let consciouslyShared = [
    "法制审核意见": "出具法制审核意见12份 counts the opinions, 重大执法决定法制审核意见12件 the decisions reviewed",
    "面积": "亩 measures both; whether the clause speaks of 拆除 decides",
  ]

  @Test func noHeadNamesTwoMetricsInOneUnit() {
    for (word, metrics) in CatalogWords.sharedHeads where Self.consciouslyShared[word] == nil {
      Issue.record("\(word) names \(metrics.map(\.id.rawValue).joined(separator: " and "))")
    }
    let shared = Set(CatalogWords.sharedHeads.map(\.word))
    for word in Self.consciouslyShared.keys where !shared.contains(word) { Issue.record("\(word) is shared no more") }
  }

  /// Under two metrics one sentence says two things; new sentences would say more.
  @Test func noExampleStandsTwice() {
    var first: [String: MetricID] = [:]
    for metric in MetricCatalog.all {
      for example in metric.examples {
        guard let owner = first.updateValue(metric.id, forKey: example.text) else { continue }
        Issue.record(
          "also an example of \(owner): \(example.text)", severity: owner == metric.id ? .error : .warning,
          sourceLocation: example.location)
      }
    }
  }
}
