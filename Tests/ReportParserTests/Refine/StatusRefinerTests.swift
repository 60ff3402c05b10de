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
    FigureSample("今年目标化解信访积案10件，现已化解9件。", "petitions_closed 10 target", "petitions_closed 9"),
    FigureSample("力求三年内民主法治示范村达到6个。", "democratic_villages 6 target"),
    FigureSample("拟于明年新增调解室3个。", "mediation_rooms 3 target"),
    FigureSample("调解员补贴按每件200元发放。", "- 200 target"),
    FigureSample("每案补助50至300元。", "- 50 target"),
    FigureSample("要求各村全年开展普法宣传4场以上。", "publicity_events 4 target"),
    FigureSample("坚持两名以上执法人员共同执法。", "enforcement_staff 2 target"),
    FigureSample("5万元以上合同一律由法律顾问审核。", "- 50000 target"),
    FigureSample("罚款5万元以上的案件3件。", "penalty_amount 50000 target", "penalty_cases 3"),
    FigureSample("年终考核占3分。", "- 3 target"),
    FigureSample("学法考试90分以上41人。", "- 90 target", "- 41"),
    FigureSample("法治建设考核满分100分。", "- 100 target"),
    FigureSample("出庭应诉率尚未做到百分之百。", "court_appearance_rate 100 target"),
    FigureSample("每周一组织干部学法1次。", "law_study_sessions 1 target"),
    FigureSample("会前学法每月1次，全年累计12次。", "law_study_sessions 1 target", "law_study_sessions 12"),
    FigureSample(
      "确保信访事项按期办结率达到100%，实际为98.6%。", "petition_closure_rate 100 target", "petition_closure_rate 98.6"),
  ])
  func targets(_ sample: FigureSample) throws { try sample.check() }

  /// What looks like a rule and was reached.
  @Test(arguments: [
    FigureSample("每周一升国旗后组织干部学法40余次。", "law_study_sessions 40"),
    FigureSample("挽回损失50万元以上，调解协议20份。", "mediation_amount 500000", "mediation_agreements 20"),
    FigureSample("学法考试通过率100%，其中满分18人。", "exam_pass_rate 100", "- 18"),
  ])
  func reached(_ sample: FigureSample) throws { try sample.check() }

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
    FigureSample("行政复议案件由5件下降为2件。", "reconsideration_cases 5 comparison", "reconsideration_cases 2"),
    FigureSample("调解案件占全区总量的8.3%。", "- 8.3 comparison"),
    FigureSample("减少入企检查频次38%。", "- 38 comparison"),
    FigureSample("在全区16个镇街中考核位居第3。", "- 16 comparison"),
    FigureSample("获评全市首批10个试点镇街之一。", "- 10 comparison"),
    FigureSample("“十四五”以来累计调解纠纷1260件，今年调解纠纷243件。", "disputes_handled 1260 comparison", "disputes_handled 243"),
    FigureSample("近三年累计调解纠纷823起。", "disputes_handled 823 comparison"),
    FigureSample("化解率提高2.1个百分点，达到98.4%。", "- 2.1 comparison", "dispute_resolution_rate 98.4"),
    FigureSample("满意度较去年提升3.2%，达到97.6%。", "satisfaction_rate 3.2 comparison", "satisfaction_rate 97.6"),
    FigureSample("服务半径平均40公里。", "- 40 comparison"),
    FigureSample(
      "新收依申请公开33宗，另有上年结转2宗。", "information_requests 33", "information_requests 2 comparison"),
  ])
  func comparisons(_ sample: FigureSample) throws { try sample.check() }

  @Test(arguments: [
    FigureSample("全县共调解纠纷9800余件。", "disputes_handled 9800 external"),
    FigureSample("全市开展普法宣传1200场。", "publicity_events 1200 external"),
    FigureSample("全区各镇共开展普法宣传320场，我镇开展普法宣传26场。", "publicity_events 320 external", "publicity_events 26"),
    FigureSample(
      "县司法局全年办理法律援助案件420件，其中我镇17件。", "legal_aid_cases 420 external @县司法局", "legal_aid_cases 17"),
    FigureSample(
      "县委依法治县办组织旁听庭审4次，我镇26人参加。", "court_hearings_observed 4 external", "court_hearings_observed 26"),
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
    FigureSample("完成年度目标任务化解矛盾纠纷98件。", "disputes_resolved 98"),
    FigureSample("每件诉求均在时限内办结，全年办结热线工单830件。", "public_requests_closed 830"),
    FigureSample("检查企业36家，要求整改隐患18处。", "inspections 36", "hazards_rectified 18"),
    FigureSample("累计培养法律明白人66名。", "law_literate_persons_trained 66"),
    FigureSample("“八五”普法以来累计建成法治广场6处。", "legal_culture_sites 6"),
    FigureSample("今年以来累计调解纠纷66件。", "disputes_handled 66"),
    FigureSample("提升群众满意率至98%，提高调解成功率达97%。", "satisfaction_rate 98", "dispute_resolution_rate 97"),
    FigureSample("县法律援助中心在我镇办理法律援助案件9件。", "legal_aid_cases 9"),
    FigureSample("行政复议、行政诉讼案件均为0件。", "reconsideration_cases 0", "litigation_cases 0"),
    FigureSample("全年行政诉讼3件（含上年结转1件）。", "litigation_cases 3", "litigation_cases 1 <3"),
    FigureSample("每周定时值班、接待咨询群众2233人次。", "legal_consultations 2233"),
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
    FigureSample(
      opening + "一、主要工作\n自2019年以来，累计调解矛盾纠纷860件，2024年调解矛盾纠纷243件。\n",
      "disputes_handled 860 comparison", "disputes_handled 243"),
    FigureSample(
      opening + "一、主要工作\n对截至2023年底有效的9件行政规范性文件进行清理，保留5件、废止4件。\n", "normative_documents_cleaned 9",
      "normative_documents_cleaned 5 <9", "normative_documents_cleaned 4 <9"),
    FigureSample(
      opening + "一、主要工作\n对比2023年的41件，今年化解矛盾纠纷56件。\n", "- 41 comparison", "disputes_resolved 56"),
    FigureSample(opening + "一、主要工作\n清理2019年以来的规范性文件12件。\n", "normative_documents_cleaned 12"),
    FigureSample(
      opening + "一、主要工作\n2020年至2024年，累计立案查处行政处罚案件260件。\n", "penalty_cases 260 comparison"),
  ])
  func byPlace(_ sample: FigureSample) throws { try sample.check() }

  /// Thresholds and weights in rules, against the same words of what was done.
  @Test(arguments: [
    FigureSample("5万元以上合同一律审查。", "- 50000 target"), FigureSample("年终考核占5分。", "- 5 target"),
    FigureSample("坚持两名以上执法人员检查。", "enforcement_staff 2 target"),
    FigureSample("发放资料300份以上。", "publicity_materials 300"), FigureSample("罚款12万元以上。", "penalty_amount 120000"),
    FigureSample("出庭率尚未做到100%。", "court_appearance_rate 100 target"),
  ])
  func thresholds(_ sample: FigureSample) throws { try sample.check() }

  /// A day of the week is no frequency.
  @Test(arguments: [
    FigureSample("利用每周一例会学法16次。", "law_study_sessions 16"), FigureSample("每周集中学法1次。", "law_study_sessions 1 target"),
    FigureSample("每周一课学法1次。", "law_study_sessions 1 target"),
  ])
  func weekdays(_ sample: FigureSample) throws { try sample.check() }
}
