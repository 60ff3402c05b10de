extension MetricCatalog {
  /// Mediation of disputes by the township and its committees.
  static let disputes: [Metric] = [
    Metric(
      "dispute_screenings", "矛盾纠纷排查次数", "dispute screening rounds", .flow,
      units: "次 场 轮",
      counts: """
        rounds of screening (开展矛盾纠纷排查28次), counted in 次; a screening that yields cases i\
        n 件/起 is disputes_found
        """,
      heads: """
        矛盾纠纷排查 纠纷排查 矛盾纠纷大排查 矛盾排查 矛盾纠纷集中排查 矛盾纠纷排查化解 矛盾纠纷排查调处 排查矛盾纠纷 \
        排查纠纷 排查矛盾 大排查 矛盾纠纷专项排查 纠纷摸排 矛盾纠纷摸排 风险排查 矛盾风险排查 矛盾隐患排查 排查活动 \
        矛盾纠纷分析研判 矛盾纠纷研判 研判会
        """,
      of: "dispute",
      actions: "排查 摸排 集中排查 专项排查 排查化解 排查调处 滚动排查 拉网式排查 分析研判 研判",
      butNot: "执法 安全生产 消防",
      examples: []),
    Metric(
      "disputes_found", "排查发现矛盾纠纷", "disputes found by screening", .flow,
      units: "件 起 宗 条",
      counts: "排查(出|发现|各类)矛盾纠纷N件",
      heads: "排查矛盾纠纷 排查各类矛盾纠纷 排查出矛盾纠纷 排查发现矛盾纠纷 排查纠纷 排查各类纠纷 排查矛盾 矛盾纠纷排查",
      of: "dispute",
      actions: "排查 排查出 排查发现 发现 摸排 摸排出 摸排发现 排查梳理 摸排梳理 排摸 梳理 梳理出 收集 排查各类 排查掌握 排查登记 排查上报 累计排查 共排查 网格上报",
      examples: []),
    Metric(
      "disputes_prevented", "预防纠纷", "disputes prevented", .flow,
      units: "件 起",
      counts: "预防纠纷, 防止激化",
      heads: "预防纠纷 预防矛盾纠纷 防止激化 防止矛盾激化 防止民转刑 民转刑 制止械斗 防止群体性事件 防止纠纷激化",
      of: "dispute",
      actions: "预防 防止 制止 避免 防范 预防化解",
      examples: []),
    Metric(
      "disputes_handled", "受理调处矛盾纠纷", "disputes accepted or mediated", .flow,
      units: "件 起 宗 条",
      counts: """
        受理/接到/登记/上报/调解/调处 without a claim of success; also the 其中 list by type of disput\
        e and the split by committee level (parts)
        """,
      heads: """
        受理矛盾纠纷 受理调解矛盾纠纷 调解矛盾纠纷 调处矛盾纠纷 调处纠纷 调解纠纷 受理纠纷 纠纷类警情 纠纷警情 行政调解 \
        邻里纠纷 婚姻家庭纠纷 婚姻家庭 婚恋家庭纠纷 家庭纠纷 劳动争议 劳资纠纷 劳务纠纷 欠薪纠纷 合同纠纷 山林土地纠纷 \
        山林土地 山林权属 土地纠纷 林地纠纷 宅基地纠纷 房屋宅基地 损害赔偿纠纷 损害赔偿 道路交通事故纠纷 道路交通事故 \
        交通事故纠纷 交通事故 消费纠纷 物业纠纷 征地拆迁纠纷 征地拆迁 医疗纠纷 生产经营纠纷 经济纠纷 债务纠纷 \
        债权债务纠纷 借贷纠纷 民间借贷 土地承包纠纷 土地承包 赡养纠纷 相邻关系 相邻权纠纷 村务管理 其他纠纷 租赁纠纷 \
        人身损害 环境纠纷 环境污染纠纷 继承纠纷 调委会调解 镇级调解 村级调解 诉前调解 联合调解 人民调解案件 调解案件 \
        涉疫纠纷 海事渔事纠纷 旅游纠纷 权属纠纷 名誉纠纷
        """,
      of: "dispute",
      actions: """
        受理 调解 调处 接到 登记 上报 处理 处置 接处 受理调解 接案 接案调处 办理 介入 参与 联调 联合调处 \
        参与联调 参与调处 移送 移交 直接调处 分流 接收 委托调解 委派调解 调解各类 排查调处 排查调解 排查受理 \
        自行受理 接报 收到 流转 接访调处 录入 引导 指导 指导调解 协助调解 协助调处
        """,
      butNot: "培训 调解员",
      examples: []),
    Metric(
      "disputes_resolved", "化解矛盾纠纷", "disputes resolved", .flow,
      units: "件 起 宗",
      counts: "化解/成功调解/调解成功/调处成功/办结 of disputes",
      heads: """
        化解矛盾纠纷 化解各类矛盾纠纷 化解纠纷 化解矛盾 成功调解 成功化解 调解成功 成功调处 调处成功 化解成功 排查化解 \
        排查化解矛盾纠纷 排查并化解 化解疑难复杂案件 化解矛盾隐患 诉前化解 调处化解 调解化解 就地化解
        """,
      of: "dispute",
      actions: """
        化解 已化解 成功化解 调解成功 成功调解 调处成功 成功调处 化解成功 办结 已办结 解决 已解决 调成 成功 \
        就地化解 妥善化解 妥善处理 妥善处置 妥善解决 妥善调处 有效化解 及时化解 排查化解 调处化解 调解化解 受理化解 \
        化解处置 达成协议 达成调解协议 达成和解 结案 办理成功 当场化解 调解达成 化解各类 全部化解 顺利化解 处理完毕
        """,
      butNot: "积案",
      examples: []),
    Metric(
      "disputes_pending", "未结矛盾纠纷", "disputes still open", .stock,
      units: "件 起",
      counts: "正在办理/调处中, of disputes",
      heads: "正在调处 正在调解 调解中 未化解 尚未化解 未调解成功 正在化解 调处中 化解中",
      of: "dispute",
      actions: """
        正在办理 正在处理 正在调处 正在调解 正在化解 未化解 剩余 尚未 未结 未办结 未调结 跟踪 余下 稳控 其余 尚在 \
        仍在 调解中 化解中 调处中 正在核实 持续化解 正在持续
        """,
      examples: []),
    Metric(
      "dispute_resolution_rate", "矛盾纠纷化解率", "dispute resolution rate", .rate,
      units: "%",
      counts: "化解率, 调解成功率, 调处率, 调解率",
      heads: """
        化解率 调解成功率 调处成功率 调处率 调解率 化解成功率 纠纷化解率 成功调解率 调成率 成功化解率 矛盾纠纷化解率 \
        成功率 调结率 调处化解率 就地化解率 纠纷调解率
        """,
      of: "dispute",
      actions: "化解率 成功率 办结率 调解率 调处率",
      examples: []),
    Metric(
      "agreement_fulfilment_rate", "调解协议履行率", "agreement fulfilment rate", .rate,
      units: "%",
      counts: "协议履行率",
      heads: "履行率 协议履行率 调解协议履行率 履约率 自动履行率 即时履行率",
      examples: []),
    Metric(
      "mediation_agreements", "调解协议", "mediation agreements", .flow,
      units: "份",
      counts: "制作/签订调解协议书N份",
      heads: "调解协议 调解协议书 协议书 人民调解协议 书面协议 口头协议 人民调解协议书 书面调解协议 和解协议 书面调解 口头调解 调解卷宗 调解案卷 调解文书 司法确认",
      of: "dispute",
      actions: "签订协议 达成协议 制作协议 达成书面协议 制作 协议",
      examples: []),
    Metric(
      "mediation_amount", "调解涉及金额", "amount in dispute", .amount,
      units: "元",
      counts: "涉及金额, 协议金额, 挽回(经济)损失",
      heads: """
        涉及金额 协议金额 涉案金额 协议涉及金额 涉案总金额 涉及资金 标的额 涉及标的额 涉及标的 涉案标的 调解金额 \
        挽回损失 挽回经济损失 挽回直接经济损失 避免损失 避免经济损失 经济损失 追讨欠薪 追回欠薪 讨薪 追讨工资 追回工资 \
        赔偿金额 涉及总金额 标的金额 追回 追讨 兑付 挽回 损失
        """,
      of: "dispute",
      actions: "金额 涉及 赔偿 标的",
      examples: []),
    Metric(
      "mediation_committees", "人民调解委员会", "mediation committees", .stock,
      units: "个 家",
      counts: "调委会",
      heads: "调委会 人民调解委员会 调解委员会 人民调解组织 调解组织 村级调委会 村调委会 基层调解组织 人民调解委员会组织 行业性专业性调解组织 专业调委会",
      examples: []),
    Metric(
      "mediators", "人民调解员", "mediators", .stock,
      units: "名 人",
      counts: "专兼职调解员",
      heads: """
        调解员 人民调解员 专职调解员 兼职调解员 专兼职调解员 专职人民调解员 兼职人民调解员 调解人员 村级调解员 \
        专兼职人民调解员 网格调解员 调解志愿者 调解队伍 首席调解员 金牌调解员 司法协理员 乡贤 专职人员 兼职人员
        """,
      examples: []),
    Metric(
      "mediation_rooms", "调解室", "mediation rooms", .stock,
      units: "个 处 间",
      counts: "调解室, 调解工作室, 贵和工作室, 说事室",
      heads: """
        调解室 调解工作室 说事室 说事点 品牌调解室 个人调解室 调解工作站 调解点 个人调解工作室 人民调解室 说事亭 \
        议事亭 说事站 评理堂 调解中心 调解驿站 说理室 评理点 贵和工作室 调解窗口 调解平台
        """,
      examples: []),
  ]
}
