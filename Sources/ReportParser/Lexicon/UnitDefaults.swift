/// What a unit counts when the clause names nothing but speaks of an object: 元 of penalties is the money fined.
package enum UnitDefaults {
  /// Units, the object spoken of (empty where the unit alone says it), and the metric.
  package static let table: [(units: String, object: String, metric: MetricID)] = [
    ("场 场次", "publicity", "publicity_events"),
    ("份 本 册 张", "publicity", "publicity_materials"),
    ("人次", "publicity", "publicity_audience"),
    ("人次", "training", "training_attendance"),
    ("人次", "study", "law_study_attendance"),
    ("元", "dispute", "mediation_amount"),
    ("元", "penalty", "penalty_amount"),
    ("件 起 宗", "dispute", "disputes_handled"),
    ("件 起 宗 批 件次", "petition", "petitions_received"),
    ("人次", "petition", "petition_visitors"),
    ("件 条", "request", "public_requests_received"),
    ("件 起 宗", "penalty", "penalty_cases"),
    ("卷", "penalty", "enforcement_case_files"),
    ("平方米 ㎡ 亩", "demolition", "demolition_area"),
    ("件 起 宗", "litigation", "litigation_cases"),
    ("件 起 宗", "reconsideration", "reconsideration_cases"),
    ("件 条 份", "disclosureRequest", "information_requests"),
    ("条", "disclosure", "information_disclosed"),
    ("件 笔", "service", "service_cases"),
    ("名 人", "correction", "community_corrections"),
    ("名 人", "resettlement", "resettled_persons"),
    ("户 人", "background", "population"),
    ("平方公里 平方千米 km² km2", "", "area"),
    ("户", "model", "demonstration_households"),
  ]

  /// The strength of this evidence in percent: enough for a metric, less than any word near the number.
  static let strength = 42
  /// The same where the object was spoken of in an earlier sentence of the paragraph and nothing else is said.
  static let strengthFromEarlierSentence = 36
}
