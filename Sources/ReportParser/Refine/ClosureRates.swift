/// One rate of several flows that were counted right before it: 受理信访件12件、12345工单89件，办结率均为100%.
enum ClosureRates {
  private static let both = Characters.unit("均")
  private static let rateEnd = Characters.unit("率")
  private static let nouns = WordIndex("办结率 结案率 化解率 按时办结率 按期办结率 按期答复率 及时办结率 答复率 办理率")

  /// A draft for each rate that the percentage is, if its clause says 均 of a single rate; else fewer than two.
  static func shared(by number: Int, in draftings: Draftings) -> [FigureDraft] {
    let (draft, text) = (draftings.drafts[number], draftings.text)
    guard draft.group == .percent, number > 1, draft.place.leftStart == draft.place.clauseStart,
      let noun = nouns.longestMatch(in: text, at: draft.place.clauseStart, upTo: draft.mention.start),
      noun.end < draft.mention.start, text[noun.end] == both, text[noun.end - 1] == rateEnd
    else { return [] }
    var made: [FigureDraft] = []
    // The flows stand side by side in the clause before.
    guard var at = draftings.previous(number) else { return [] }
    let clause = draftings.drafts[at].place.clauseStart
    while at >= 0, draftings.drafts[at].place.clauseStart == clause, made.count < CaseFlows.rates.count {
      if let rate = draftings.drafts[at].metric.flatMap({ CaseFlows.rates[$0] }),
        !made.contains(where: { $0.metric == rate })
      {
        var copy = draft
        copy.settle(rate, score: max(draft.score, 80), by: .shared)
        made.insert(copy, at: 0)
      }
      at -= 1
    }
    return made
  }
}
