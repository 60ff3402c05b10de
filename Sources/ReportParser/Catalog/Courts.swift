extension MetricCatalog {
  /// The township court's docket.
  static let courts: [Metric] = [
    Metric(
      "court_cases_accepted", "法庭受理案件", "court cases accepted", .flow,
      units: "件",
      counts: "of the township court (法庭)",
      heads: "法庭受理案件 受理诉前调解案件 法庭受理 诉前调解案件 协助网上立案 民商事案件 民事案件 司法确认案件",
      of: "court",
      actions: "受理 收案 立案 受理案件 新收案件 受理各类案件 接收 共受理",
      examples: []),
    Metric(
      "court_cases_closed", "法庭结案", "court cases closed", .flow,
      units: "件",
      counts: "法庭 已处理/审结",
      heads: "法庭结案 审结案件 法庭审结 审结",
      of: "court",
      actions: "审结 结案 已处理 办结 调成 调解撤诉 已结 已审结 处理 审结各类案件 调撤 诉前化解 化解",
      examples: []),
    Metric(
      "court_cases_pending", "法庭未结案件", "court cases still open", .stock,
      units: "件",
      counts: "法庭 正在处理",
      heads: "未结案件",
      of: "court",
      actions: "正在处理 未结 正在审理 未审结 剩余 尚未 正在办理",
      examples: []),
    Metric(
      "court_closure_rate", "法庭结案率", "court closure rate", .rate,
      units: "%",
      counts: "结案率",
      heads: "法庭结案率 审结率",
      of: "court",
      actions: "结案率 审结率 调撤率",
      examples: []),
  ]
}
