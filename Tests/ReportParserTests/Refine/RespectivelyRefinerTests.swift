import Testing

/// 分别: the nouns of a list and the numbers behind it, paired in order.
@Suite("分别")
struct RespectivelyRefinerTests {
  @Test(arguments: [
    FigureSample(
      "全年受理的矛盾纠纷、信访事项和法律咨询分别为168件、52件和317人次。", "disputes_handled 168", "petitions_received 52",
      "legal_consultations 317"),
    FigureSample("行政复议、行政诉讼案件分别为2件、3件。", "reconsideration_cases 2", "litigation_cases 3"),
    FigureSample("现有人民调解员、网格员分别为46名、38名。", "mediators 46", "grid_staff 38"),
    FigureSample(
      "法治讲座、中心组学法、旁听庭审分别开展6场、9次、2次。", "law_lectures 6", "law_study_sessions 9", "court_hearings_observed 2"),
    FigureSample(
      "矛盾纠纷调解成功率、调解协议履行率分别达98.6%、97.2%。", "dispute_resolution_rate 98.6",
      "agreement_fulfilment_rate 97.2"),
    FigureSample("学法考试参考率、合格率分别为99%和100%。", "exam_participation_rate 99", "exam_pass_rate 100"),
    FigureSample(
      "矛盾纠纷、信访、热线诉求分别登记14件、7件、5件。", "disputes_handled 14", "petitions_received 7", "public_requests_received 5"),
    FigureSample(
      "综治中心分别接受登记矛盾纠纷14件、信访7件、诉求5件。", "disputes_handled 14", "petitions_received 7", "public_requests_received 5"),
    FigureSample("合同、规范性文件分别审查31份和4件。", "contracts_reviewed 31", "normative_documents_reviewed 4"),
    FigureSample("上下半年分别开展法治讲座3场、5场。", "law_lectures 3", "law_lectures 5"),
    FigureSample(
      "学法考试参考率、合格率、群众满意率分别为100%，99%和98%。", "exam_participation_rate 100", "exam_pass_rate 99", "satisfaction_rate 98"),
    FigureSample("行政复议、行政诉讼案件依次为2件、3件。", "reconsideration_cases 2", "litigation_cases 3"),
    FigureSample(
      "受理的矛盾纠纷、信访事项分别为168件，52件，办结50件。", "disputes_handled 168", "petitions_received 52", "petitions_closed 50"),
  ])
  func pairs(_ sample: FigureSample) throws { try sample.check() }

  /// One noun for all numbers, or none to pair.
  @Test(arguments: [
    FigureSample("上半年、下半年分别开展法治讲座3场、5场。", "law_lectures 3", "law_lectures 5"),
    FigureSample("镇、村两级分别化解矛盾纠纷38件、152件。", "disputes_resolved 38", "disputes_resolved 152"),
    FigureSample("镇、村两级调解成功率分别为98.1%和99.3%。", "dispute_resolution_rate 98.1", "dispute_resolution_rate 99.3"),
    FigureSample("分别组织法治讲座8场。", "law_lectures 8"),
  ])
  func sharedNoun(_ sample: FigureSample) throws { try sample.check() }
}
