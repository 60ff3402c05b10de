extension MetricCatalog {
  /// Administrative enforcement: staff, inspections, hazards, penalties, demolitions.
  static let enforcement: [Metric] = [
    Metric(
      "enforcement_staff", "执法人员", "enforcement staff", .stock,
      units: "人 名",
      counts: "配备/现有执法人员",
      heads: """
        执法人员 执法队员 在编执法人员 执法干部 现有执法人员 行政执法人员 综合执法人员 在岗执法人员 正式执法人员 \
        配备执法人员 执法力量 执法辅助人员 辅助执法人员 辅助人员 协管员 待考证人员 执法工作人员 执法队伍
        """,
      of: "enforcementStaff",
      actions: "现有 配备 在编 实有 共有 编制 在岗 待考证 待取证 辅助人员 下沉 待考 队员 人员",
      examples: []),
    Metric(
      "enforcement_certificate_holders", "持证人员", "enforcement certificate holders", .stock,
      units: "人 名",
      counts: "持有/取得执法证 (existing)",
      heads: """
        持证 持证人员 持有执法证 执法证 取得执法证 持证执法人员 有执法证 持执法证 行政执法证 持有行政执法证 \
        具备执法资格 执法资格 持有有效执法证件 执法证件 行政执法证件 取得行政执法证 持有执法证件 取得执法资格 \
        持行政执法证人员 持执法证人员 持有行政执法证件 执法资格证 执法证人员 行政执法资格 执法资格人员
        """,
      of: "enforcementStaff",
      actions: "持证 持有 取得 有证",
      butNot: "考试 新增 换证 申领 办理 报考 新申领",
      examples: []),
    Metric(
      "certificates_processed", "办理执法证件", "enforcement certificates processed", .flow,
      units: "人次 人 件 个 本 名",
      counts: "办理/申领/新增/换发执法证; 通过执法资格考试N人",
      heads: """
        办理执法证 办理行政执法证 办理行政执法证件 申领执法证 新增持证 新增持证人员 新增持证执法人员 换发执法证 换证 \
        换发 通过执法资格考试 执法资格考试 新增执法证 新办执法证 年审 顺利通过 执法资格考试通过 通过资格考试 \
        新取得执法证 新申领 申领 办理换证 新增执法人员 通过考试 注销 新领 新办 办理执法证件 执法证年审 执法证换发 \
        通过行政执法资格考试 通过行政执法考试 新取得 行政执法资格考试
        """,
      of: "enforcementStaff",
      actions: "通过 顺利通过 新增 办理 申领 换发 考取 新取得 报名 注销",
      butNot: "普法 学法",
      examples: []),
    Metric(
      "certificate_rate", "持证上岗率", "certificate rate", .rate,
      units: "%",
      counts: "持证(上岗)率, 执法资格通过率",
      heads: "持证率 持证上岗率 资格通过率 资格考试通过率 执法资格考试通过率 执法证持证率 执法资格通过率 执法人员持证率 执法持证率",
      of: "enforcementStaff",
      actions: "通过率 持证率",
      examples: []),
    Metric(
      "power_items", "执法事项", "enforcement and duty items", .stock,
      units: "项 条 类",
      counts: "权责清单/履职事项/赋权事项/执法事项",
      heads: """
        执法事项 履职事项 赋权事项 权责清单 权力事项 行政职权 基本履职事项 配合履职事项 上级收回事项 处罚权 事项清单 \
        行政权力 收回事项 委托事项 行政执法事项 赋权执法事项 权力清单 责任清单 履职清单 权责事项 行政处罚事项 \
        行政处罚权 执法职权 下放事项 执法权限 行政执法权 行政处罚权限 赋权 执法职责 权力和责任清单 基础事项 监管事项 \
        审批事项下放 高频执法事项 职责事项 政务事项清单 行政权力事项 行政强制 检查权 履职清单事项 划转 承接事项 事项
        """,
      of: "powers",
      actions: "承接 行使 梳理 收回 配合 归纳 明确 承担 赋权",
      butNot: "政务服务 便民服务 进驻 信访 便民 服务事项 办理",
      examples: []),
    Metric(
      "inspections", "检查巡查", "inspections and patrols", .flow,
      units: "次 家次 起 件 家 户次 处",
      counts: "行政检查/执法检查/巡查/巡逻/安全检查",
      heads: """
        检查 巡查 巡逻 安全检查 执法检查 行政检查 检查企业 出动执法人员 排查企业 踏查 检查商户 日常巡查 安全生产检查 \
        摸排检查 劝导 检查经营主体 巡河 巡林 巡查检查 巡护 督查 督导检查 食品安全检查 消防检查 消防安全检查 检查场所 \
        检查单位 检查经营户 检查门店 检查沿街商铺 检查工地 环保检查 联合检查 涉企检查 专项检查 交通劝导 道路交通劝导 \
        夜查 夜巡 双随机 抽查 检查各类场所 检查生产经营单位 检查点位 出动 出动人员 治安巡逻 路检路查 防火巡查 \
        森林防火巡查 巡查点位 排查场所 走访检查 安全隐患排查 隐患排查 排查
        """,
      of: "inspection",
      actions: "检查 巡查 排查 出动 开展 劝导",
      butNot: "案卷 执法检查权",
      examples: []),
    Metric(
      "joint_operations", "联合执法", "joint operations", .flow,
      units: "次",
      counts: "联合执法/专项行动N次",
      heads: """
        联合执法 专项行动 专项整治 联合检查 集中整治 专项执法 联合整治 执法行动 整治行动 联合执法行动 专项执法行动 \
        联合执法检查 专项整治行动 清查行动 综合执法行动 联合巡查 集中行动 集中整治行动 专项治理行动 治理专项行动 \
        联合行动 联合执法活动 联合夜查 整治 统一行动 专项治理
        """,
      examples: []),
    Metric(
      "hazards_found", "发现隐患", "hazards and violations found", .flow,
      units: "处 个 起 条 件 项",
      counts: "排查隐患/问题/违法行为",
      heads: """
        隐患 问题隐患 安全隐患 发现隐患 风险隐患 违法行为 发现问题 排查问题 消防隐患 火灾隐患 一般隐患 重大隐患 \
        排查隐患 发现问题隐患 发现安全隐患 整改通知书 查处违法用地 违法用地 安全生产隐患 排查安全隐患 事故隐患 \
        食品安全隐患 隐患问题 问题线索 风险点 排查风险隐患 违规行为 违章行为 违法线索 交通违法行为 交通违法 \
        发现各类问题
        """,
      of: "hazard",
      actions: "发现 排查 查出 排查出 排查发现 查处 查找 检查发现 发现问题",
      butNot: "矛盾 纠纷",
      examples: []),
    Metric(
      "hazards_rectified", "整改隐患", "hazards and violations rectified", .flow,
      units: "处 个 起 条 件 项",
      counts: "整改/责令改正/消除",
      heads: """
        整改隐患 整改 完成整改 督促整改 责令改正 责令整改 消除隐患 整改完成 整改到位 已整改 整治 消除 责令限期整改 \
        限期整改 立即整改 已督促整改 整改问题 排除隐患 整改消除 整治隐患 当场整改 现场整改 教育劝导 整改落实 \
        整改安全隐患 闭环整改
        """,
      of: "hazard",
      actions: "整改 已整改 完成整改 整改完成 督促整改 消除 整改到位 整治 责令整改 已完成整改 落实整改 排除 处置",
      butNot: "巡察 督察 反馈 审计 巡视",
      examples: []),
    Metric(
      "rectification_rate", "整改率", "rectification rate", .rate,
      units: "%",
      counts: "整改率",
      heads: "整改率 整改完成率 隐患整改率 问题整改率 整治率 消除率 完成整改率",
      examples: []),
    Metric(
      "penalty_cases", "行政处罚案件", "administrative penalty cases", .flow,
      units: "件 宗 起 例 个",
      counts: "行政处罚/执法案件/立案/办结 of penalties; split by procedure is parts",
      heads: """
        行政处罚案件 行政处罚 处罚案件 立案 立案查处 查处案件 查处各类案件 执法案件 简易程序 一般程序 普通程序 \
        简易案件 一般案件 普通案件 查处 处罚 立案处罚 办结案件 作出行政处罚 简易处罚 一般程序案件 普通程序案件 \
        简易程序案件 行政执法案件 实施行政处罚 行政处罚决定 作出行政处罚决定 立案调查 查办案件 类案件 综合执法案件 \
        行政案件 违法案件 当场处罚 罚款案件 城管执法案件 立案案件 执法办案 办理执法案件 免予处罚 不予处罚 轻微违法 \
        处罚决定 办理案件 办案 案件
        """,
      of: "penalty",
      actions: "立案 办结 查处 办理 结案 简易 一般 普通 处罚 案件 作出 下达",
      butNot: "信访 复议 诉讼 法律援助 刑事 调解 纠纷 法庭 民事 复议案件 法制审核 治安",
      examples: []),
    Metric(
      "penalty_persons", "处罚人数", "persons penalised", .flow,
      units: "人 人次",
      counts: "罚款处罚50人",
      heads: "罚款处罚 处罚 行政拘留 处罚人员 行政处罚 处罚违规 处罚违法",
      of: "penalty",
      actions: "处罚 罚款处罚 拘留",
      examples: []),
    Metric(
      "penalty_amount", "罚没金额", "penalties in money", .amount,
      units: "元",
      counts: "罚款/罚没金额",
      heads: """
        罚款 罚没 处罚金额 罚没款 罚没金额 罚款金额 罚金 处罚款 罚没款总额 罚没收入 罚缴 累计罚款 罚款总额 共计罚款 \
        案值 罚没款项 罚没总额 收缴罚款 处罚 没收违法所得
        """,
      of: "penalty",
      actions: "金额 罚款 处罚 总额",
      examples: []),
    Metric(
      "enforcement_case_files", "执法案卷", "enforcement case files", .flow,
      units: "套 卷 份 件",
      counts: "制作案卷",
      heads: "制作案卷 执法案卷 案卷 行政执法案卷 行政处罚案卷 执法卷宗 归档 归档案卷 卷宗 制作卷宗 执法案件卷宗",
      of: "enforcementStaff",
      actions: "制作 归档",
      butNot: "评查 调解",
      examples: []),
    Metric(
      "case_file_reviews", "案卷评查", "case file reviews", .flow,
      units: "次 份 卷 件",
      counts: "案卷评查",
      heads: "案卷评查 评查案卷 评查 执法案卷评查 案卷抽查 行政执法案卷评查 抽查案卷 案卷自查 案卷互评 案卷获评 行政处罚案卷评查 评查行政执法案卷",
      examples: []),
    Metric(
      "enforcement_reviews", "执法决定法制审核", "legal reviews of enforcement decisions", .flow,
      units: "件 次",
      counts: "重大执法决定法制审核",
      heads: """
        执法决定法制审核 重大执法决定法制审核 法制审核案件 案件法制审核 重大行政执法决定法制审核 审核行政处罚案件 审核案件 \
        法制审核 重大执法决定审核 重大行政处罚法制审核 执法案件法制审核 重大案件法制审核 重大执法决定 法制审核意见 \
        审核执法案件
        """,
      butNot: "合同 规范性文件 决策",
      examples: []),
    Metric(
      "demolitions", "拆除", "demolitions", .flow,
      units: "个 处 座 宗",
      counts: "拆除违建/羊圈; area is demolition_area",
      heads: """
        拆除 拆违 拆除违建 违法建筑 违建 违法建设 存量违建 拆除违法建筑 拆除违法建设 拆除违章建筑 违章建筑 新增违建 \
        拆除存量违建 依法拆除 私搭乱建 拆除违规 乱搭乱建 违章搭建 拆除违章 违建别墅 违法构筑物
        """,
      of: "demolition",
      actions: "拆除 存量违建 新增违建",
      examples: []),
    Metric(
      "demolition_area", "拆除面积", "area demolished", .flow,
      units: "平方米 ㎡ 亩",
      counts: "拆除面积",
      heads: "拆除 面积 拆违 拆除面积 违法建设 违建 违法建筑 拆除违法建筑 拆除违法建设 拆违面积 拆除违建 违建面积 拆除违建面积 腾退土地",
      of: "demolition",
      actions: "面积 拆除 违建 拆后",
      butNot: "辖区 镇域 总面积 幅员",
      examples: []),
  ]
}
