/// The words by which the topics of an account are known, in headings and in running text.
enum TopicWords {
  /// Words that are plain in a heading and too common in running text.
  static let headingRows: [(kind: Topic, words: String)] = [
    (.decisionMaking, "决策 合法性 审查 行政行为"),
    (.publicity, "宣传 法治文化"),
    (.study, "学习教育 理论学习 学法 用法 加强学习 法治教育"),
    (.enforcement, "执法"),
    (.openness, "公开 阳光"),
    (.supervision, "制约 接受监督 监督"),
    (.disputes, "纠纷 矛盾 信访 调解 热线 解纷"),
    (.grassrootsGovernance, "网格 平安 自治 乡村治理"),
    (.emergency, "疫情 应急"),
    (.reviewAndLitigation, "复议 应诉 诉讼"),
    (.organization, "领导 责任 统筹 组织保障"),
    (.politicalGuidance, "政治 思想"),
  ]

  /// Words that mean the same in headings and in running text.
  static let rows: [(kind: Topic, words: String)] = [
    (.firstResponsibility, "第一责任人 履职情况"),
    (
      .organization,
      """
      组织领导 领导机制 主体责任 组织保障 领导责任 责任体系 责任链条 责任落实 工作责任 统筹领导 党的领导 全面领导 党建引领 党建统领 高位统筹 高位推动 统筹谋划 统筹部署 考核机制 领导小组 工作专班 责任书
      法治建设责任 强化统筹 压实责任 组织机构 健全工作机制 法治责任
      """
    ),
    (.politicalGuidance, "习近平法治思想 政治引领 思想引领 理论武装 政治站位 铸魂 政治建设 第一议题 会议精神 全会精神 二十大精神 思想根基 政治责任"),
    (
      .decisionMaking,
      """
      行政决策 依法决策 决策机制 决策程序 重大决策 科学决策 民主决策 三重一大 合法性审查 合法性审核 合同审查 审查合同 审核合同 法律顾问 公职律师 末位表态 决策审查 决策控风险 审查关口 列席
      规范决策 决策制度 合同管理
      """
    ),
    (.publicity, "普法 法治宣传 法制宣传 法律明白人 法治文化 法律进 送法 法治讲座 宣传教育 宣传活动 宣传资料 法治氛围 八五 七五 九五 法治素养 法治带头人 宪法宣传 法治意识 尊法守法 法治观念"),
    (.study, "学法 法治培训 会前学法 中心组 旁听庭审 学法考法 如法网 法治学习 法律知识考试 法律知识测试 领导干部学法 关键少数 头雁 法治理论 干部素养 法治讲堂 法治课 学习培训 理论学习 法治思维"),
    (.governmentFunctions, "政府职能 机构职能 权责清单 履职事项 转变职能 职能体系 全面履行 依法履职 目录管理 职责清单 权力清单 履职清单"),
    (
      .enforcement,
      """
      行政执法 综合执法 规范执法 严格执法 文明执法 三项制度 执法证 持证上岗 执法人员 案卷评查 赋权 行政处罚 执法检查 执法队伍 执法监督 立案 罚款 执法力量 一支队伍管执法 执法力度 执法基础
      执法行为
      """
    ),
    (.businessEnvironment, "营商环境 放管服 政务服务 便民服务 一窗 最多跑一次 好差评 告知承诺 法治体检 一件事 行政审批 审批制度 一网通办 企业服务 服务企业 法治环境"),
    (.normativeDocuments, "规范性文件 备案审查 文件清理 制度体系 依法行政制度 三统一 合法性文件"),
    (.openness, "政务公开 信息公开 政府信息 阳光政府 三审三校 公开栏 村务公开 依申请公开 主动公开 公开力度"),
    (.supervision, "权力制约 制约和监督 制约监督 接受监督 人大监督 政协监督 民主监督 监督体系 权力监督 权力运行 建议提案 代表建议 提案 审计 检察建议 监督制约 监督机制 权力监督链条"),
    (.disputes, "矛盾纠纷 矛盾化解 枫桥经验 人民调解 调解 信访 诉源治理 综治中心 矛调中心 接诉即办 12345 民事纠纷 纠纷化解 解纷 纠纷排查 多元化解 调处 源头治理"),
    (
      .grassrootsGovernance,
      """
      网格 平安建设 扫黑除恶 村规民约 四议两公开 民主自治 三治融合 基层治理 社区矫正 安置帮教 特殊人群 平安稳定 除险清患 社会治理 社会秩序 依法治村 民主法治示范村 基层民主 基层基础
      """
    ),
    (.publicLegalServices, "公共法律服务 法律援助 村居法律顾问 法律服务 法律之家 法律咨询 一村一法律顾问"),
    (.emergency, "疫情防控 防控疫情 突发事件 应急管理 安全生产 应急处置 防灾减灾 应急预案 安全底线 隐患排查"),
    (.reviewAndLitigation, "行政复议 行政诉讼 出庭应诉 行政应诉 败诉 复议应诉 应诉"),
    (.teamBuilding, "队伍建设 法治队伍 执法人员培训 法治人才 干部队伍 人才队伍 能力建设"),
  ]
}
