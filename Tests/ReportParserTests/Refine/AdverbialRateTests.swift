import Testing

/// 100%办结: the rate stands before its verb.
@Suite("rates as adverbs")
struct AdverbialRateTests {
  @Test(arguments: [
    FigureSample("信访件100%办结。", "petition_closure_rate 100"),
    FigureSample("受理信访12件，12345工单100%按时办结。", "petitions_received 12", "public_request_closure_rate 100"),
    FigureSample("矛盾纠纷98%以上就地化解。", "dispute_resolution_rate 98"),
    FigureSample("执法人员100%持证上岗。", "certificate_rate 100"),
    FigureSample("重大执法决定100%法制审核。", "legal_review_rate 100"),
    FigureSample("在编干部100%完成普法在线考试。", "exam_participation_rate 100"),
    FigureSample("全体干部100%通过学法考试。", "exam_pass_rate 100"),
    FigureSample("行政机关负责人100%出庭应诉。", "court_appearance_rate 100"),
    FigureSample("排查出的隐患100%整改到位。", "rectification_rate 100"),
  ])
  func verbs(_ sample: FigureSample) throws { try sample.check() }

  /// A share of something, no object of the verb, another verb, a rate with its name, a goal.
  @Test(arguments: [
    FigureSample("98%的纠纷在村级化解。", "- 98"),
    FigureSample("便民事项100%办结。", "- 100"),
    FigureSample("村级法律顾问100%覆盖。", "- 100"),
    FigureSample("群众满意率100%办理零差错。", "satisfaction_rate 100"),
    FigureSample("发现问题86个，15%限期整改。", "hazards_found 86", "- 15"),
    FigureSample("检查企业40家，100%持证经营。", "inspections 40", "- 100"),
    FigureSample("组织普法考试，企业100%参加社会保险。", "- 100"),
    FigureSample("力争信访件100%办结。", "petition_closure_rate 100 target"),
  ])
  func others(_ sample: FigureSample) throws { try sample.check() }
}
