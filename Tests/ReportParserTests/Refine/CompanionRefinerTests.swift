import Testing

/// Pairs: a second number for the same thing in another unit.
@Suite("pairs of numbers")
struct CompanionRefinerTests {
  @Test(arguments: [
    FigureSample("受理群众来访137批208人次。", "petitions_received 137", "petition_visitors 208"),
    FigureSample("拆除违法建筑63处、2874.5平方米。", "demolitions 63", "demolition_area 2874.5"),
    FigureSample("拆除违建21处（1260平方米）。", "demolitions 21", "demolition_area 1260"),
    FigureSample("开展法治培训3期260人次。", "training_sessions 3", "training_attendance 260"),
    FigureSample("开展行政执法培训4场，参训96人次。", "enforcement_training_sessions 4", "training_attendance 96"),
    FigureSample("组织人民调解员培训2次，覆盖85人次。", "mediator_training_sessions 2", "training_attendance 85"),
    FigureSample("办理行政处罚案件18件，罚款2.7万元。", "penalty_cases 18", "penalty_amount 27000"),
    FigureSample("处罚50人51000元。", "penalty_persons 50", "penalty_amount 51000"),
    FigureSample("成功化解纠纷96起，涉及金额130余万元。", "disputes_resolved 96", "mediation_amount 1300000"),
    FigureSample("组织旁听庭审3次，120余人次参加。", "court_hearings_observed 3", "court_hearings_observed 120"),
    FigureSample("开展普法宣传26场次，覆盖群众4300余人次。", "publicity_events 26", "publicity_audience 4300"),
    FigureSample("班子成员接访48次126人次。", "leader_receptions 48", "petition_visitors 126"),
    FigureSample("辖9个村，6820户，2.1万人。", "villages 9", "population 6820", "population 21000"),
  ])
  func pairs(_ sample: FigureSample) throws { try sample.check() }

  /// A number with a noun of its own is no companion.
  @Test(arguments: [
    FigureSample("开展法治培训3期，现有人民调解员62人。", "training_sessions 3", "mediators 62"),
    FigureSample("开展普法宣传12场，发放资料3000余份。", "publicity_events 12", "publicity_materials 3000"),
    FigureSample("法治讲座4场，聘请法律顾问2人。", "law_lectures 4", "legal_advisers 2"),
    FigureSample("调解纠纷46起。投入资金12万元建设法治广场。", "disputes_handled 46", "investment 120000"),
    FigureSample("拆除违建12处，整改隐患46处。", "demolitions 12", "hazards_rectified 46"),
  ])
  func separate(_ sample: FigureSample) throws { try sample.check() }
}
