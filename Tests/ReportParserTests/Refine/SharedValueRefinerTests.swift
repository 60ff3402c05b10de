import Testing

/// 均 and lists of rates: one number for several nouns.
@Suite("shared values")
struct SharedValueRefinerTests {
  @Test(arguments: [
    FigureSample("参加学法考试，参考率优秀率均达100%。", "exam_participation_rate 100", "exam_pass_rate 100"),
    FigureSample("学法考试参考率、合格率均达100%。", "exam_participation_rate 100", "exam_pass_rate 100"),
    FigureSample("学法考试参考率和合格率均为100%。", "exam_participation_rate 100", "exam_pass_rate 100"),
    FigureSample("行政复议、行政诉讼案件均为0件。", "reconsideration_cases 0", "litigation_cases 0"),
    FigureSample(
      "矛盾纠纷化解率、调解协议履行率双100%。", "dispute_resolution_rate 100", "agreement_fulfilment_rate 100"),
    FigureSample(
      "组织58名干部参加学法考试，参考率与合格率均达到98.3%。", "exam_participants 58", "exam_participation_rate 98.3",
      "exam_pass_rate 98.3"),
    FigureSample("信访事项办结率、满意率均为100%。", "petition_closure_rate 100", "satisfaction_rate 100"),
    FigureSample("全年行政复议、行政诉讼均为0件。", "reconsideration_cases 0", "litigation_cases 0"),
    FigureSample(
      "97名干部学法考试参考率、合格率双100%。", "exam_participants 97", "exam_participation_rate 100", "exam_pass_rate 100"),
    FigureSample("学法考试参考率、及格率均达100%。", "exam_participation_rate 100", "exam_pass_rate 100"),
  ])
  func shared(_ sample: FigureSample) throws { try sample.check() }

  /// The rate of several flows that stand before it, each with a rate of its own.
  @Test(arguments: [
    FigureSample(
      "受理信访件12件、12345工单89件，办结率均为100%。", "petitions_received 12", "public_requests_received 89",
      "petition_closure_rate 100", "public_request_closure_rate 100"),
    FigureSample(
      "受理信访件12件、12345工单89件，满意率均为98%。", "petitions_received 12", "public_requests_received 89",
      "satisfaction_rate 98"),
    FigureSample("受理信访件12件，按期办结率100%。", "petitions_received 12", "petition_closure_rate 100"),
  ])
  func sharedByFlows(_ sample: FigureSample) throws { try sample.check() }

  /// A list without 均, or nouns of one metric, gives one figure.
  @Test(arguments: [
    FigureSample("开展法治讲座、业务培训共6场。", "law_lectures 6"),
    FigureSample("矛盾纠纷调处率、化解率均达99%。", "dispute_resolution_rate 99"),
    FigureSample("配备专职、兼职调解员各2名。", "mediators 2"),
    FigureSample("宪法、民法典宣讲各1场次。", "publicity_events 1"),
    FigureSample("学法考试合格率达100%。", "exam_pass_rate 100"),
    FigureSample("学法考试参考率99%，合格率100%。", "exam_participation_rate 99", "exam_pass_rate 100"),
  ])
  func single(_ sample: FigureSample) throws { try sample.check() }
}
