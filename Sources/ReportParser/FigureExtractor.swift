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
    let (drafts, candidates, metrics) = (draftings.drafts, draftings.candidates, MetricCatalog.all)
    var figures: [Figure] = []
    figures.reserveCapacity(drafts.count)
    for number in drafts.indices {
      let role = roles.role(at: drafts[number].mention.start)
      let metric = drafts[number].metric.map { metrics[$0].id }
      figures.append(figure(number, metric, drafts[number], candidates, document, role))
    }
    return figures
  }

  /// Every quantity of `text` with the metric that the words near it name.
  private static func classify(_ text: ScannedText, year: Int?) -> Draftings {
    let tables = Tables(text.units)
    let mentions = QuantityRecognizer.recognise(text.units, tables: tables)
    let places = ClauseMap.surroundings(of: mentions, in: text)
    var draftings = Draftings(text, tables, year: year)
    draftings.reserve(mentions.count)
    let groups = Units.groups
    for number in mentions.indices {
      let group = mentions[number].unit.map { groups[$0] }
      draftings.drafts.append(FigureDraft(mention: mentions[number], group: group, place: places[number]))
      draftings.name(number, rule: .words)
    }
    return draftings
  }

  private static func figure(
    _ number: Int, _ metric: consuming MetricID?, _ draft: FigureDraft,
    _ candidates: [MetricClassifier.Candidate], _ document: Document, _ role: Role
  ) -> Figure {
    Figure(
      index: number, metric: (metric, draft.metric),
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
  /// The role up to the next place where a section begins, or the innermost one ends.
  private var role = Role.other
  private var end = 0

  init(_ sections: [Section]) {
    self.sections = sections
    open.reserveCapacity(8)
  }

  /// The role of the innermost section at `place`; places must ascend.
  @inline(__always)
  mutating func role(at place: Int) -> Role {
    if place >= end { goOn(to: place) }
    return role
  }

  private mutating func goOn(to place: Int) {
    while next < sections.count, sections[next].range.lowerBound <= place {
      open.append(next)
      next += 1
    }
    while let last = open.last, sections[last].range.upperBound <= place { open.removeLast() }
    role = open.last.map { sections[$0].role } ?? .other
    end = next < sections.count ? sections[next].range.lowerBound : .max
    if let last = open.last { end = min(end, sections[last].range.upperBound) }
  }
}
