import Testing

/// 其中, parentheses and sums: parts that point to their whole.
@Suite("parts and wholes")
struct PartRefinerTests {
  @Test(arguments: [
    FigureSample(
      "受理矛盾纠纷85起，其中邻里纠纷40起、土地纠纷12起。", "disputes_handled 85", "disputes_handled 40 <85",
      "disputes_handled 12 <85"),
    FigureSample(
      "全年化解纠纷341件，其中镇级73件，村级268件。", "disputes_resolved 341", "disputes_resolved 73 <341",
      "disputes_resolved 268 <341"),
    FigureSample(
      "办理行政处罚案件42件（简易程序40件，普通程序2件）。", "penalty_cases 42", "penalty_cases 40 <42", "penalty_cases 2 <42"),
    FigureSample(
      "主动公开政府信息275条，其中网站34条、微信公众号189条、公示栏52条。", "information_disclosed 275", "information_disclosed 34 <275",
      "information_disclosed 189 <275", "information_disclosed 52 <275"),
    FigureSample(
      "全镇共有人民调解员66名，其中专职5名，兼职61名。", "mediators 66", "mediators 5 <66", "mediators 61 <66"),
    FigureSample(
      "对34件文件进行了清理，其中废止9件、修改2件和继续有效23件。", "normative_documents_cleaned 34", "normative_documents_cleaned 9 <34",
      "normative_documents_cleaned 2 <34", "normative_documents_cleaned 23 <34"),
    FigureSample(
      "现有执法人员25人，其中持证19人，事业编制5人，公务员1人。", "enforcement_staff 25", "enforcement_certificate_holders 19",
      "enforcement_staff 5 <25", "enforcement_staff 1 <25"),
    FigureSample("开展中心组学法12次，其中专题学习习近平法治思想4次。", "law_study_sessions 12", "law_study_sessions 4 <12"),
  ])
  func among(_ sample: FigureSample) throws { try sample.check() }

  /// A list that is set line by line is one sentence; numbered lines and lists that 其中 does not open are none.
  @Test(arguments: [
    FigureSample(
      "全年调解矛盾纠纷57件，其中：\n山林土地31件；\n婚姻家庭22件；\n其他4件。\n受理信访36件。", "disputes_handled 57",
      "disputes_handled 31 <57", "disputes_handled 22 <57", "disputes_handled 4 <57", "petitions_received 36"),
    FigureSample(
      "调解矛盾纠纷57件，化解率100%。\n开展了以下工作：\n审查合同31件；\n受理信访22件。", "disputes_handled 57", "dispute_resolution_rate 100",
      "contracts_reviewed 31", "petitions_received 22"),
  ])
  func lineByLine(_ sample: FigureSample) throws { try sample.check() }

  @Test(arguments: [
    FigureSample(
      "受理纠纷85起，镇调委会调解75起，村调委会调解10起。", "disputes_handled 85", "disputes_handled 75 <85",
      "disputes_handled 10 <85"),
    FigureSample(
      "普法宣传29场，进校园9场、进企业8场、进乡村12场。", "publicity_events 29", "publicity_events 9 <29",
      "publicity_events 8 <29", "publicity_events 12 <29"),
  ])
  func sums(_ sample: FigureSample) throws { try sample.check() }

  @Test(arguments: [
    FigureSample(
      "办理行政处罚案件14起，其中简易程序1起，其余13起为普通程序。", "penalty_cases 14", "penalty_cases 1 <14", "penalty_cases 13 <14"),
    FigureSample(
      "评选示范户709户，其中卫生户405户、文明户348户。", "demonstration_households 709", "demonstration_households 405 <709",
      "demonstration_households 348 <709"),
    FigureSample(
      "化解纠纷77件，其中婚姻家庭27件、邻里27件、土地13件、合同10件。", "disputes_resolved 77", "disputes_resolved 27 <77",
      "disputes_resolved 27 <77", "disputes_resolved 13 <77", "disputes_resolved 10 <77"
    ),
    FigureSample(
      "罚款19000元，其中简易程序11100元、普通程序7900元。", "penalty_amount 19000", "penalty_amount 11100 <19000",
      "penalty_amount 7900 <19000"
    ),
  ])
  func kinds(_ sample: FigureSample) throws { try sample.check() }

  @Test(arguments: [
    FigureSample("行政诉讼案件4件，已审结3件。", "litigation_cases 4", "litigation_cases 3 <4"),
    FigureSample(
      "行政复议案件3件，维持2件，终止1件。", "reconsideration_cases 3", "reconsideration_cases 2 <3", "reconsideration_cases 1 <3"),
  ])
  func outcomes(_ sample: FigureSample) throws { try sample.check() }

  /// Another metric, another unit, more than the whole, or no whole at all.
  @Test(arguments: [
    FigureSample("现有执法人员10人，其中持证6人。", "enforcement_staff 10", "enforcement_certificate_holders 6"),
    FigureSample("排查矛盾纠纷18件，化解270件。", "disputes_found 18", "disputes_resolved 270"),
    FigureSample(
      "受理矛盾纠纷50件，成功化解48件，化解率96%。", "disputes_handled 50", "disputes_resolved 48", "dispute_resolution_rate 96"),
    FigureSample("其中邻里纠纷27起。", "disputes_handled 27"),
    FigureSample("开展法治讲座4场、普法宣传12场。", "law_lectures 4", "publicity_events 12"),
    FigureSample("罚款2600元，其中办理案件3件。", "penalty_amount 2600", "penalty_cases 3"),
  ])
  func noParts(_ sample: FigureSample) throws { try sample.check() }
}
