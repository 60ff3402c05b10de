extension MetricCatalog {
  /// Study of the law by officials, examinations, meetings, and duties of leaders.
  static let study: [Metric] = [
    Metric(
      "law_study_sessions", "学法活动", "law study sessions", .flow,
      units: "次 场 场次 期",
      counts: "会前学法/中心组学法/集体学法/专题学习/干部学法 of officials; not campaigns for the public",
      heads: """
        学法 会前学法 中心组 理论学习中心组 中心组学法 中心组学习 集体学法 专题学习 集中学习 专题学法 集中学法 \
        干部学法 法律学习 学习会 法治学习 学法活动 学法用法 第一议题 理论学习 领导干部学法 夜学 学习活动 读书班 \
        法律知识学习 专题学习会 学习 习近平法治思想 习近平法治思想学习 集体学习 学习习近平法治思想 中心组专题学法 \
        中心组集体学法 中心组专题学习 理论学习中心组学习 理论中心组 中心组理论学习 职工学法 干部职工学法 学法用法活动 \
        法律法规学习 学习法律法规 法规学习 学习法律 党委会学法 班子学法 政府常务会学法 学法会 学法日 集中学法会 \
        支部学习 学习教育 专题学习研讨 领学 例会学法 中心组集中学习 中心组学习会 中心组研学 理论学习会 会前学 线上学习
        """,
      of: "study",
      actions: "学习 学法 集中学习 专题学习",
      butNot: "培训 考试 参学人员 宣传教育",
      examples: []),
    Metric(
      "law_study_attendance", "参学人次", "law study attendance", .flow,
      units: "人次 人 名",
      counts: "参学/参加学习 of officials",
      heads: """
        参学 参学人员 参加学习 学法人数 在线学习 线上学习 法宣在线学习 参加学法 参学干部 参学人次 参与学习 学习人数 \
        参学人数 参加学习人员 参加学习干部 参加法治学习 学法干部 参加旁听 干部 党员干部 在线学法
        """,
      of: "study",
      actions: "参加 参与 覆盖 参学 干部",
      examples: []),
    Metric(
      "study_seminars", "研讨交流", "study seminars", .flow,
      units: "次 场",
      counts: "专题研讨/交流研讨",
      heads: "研讨 交流研讨 专题研讨 研讨交流 研讨会 学习研讨 研讨发言 专题研讨会 研讨活动 集中研讨 交流发言",
      examples: []),
    Metric(
      "laws_studied", "学习法律法规", "laws studied", .flow,
      units: "部 项 条",
      counts: "学习…法律法规N部",
      heads: "法律法规 法律 党内法规 法律法规规章 法规 国家法律 重点法律法规 学习法律法规 党章党规 法律条文 学习内容",
      examples: []),
    Metric(
      "law_exams", "学法考试", "law exams", .flow,
      units: "次",
      counts: "组织学法考试/测试N次",
      heads: """
        考试 测试 学法考试 法律知识考试 法律知识测试 法律考试 学法测试 考法 学法考法 普法考试 法治考试 法治测试 \
        闭卷考试 网上考试 任前考法 知识测试 任前法律知识考试 宪法法律知识测试 线上考试 无纸化学法考试 网上学法考试
        """,
      butNot: "执法资格 执法证",
      examples: []),
    Metric(
      "exam_participants", "参考人数", "exam participants", .flow,
      units: "人 名 人次",
      counts: "参加学法考试",
      heads: """
        参考 参加考试 参加测试 学法考试 参加学法考试 学法考法 如法网 参考人员 参考人数 参加法律知识考试 \
        参加法律知识测试 法律知识考试 法律知识测试 普法考试 考法 参加年度学法考试 参加普法考试 参加网上学法考试 \
        学法用法考试 参加学法考法 无纸化学法用法考试 参加闭卷考试 法治理论知识考试 参加测评 参加宪法法律知识测试 \
        宪法法律知识测试 应考 测试 考试 参试 参学参考 网上学法用法考试 学法考试人员 考核
        """,
      butNot: "执法资格 资格考试 执法证 执法培训",
      examples: []),
    Metric(
      "exam_participation_rate", "参考率", "exam participation rate", .rate,
      units: "%",
      counts: "参考率/参加率/参学率",
      heads: "参考率 参学率 参与率 参加率 参试率 参训率 参学参考率 考试参与率 完成率",
      examples: []),
    Metric(
      "exam_pass_rate", "考试合格率", "exam pass rate", .rate,
      units: "%",
      counts: "合格率/通过率/优秀率 of law exams",
      heads: "合格率 通过率 优秀率 及格率 考试合格率 考试通过率 考试优秀率 优良率 测试合格率 满分率",
      butNot: "执法资格 资格考试 审查 审核 执法证 案卷",
      examples: []),
    Metric(
      "rule_of_law_meetings", "法治专题会议", "rule-of-law meetings", .flow,
      units: "次 场",
      counts: "党委会/专题会议 that studies or hears reports on 法治(政府)建设",
      heads: """
        专题会议 专题会 专题研究 党委会 党委会议 党工委会议 党工委会 法治建设工作会议 法治政府建设会议 \
        法治政府建设专题会议 法治政府建设工作会议 听取汇报 委员会会议 法治建设委员会会议 领导小组会议 研究部署 \
        专题研究部署 推进会 部署会 专题听取 工作会议 专项研究 联席会议 专题部署 工作推进会 法治工作会议 依法治镇会议 \
        专题会议研究 研究法治建设 研究法治工作 研究法治政府建设 听取法治政府建设 听取法治建设 法治建设专题会议 工作例会 \
        法治建设会议 党政联席会议 领导小组会 党委扩大会 协调会 调度会 听取法治 情况汇报 工作汇报 主持召开 主持研究 \
        法治建设会 专题工作会议 专题研究法治 召开会议 动员会 会议
        """,
      butNot: "培训 学法 学习 列席 研判 院坝会",
      examples: []),
    Metric(
      "issues_resolved", "研究解决问题", "issues studied or resolved", .flow,
      units: "项 个 件",
      counts: "研究解决法治建设重点难点问题N项",
      heads: """
        研究解决 重点难点问题 难点问题 解决问题 解决难题 破解难题 具体问题 重大问题 重点问题 解决重大问题 解决难点问题 \
        突出问题 解决重点难点问题 推动解决 破解难点问题 协调解决 难题 协调解决问题 解决重点问题
        """,
      of: "agenda",
      actions: "解决 研究解决 破解 推动解决 协调解决",
      butNot: "诉求 隐患 热线 群众 企业 信访",
      examples: []),
    Metric(
      "leader_law_classes", "领导讲法治课", "law classes by leaders", .flow,
      units: "次 场 堂",
      counts: "主要负责人讲法治课/法治党课",
      heads: """
        讲法治课 法治党课 专题党课 讲授法治 带头讲法治课 讲授法治党课 讲法治 领导讲法 领导干部讲法 讲授法治课 \
        法治专题党课 带头讲授法治课 讲党课 上法治课 法治课 主讲法治课 讲法 党课 授法治课 讲授 带头讲法 领导干部上讲台
        """,
      of: "leader",
      actions: "讲法治课 法治课 上法治课 讲法 授课 讲座 宣讲 辅导 法治讲座 讲授",
      examples: []),
    Metric(
      "accountability_statements", "述法", "rule-of-law accountability statements", .flow,
      units: "人 名 份 次",
      counts: "述法",
      heads: "述法 述法报告 书面述法 年度述法 专题述法 现场述法 述职述法 述法评议 述责述廉述法 述法材料 年终述法 述职述廉述法 会议述法",
      examples: []),
    Metric(
      "court_hearings_observed", "旁听庭审", "court hearings observed", .flow,
      units: "次 场 人次",
      counts: "旁听庭审",
      heads: "旁听庭审 庭审观摩 旁听 观摩庭审 庭审旁听 旁听行政案件庭审 旁听法院庭审 庭审 旁听行政诉讼庭审 旁听职务犯罪庭审 旁听案件 观摩",
      examples: []),
  ]
}
