/// A value whose noun stands with the value before: 满意度提升3.2个百分点，达到97.6%; 会前学法每月1次，全年累计12次.
///
/// Where a clause holds nothing but words of reaching and summing, its number is named by what names the number before
/// it in the sentence, if the two are of one kind.
package enum CarriedNounRefiner: Refiner {
  /// What may stand in a clause without naming anything.
  static let cues: CueLists = [
    (
      .emptyWord,
      """
      达到 达 升至 增至 为 实际为 实际达到 实际达 我镇为 我乡为 我街道为 我镇达 实际 实现 现已达到 已达到 已达 现达到 现为 今年为 全年 累计 共 共计 合计 全年累计 全年共 年内 已 完成 \
      现已 全年共计 全年达 全年达到 累计达 累计达到 总计 全年完成 实际完成 本年为 目前为 目前达到 我镇达到 今年达到 保持在 稳定在 提升至 提高到 上升至 降至 下降至 下降到 回升至 \
      减少到 减少至 压降至 最终达到 年底达到 年末达到 分别 均
      """
    )
  ]

  package static func refine(_ draftings: inout Draftings) {
    for number in draftings.drafts.indices.dropFirst() where draftings.drafts[number].metric == nil {
      let draft = draftings.drafts[number]
      // 由94%提升3个百分点，达到97%: the change itself carries the noun of a rate.
      guard let previous = draft.group == .percent ? number - 1 : draftings.previous(number) else { continue }
      let before = draftings.drafts[previous]
      guard !draft.isOther, draft.place.sentence == before.place.sentence,
        before.place.clauseStart < draft.place.clauseStart, draft.place.leftStart == draft.place.clauseStart,
        isEmpty(draft.place.clauseStart..<draft.mention.start, draftings.cues),
        draft.mention.end == draft.place.clauseEnd || isTrailing(draft, draftings.text)
      else { continue }
      if let metric = before.metric, before.mention.unit == draft.mention.unit {
        draftings.drafts[number].settle(metric, score: before.score, by: .carried)
      } else if draft.group == .percent, before.group == .points || before.group == .percent {
        draftings.name(number, by: [before.place.leadStart..<before.mention.start], rule: .carried)
      }
    }
  }

  /// Whether `range` is made of empty words alone, at least one.
  private static func isEmpty(_ range: Range<Int>, _ cues: Cues) -> Bool {
    guard !range.isEmpty, range.count <= 12 else { return false }
    var at = range.lowerBound
    while at < range.upperBound {
      guard let word = cues.longest(.emptyWord, at: at, upTo: range.upperBound) else { return false }
      at = word.end
    }
    return true
  }

  private static let trailing = UnitSet("以上左右")

  /// Whether only 以上 or 左右 stands between the number and the end of its clause.
  private static func isTrailing(_ draft: FigureDraft, _ text: [UInt16]) -> Bool {
    draft.place.clauseEnd - draft.mention.end <= 2
      && text[draft.mention.end..<draft.place.clauseEnd].allSatisfy { trailing.contains($0) }
  }
}
