import DocumentText
import TestSupport

@testable import ReportParser

/// What holds for every report, whatever its text.
struct ReportInvariants {
  let report: Report
  /// Whether numbers of several multipliers are as people write them, so that two readers must agree on them.
  let isSane: Bool

  init(_ report: Report, isSane: Bool = true) {
    self.report = report
    self.isSane = isSane
  }

  /// The invariants that do not hold, a line each.
  var faults: [String] { order + figures + sections }

  private var document: Document { report.document }

  /// Figures ascend; two overlap only where they share one surface.
  private var order: [String] {
    zip(report.figures, report.figures.dropFirst()).compactMap { one, next in
      let isShared = one.range == next.range && one.metric != next.metric
      let ascends = one.range.upperBound <= next.range.lowerBound
      return isShared || ascends ? nil : "\(name(one)) and \(name(next)) overlap or descend"
    }
  }

  private var figures: [String] {
    report.figures.enumerated().flatMap { number, figure -> [String] in
      var faults: [String] = []
      if figure.index != number { faults.append("\(name(figure)) is number \(number)") }
      if figure.range.isEmpty || figure.range.upperBound > document.text.count {
        return faults + ["\(name(figure)) has no place in the text"]
      }
      let (range, sentence) = (figure.range, figure.sentence)
      if sentence.lowerBound > range.lowerBound || sentence.upperBound < range.upperBound {
        faults.append("\(name(figure)) is outside its sentence \(sentence)")
      }
      if let words = figure.evidence.words, words.lowerBound < 0 || words.upperBound > document.text.count {
        faults.append("\(name(figure)) has evidence outside the text")
      }
      if let metric = figure.metric, MetricCatalog.metric(metric) == nil { faults.append("\(metric) is unknown") }
      if let upper = figure.quantity.upper, upper <= figure.quantity.value {
        faults.append("\(name(figure)) ends below its start")
      }
      return faults + surface(of: figure) + whole(of: figure)
    }
  }

  /// The surface in the source gives the value.
  private func surface(of figure: Figure) -> [String] {
    let surface = report.surface(of: figure)
    let place = document.place(of: figure.range)
    if place.isEmpty || place.upperBound > document.scalars.count { return ["\(name(figure)) has no place"] }
    if figure.quantity.unit == nil, figure.quantity.value == .zero { return [] }
    if !isSane, surface.count(where: { "十百千万亿".contains($0) }) > 1 { return [] }
    let value = figure.quantity.value.approximation
    let said = surfaceValue(figure.quantity.upper == nil ? surface : withoutSecondDigit(surface))
    return abs(said - value) <= 1e-6 * max(1, abs(value)) ? [] : ["“\(surface)” is \(said), not \(value)"]
  }

  /// 五六十件 as 五十件: of two neighbouring digits, which make a range, the first is the value.
  private func withoutSecondDigit(_ surface: String) -> String {
    let digits = Set("一二两三四五六七八九")
    var characters = surface.filter { !$0.isWhitespace }
    let (first, second) = (characters.first, characters.dropFirst().first)
    guard let first, let second, digits.contains(first), digits.contains(second) else { return surface }
    characters.remove(at: characters.index(after: characters.startIndex))
    return characters
  }

  private func whole(of figure: Figure) -> [String] {
    guard let first = figure.partOf else { return [] }
    guard report.figures.indices.contains(first) else { return ["\(name(figure)) is part of nothing"] }
    var faults: [String] = []
    if report.figures[first].metric != figure.metric || figure.metric == nil {
      faults.append("\(name(figure)) is part of \(name(report.figures[first]))")
    }
    var (at, steps) = (first, 0)
    while let next = report.figures[at].partOf, report.figures.indices.contains(next), steps <= report.figures.count {
      (at, steps) = (next, steps + 1)
    }
    if at == figure.index || steps > report.figures.count { faults.append("\(name(figure)) is part of itself") }
    return faults
  }

  /// Sections ascend, and each lies wholly in the one above it or behind it.
  private var sections: [String] {
    var faults: [String] = []
    var open: [Section] = []
    var start = 0
    for section in report.sections {
      let range = section.range
      if range.isEmpty || range.lowerBound < start || range.upperBound > document.text.count {
        faults.append("section \(range) descends, is empty or leaves the text")
      }
      start = range.lowerBound
      while let last = open.last, last.range.upperBound <= range.lowerBound { open.removeLast() }
      if let last = open.last, range.upperBound > last.range.upperBound {
        faults.append("section \(range) reaches out of \(last.range)")
      }
      open.append(section)
    }
    return faults
  }

  private func name(_ figure: Figure) -> String {
    "\(figure.id) “\(report.surface(of: figure))” \(figure.metric?.rawValue ?? "-") at \(figure.range)"
  }
}
