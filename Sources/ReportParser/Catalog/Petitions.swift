extension MetricCatalog {
  /// Petitions, visits, and requests by hotline or grid.
  static let petitions: [Metric] = [
    Metric(
      "petitions_received", "信访受理", "petitions received", .flow,
      units: "件 批 起 件次 批次 宗",
      counts: "信访件/来信来访 received; N批 of visits",
      heads: """
        信访件 信访事项 信访案件 来信来访 群众来访 集访 集体上访 越级上访 到区访 到县访 到市访 赴省访 进京访 \
        信访问题 网上信访件 网上信访 群众信访 初信初访 重复访 个访 群访 来访 上访 信访积案 信访总量 信访 信访投诉 \
        信访纠纷 信访转办件 信访交办件 督办件 转办件 来信 接待来访 接待群众 接待来访群众
        """,
      of: "petition",
      actions: "受理 接到 登记 收到 接待 办理 接收 转办 交办 受理登记 处理 接访 登记受理 承办 共接待 发生 接待群众",
      examples: []),
    Metric(
      "petition_visitors", "来访人次", "petition visitors", .flow,
      units: "人次 人",
      counts: "接待来访群众N人次; the 人次 of a N批M人次 pair",
      heads: "来访群众 接待群众 接待来访 接待来访群众 来访人员 上访群众 上访人员 接访群众 来访 信访群众 接待",
      of: "petition",
      actions: "接待 来访 接访",
      examples: []),
    Metric(
      "petitions_closed", "信访办结", "petitions closed", .flow,
      units: "件 批",
      counts: "信访办结/答复",
      heads: "信访办结 化解积案 化解信访积案 化解疑难积案 化解信访案件 办结信访件 办结信访事项 信访积案化解 积案清零 化解信访 积案",
      of: "petition",
      actions: """
        办结 答复 化解 已办结 已答复 办理完毕 办结答复 已化解 处理答复 已处理答复 处理完毕 成功化解 清零 办理答复 \
        按期办结 回复 停访息诉 息访 已处理 化解疑难积案
        """,
      examples: []),
    Metric(
      "petitions_pending", "信访未结", "petitions still open", .stock,
      units: "件",
      counts: "信访正在办理/核实",
      heads: "未办结信访 正在办理信访",
      of: "petition",
      actions: "正在办理 正在核实 正在处理 未办结 剩余 尚未办结 未结 余下 其余 尚在 仍在 正在调查 未到期 核实处理 正在核实处理",
      examples: []),
    Metric(
      "petition_closure_rate", "信访办结率", "petition closure rate", .rate,
      units: "%",
      counts: "信访办结率/及时受理率/按期答复率",
      heads: "信访办结率 信访事项办结率 及时受理率 按期答复率 信访化解率 信访按期办结率 积案化解率 信访事项按期办结率 信访事项及时受理率 初信初访办结率",
      of: "petition",
      actions: "办结率 受理率 答复率 化解率 按期办结率 及时受理率 按期答复率 按时办结率 及时办结率 处理率 群众参评率",
      examples: []),
    Metric(
      "leader_receptions", "领导接访", "leader receptions", .flow,
      units: "次",
      counts: "领导干部接访下访N次",
      heads: """
        接访 下访 领导接访 领导干部接访 领导干部接访下访 接访下访 下访接访 坐班接访 带头接访 公开接访 约访 领导下访 \
        包案接访 领导坐班 带案下访 领导包案 接待群众来访
        """,
      examples: []),
    Metric(
      "public_requests_received", "群众诉求受理", "public requests received", .flow,
      units: "件 条",
      counts: "12345热线工单, 民生诉求, 网格上报诉求 received",
      heads: """
        热线工单 12345热线 12345市民热线 市民热线 热线 工单 群众诉求 民生诉求 市民诉求 诉求 12345工单 \
        热线诉求 政务服务便民热线 便民热线 政务热线 热线件 投诉件 热线转办件 诉求件 诉求事项 意见诉求 民情诉求 \
        网络问政 平台信访件 流转事件 上报事件 网格事件 社情民意 民意诉求 热线反映问题 12345 接诉即办 平台工单 \
        投诉举报 群众反映问题 民情事项 问题诉求 事件 网民留言 留言
        """,
      of: "request",
      actions: "受理 接到 收到 接收 转来 流转 承办 办理 办件 反映 登记 收集 转办 交办 派发 承接 处理 处置 上报 上报处置 采集 收到意见",
      examples: []),
    Metric(
      "public_requests_closed", "群众诉求办结", "public requests closed", .flow,
      units: "件 条",
      counts: "热线工单 closed",
      heads: "办结工单 办结热线 办结诉求",
      of: "request",
      actions: """
        办结 回复 解决 已处理 已办结 处置 已回应 已解决 协调解决 处理 按期办结 办理完毕 答复 办结回复 已回复 \
        已答复 回应 解决诉求 化解 处理完毕 按时办结 处置办结 成功处置
        """,
      examples: []),
    Metric(
      "public_requests_pending", "群众诉求未结", "public requests still open", .stock,
      units: "件",
      counts: "热线工单 being handled",
      of: "request",
      actions: "正在办理 正在处理 正在推进 剩余 未办结 余下 尚未 其余 尚在 仍在 正在核实 办理中 处理中 正在协调",
      examples: []),
    Metric(
      "public_request_closure_rate", "诉求办结率", "public request closure rate", .rate,
      units: "%",
      counts: "诉求/工单 办结率, 办理率, 按时办结率 of 热线",
      heads: "工单办结率 热线办结率 诉求办结率 工单按时办结率 诉求解决率 热线按时办结率 接诉即办 问题解决率 诉求办理率 响应率 按时回复率",
      of: "request",
      actions: "办结率 按时办结率 按期办结率 办理率 解决率 及时办结率 回复率 处置率 答复率 办复率 按时办理率 响应率 按时回复率 结案率 及时率",
      examples: []),
  ]
}
