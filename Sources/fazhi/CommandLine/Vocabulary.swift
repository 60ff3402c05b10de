import ReportAnalysis
import ReportOutput
import ReportParser

/// The words that an option or an operand takes, for those who misspell them and for shells that complete them.
enum Vocabulary: Equatable {
  case metrics
  case families
  case kinds
  case rules
  case orders
  case words([String])

  /// The words as keys of scripts.
  var keys: [String] {
    switch self {
    case .metrics: MetricCatalog.all.map(\.id.rawValue)
    case .families: Metric.Family.allCases.map(\.rawValue)
    case .kinds: Identity.Kind.allCases.map(\.rawValue)
    case .rules: CheckCatalog.all.map(\.id)
    case .orders: ["township"] + ComparisonSubject.headline.map(\.name) + Self.metrics.keys
    case .words(let words): words
    }
  }

  /// All spellings that are understood: the keys, and names where there are names.
  var spellings: [String] {
    switch self {
    case .metrics: keys + MetricCatalog.all.flatMap { [$0.zh, $0.en] }
    case .families: keys + Metric.Family.allCases.map { $0.label(.zh) }
    case .orders: keys + MetricCatalog.all.flatMap { [$0.zh, $0.en] }
    case .kinds, .rules, .words: keys
    }
  }

  /// What to say behind a word that is none of these: those it may stand for, or `otherwise`.
  func hint(for word: String, _ language: Language, otherwise: String = "") -> String {
    let near = Spelling.suggestions(for: word, among: spellings)
    guard !near.isEmpty else { return otherwise }
    let list = near.joined(separator: language("、", ", "))
    return language("；是不是 \(list)？", "; did you mean \(list)?")
  }
}
