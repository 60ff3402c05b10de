extension MetricDefinition {
  /// Metrics of the place itself.
  static let background: [MetricDefinition] = [
    MetricDefinition(
      "villages", "所辖行政村、建制村的个数",
      "Administrative villages in the township"),
    MetricDefinition(
      "communities", "所辖社区个数，居委会也算",
      "Urban communities, also as residents' committees"),
    MetricDefinition(
      "village_groups", "所辖村民小组、居民小组的个数",
      "Groups of villagers in the township"),
    MetricDefinition(
      "population", "辖区人口，户籍或常住；以户计时为户数",
      "Inhabitants, registered or resident; households where the unit says so"),
    MetricDefinition(
      "area", "辖区面积",
      "The area of the township"),
    MetricDefinition(
      "staff", "干部职工人数或编制数",
      "Staff, or posts approved"),
    MetricDefinition(
      "investment", "投入、争取或完成投资的资金",
      "Money spent, raised or invested"),
  ]
}
