package import DocumentText

/// Finds the figures of a document and names what each counts.
package enum FigureExtractor {
  /// The figures of `document` in text order.
  package static func extract(
    _ document: Document, _ text: ScannedText, sections: [Section], year: Int?
  ) -> [Figure] {
    var draftings = classify(text, year: year)
    var roles = RoleLookup(sections)
    for number in draftings.drafts.indices {
      draftings.drafts[number].role = roles.role(at: draftings.drafts[number].mention.start)
    }
    for refiner in Refiners.all {
      refiner.refine(&draftings)
    }
    roles = RoleLookup(sections)
    var figures: [Figure] = []
    figures.reserveCapacity(draftings.drafts.count)
    for (number, draft) in draftings.drafts.enumerated() {
      let role = roles.role(at: draft.mention.start)
      figures.append(figure(number, draft, draftings.candidates, document, role))
    }
    return figures
  }

  /// Every quantity of `text` with the metric that the words near it name.
  private static func classify(_ text: ScannedText, year: Int?) -> Draftings {
    let mentions = QuantityRecognizer.recognise(text.units)
    let places = ClauseMap.surroundings(of: mentions, in: text)
    var draftings = Draftings(text, year: year)
    draftings.drafts.reserveCapacity(mentions.count)
    for (mention, place) in zip(mentions, places) {
      var draft = FigureDraft(mention: mention, place: place)
      draftings.weigh(&draft)
      draft.settle(by: .words)
      draftings.drafts.append(draft)
    }
    return draftings
  }

  @inline(__always)
  private static func figure(
    _ number: Int, _ draft: FigureDraft, _ candidates: [MetricClassifier.Candidate], _ document: Document, _ role: Role
  ) -> Figure {
    Figure(
      index: number, metricNumber: draft.metric,
      quantity: Quantity(
        value: draft.mention.value, upper: draft.mention.upper, unitNumber: draft.mention.unit,
        qualifier: draft.mention.qualifier),
      range: draft.mention.start..<draft.mention.end, status: role == .plan ? .target : draft.status,
      actor: draft.actor.map { document.string(document.place(of: $0)) }, partOf: draft.partOf,
      category: draft.category.map { document.string(document.place(of: $0)) }, role: role,
      sentence: draft.place.sentence,
      evidence: Evidence(
        rule: draft.rule, words: draft.words, score: draft.score, candidates: candidates[draft.candidates]))
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
