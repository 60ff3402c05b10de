extension MetricDefinition {
  /// Metrics of training.
  static let training: [MetricDefinition] = [
    MetricDefinition(
      "training_sessions", "法治、业务或综合培训的次数，对象不属于下面三类或没有说明",
      "Sessions of training on law or duties whose audience is none of the next three, or not said"),
    MetricDefinition(
      "enforcement_training_sessions", "对执法人员的培训次数",
      "Training of enforcement staff"),
    MetricDefinition(
      "mediator_training_sessions", "对人民调解员的培训次数",
      "Training of mediators"),
    MetricDefinition(
      "law_literate_training_sessions", "对法律明白人、普法骨干的培训次数",
      "Training of law-literate villagers and backbones"),
    MetricDefinition(
      "training_attendance", "参加各类培训的人次",
      "People trained, by person and session"),
    MetricDefinition(
      "law_literate_persons", "现有法律明白人人数；没有说是当年新培养的也算在这里",
      "Law-literate villagers that there are, also where nothing says when they were trained"),
    MetricDefinition(
      "law_literate_persons_trained", "当年新培养、新增或遴选的法律明白人人数",
      "Law-literate villagers trained, added or chosen in the year"),
    MetricDefinition(
      "law_backbones", "法治带头人、普法骨干的人数",
      "Leaders in law and backbones of publicity among villagers"),
  ]
}
