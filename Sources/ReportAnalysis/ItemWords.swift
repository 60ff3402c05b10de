import ReportParser

/// The words of a list's item that do not tell it from its siblings.
enum ItemWords {
  /// Words of time and of counting, which may stand before any item.
  private static let time = words(
    "全年 今年 今年以来 本年 本年度 年内 年度 当年 截至目前 目前 年初 年初以来 以来 一年来 共 共计 累计 合计 总计 先后 陆续 还 另 并 又")

  /// Words for doing, and the nouns that a metric has in common with all its kinds.
  private static let common = words(
    """
    全镇 全乡 全街道 我镇 我乡 我街道 本镇 本乡 开展 组织 召开 举办 举行 进行 实施 办理 受理 承办 参加 参与 参训 参学 人员 人数 达 达到 约 近 超 超过 逾 \
    不足 不少于 了 的 为 有 等 和 及 与 以及 各 各类 各种 各项 活动 工作 会议 集中 学法 学习 法治 法律 法治学习 法律学习 普法 宣传 宣讲 讲座 培训 培训班 \
    检查 执法检查 行政检查 执法 巡查 巡逻 行政处罚 处罚 案件 案 纠纷 矛盾 矛盾纠纷 信访 信访件 信访事项 来访 来信来访 合同 事项 信息 政府信息 政务信息 资料 \
    宣传资料 罚款 罚没 罚没款 金额 罚没金额 面积 拆除 咨询 法律咨询 群众 受众 覆盖 惠及 受益 受教育 建议 提案 人民调解 调解 调处 化解 排查 查处 发放 累计 共 共计
    """)

  private static let others = words("其他 其它")
  private static let links = UnitSet("达为了共约近超逾有计至到")

  private static func words(_ list: String) -> WordIndex {
    WordIndex(list)
  }

  /// Appends the ideographs of `range` of `text` to `units` and answers their place there, without words of time at its
  /// beginning.
  static func append(_ text: [UInt16], _ range: Range<Int>, to units: inout [UInt16]) -> Range<Int> {
    var start = units.count
    for at in range where AuditText.isIdeograph(text[at]) { units.append(text[at]) }
    while let match = time.longestMatch(in: units, at: start, upTo: units.count) { start = match.end }
    return start..<units.count
  }

  /// Appends what is left of `words` in `units` without the common ones, and answers its place there.
  static func appendObject(of words: Range<Int>, to units: inout [UInt16]) -> Range<Int> {
    let start = units.count
    var at = words.lowerBound
    while at < words.upperBound {
      if let match = common.longestMatch(in: units, at: at, upTo: words.upperBound) {
        at = match.end
      } else {
        units.append(units[at])
        at += 1
      }
    }
    return start..<units.count
  }

  /// The two characters that name the item right before its number: 述法 of 班子成员述法11人.
  static func head(of words: Range<Int>, in units: [UInt16]) -> Range<Int> {
    var end = words.upperBound
    while end > words.lowerBound, links.contains(units[end - 1]) { end -= 1 }
    return max(words.lowerBound, end - 2)..<end
  }

  /// Whether an item's object, a stretch of `units`, is 其他.
  static func isOthers(_ units: [UInt16], _ object: Range<Int>) -> Bool {
    others.longestMatch(in: units, at: object.lowerBound, upTo: object.upperBound) != nil
  }
}
