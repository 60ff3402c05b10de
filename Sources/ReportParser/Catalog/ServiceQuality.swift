extension MetricCatalog {
  /// How services reach people, beyond the counts of cases and items.
  static let serviceQuality: [Metric] = [
    Metric(
      "enterprise_requests", "企业诉求", "requests of enterprises", .flow,
      units: "件 条 个 项",
      counts: "收集/协调解决企业诉求、问题, also those resolved; visits are enterprise_visits",
      heads: """
        企业诉求 企业问题 企业难题 涉企诉求 涉企问题 企业法律需求 企业困难 企业反映问题 企业急难愁盼 企业困难问题 解决企业诉求 解决企业难题 收集企业诉求 帮助企业解决难题 帮助企业解决问题 \
        企业需求 经营主体诉求 企业用工问题 企业合理诉求 企业生产经营问题 企业发展难题 为企业解决难题 为企业解决问题 协调解决企业难题 协调解决企业问题 协助企业解决难题 解决企业困难 为企业排忧解难 \
        帮助企业解决困难 企业诉求问题 解决企业问题
        """,
      of: "enterprise",
      actions: """
        收集诉求 协调解决 解决诉求 帮助解决 解决难题 收集需求 收集问题诉求 收集意见诉求 解决困难 收集困难问题 协调解决问题 协调解决困难问题 协调解决困难 帮助解决难题 解决实际困难 \
        收集法律需求 收集诉求问题 收集各类诉求 收集意见建议 收集问题
        """,
      butNot: "隐患 热线 12345 群众诉求 巡察 工单 信访 纠纷",
      addition: .init(parent: nil),
      examples: [
        Example("走访企业36家，收集诉求⟦12件⟧。"),
        Example("帮助企业解决难题⟦26个⟧。"),
        Example("收集企业法律需求⟦18条⟧，开展法治体检9家次。"),
        Example("协调解决企业用工问题⟦九件⟧。"),
        Example("建立助企台账，解决企业诉求⟦31件⟧。"),
        Example("开展“入企问需”，帮助企业解决困难⟦14个⟧。"),
        Example("营商环境专班收集企业反映问题⟦22条⟧。"),
        Example("⟦17项⟧涉企诉求全部闭环办理。"),
        Example("上门为企业解决难题⟦5个⟧。"),
        Example("受理12345热线诉求260件。"),
        Example("检查企业隐患36处。"),
        Example("开展企业法治体检12家。"),
        Example("走访企业46家次，宣讲政策8场。"),
        Example("研究解决法治建设重点难点问题6项。"),
        Example("收集群众诉求86条。"),
        Example("办理信访件31件。"),
        Example("企业法律顾问审查合同27份。"),
        Example("处罚企业3家。"),
      ]),
    Metric(
      "online_service_rate", "网办率", "online service rate", .rate,
      units: "%",
      counts: "网上可办率/网办率/即办率/全程网办率 of service items",
      heads: """
        网办率 网上可办率 网上办理率 全程网办率 一次办率 最多跑一次事项占比 即办件率 可网办率 一网通办率 即办率 跑零次 全程网办占比 网上可办比例 在线办理率 全程网办比例 网上办件率 马上办率 \
        一次办结率 网上办 全流程网办率 掌上可办率 最多跑一次比例 最多跑一次占比 不见面审批率 承诺提速率
        """,
      addition: .init(parent: nil),
      examples: [
        Example("政务服务事项网上可办率达⟦98%⟧。"),
        Example("办件12600件，网办率⟦86.5%⟧。"),
        Example("“最多跑一次”事项占比⟦100%⟧。"),
        Example("即办件率⟦72%⟧，群众办事更方便。"),
        Example("推进“互联网+政务服务”，全程网办率为⟦96.2%⟧。"),
        Example("一网通办率提升至⟦93%⟧。"),
        Example("高频事项在线办理率⟦88.4%⟧，好评率99%。"),
        Example("掌上可办率达到⟦91%⟧以上。"),
        Example("群众满意率99%。"),
        Example("热线办结率100%。"),
        Example("隐患整改率97%。"),
        Example("合法性审查率100%。"),
        Example("执法人员持证率92%。"),
        Example("信访按期答复率98%。"),
        Example("学法考试参考率100%。"),
        Example("矛盾纠纷化解率98.2%。"),
      ]),
    Metric(
      "service_windows", "服务窗口", "service counters", .stock,
      units: "个",
      counts: "窗口/工位 of the 便民服务中心 or 综治中心, standing and rotating",
      heads: """
        窗口 综合窗口 服务窗口 接待窗口 常驻窗口 工位 办事窗口 助企窗口 无差别窗口 业务窗口 政务服务窗口 服务工位 便民窗口 轮驻窗口 受理窗口 综合受理窗口 专窗 服务专窗 \
        无差别综合窗口 咨询窗口 绿色窗口 老年人窗口
        """,
      butNot: "办理 受理 办件 进驻事项 工作人员",
      addition: .init(parent: nil),
      examples: [
        Example("便民服务大厅设综合窗口⟦5个⟧。"),
        Example("综治中心设常驻窗口⟦6个⟧、轮驻窗口⟦3个⟧。"),
        Example("开设标准化工位⟦22个⟧。"),
        Example("增设助企窗口⟦两个⟧，专人值守。"),
        Example("镇政务服务中心设无差别综合窗口⟦4个⟧。"),
        Example("整合部门力量，设⟦8个⟧窗口提供一站式服务。"),
        Example("设置接待窗口⟦3个⟧，接待群众来访。"),
        Example("新设老年人绿色窗口⟦1个⟧。"),
        Example("窗口办理业务6300件。"),
        Example("进驻政务服务事项64项。"),
        Example("窗口工作人员12名。"),
        Example("窗口单位满意率98%。"),
        Example("设立公共法律服务站13个。"),
        Example("建成调解室9个。"),
        Example("划分网格46个。"),
        Example("普法宣传橱窗26个。"),
      ]),
  ]
}
