extension MetricDefinition {
  /// Metrics of officials who study law.
  static let study: [MetricDefinition] = [
    MetricDefinition(
      "law_study_sessions", "干部学法的次数：会前学法、中心组学法、集体学习；面向群众的宣传不算",
      "Sessions in which officials study law, before meetings or as a group; events for the public do not count"),
    MetricDefinition(
      "law_study_attendance", "干部参加学法的人次",
      "Officials present at such sessions, by person"),
    MetricDefinition(
      "study_seminars", "专题研讨、交流研讨的次数",
      "Seminars and discussions on law"),
    MetricDefinition(
      "laws_studied", "学习了的法律、法规、党内法规的部数",
      "Laws, regulations and party rules that were studied"),
    MetricDefinition(
      "law_exams", "组织学法考试、测试的次数",
      "Exams on law that were held"),
    MetricDefinition(
      "exam_participants", "参加学法考试的人数",
      "People who took such exams"),
    MetricDefinition(
      "exam_participation_rate", "参加学法考试的百分比；参学率也归在这里",
      "The percentage that took the exams; that of study too"),
    MetricDefinition(
      "exam_pass_rate", "学法考试合格、通过或优秀的百分比",
      "The percentage that passed the exams or did well"),
    MetricDefinition(
      "rule_of_law_meetings", "党委会、专题会等研究法治建设或听取汇报的次数",
      "Meetings of the leadership that took up the work on rule of law"),
    MetricDefinition(
      "issues_resolved", "研究解决的法治建设问题件数",
      "Problems of this work that were taken up or solved"),
    MetricDefinition(
      "leader_law_classes", "主要负责人讲法治课、法治党课的次数",
      "Classes on law given by the leaders themselves"),
    MetricDefinition(
      "accountability_statements", "作出述法的人数或述法报告份数",
      "Leaders who gave an account of their own duties under law, or their statements"),
    MetricDefinition(
      "court_hearings_observed", "组织旁听庭审的次数或人次",
      "Court hearings that officials sat in on, or their visits"),
    MetricDefinition(
      "study_notes", "干部写的心得体会、学习笔记、交流材料篇数",
      "Notes, reflections and speeches on law written by officials"),
  ]
}
