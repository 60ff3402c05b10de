/// Who is there beside the posts: 核定编制20名，实有17名.
///
/// Where the sentence is about an enforcement team they are its staff, otherwise the township's.
package enum EstablishmentRefiner: Refiner {
  private static let present = WordIndex("实有 实际在岗 实际到岗 在岗 到岗 现有 在编 在编在岗 实有人员 在岗人员 现已到岗 实际在编")
  private static let teams = WordIndex("执法队 执法大队 执法中队 执法分队 综合行政执法 综合执法 执法局 执法办")
  private static let staff = MetricCatalog.numbers["staff"]
  private static let officers = MetricCatalog.numbers["enforcement_staff"]
  private static let population = MetricCatalog.numbers["population"]
  private static let lastSigns = UnitSet("有岗编员")

  package static func refine(_ draftings: inout Draftings) {
    guard let staff, let officers else { return }
    for number in draftings.drafts.indices.dropFirst() where draftings.drafts[number].group == .person {
      guard let previous = draftings.previous(number) else { continue }
      let (draft, before) = (draftings.drafts[number], draftings.drafts[previous])
      guard draft.mention.start > 0, lastSigns.contains(draftings.text[draft.mention.start - 1]),
        draft.place.sentence == before.place.sentence, before.metric == staff,
        draft.metric == nil || draft.metric == staff || draft.metric == population || draft.metric == officers,
        isPresent(draft, draftings.text)
      else { continue }
      draftings.drafts[number].settle(isOfTeam(draft, draftings.text) ? officers : staff, score: 80, by: .carried)
    }
  }

  /// Whether nothing but a word of being there stands before the number in its clause.
  private static func isPresent(_ draft: FigureDraft, _ text: [UInt16]) -> Bool {
    present.longestMatch(in: text, at: draft.place.leftStart, upTo: draft.mention.start)?.end == draft.mention.start
  }

  private static func isOfTeam(_ draft: FigureDraft, _ text: [UInt16]) -> Bool {
    teams.occurs(in: text, draft.place.sentence.lowerBound..<draft.mention.start)
  }
}
