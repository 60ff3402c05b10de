import Testing

/// Lists of parts: bare numbers, sentences of their own, sides of two units, shares.
@Suite("lists of parts")
struct PartListTests {
  /// Numbers without a unit take it from the whole.
  @Test(arguments: [
    FigureSample(
      "在册社区矫正对象21名，其中缓刑18、假释2、暂予监外执行1，今年新接收9名、期满解矫7名。", "community_corrections 21",
      "community_corrections 18 <21", "community_corrections 2 <21", "community_corrections 1 <21",
      "community_corrections 9", "community_corrections 7"),
    FigureSample("全镇共有调解员66名（专职5、兼职61）。", "mediators 66", "mediators 5 <66", "mediators 61 <66"),
    FigureSample("配备网格员34名，包括专职12、兼职22。", "grid_staff 34", "grid_staff 12 <34", "grid_staff 22 <34"),
    FigureSample(
      "调解纠纷137件，其中婚姻家庭40，邻里50，土地30，其他17。", "disputes_handled 137", "disputes_handled 40 <137",
      "disputes_handled 50 <137", "disputes_handled 30 <137", "disputes_handled 17 <137"),
  ])
  func bare(_ sample: FigureSample) throws { try sample.check() }

  /// The list stands in a sentence of its own and adds up.
  @Test(arguments: [
    FigureSample(
      "接处矛盾137件，化解率94.2%。草场界线49件、借贷37件、牲畜买卖28件、家庭14件、其余9件。", "disputes_handled 137",
      "dispute_resolution_rate 94.2", "disputes_handled 49 <137", "disputes_handled 37 <137",
      "disputes_handled 28 <137",
      "disputes_handled 14 <137", "disputes_handled 9 <137"),
    FigureSample(
      "作出行政处罚537起。按领域看，生活垃圾分类164起，跨门营业、占道设摊201起，工地等其余领域172起。", "penalty_cases 537",
      "penalty_cases 164 <537", "penalty_cases 201 <537", "penalty_cases 172 <537"),
    FigureSample(
      "受理群众诉求321件。噪声扰民121件，环境卫生100件，物业管理60件，其他40件。", "public_requests_received 321",
      "public_requests_received 121 <321", "public_requests_received 100 <321", "public_requests_received 60 <321",
      "public_requests_received 40 <321"),
    FigureSample(
      "作出行政处罚537起，罚款126.4万元。其中，简易程序318起、3.1万元，一般程序219起、123.3万元。", "penalty_cases 537",
      "penalty_amount 1264000", "penalty_cases 318 <537", "penalty_amount 31000 <1264000", "penalty_cases 219 <537",
      "penalty_amount 1233000 <1264000"),
  ])
  func sentences(_ sample: FigureSample) throws { try sample.check() }

  /// 各 shares its number; a parenthesis holds its parts together; channels and shares.
  @Test(arguments: [
    FigureSample(
      "行政复议7件（维持5件，驳回、终止各1件），行政诉讼一审4件、二审2件。", "reconsideration_cases 7", "reconsideration_cases 5 <7",
      "reconsideration_cases 1 <7", "litigation_cases 4", "litigation_cases 2"),
    FigureSample(
      "开展宣讲12场，进校园、进企业各3场，进乡村6场。", "publicity_events 12", "publicity_events 3 <12", "publicity_events 6 <12"),
    FigureSample(
      "主动公开信息158条，县政府网站64条，微信群94条。", "information_disclosed 158", "information_disclosed 64 <158",
      "information_disclosed 94 <158"),
    FigureSample(
      "办理行政复议12件。因信息公开引发的复议5件，占复议总量的41.7%。", "reconsideration_cases 12", "reconsideration_cases 5 <12",
      "- 41.7"),
  ])
  func bounds(_ sample: FigureSample) throws { try sample.check() }

  /// What was done with the same things, and what kind they are.
  @Test(arguments: [
    FigureSample("承接赋权事项98项，已实际行使37项。", "power_items 98", "power_items 37 <98"),
    FigureSample("便民服务中心进驻事项136项，“一窗”可办121项。", "service_items 136", "service_items 121 <136"),
    FigureSample("便民服务大厅受理6240件，当场办结5918件。", "service_cases 6240", "service_cases 5918 <6240"),
    FigureSample("行政诉讼4件，经协调撤诉2件，败诉1件。", "litigation_cases 4", "litigation_cases 2 <4", "cases_lost 1"),
    FigureSample("制作调解协议书587份，其中司法确认41份。", "mediation_agreements 587", "mediation_agreements 41 <587"),
    FigureSample(
      "罚款12.6万元，其中环保领域7.1万元、安全生产领域5.5万元。", "penalty_amount 126000", "penalty_amount 71000 <126000",
      "penalty_amount 55000 <126000"),
    FigureSample(
      "受理12345工单2317件，同比减少206件，不满意件63件。", "public_requests_received 2317",
      "public_requests_received 206 comparison", "public_requests_received 63 <2317"),
    FigureSample("9名执法人员中法学专业出身的只有1人。", "enforcement_staff 9", "enforcement_staff 1 <9"),
    FigureSample("立案查处47起，其中普通程序18起，现已结案45起。", "penalty_cases 47", "penalty_cases 18 <47", "penalty_cases 45 <47"),
  ])
  func outcomes(_ sample: FigureSample) throws { try sample.check() }

  /// References, years, other units; sums by chance; outcomes side by side; subsets with a metric of their own.
  @Test(arguments: [
    FigureSample("审查合同48份（编号1、2、3）。", "contracts_reviewed 48"),
    FigureSample("成立普法队伍5支，其中名单见附件2、3。", "publicity_teams 5"),
    FigureSample("化解纠纷56件，其中2023、2024年均无积案。", "disputes_resolved 56"),
    FigureSample("罚款2.3万元，其中环保1、安全1.3。", "penalty_amount 23000"),
    FigureSample("受理信访37件，办结35件，正在办理2件。", "petitions_received 37", "petitions_closed 35", "petitions_pending 2"),
    FigureSample("清理规范性文件，废止9件，宣布失效4件。", "normative_documents_cleaned 9", "normative_documents_cleaned 4"),
    FigureSample("12名执法人员中，持证10人。", "enforcement_staff 12", "enforcement_certificate_holders 10"),
    FigureSample(
      "播放法治音频730次。法律明白人42人，其中新培养14人，举办培训班2期。", "publicity_posts 730", "law_literate_persons 42",
      "law_literate_persons_trained 14", "law_literate_training_sessions 2"),
    FigureSample("办理行政复议12件。行政诉讼5件，占案件总量的29.4%。", "reconsideration_cases 12", "litigation_cases 5", "- 29.4"),
  ])
  func noParts(_ sample: FigureSample) throws { try sample.check() }
}
