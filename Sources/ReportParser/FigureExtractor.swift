package import DocumentText

/// Finds the figures of a document and names what each counts.
package enum FigureExtractor {
  /// The figures of `document` in text order.
  package static func extract(_ document: Document, sections: [Section], year: Int?) -> [Figure] {
    let text = document.text
    let mentions = QuantityRecognizer.recognise(text)
    let surroundings = ClauseMap.surroundings(of: mentions, in: text)
    var classifier = MetricClassifier(text)
    var roles = RoleLookup(sections)
    var figures: [Figure] = []
    figures.reserveCapacity(mentions.count)
    for (number, mention) in mentions.enumerated() {
      let place = surroundings[number]
      let best = classifier.candidates(for: mention, in: place).first
      let sure = best.map { $0.score >= Weights.threshold } ?? false
      figures.append(
        Figure(
          index: number, metric: sure ? best.map { MetricCatalog.all[$0.metric].id } : nil,
          quantity: Quantity(
            value: mention.value, upper: mention.upper, unit: mention.unit.map { Units.all[$0].name },
            qualifier: mention.qualifier), range: mention.start..<mention.end, status: .reported, actor: nil,
          partOf: nil, category: nil, role: roles.role(at: mention.start), sentence: place.sentence,
          evidence: Evidence(rule: "", words: best?.words, score: best?.score ?? 0)))
    }
    return figures
  }
}

/// The role at ascending places of the text.
struct RoleLookup {
  private let sections: [Section]
  private var open: [Int] = []
  private var next = 0

  init(_ sections: [Section]) {
    self.sections = sections
  }

  /// The role of the innermost section at `place`; places must ascend.
  mutating func role(at place: Int) -> Role {
    while next < sections.count, sections[next].range.lowerBound <= place {
      open.append(next)
      next += 1
    }
    while let last = open.last, sections[last].range.upperBound <= place { open.removeLast() }
    return open.last.map { sections[$0].role } ?? .other
  }
}
