/// The things that reports speak of, so that 办结36件 is read by what was received in the clause before.
package enum Objects {
  /// Keys with their words; an object is spoken of from the place of a word on, until another takes over.
  package static let table: [(key: String, words: String)] = [
    (
      "dispute",
      """
      矛盾纠纷 纠纷 矛盾 矛盾隐患 人民调解 调解案件 争议 调解 调委会 调解室 调处 三调联动 说和 争端 解纷 说事 矛调中心 化解中心 调处中心 调解中心 矛调 自行化解 兜底化解 婚恋家庭 邻里 综治中心 三源共治 \
      欠薪
      """
    ),
    ("petition", "信访 来访 来信 上访 接访 积案 下访 集访 越级访 重信 集体访 到县访 到市访 到省访 阳光信访 国家信访 初信 息诉 重复信访 来镇走访 到镇走访"),
    (
      "request",
      """
      群众反馈 群众反映 转来信件 12345 热线 政务服务便民热线 政务服务热线 便民热线 工单 诉求 接诉即办 留言 信箱 问政 投诉 民情 直通车 流转事件 吹哨报到 随手拍 书记信箱 镇长信箱 领导信箱 \
      群众意见 民意 急难愁盼 微心愿 掌上基层 民呼我为 未诉先办 基层治理平台 基层智治 网格上报 网格事件 平安事件 意见箱 求决类 网格事项 事项流转 县长信箱 市长信箱 人民网 市长热线 \
      数字城管 码上办 解决难题 接单 镇长在线 两代表一委员 欠薪投诉 交办件 转办件 督办件 交办工单 派件 城市管理事件 城管事件 流转处置 上报事件 网格员上报 上报各类事件 各类事件
      """
    ),
    ("court", "法庭 法院"),
    ("publicity", "宣传 普法 送法 法律进 宪法宣传周 法治文化 宣讲 国家宪法日 宪法日 民法典宣传月 法治赶场 法治文艺"),
    ("study", "学法 学习 中心组"),
    ("leader", "主要负责人 党政主要 书记 镇长 乡长 主任 主要领导 班子成员 领导干部 领导班子 负责人 一把手"),
    ("training", "培训 轮训 夜校"),
    ("enforcementStaff", "执法人员 执法队员 综合执法 行政执法 执法大队 执法队 执法 执法业务"),
    ("mediator", "调解员 人民调解员 调解人员 调解骨干"),
    ("lawLiterate", "法律明白人 明白人 普法骨干 法治带头人"),
    ("powers", "清单 权责 赋权 执法事项 职权 权力 履职 下放"),
    ("inspection", "检查 巡查 执法 安全生产 消防 食品安全 巡逻"),
    (
      "hazard",
      """
      隐患 排查问题 发现问题 安全问题 查出问题 违法行为 安全生产 检查 巡查 消防 违规 专项行动 违法占地 违法建设 违规用火 露天焚烧 占道经营 占路经营 店外经营 出店经营 流动摊贩 乱堆乱放 行为 乱搭乱建 违法用地 两违 火险 用火行为
      """
    ),
    ("penalty", "行政处罚 处罚 立案 罚款 执法案件 查处 执法办案 城管 执法队 执法大队 执法局 罚没 执法中队"),
    ("demolition", "拆除 违建 违法建设 违法建筑 拆违 违章 违法占地 两违"),
    ("decision", "重大决策 重大行政决策 三重一大 决策 重大事项 议题"),
    ("contract", "合同 协议"),
    ("normative", "规范性文件 文件"),
    ("review", "合法性审查 合法性审核 法制审核 审查 审核 备案"),
    ("adviser", "法律顾问 律师 顾问"),
    ("disclosure", "主动公开 政府信息 政务公开 信息公开 公开信息 门户网站 公开"),
    ("disclosureRequest", "依申请公开 信息公开申请 公开申请 申请公开 依申请"),
    (
      "service",
      """
      政务服务 便民服务 办件 便民服务中心 党群服务中心 一窗 服务大厅 办事大厅 受理服务中心 社区事务受理 业务 自助机 粤智助 渝快办 粤省事 豫事办 爱山东 皖事通 赣服通 闽政通 浙里办 代办 行政许可 行政审批
      """
    ),
    ("enterprise", "企业 商户 市场主体 经营主体 营商环境"),
    ("reconsideration", "行政复议 复议"),
    ("litigation", "行政诉讼 诉讼 应诉 行政案件 被告 被诉 涉诉 胜诉 行政争议 出庭"),
    ("proposal", "人大代表 政协 提案 代表建议 议案 人代会 人大建议 代表所提 主办件 协办件"),
    ("supervision", "巡察 督察 巡视 审计 督查 反馈"),
    ("grid", "网格 网格事项"),
    ("correction", "社区矫正 矫正 社矫 社区服刑 服刑人员"),
    ("resettlement", "安置帮教 刑满释放 刑释"),
    ("visit", "走访 入户 慰问 遍访 敲门 入户见面"),
    ("exam", "考试 测试 考法 参考 应考 测评"),
    ("ruleOfLaw", "法治 依法 法制"),
    ("caseFile", "案卷 卷宗"),
    ("background", "下辖 辖区 面积 幅员 户籍 常住 总人口 村民小组 全镇辖 全乡辖 辖"),
    ("model", "示范户 评选 评定 最美 文明户"),
    ("opinion", "意见 建议"),
    (
      "problem",
      "问题 困难 难题 难点 堵点 事项 老大难"
    ),
    ("legalService", "公共法律服务 法律服务 法律顾问 律师"),
    ("legalAid", "法律援助 法援 援助"),
    ("mediation_subsidy", "以案定补 以奖代补 一案一补"),
    ("hearing", "旁听 庭审"),
    ("democratic", "民主法治 法治示范村"),
    ("clue", "线索 违法线索 案件线索 问题线索"),
    ("staff", "编制 在编 干部职工"),
    // What only seems to have another word in it: no 调解 in 协调解决, and no party members apart in 党员干部.
    ("nothing", "协调解决 党员干部"),
  ]

  /// The objects whose keys are in a list, a bit each.
  static func bits(of keys: String) -> UInt64 {
    var bits: UInt64 = 0
    index.forEachWord(of: keys) { bits |= 1 << UInt64($0) }
    return bits
  }

  /// The number of the object with that key, or nil.
  package static func number(of key: String) -> Int? { index.word(key) }

  private static let index = WordIndex(table.map(\.key))
}
