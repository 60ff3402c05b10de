/// Bounds that a rule sets, not counts: 两名以上执法人员, 5万元以上合同, 考核占3分.
enum Thresholds {
  private static let two = DecimalNumber(2)
  private static let share = Characters.unit("占")
  private static let officers = WordIndex(
    "以上执法 以上行政执法 以上持证 以上具有 以上具备 以上工作人员 以上取得 以上人员")
  private static let amounts = WordIndex(
    """
    以上的 以上合同 以上项目 以上资金 以上支出 以上采购 以上工程 以上经费 以上重大 以上大额 以上罚款 以上开支 以上协议 以上资产 \
    以下的 以下合同 以下项目 以下资金 以下支出 以下采购 以下工程 以下经费 以下罚款 以下开支 以下协议
    """)

  /// Whether the words beside the draft make it a bound.
  @inline(__always)
  static func isOne(_ draft: FigureDraft, _ text: [UInt16]) -> Bool {
    switch draft.group {
    case .score: draft.mention.start > 0 && text[draft.mention.start - 1] == share
    case .person:
      draft.mention.value == two && officers.longestMatch(in: text, at: draft.mention.end, upTo: text.count) != nil
    case .money: amounts.longestMatch(in: text, at: draft.mention.end, upTo: text.count) != nil
    default: false
    }
  }
}
