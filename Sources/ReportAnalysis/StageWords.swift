import ReportParser

/// Words that make a later number of a sentence a stage, an outcome or a choice of the first: it is contained, or another
/// matter, and is not added.
enum StageWords {
  private static let words = WordIndex(
    """
    办结 已结 审结 结案 已办 整改 销号 完成 化解 成功 调成 落实 采纳 答复 回复 解决 通过 合格 及格 优秀 优良 获 评为 评定 评选 实考 实到 实有 应考 应到 应有 已 未 \
    尚 尚有 剩余 余下 其余 待 正在 在办 退回 纠正 移送 移交 转办 交办 立案 处罚 听取 汇报 督办 被 其中 含 包括 月均 平均 即办 减少 增加 上升 下降 同比 较上 较去 比上 比去 仅 \
    只有 收回 归纳 撤销 撤回 败诉 胜诉 维持 驳回 不予 免予 抽查 抽评 二审 再审
    """)

  /// Whether a later item has such a word that the first one has not.
  ///
  /// In 简易程序办结9起、普通程序办结17起 all have it; in 化解邻里纠纷12件、婚姻纠纷8件 the later ones take it over.
  static func separate(_ list: ItemList) -> Bool {
    guard let first = list.items.first else { return false }
    let known = words(list.units, first.words)
    return list.items.dropFirst().contains { words(list.units, $0.words) & ~known != 0 }
  }

  /// The words in a stretch, a bit each: there are fewer than a hundred.
  private static func words(_ units: [UInt16], _ stretch: Range<Int>) -> UInt128 {
    var found: UInt128 = 0
    words.forEachMatch(in: units, range: stretch) { found |= 1 << UInt128(truncatingIfNeeded: $0.word) }
    return found
  }
}
