extension MetricDefinition {
  /// Metrics of the township's court.
  static let courts: [MetricDefinition] = [
    MetricDefinition(
      "court_cases_accepted", "驻在辖区的人民法庭收案件数",
      "Cases that the court seated in the township accepted"),
    MetricDefinition(
      "court_cases_closed", "该法庭审结的案件数",
      "Cases that this court closed"),
    MetricDefinition(
      "court_cases_pending", "该法庭尚未审结的案件数",
      "Cases that this court has not closed"),
    MetricDefinition(
      "court_closure_rate", "该法庭的结案百分比",
      "The percentage of its cases that this court closed"),
  ]
}
