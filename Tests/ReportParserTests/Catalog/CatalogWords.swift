@testable import ReportParser

/// The word lists of the catalogue, by name, for tests that look at words alone.
enum CatalogWords {
  /// One list and where it stands.
  struct List: Sendable, CustomStringConvertible {
    let owner: String
    let name: String
    let text: String

    var words: [Substring] { text.split(separator: " ") }
    var description: String { "\(name) of \(owner)" }
  }

  /// The lists of a metric that hold words of reports.
  static func lists(of metric: Metric) -> [List] {
    let lists = [
      ("heads", metric.heads), ("hints", metric.hints), ("actions", metric.actions), ("butNot", metric.butNot),
      ("denied", metric.denied),
    ]
    return lists.map { List(owner: metric.id.rawValue, name: $0.0, text: $0.1) }
  }

  /// The lists beside the metrics: objects and what is counted but no metric.
  static let shared: [List] =
    Objects.table.map { List(owner: $0.key, name: "words", text: $0.words) } + [
      List(owner: "other counts", name: "words", text: OtherCounts.words.split(separator: "\n").joined(separator: " "))
    ]

  static let all: [List] = MetricCatalog.all.flatMap(lists) + shared

  /// Words that name two metrics in a common unit, each with the metrics.
  static let sharedHeads: [(word: String, metrics: [Metric])] = {
    var owners: [Substring: [Metric]] = [:]
    for metric in MetricCatalog.all {
      for word in Set(metric.heads.split(separator: " ")) { owners[word, default: []].append(metric) }
    }
    return owners.compactMap { word, metrics in
      let common = metrics.filter { metric in
        metrics.contains { $0.id != metric.id && !units(of: $0).isDisjoint(with: units(of: metric)) }
      }
      return common.isEmpty ? nil : (String(word), common)
    }.sorted { $0.word < $1.word }
  }()

  private static func units(of metric: Metric) -> Set<Substring> { Set(metric.units.split(separator: " ")) }
}
