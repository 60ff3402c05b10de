extension MetricCatalog {
  /// Training sessions and the people trained.
  static let training: [Metric] = [
    Metric(
      "training_sessions", "法治培训", "training sessions", .flow,
      units: "次 场 场次 期 批次",
      counts: "法治/业务/综合 training of officials where no narrower key fits",
      heads: """
        培训 法治培训 业务培训 培训班 专题培训 综合培训 轮训 集中培训 法治夜校 法治培训班 法律知识培训 法治专题培训 \
        法律培训 普法培训 培训会 业务培训会 培训活动 干部培训 教育培训 法治业务培训 依法行政培训 岗前培训 夜校 \
        青年夜校 知识培训 专题培训会 专题辅导 法律法规培训 能力提升培训 法制培训 业务学习培训 法治教育培训 专题辅导讲座
        """,
      of: "training",
      actions: "培训 轮训 集中培训 线上培训 线下培训",
      examples: []),
    Metric(
      "enforcement_training_sessions", "执法培训", "enforcement training sessions", .flow,
      units: "次 场 期 场次",
      counts: "training of 执法人员",
      heads: """
        执法培训 执法业务培训 执法人员培训 执法大练兵 执法专题培训 行政执法培训 执法人员业务培训 执法规范化培训 \
        执法技能培训 执法资格培训 执法队伍培训 执法人员专题培训 行政执法人员培训 执法人员轮训 执法能力培训 执法练兵 \
        执法大比武 行政执法业务培训 执法人员集中培训 执法骨干培训
        """,
      of: "enforcementStaff",
      actions: "培训 轮训 业务培训 专题培训 大练兵 线下培训 线上学习 集中培训 练兵 比武 线上培训 专题学习培训 培训班 集中学习 业务学习",
      examples: []),
    Metric(
      "mediator_training_sessions", "调解员培训", "mediator training sessions", .flow,
      units: "次 场 期 场次",
      counts: "training of 调解员",
      heads: """
        调解员培训 人民调解员培训 调解员培训班 人民调解培训 调解业务培训 调解员骨干培训 人民调解员骨干培训 调解员业务培训 \
        人民调解员业务培训 人民调解业务培训 调解人员培训 调解骨干培训 人民调解员培训班 调解培训 调解员专题培训
        """,
      of: "mediator",
      actions: "培训 轮训 业务培训 培训班 集中培训 专题培训 骨干培训",
      examples: []),
    Metric(
      "law_literate_training_sessions", "法律明白人培训", "law-literate villager training sessions", .flow,
      units: "次 场 期 场次",
      counts: "training of 法律明白人/普法骨干",
      heads: """
        法律明白人培训 法律明白人培训班 法律明白人专题培训 法律明白人集中培训 法律明白人轮训 培训法律明白人 普法骨干培训 \
        法治带头人培训 法律明白人骨干培训 法治骨干培训 法律明白人培训会
        """,
      of: "lawLiterate",
      actions: "培训 轮训 集中培训 专题培训 开展培训 培训班 业务培训 骨干培训",
      examples: []),
    Metric(
      "training_attendance", "参训人次", "training attendance", .flow,
      units: "人次 人 名",
      counts: "参训/培训…人次/覆盖干部N人次",
      heads: """
        参训 参训人员 受训 参加培训 参训干部 培训人员 参训人数 受训人数 培训干部 培训人数 培训人次 累计培训 受训人员 \
        参训人次 共培训 轮训 培训骨干 培训 法治骨干 参训学员
        """,
      of: "training",
      actions: "参加 覆盖 参训 培训 轮训 骨干",
      examples: []),
    Metric(
      "law_literate_persons", "法律明白人", "law-literate villagers", .stock,
      units: "名 人",
      counts: "现有/共有/已有 法律明白人; with no cue of time too",
      heads: "法律明白人 现有法律明白人 共有法律明白人 法律明白人队伍 法治明白人 学法用法明白人 法律明白人总数",
      of: "lawLiterate",
      actions: "现有 共有 总数 总数达到 累计 已有 达到 总人数 增至 在册",
      examples: []),
    Metric(
      "law_literate_persons_trained", "新培养法律明白人", "law-literate villagers newly trained", .flow,
      units: "名 人",
      counts: "培养/新增/遴选 in the year",
      heads: """
        培养法律明白人 新增法律明白人 培育法律明白人 遴选法律明白人 新培养法律明白人 新培育法律明白人 新选育法律明白人 \
        选育法律明白人 法律明白人培养 认定法律明白人 新遴选法律明白人 选拔法律明白人
        """,
      of: "lawLiterate",
      actions: "培养 新培养 新增 遴选 新培育 培育 新选育 选育 新遴选 认定 选拔 新认定 新发展 发展 选聘 今年新增 当年新遴选 年内新增 评选",
      examples: []),
    Metric(
      "law_backbones", "法治带头人与普法骨干", "law backbones", .stock,
      units: "名 人",
      counts: "法治带头人/法律明白骨干/普法骨干",
      heads: "法治带头人 普法骨干 法律明白骨干 法治骨干 学法骨干 法律明白人骨干 法律骨干 法律带头人 普法带头人",
      examples: []),
  ]
}
