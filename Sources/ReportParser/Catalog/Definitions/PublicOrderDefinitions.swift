extension MetricDefinition {
  /// Metrics of public order.
  static let publicOrder: [MetricDefinition] = [
    MetricDefinition(
      "grids", "治理网格个数；不同层级的网格互相包含，不能相加",
      "Grids of local governance; those of different levels contain one another and do not add up"),
    MetricDefinition(
      "grid_staff", "网格长、网格员的人数",
      "Heads and workers of the grids"),
    MetricDefinition(
      "community_corrections", "在册社区矫正对象人数",
      "Persons in community correction"),
    MetricDefinition(
      "resettled_persons", "安置帮教对象、刑满释放人员人数",
      "Persons released and helped to resettle"),
    MetricDefinition(
      "household_visits", "干部、网格员入户走访的户次或人次",
      "Visits to households or residents"),
  ]
}
