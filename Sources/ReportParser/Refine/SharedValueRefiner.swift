/// One number for several nouns: 参考率、合格率均达100%; 行政复议、行政诉讼案件均为0件.
///
/// Rates joined in a list share the percentage behind it; other nouns do only where 均 says so. Nouns that lead to the
/// same metric, or to none, give one figure.
package enum SharedValueRefiner: Refiner {
  private static let both = Characters.unit("均")
  private static let rateEnds = UnitSet("率度")
  private static let links = UnitSet("均都双各为达到是保持实现在约超近高率")

  package static func refine(_ draftings: inout Draftings) {
    // Most reports share no number: only from the first that does on are drafts moved.
    var all: [FigureDraft] = []
    var taken = 0
    let (text, links) = (draftings.text, Self.links)
    for number in draftings.drafts.indices {
      let start = draftings.drafts[number].mention.start
      guard draftings.drafts[number].isNamedByWords,
        draftings.drafts[number].group == .percent || start > 0 && links.contains(text[start - 1])
      else { continue }
      let nouns = nouns(before: number, links, in: draftings)
      let rates = nouns.count < 2 ? ClosureRates.shared(by: number, in: draftings) : []
      if nouns.count < 2, rates.count < 2 { continue }
      all += draftings.drafts[taken..<number]
      all += rates.count < 2 ? shares(&draftings, number, nouns) : rates
      taken = number + 1
    }
    if taken == 0 { return }
    all += draftings.drafts[taken...]
    draftings.drafts = all
  }

  /// The nouns that share the draft's number, or fewer than two.
  private static func nouns(before number: Int, _ links: UnitSet, in draftings: Draftings) -> [Range<Int>] {
    let (text, rateEnds) = (draftings.text, Self.rateEnds)
    let draft = draftings.drafts[number]
    var start = draft.place.leftStart
    // 97名干部参考率、合格率均达100%: behind a number of the clause the first rate is in an item before.
    if draft.group == .percent, number > 0, start > 1, text[start - 1] == Characters.pause,
      rateEnds.contains(text[start - 2])
    {
      start = max(draft.place.clauseStart, draftings.drafts[number - 1].mention.end)
    }
    var end = draft.mention.start
    var saysBoth = false
    while end > start, links.contains(text[end - 1]) {
      if rateEnds.contains(text[end - 1]) { break }
      saysBoth = saysBoth || text[end - 1] == both
      end -= 1
    }
    guard saysBoth || draft.group == .percent,
      Find.hasJoint(in: text, start..<end) || (saysBoth && isGlued(text, start..<end))
    else { return [] }
    var items = Find.items(in: text, start..<end)
    if draft.group == .percent {
      if saysBoth { items = items.flatMap { unglued(text, $0) } }
      return Array(items.reversed().prefix { rateEnds.contains(text[$0.upperBound - 1]) }.reversed())
    }
    return items
  }

  /// Whether a rate stands within `range`, which another closes: 参考率优秀率均100%.
  private static func isGlued(_ text: [UInt16], _ range: Range<Int>) -> Bool {
    range.dropLast(2).dropFirst().contains { text[$0] == rate && text[$0 + 1] != high }
  }

  /// The rates of an item without a mark between them.
  private static func unglued(_ text: [UInt16], _ item: Range<Int>) -> [Range<Int>] {
    guard item.count > 5, isGlued(text, item) else { return [item] }
    var (items, start) = ([Range<Int>](), item.lowerBound)
    for at in item where text[at] == rate && at - start >= 2 {
      items.append(start..<at + 1)
      start = at + 1
    }
    if start < item.upperBound { items.append(start..<item.upperBound) }
    return items
  }

  private static let rate = Characters.unit("率")
  private static let high = Characters.unit("高")

  /// One draft of each metric that the nouns name; the draft itself where they name no several.
  private static func shares(_ draftings: inout Draftings, _ number: Int, _ nouns: [Range<Int>]) -> [FigureDraft] {
    let original = draftings.drafts[number]
    var made: [FigureDraft] = []
    for noun in nouns {
      draftings.name(number, by: [noun], rule: .shared)
      let draft = draftings.drafts[number]
      if !made.contains(where: { $0.metric == draft.metric }) { made.append(draft) }
    }
    let hasUnknown = made.contains { $0.metric == nil }
    return original.group != .percent && (made.count < 2 || hasUnknown) ? [original] : made
  }
}
