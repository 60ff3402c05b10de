import DocumentText
import TestSupport

@testable import ReportParser

/// How far the parser agrees with annotated reports, counted as the annotation's rules say.
struct Accuracy: CustomStringConvertible {
  /// Precision and recall of one question.
  struct Share {
    var right = 0
    var wrong = 0
    var missed = 0

    var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
    var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
    var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }
  }

  /// A figure where the annotation has one, with the same value.
  private(set) var detection = Share()
  /// Found and under the right metric; no metric is a miss, not a false claim.
  private(set) var metric = Share()
  /// Parts tied to a figure of the same metric.
  private(set) var partOf = Share()
  /// Figures under a metric that is right, and all under any metric.
  private(set) var named = (right: 0, all: 0)
  /// What went wrong, a line each.
  private(set) var notes: [String] = []

  init(_ reports: [AnnotatedReport]) throws {
    for report in reports {
      let parsed = ReportParser.parse(try DocumentReader.read(Array(report.text.plain.utf8)))
      count(AnnotatedFigure.all(of: report.text), parsed, report.name)
    }
  }

  var description: String {
    let shares = [("detection", detection), ("metric", metric), ("partOf", partOf)].map { name, share in
      "\(name) P \(Self.round(share.precision)) R \(Self.round(share.recall)) F1 \(Self.round(share.f1))"
    }
    return (shares + ["named \(Self.round(namedShare))"]).joined(separator: " | ")
  }

  var namedShare: Double { named.all == 0 ? 1 : Double(named.right) / Double(named.all) }

  private static func round(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }

  private mutating func count(_ gold: [AnnotatedFigure], _ report: Report, _ name: String) {
    let said = report.figures.filter { $0.status == .reported }
    let pairs = Self.pairs(gold, said, report.document)
    for (number, figure) in gold.enumerated() {
      guard let found = pairs[number] else {
        detection.missed += 1
        metric.missed += 1
        notes.append("\(name): missed \(figure)")
        continue
      }
      detection.right += 1
      countMetric(figure, said[found], report, name)
      countPart(figure, said[found], gold, number, report)
    }
    for (number, figure) in said.enumerated() where !pairs.values.contains(number) {
      detection.wrong += 1
      metric.wrong += figure.metric == nil ? 0 : 1
      named.all += figure.metric == nil ? 0 : 1
      notes.append("\(name): extra \(report.account(of: figure))")
    }
  }

  private mutating func countMetric(_ gold: AnnotatedFigure, _ figure: Figure, _ report: Report, _ name: String) {
    let isRight = gold.keys.contains(Self.key(figure))
    metric.right += isRight ? 1 : 0
    metric.missed += isRight ? 0 : 1
    if figure.metric != nil {
      metric.wrong += isRight ? 0 : 1
      named.all += 1
      named.right += isRight ? 1 : 0
    }
    if !isRight { notes.append("\(name): \(gold) is taken for \(report.account(of: figure))") }
  }

  /// Counts a part whose whole is marked, and a figure wrongly tied.
  private mutating func countPart(
    _ gold: AnnotatedFigure, _ figure: Figure, _ all: [AnnotatedFigure], _ number: Int, _ report: Report
  ) {
    let isTied = figure.partOf.map { report.figures[$0].metric == figure.metric && $0 != figure.index } ?? false
    guard gold.isPart else {
      partOf.wrong += isTied ? 1 : 0
      return
    }
    let hasWhole = all.enumerated().contains { other, whole in
      other != number && !whole.isPart && !whole.keys.isDisjoint(with: gold.keys)
    }
    guard hasWhole else { return }
    partOf.right += isTied ? 1 : 0
    partOf.missed += isTied ? 0 : 1
    if !isTied { notes.append("part not tied: \(gold)") }
  }

  /// The key that a figure claims: its metric, what covers a metric beyond the table of metrics, or other.
  static func key(_ figure: Figure) -> String {
    guard let id = figure.metric, let metric = MetricCatalog.metric(id) else { return "other" }
    guard let addition = metric.addition else { return id.rawValue }
    return addition.parent?.rawValue ?? "other"
  }

  /// Pairs annotated figures with said ones: as many under the right metric as possible, then the rest.
  private static func pairs(_ gold: [AnnotatedFigure], _ said: [Figure], _ document: Document) -> [Int: Int] {
    let places = said.map { document.place(of: $0.range) }
    let near = gold.map { figure in
      said.indices.filter {
        places[$0].overlaps(figure.range) && figure.isValue(said[$0].quantity.value.approximation)
      }
    }
    var pairs: [Int: Int] = [:]
    var taken: Set<Int> = []
    for asksMetric in [true, false] {
      let open = gold.indices.filter { pairs[$0] == nil }.sorted { gold[$0].keys.count < gold[$1].keys.count }
      for number in open {
        let fit = near[number].first {
          !taken.contains($0) && (!asksMetric || gold[number].keys.contains(key(said[$0])))
        }
        guard let fit else { continue }
        pairs[number] = fit
        taken.insert(fit)
      }
    }
    return pairs
  }
}
