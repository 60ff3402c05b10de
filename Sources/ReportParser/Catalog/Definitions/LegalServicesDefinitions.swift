extension MetricDefinition {
  /// Metrics of legal services to the public.
  static let legalServices: [MetricDefinition] = [
    MetricDefinition(
      "legal_aid_cases", "办理或协助申请的法律援助件数、受援人次",
      "Cases of legal aid, or people who had it"),
    MetricDefinition(
      "legal_service_stations", "公共法律服务站、室的个数",
      "Stations and rooms for legal services to the public"),
    MetricDefinition(
      "democratic_villages", "获评的民主法治示范村、社区个数，各级都算",
      "Villages and communities named models of democracy and law, of any level"),
    MetricDefinition(
      "law_demonstration_households", "学法用法示范户户数",
      "Households named models of knowing and using the law"),
    MetricDefinition(
      "demonstration_households", "其他称号的示范户户数，如文明户、最美家庭",
      "Households with other titles"),
  ]
}
