/// A value that changed, as in 整改率由上年的94%提升至98.7%.
///
/// The value behind the turn is named like the one before it.
package enum TurnRefiner: Refiner {
  package static func refine(_ draftings: inout Draftings) {
    for number in draftings.drafts.indices.dropFirst() {
      let before = draftings.drafts[number - 1]
      let draft = draftings.drafts[number]
      guard let metric = before.metric, before.mention.unit == draft.mention.unit,
        draft.place.clauseStart == before.place.clauseStart,
        let turn = draftings.cues.longest(.turn, at: before.mention.end, upTo: draft.mention.start),
        draft.mention.start - turn.end <= 2
      else { continue }
      draftings.drafts[number].settle(metric, score: before.score, by: .turn)
    }
  }

}

/// Verbs between a value and what it became.
enum Turns {
  static let cues: CueLists = [
    (
      .turn,
      """
      减少到 减少至 下降到 下降至 降到 降至 降为 提高到 提高至 提升到 提升至 增加到 增加至 增至 增长到 增长至 上升到 上升至 压减到 压减至 \
      精简至 精简到 精简为 调整为 缩短至 扩大到 优化至 升至 减至 减为 增为 变为 归纳 上升为 整合为 优化为 合并为 扩充到 扩充至 发展到 \
      下降为 提升为 提高为 增加为 减少为 压缩至 压缩到 缩短到 缩减至 缩减到 跃升至 扩大至 拓展至 拓展到 增长为 升为 回落至 控制在 压降至 压降到 升到 增到
      """
    )
  ]
}
