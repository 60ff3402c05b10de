import Testing

/// 其余, 余下, 另: what is left of a number when others are taken from it.
@Suite("what is left")
struct RemainderRefinerTests {
  /// Cases that have a metric while they are open.
  @Test(arguments: [
    FigureSample(
      "接处矛盾137件，就地化解129件，剩8件正在协调。", "disputes_handled 137", "disputes_resolved 129", "disputes_pending 8"),
    FigureSample(
      "排查矛盾纠纷88件，化解85件，未化解的3件均已落实包案领导。", "disputes_found 88", "disputes_resolved 85", "disputes_pending 3"),
    FigureSample("受理信访37件，办结35件，其余2件未到期。", "petitions_received 37", "petitions_closed 35", "petitions_pending 2"),
    FigureSample(
      "受理12345工单164件，办结160件，剩余4件正在处理。", "public_requests_received 164", "public_requests_closed 160",
      "public_requests_pending 4"),
    FigureSample(
      "法庭受理案件213件，审结205件，尚有8件未结。", "court_cases_accepted 213 @法庭", "court_cases_closed 205 @法庭",
      "court_cases_pending 8 @法庭"),
  ])
  func openCases(_ sample: FigureSample) throws { try sample.check() }

  @Test(arguments: [
    FigureSample("检查发现问题19个，销号17个，还有两个正在施工。", "hazards_found 19", "hazards_rectified 17", "hazards_found 2 <19"),
    FigureSample("排查隐患88条，整改85条，余下3条限期整改。", "hazards_found 88", "hazards_rectified 85", "hazards_found 3 <88"),
    FigureSample("立案查处12起，结案10起，其余2起正在办理。", "penalty_cases 12", "penalty_cases 10 <12", "penalty_cases 2 <12"),
    FigureSample(
      "行政诉讼4件，经调解撤诉2件，判决驳回1件，另1件在审。", "litigation_cases 4", "litigation_cases 2 <4", "litigation_cases 1 <4",
      "litigation_cases 1 <4"),
  ])
  func parts(_ sample: FigureSample) throws { try sample.check() }

  /// Numbers that do not agree, what the catalogue does not count, persons beside those of a stock, no word of leaving.
  @Test(arguments: [
    FigureSample("排查隐患88条，整改85条，另5条线索移交县局。", "hazards_found 88", "hazards_rectified 85", "- 5"),
    FigureSample("排查隐患847处，整改839处，其余8处正在跟踪督办。", "hazards_found 847", "hazards_rectified 839", "- 8"),
    FigureSample(
      "现有执法人员11人，持证10人，另有1人待取证。", "enforcement_staff 11", "enforcement_certificate_holders 10",
      "enforcement_staff 1"),
    FigureSample("开展检查30次，普法宣传21场，法治讲座9场。", "inspections 30", "publicity_events 21", "law_lectures 9"),
  ])
  func others(_ sample: FigureSample) throws { try sample.check() }
}
