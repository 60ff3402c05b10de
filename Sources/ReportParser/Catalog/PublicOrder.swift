extension MetricCatalog {
  /// Grids, community correction, resettlement, household visits.
  static let publicOrder: [Metric] = [
    Metric(
      "grids", "网格", "grids", .stock,
      units: "个",
      counts: "网格; levels are parts that do not add up",
      heads: "网格 网格数 综合网格 专属网格 微网格 镇级网格 村级网格 组级网格 基础网格 一级网格 二级网格 三级网格 专业网格 划分网格 治理网格 全科网格 小网格",
      of: "grid",
      actions: "划分 综合网格 专属网格",
      examples: []),
    Metric(
      "grid_staff", "网格员", "grid staff", .stock,
      units: "名 人",
      counts: "网格员/网格长",
      heads: "网格员 网格长 专职网格员 兼职网格员 专兼职网格员 网格人员 微网格长 微网格员 网格管理员 网格力量 网格信息员 网格队伍 网格指导员 楼栋长",
      examples: []),
    Metric(
      "community_corrections", "社区矫正对象", "persons in community correction", .stock,
      units: "名 人",
      counts: "社区矫正",
      heads: """
        社区矫正 社区矫正对象 矫正对象 社区矫正人员 在册社区矫正对象 社矫对象 解除矫正 社区服刑人员 矫正人员 在矫人员 \
        在册矫正对象 在矫 社矫人员 期满解矫 解矫 缓刑 假释 暂予监外执行 管制 两类人员
        """,
      of: "correction",
      actions: "在册 接收 新接收 解除 期满 解矫 缓刑 假释 暂予监外执行 管制 新增 入矫 累计接收 列管 解除矫正 现有 监管",
      butNot: "吸毒 精神",
      examples: []),
    Metric(
      "resettled_persons", "安置帮教对象", "persons released and resettled", .stock,
      units: "名 人",
      counts: "安置帮教/刑满释放",
      heads: """
        安置帮教 安置帮教对象 刑满释放 刑满释放人员 刑释人员 安置帮教人员 刑释安置帮教人员 帮教对象 刑满释放安置帮教人员 \
        安帮对象 帮教人员 刑释 安帮人员 刑满释放安置帮教对象 安置帮教在册 刑满释放解除社区矫正
        """,
      of: "resettlement",
      actions: "在册 衔接 帮教 安置 接收 新增 解除",
      examples: []),
    Metric(
      "household_visits", "走访群众", "household visits", .flow,
      units: "户 户次 人次 次 人",
      counts: "走访/入户 residents",
      heads: """
        走访 入户 走访群众 家访 走访慰问 入户走访 入户宣传 走访农户 走访住户 走访居民 上门走访 走访户 走访摸排 \
        走访排查 走访入户 大走访 走访帮扶 入户排查 摸排返乡人员 走访家庭 入户摸排 回访 慰问
        """,
      of: "visit",
      actions: "走访 慰问 入户 家访",
      butNot: "企业",
      examples: []),
  ]
}
