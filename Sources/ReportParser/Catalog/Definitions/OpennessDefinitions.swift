extension MetricDefinition {
  /// Metrics of openness and services.
  static let openness: [MetricDefinition] = [
    MetricDefinition(
      "information_disclosed", "主动公开的政府信息条数；按渠道列出的是分项",
      "Items of government information published; those by channel are parts"),
    MetricDefinition(
      "information_requests", "收到的依申请公开件数",
      "Requests for information received"),
    MetricDefinition(
      "service_items", "可办理的政务服务事项数",
      "Services that can be had"),
    MetricDefinition(
      "service_cases", "办理的政务服务、便民服务件次",
      "Cases of such services handled"),
    MetricDefinition(
      "satisfaction_rate", "群众或办事人的满意百分比",
      "The percentage of residents or users that are satisfied"),
    MetricDefinition(
      "enterprise_visits", "走访、服务企业的家次，包括法治体检",
      "Enterprises visited or served, check-ups of their legal affairs included"),
    MetricDefinition(
      "enterprise_requests", "收集或解决的企业诉求、问题件数；走访另计",
      "Requests and problems of enterprises taken up or solved; visits count apart"),
    MetricDefinition(
      "online_service_rate", "网上可办、网办或即办的百分比",
      "The percentage of services that can be or are had online, or at once"),
    MetricDefinition(
      "service_windows", "便民服务中心、综治中心的窗口个数，常驻和轮驻都算",
      "Windows of the service and governance centres, permanent and by turns"),
  ]
}
