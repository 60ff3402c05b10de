extension MetricCatalog {
  /// Public legal services and model villages and households.
  static let legalServices: [Metric] = [
    Metric(
      "legal_aid_cases", "法律援助", "legal aid cases", .flow,
      units: "件 人次 起",
      counts: "法律援助案件/受援",
      heads: "法律援助 法律援助案件 援助案件 法律援助初审 受理法律援助 申请法律援助 办理法律援助 法律援助申请 受援群众 法援案件 法律援助咨询 受援人",
      examples: []),
    Metric(
      "legal_service_stations", "公共法律服务站点", "legal service stations", .stock,
      units: "个 处 家",
      counts: "公共法律服务(工作)站/室/法律之家",
      heads: """
        公共法律服务站 公共法律服务工作站 公共法律服务室 公共法律服务工作室 法律之家 公共法律服务站点 法律服务站 \
        法律服务工作室 法律服务点 公共法律服务点 法律服务工作站 司法所 公共法律服务中心 法律援助工作站 法律援助联络点 \
        法律援助站 公共法律服务站（室） 法律服务室 服务驿站 法律驿站 共享法庭
        """,
      examples: []),
    Metric(
      "democratic_villages", "民主法治示范村", "democratic rule-of-law villages", .stock,
      units: "个",
      counts: "民主法治(示范)村(社区)",
      heads: """
        民主法治示范村 民主法治村 民主法治示范村（社区） 民主法治社区 民主法治示范社区 民主法治村（社区） 法治示范村 \
        全国民主法治示范村 示范村（社区） 民主示范村 法治村 依法治理示范村 民主法治示范
        """,
      examples: []),
    Metric(
      "law_demonstration_households", "学法用法示范户", "law demonstration households", .stock,
      units: "户 个",
      counts: "学法用法示范户",
      heads: "学法用法示范户 法治示范户 学法示范户 学法守法用法示范户 学法用法示范 尊法学法守法用法示范户 学法用法中心户 学法中心户 法治文化示范户 学法用法家庭 法律示范户",
      examples: []),
    Metric(
      "demonstration_households", "其他示范户", "other demonstration households", .stock,
      units: "户",
      counts: "先锋/文明/最美 households",
      heads: "示范户 文明家庭 最美家庭 平安家庭 先锋户 星级文明户 文明户 清廉家庭 美丽庭院 最美庭院 五好家庭 十星级文明户 好婆婆 好媳妇",
      butNot: "学法用法 学法",
      examples: []),
  ]
}
