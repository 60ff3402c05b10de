import Testing

/// Goals, comparisons and figures of a higher level are told from what was reached here this year.
@Suite("status")
struct StatusRefinerTests {
  @Test(arguments: [
    FigureSample("要求各村每季度开展法治讲座不少于2场。", "law_lectures 2 target"),
    FigureSample("力争全年化解矛盾纠纷150件。", "disputes_resolved 150 target"),
    FigureSample("确保矛盾纠纷化解率达到98%以上。", "dispute_resolution_rate 98 target"),
    FigureSample("坚持每月开展矛盾纠纷排查1次。", "dispute_screenings 1 target"),
    FigureSample("每村至少培养法律明白人3名。", "law_literate_persons_trained 3 target"),
    FigureSample("计划举办法治讲座10场。", "law_lectures 10 target"),
    FigureSample("今年计划新建法治广场2处。", "legal_culture_sites 2 target"),
    FigureSample("不低于95%的矛盾纠纷在村级化解。", "- 95 target"),
    FigureSample("2026年将举办法治讲座10场。", "law_lectures 10 target"),
    FigureSample("原则上每半年召开法治专题会议1次。", "rule_of_law_meetings 1 target"),
  ])
  func targets(_ sample: FigureSample) throws { try sample.check() }

  @Test(arguments: [
    FigureSample("信访量同比下降12%。", "- 12 comparison"),
    FigureSample("化解矛盾纠纷96件，较上年增长23%。", "disputes_resolved 96", "- 23 comparison"),
    FigureSample("矛盾纠纷化解率98%，提升0.6个百分点。", "dispute_resolution_rate 98", "- 0.6 comparison"),
    FigureSample(
      "受理信访件216件，较2023年的244件减少28件。", "petitions_received 216", "petitions_received 244 comparison",
      "petitions_received 28 comparison"),
    FigureSample("去年开展法治讲座5场，今年开展法治讲座8场。", "law_lectures 5 comparison", "law_lectures 8"),
    FigureSample("信访量由96件下降到72件。", "petitions_received 96 comparison", "petitions_received 72"),
    FigureSample("月均办理便民服务事项165件。", "service_cases 165 comparison"),
    FigureSample("信访件33件，同比减少5件。", "petitions_received 33", "petitions_received 5 comparison"),
    FigureSample("行政处罚案件较上年减少4件。", "penalty_cases 4 comparison"),
  ])
  func comparisons(_ sample: FigureSample) throws { try sample.check() }

  @Test(arguments: [
    FigureSample("全县共调解纠纷9800余件。", "disputes_handled 9800 external"),
    FigureSample("全市开展普法宣传1200场。", "publicity_events 1200 external"),
    FigureSample("全区各镇共开展普法宣传320场，我镇开展普法宣传26场。", "publicity_events 320 external", "publicity_events 26"),
  ])
  func external(_ sample: FigureSample) throws { try sample.check() }

  /// Words that look like goals, years or higher levels and are none.
  @Test(arguments: [
    FigureSample("全年开展“每月一题”法治讲座12场。", "law_lectures 12"),
    FigureSample("每季度召开法治专题会议1次，全年召开法治专题会议4次。", "rule_of_law_meetings 1 target", "rule_of_law_meetings 4"),
    FigureSample("以每两月1次的频次开展中心组学法6次。", "law_study_sessions 1 target", "law_study_sessions 6"),
    FigureSample("目标为化解率98%，实际矛盾纠纷化解率99.2%。", "dispute_resolution_rate 98 target", "dispute_resolution_rate 99.2"),
    FigureSample("为全县输送人民调解员3名。", "mediators 3"),
    FigureSample("建成全国第二批民主法治示范村1个。", "democratic_villages 1"),
    FigureSample("全国第二批民主法治示范村1个。", "democratic_villages 1"),
    FigureSample("2024年以来，化解矛盾纠纷96件。", "disputes_resolved 96"),
    FigureSample("承办全县普法现场会，开展普法宣传9场。", "publicity_events 9"),
    FigureSample("争取项目资金，投入30万元建成法治广场1处。", "investment 300000", "legal_culture_sites 1"),
    FigureSample("矛盾纠纷化解率提升至98.5%。", "dispute_resolution_rate 98.5"),
    FigureSample("多渠道开展普法宣传，发放资料3200份。", "publicity_materials 3200"),
    FigureSample("新增人民调解员6名，现有人民调解员48名。", "mediators 6", "mediators 48"),
  ])
  func reported(_ sample: FigureSample) throws { try sample.check() }

  private static let opening = "青石镇2024年法治政府建设年度报告\n现将有关情况报告如下：\n"

  @Test(arguments: [
    FigureSample(
      opening + "一、主要工作\n全年开展法治讲座8场。\n二、存在问题\n持证执法人员仅3人。\n三、下一步工作打算\n开展法治讲座10场，化解矛盾纠纷80件。\n",
      "law_lectures 8", "enforcement_certificate_holders 3", "law_lectures 10 target", "disputes_resolved 80 target"),
    FigureSample(
      opening + "一、主要工作\n2023年化解矛盾纠纷41件，2024年化解矛盾纠纷56件。\n", "disputes_resolved 41 comparison",
      "disputes_resolved 56"),
  ])
  func byPlace(_ sample: FigureSample) throws { try sample.check() }
}
