/// What is left of a number when another is taken from it: 受理137件，化解129件，剩8件正在协调.
///
/// The three agree exactly, and the last stands behind a word of leaving. What is left of cases that have a metric of
/// their own while they are open is counted by it; of all else it is a part.
package enum RemainderRefiner: Refiner {
  package static func refine(_ draftings: inout Draftings) {
    let cues = draftings.cues
    guard cues.present & CueSet.rest.bit != 0 else { return }
    for number in draftings.drafts.indices.dropFirst(2) {
      let start = draftings.drafts[number].place.leftStart
      if cues.sets(near: start..<start + 1) & CueSet.rest.bit == 0 { continue }
      let draft = draftings.drafts[number]
      guard draft.group != .percent, draft.mention.value > .zero,
        cues.longest(.rest, at: draft.place.leftStart, upTo: draft.mention.start) != nil,
        let (whole, taken) = whole(of: number, draftings.drafts), draft.partOf == nil || draft.partOf == taken,
        let metric = draftings.drafts[whole].metric
      else { continue }
      if let open = CaseFlows.open[metric] {
        draftings.drafts[number].settle(open, score: max(draft.score, 80), by: .part)
      } else if isPart(draft, of: metric, without: draftings.drafts[taken].metric, draftings) {
        PartRefiner.tie(&draftings, number, to: whole)
      }
    }
  }

  private static let another = Characters.unit("另")
  private static let enterpriseRequests = MetricCatalog.numbers["enterprise_requests"]

  /// Whether what is left is counted by the metric of the whole.
  ///
  /// It is not where its own words say otherwise, nor other persons beside those of a stock (持证10人，另有1人待取证). What
  /// was taken away it cannot be: 整改85条，余下3条限期整改.
  private static func isPart(
    _ draft: FigureDraft, of metric: Int, without taken: Int?, _ draftings: Draftings
  ) -> Bool {
    if draft.isOther || metric == enterpriseRequests { return false }
    if MetricCatalog.all[metric].kind == .stock, draftings.text[draft.place.leftStart] == another { return false }
    return draft.metric == nil || draft.metric == metric || draft.metric == taken || draft.score < PartRefiner.ownName
  }

  /// How many numbers before it are looked at.
  private static let reach = 6

  /// The number of which another before the draft leaves just the draft, with that other, or nil.
  private static func whole(of number: Int, _ drafts: [FigureDraft]) -> (whole: Int, taken: Int)? {
    let first = max(0, number - reach)
    for taken in stride(from: number - 1, to: first, by: -1) where isComparable(drafts[taken], drafts[number]) {
      guard let sum = drafts[taken].mention.value.adding(drafts[number].mention.value) else { continue }
      for whole in stride(from: taken - 1, through: first, by: -1) where isTotal(drafts[whole], drafts[number], sum) {
        return (whole, taken)
      }
    }
    return wholeOfSeveral(number, drafts)
  }

  /// The number of which all others between it and the draft leave just the draft: 诉讼4件，撤诉2件，驳回1件，另1件在审.
  private static func wholeOfSeveral(_ number: Int, _ drafts: [FigureDraft]) -> (whole: Int, taken: Int)? {
    var sum = drafts[number].mention.value
    for at in stride(from: number - 1, through: max(0, number - reach), by: -1)
    where isComparable(drafts[at], drafts[number]) {
      if at < number - 2, isTotal(drafts[at], drafts[number], sum) { return (at, number - 1) }
      guard let more = sum.adding(drafts[at].mention.value) else { return nil }
      sum = more
    }
    return nil
  }

  private static func isTotal(_ whole: FigureDraft, _ draft: FigureDraft, _ sum: DecimalNumber) -> Bool {
    isComparable(whole, draft) && whole.partOf == nil && whole.mention.value == sum
  }

  private static func isComparable(_ other: FigureDraft, _ draft: FigureDraft) -> Bool {
    other.mention.unit == draft.mention.unit && other.place.paragraphStart == draft.place.paragraphStart
  }
}
