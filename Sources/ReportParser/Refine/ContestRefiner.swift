/// Figures between two metrics that weak words name about equally: neither is claimed.
///
/// A construction that settled the figure, or parts that agree with it, decide for one of the two.
package enum ContestRefiner: Refiner {
  package static func refine(_ draftings: inout Draftings) {
    var hasParts = [Bool](repeating: false, count: draftings.drafts.count)
    for draft in draftings.drafts { if let whole = draft.partOf { hasParts[whole] = true } }
    for number in draftings.drafts.indices where draftings.drafts[number].isContested && !hasParts[number] {
      let draft = draftings.drafts[number]
      guard draft.rule == .words, draft.partOf == nil, draft.metric == draft.best?.metric else { continue }
      draftings.drafts[number].leaveOpen()
    }
  }
}
