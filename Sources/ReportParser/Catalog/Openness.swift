extension MetricCatalog {
  /// Openness of government, government services, satisfaction.
  static let openness: [Metric] = [
    Metric(
      "information_disclosed", "主动公开信息", "information disclosed", .flow,
      units: "条 件 份 篇",
      counts: "主动公开/发布政府信息; the split by channel is parts",
      heads: """
        主动公开 公开信息 政府信息 公开政府信息 政务公开 信息公开 发布信息 公开各类信息 主动公开信息 主动公开政府信息 \
        政务信息 公开政务信息 党务政务信息 发布政务信息 政府信息公开 公开事项 各类信息 公示信息 发布各类信息 更新信息 \
        门户网站 政府网站 公示栏 公开栏 村务公开栏 政务公开栏 网站 公开 门户网站公开 网站公开 官网 公开文件
        """,
      of: "disclosure",
      actions: "公开 发布 公示 更新 微信公众号 公众号 网站 门户网站 公开栏 公示栏 新媒体 政务新媒体 微博 通过",
      butNot: "申请 普法 法治信息 普法信息 执法信息",
      examples: []),
    Metric(
      "information_requests", "依申请公开", "information requests", .flow,
      units: "件 条 份",
      counts: "依申请公开 received",
      heads: "依申请公开 信息公开申请 政府信息公开申请 公开申请 依申请公开事项 依申请公开件 依申请公开政府信息 申请公开 依申请",
      of: "disclosureRequest",
      actions: "受理 收到 答复 办结 办理 结转 新收 转入 予以公开 已办结 回复",
      denied: "依申请公开 信息公开申请 政府信息公开申请 公开申请",
      examples: []),
    Metric(
      "service_items", "政务服务事项", "service items", .stock,
      units: "项 类 个",
      counts: "进驻/办理的政务服务事项",
      heads: """
        政务服务事项 服务事项 进驻事项 便民服务事项 进驻 审批事项 高频事项 进驻政务服务事项 承接政务服务事项 民生事项 \
        可办事项 办理事项清单 公共服务事项 服务事项清单 一件事 审批服务事项 网办事项 帮办代办事项 代办事项 办理事项 \
        便民事项 依申请事项 证明事项 服务窗口
        """,
      of: "service",
      actions: "进驻 承接 入驻 梳理 事项 下沉",
      butNot: "履职 执法 赋权 权责",
      examples: []),
    Metric(
      "service_cases", "政务服务办件", "service cases handled", .flow,
      units: "件 人次 笔 次",
      counts: "办理/受理 政务服务/便民服务",
      heads: """
        办件 办理事项 便民服务 受理业务 政务服务办件 业务 办理业务 一网通办 代办 帮办 群众办事 服务群众 办件量 \
        办理各类事项 受理办件 办理服务事项 办理政务服务 办理便民服务 办理各类业务 各类业务 便民服务事项 政务服务事项 \
        自助机办件 帮办代办 便民服务中心 受理审批 接待办事群众 办事群众 受理服务事项 上门服务 网上办件 民生事项 \
        代办事项 政务服务 服务事项 审批事项
        """,
      of: "service",
      actions: "办理 受理 办件 办结 接待 服务 代办 帮办 接件",
      examples: []),
    Metric(
      "satisfaction_rate", "满意率", "satisfaction rate", .rate,
      units: "%",
      counts: "群众满意度/满意率",
      heads: "满意率 满意度 好评率 群众满意率 群众满意度 市民满意率 综合满意率 评价满意率 满意 差评率",
      examples: []),
    Metric(
      "enterprise_visits", "走访企业", "enterprise visits", .flow,
      units: "家 家次 次 户",
      counts: "走访/服务企业; 法治体检",
      heads: """
        走访企业 服务企业 法治体检 入企 企业走访 包联企业 走访服务企业 惠企 入企走访 走访市场主体 走访经营主体 \
        联系企业 企业法治体检 企业服务 助企 走访辖区企业 帮扶企业 走访服务 深入企业 服务市场主体
        """,
      of: "enterprise",
      actions: "走访 服务 包联 体检 法治体检 企业",
      butNot: "检查 隐患 宣传",
      examples: []),
  ]
}
