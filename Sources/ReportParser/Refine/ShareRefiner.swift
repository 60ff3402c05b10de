/// A number and its share of a total stated elsewhere: 因信息公开引发的复议5件，占复议总量的41.7%, with 复议12件 before.
///
/// The total is the last number before of the same metric and unit of which the part is just that percentage.
package enum ShareRefiner: Refiner {
  private static let leads = WordIndex("占 占比 约占")

  package static func refine(_ draftings: inout Draftings) {
    for number in draftings.drafts.indices.dropFirst(2) where draftings.drafts[number].group == .percent {
      let (share, part) = (draftings.drafts[number], draftings.drafts[number - 1])
      guard part.partOf == nil, let metric = part.metric, share.place.sentence == part.place.sentence,
        share.place.leftStart == part.place.clauseEnd + 1, share.mention.start - share.place.leftStart <= longestNoun,
        leads.longestMatch(in: draftings.text, at: share.place.leftStart, upTo: share.mention.start) != nil
      else { continue }
      let first = max(0, number - reach)
      for whole in stride(from: number - 2, through: first, by: -1) {
        let total = draftings.drafts[whole]
        if total.metric == metric, total.mention.unit == part.mention.unit, total.partOf == nil,
          isShare(part.mention.value, of: total.mention.value, share.mention.value)
        {
          PartRefiner.tie(&draftings, number - 1, to: whole)
          break
        }
      }
    }
  }

  /// How many numbers before it may hold the total, and how long the noun between 占 and the percentage may be.
  private static let reach = 200
  private static let longestNoun = 12

  /// Whether `part` makes `percent` of `total`, rounded to the digits that are written.
  ///
  /// Ratios leave the range of exact decimals, and half a digit of room makes the last bit of a Double harmless.
  private static func isShare(_ part: DecimalNumber, of total: DecimalNumber, _ percent: DecimalNumber) -> Bool {
    guard part < total else { return false }
    var room = 0.5
    for _ in 0..<percent.scale { room /= 10 }
    return abs(part.approximation / total.approximation * 100 - percent.approximation) <= room * 1.01
  }
}
