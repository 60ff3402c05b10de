extension MetricCatalog {
  /// Background counts: villages, population, area, staff, money invested.
  static let background: [Metric] = [
    Metric(
      "villages", "行政村", "villages", .stock,
      units: "个",
      counts: "辖N个(行政)村",
      heads: "行政村 村 个村 村委会 建制村 村居 村（社区） 辖村 下辖行政村 自然村 村级 涉农村",
      examples: []),
    Metric(
      "communities", "社区", "communities", .stock,
      units: "个",
      counts: "辖N个社区",
      heads: "社区 居委会 居民区 居民委员会 社区居委会 居民社区 城市社区 农村社区",
      examples: []),
    Metric(
      "village_groups", "村民小组", "village groups", .stock,
      units: "个",
      counts: "村民小组",
      heads: "村民小组 村（居）民小组 村小组 居民小组 村民组 自然村组 社",
      butNot: "巡逻",
      examples: []),
    Metric(
      "population", "人口", "population", .stock,
      units: "人 户",
      counts: "户籍/常住人口, 户数",
      heads: "常住人口 户籍人口 总人口 人口 户籍 总户数 常住 户数 居民 农业人口 流动人口 人口总数 户籍户数 总人数",
      examples: []),
    Metric(
      "area", "面积", "area", .stock,
      units: "平方公里 亩",
      counts: "辖区面积",
      heads: "面积 辖区面积 幅员面积 总面积 区域面积 管辖面积 国土面积 镇域面积 辖区总面积 行政区域面积 耕地面积",
      butNot: "拆除 拆违 违建 违法建设",
      examples: []),
    Metric(
      "staff", "干部编制", "staff", .stock,
      units: "人 名",
      counts: "在编/编制/干部职工",
      heads: "编制 在编 干部职工 在编在岗 行政编制 事业编制 机关干部 在职干部 在编干部 在岗人员 核定编制 公务员 工作人员 在岗 在编人员",
      of: "staff",
      actions: "行政编制 事业编制 在编 在岗",
      butNot: "考试 参加 执法编制 培训",
      examples: []),
    Metric(
      "investment", "投入资金", "money invested", .amount,
      units: "元",
      counts: "投入/投资/争取资金",
      heads: "投入 投资 资金 投入资金 争取资金 总投资 投入经费 专项资金 安排资金 工作经费 经费 专项经费 普法经费 筹资 投资金额",
      butNot: "罚款 涉及 标的",
      examples: []),
  ]
}
