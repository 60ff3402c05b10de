extension MetricCatalog {
  /// Administrative review and litigation, proposals, recommendations, supervision.
  static let accountability: [Metric] = [
    Metric(
      "reconsideration_cases", "行政复议案件", "administrative reconsideration cases", .flow,
      units: "件 起 宗",
      counts: "行政复议; 未发生/无 = 0",
      heads: "行政复议 复议案件 行政复议案件 复议申请 行政复议申请 被申请复议 行政复议答复 复议",
      of: "reconsideration",
      actions: "维持 撤回 撤回申请 终止 驳回 受理 办结 答复 审结",
      butNot: "纠错 败诉 被撤销 变更",
      denied: "行政复议 复议案件 行政复议案件",
      examples: []),
    Metric(
      "litigation_cases", "行政诉讼案件", "administrative litigation cases", .flow,
      units: "件 起 宗",
      counts: "行政诉讼/应诉; 未发生/无 = 0",
      heads: "行政诉讼 应诉案件 行政诉讼案件 行政应诉 行政应诉案件 诉讼案件 行政案件 行政诉讼应诉 涉诉案件 应诉",
      of: "litigation",
      actions: "审结 已审结 未审结 胜诉 撤诉 驳回 维持 尚未审结 正在审理",
      butNot: "败诉 出庭 纠错 旁听",
      denied: "行政诉讼 行政诉讼案件 行政应诉 应诉案件 行政应诉案件",
      examples: []),
    Metric(
      "cases_lost", "纠错败诉", "cases corrected or lost", .flow,
      units: "件 起",
      counts: "复议纠错, 败诉",
      heads: "败诉 纠错 确认违法 被纠错 败诉案件 行政败诉 被撤销 被确认违法 撤销 行政复议纠错 行政诉讼败诉 直接纠错 复议纠错",
      of: "litigation",
      actions: "败诉 纠错 确认违法 撤销 被撤销 责令重作",
      denied: "败诉 纠错 被撤销 被变更 被确认违法",
      examples: []),
    Metric(
      "court_appearance_rate", "负责人出庭应诉率", "court appearance rate of leaders", .rate,
      units: "%",
      counts: "出庭应诉率",
      heads: "出庭应诉率 出庭率 负责人出庭应诉率 应诉率 负责人出庭率 行政机关负责人出庭应诉率 出庭出声率",
      examples: []),
    Metric(
      "court_appearances", "负责人出庭应诉", "court appearances of leaders", .flow,
      units: "次 件 人次",
      counts: "出庭应诉N次",
      heads: "出庭应诉 负责人出庭应诉 负责人出庭 出庭 行政机关负责人出庭应诉 带头出庭应诉 主要负责人出庭应诉 镇长出庭应诉 出庭应诉案件",
      examples: []),
    Metric(
      "proposals_handled", "办理建议提案", "proposals handled", .flow,
      units: "件 条",
      counts: "人大建议/政协提案",
      heads: """
        人大代表建议 代表建议 政协提案 提案 建议提案 议案 人大代表意见建议 人大建议 政协委员提案 人大代表建议意见 \
        代表意见建议 代表建议意见 意见建议批评 人大代表建议和政协提案 人大代表议案 建议意见 代表议案 建议批评和意见
        """,
      of: "proposal",
      actions: "办理 办结 答复 市级 县级 区级 镇级 承办",
      examples: []),
    Metric(
      "recommendations_received", "司法检察建议", "judicial and procuratorial recommendations", .flow,
      units: "件 份",
      counts: "司法建议/检察建议",
      heads: "司法建议 检察建议 司法建议书 检察建议书 公益诉讼检察建议 监察建议 建议函",
      denied: "司法建议 检察建议",
      examples: []),
    Metric(
      "supervision_findings", "督察反馈问题", "problems found by supervision", .flow,
      units: "个 条 项",
      counts: "巡察/督察反馈问题; 整改 of them",
      heads: """
        反馈问题 巡察反馈 督察反馈 巡察反馈问题 督察反馈问题 反馈涉法问题 审计反馈 巡视反馈 督查反馈 督察发现问题 \
        巡察发现问题 审计发现问题 反馈意见 督导反馈 督查发现问题 环保督察 问题清单 反馈的问题
        """,
      of: "supervision",
      actions: "整改 整改完成 完成整改 反馈 已整改 问题 整改到位 销号",
      examples: []),
  ]
}
