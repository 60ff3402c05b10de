import Testing

/// Zeros in words: what is denied has the value 0, and the denying word is its surface.
@Suite("zeros in words")
struct DenialRefinerTests {
  @Test(arguments: [
    FigureSample("2018年度我镇没有接到群众主动要求公开的申请。", "information_requests 0"),
    FigureSample(
      "没有发生针对本单位有关政府信息公开事务的行政复议案、行政诉讼案和有关的申诉案。", "reconsideration_cases 0", "litigation_cases 0"),
    FigureSample("全年未发生行政复议、行政诉讼案件。", "reconsideration_cases 0", "litigation_cases 0"),
    FigureSample("本年度无行政诉讼案件。", "litigation_cases 0"),
    FigureSample("2024年度没有发生行政复议案件。", "reconsideration_cases 0"),
    FigureSample("行政复议案件均未发生。", "reconsideration_cases 0"),
    FigureSample("全年未制定行政规范性文件。", "normative_documents_issued 0"),
    FigureSample("办理行政诉讼案件2件，无败诉。", "litigation_cases 2", "cases_lost 0"),
    FigureSample("无一败诉或被纠错。", "cases_lost 0"),
    FigureSample("未收到检察建议、司法建议。", "recommendations_received 0"),
    FigureSample("全年未收到依申请公开申请。", "information_requests 0"),
    FigureSample("全年未发生行政处罚案件。", "penalty_cases 0"),
  ])
  func denied(_ sample: FigureSample) throws { try sample.check() }

  @Test(arguments: [
    FigureSample("全年行政诉讼案件为零。", "litigation_cases 0"),
    FigureSample("行政复议案件零发生。", "reconsideration_cases 0"),
    FigureSample("未发生一起行政诉讼败诉案件。", "cases_lost 0"),
    FigureSample("无因行政处罚不当引发的行政复议。", "reconsideration_cases 0"),
    FigureSample("全年没有新制定规范性文件，清理规范性文件3件。", "normative_documents_issued 0", "normative_documents_cleaned 3"),
    FigureSample("没有行政处罚案件，开展执法检查96次。", "penalty_cases 0", "inspections 96"),
    FigureSample("行政应诉案件2件，均未败诉。", "litigation_cases 2", "cases_lost 0"),
    FigureSample("全年无行政复议、无行政诉讼案件。", "reconsideration_cases 0", "litigation_cases 0"),
    FigureSample("不存在规范性文件未备案情况。"),
    FigureSample("行政复议、行政应诉案件均为0。", "reconsideration_cases 0", "litigation_cases 0"),
    FigureSample("行政规范性文件制定数为0，清理规范性文件1件。", "normative_documents_issued 0", "normative_documents_cleaned 1"),
    FigureSample("行政复议、行政诉讼“零发生”。", "reconsideration_cases 0", "litigation_cases 0"),
    FigureSample("实现行政复议零发生、行政诉讼零败诉。", "reconsideration_cases 0", "cases_lost 0"),
    FigureSample("全年行政复议“零发生”、行政诉讼“零败诉”。", "reconsideration_cases 0", "cases_lost 0"),
    FigureSample("处罚决定均未被申请复议。", "reconsideration_cases 0"),
    FigureSample("均按期答复，未因信息公开被申请复议、提起诉讼。", "reconsideration_cases 0", "litigation_cases 0"),
  ])
  func otherForms(_ sample: FigureSample) throws { try sample.check() }

  /// Praise, causes and other things denied.
  @Test(arguments: [
    FigureSample("全年未发生重大安全生产事故和群体性事件。"),
    FigureSample("实现零上访、零事故。"),
    FigureSample("没有规矩不成方圆。"),
    FigureSample("未发现违规违纪问题，执法水平稳步提升。"),
    FigureSample("推进零距离服务，行政复议渠道畅通。"),
    FigureSample("森林火灾“零发生”，燃气隐患动态清零。"),
    FigureSample("不存在以文件形式违法设定行政许可、行政处罚。"),
    FigureSample("行政复议案件为0件。", "reconsideration_cases 0"),
    FigureSample("败诉率为0。", "case_loss_rate 0"),
    FigureSample("未因工作失误引发群体性事件。"),
  ])
  func notDenied(_ sample: FigureSample) throws { try sample.check() }
}
