import Testing

/// Whose figure it is: other bodies by name, nothing for the township.
@Suite("actors")
struct ActorRefinerTests {
  @Test(arguments: [
    FigureSample("派出所调处纠纷35件。", "disputes_handled 35 @派出所"),
    FigureSample(
      "派出所受理纠纷50起，调解成功40起；司法所受理纠纷129件。", "disputes_handled 50 @派出所", "disputes_resolved 40 @派出所",
      "disputes_handled 129 @司法所"),
    FigureSample("由司法所牵头调处纠纷23件。", "disputes_handled 23 @司法所"),
    FigureSample("全镇开展普法宣传12场，派出所开展反诈宣传7场。", "publicity_events 12", "publicity_events 7 @派出所"),
    FigureSample("供电所走访企业15家。", "enterprise_visits 15 @供电所"),
    FigureSample("司法所解答法律咨询98人次。", "legal_consultations 98 @司法所"),
    FigureSample("人民法庭受理案件207件，审结181件。", "court_cases_accepted 207 @人民法庭", "court_cases_closed 181 @人民法庭"),
    FigureSample(
      "全镇调处纠纷160件，其中司法所调处41件。", "disputes_handled 160", "disputes_handled 41 @司法所 <160"),
  ])
  func others(_ sample: FigureSample) throws { try sample.check() }

  /// The township's own offices, partners, objects, and the township speaking again.
  @Test(arguments: [
    FigureSample("综治中心受理矛盾纠纷62件。", "disputes_handled 62"),
    FigureSample("镇调委会调解纠纷75起。", "disputes_handled 75"),
    FigureSample("联合派出所开展普法宣传6场。", "publicity_events 6"),
    FigureSample("会同司法所、派出所调处纠纷19件。", "disputes_handled 19"),
    FigureSample("司法所、派出所联合调处纠纷23件。", "disputes_handled 23"),
    FigureSample("邀请县法院法官开展法治讲座2场。", "law_lectures 2"),
    FigureSample("法庭开展巡回审判，镇综治中心化解纠纷41件。", "disputes_resolved 41"),
    FigureSample("派出所长参加法治讲座3场。", "law_lectures 3"),
    FigureSample("派出所调处纠纷35件。全镇化解纠纷120件。", "disputes_handled 35 @派出所", "disputes_resolved 120"),
    FigureSample("司法所受理纠纷21件，我镇调处纠纷84件。", "disputes_handled 21 @司法所", "disputes_handled 84"),
    FigureSample("依托司法所开展法律咨询40人次。", "legal_consultations 40"),
  ])
  func own(_ sample: FigureSample) throws { try sample.check() }
}
