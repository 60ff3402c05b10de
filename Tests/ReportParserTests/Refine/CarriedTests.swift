import Testing

/// What a number takes from the sentence: whom training trains, where something was done, a verb behind its list.
@Suite("nouns and verbs that stand elsewhere")
struct CarriedTests {
  @Test(arguments: [
    FigureSample("有人民调解员126名，组织业务培训2场。", "mediators 126", "mediator_training_sessions 2"),
    FigureSample("现有法律明白人162名，培训4期。", "law_literate_persons 162", "law_literate_training_sessions 4"),
    FigureSample("现有执法人员12名，年内轮训3次。", "enforcement_staff 12", "enforcement_training_sessions 3"),
  ])
  func trainees(_ sample: FigureSample) throws { try sample.check() }

  @Test(arguments: [
    FigureSample("有人民调解员126名，组织干部法治培训2场。", "mediators 126", "training_sessions 2"),
    FigureSample("有人民调解员126名。组织业务培训2场。", "mediators 126", "training_sessions 2"),
    FigureSample("现有法律明白人62名，网格员培训3次。", "law_literate_persons 62", "training_sessions 3"),
  ])
  func otherTrainees(_ sample: FigureSample) throws { try sample.check() }

  /// What stands on the other side of 和, 及 or 与 is the noun of the other number.
  @Test(arguments: [
    FigureSample("在册社区矫正对象5人和安置帮教对象3人。", "community_corrections 5", "resettled_persons 3"),
    FigureSample("发生行政复议案件6件及行政诉讼案件2件。", "reconsideration_cases 6", "litigation_cases 2"),
    FigureSample("审查重大决策5件与合同31份。", "decisions_reviewed 5", "contracts_reviewed 31"),
    FigureSample("调解纠纷15件及时化解。", "disputes_handled 15"),
    FigureSample("审查12份合同和5件规范性文件。", "contracts_reviewed 12", "normative_documents_reviewed 5"),
    FigureSample("化解12件信访积案和86起矛盾纠纷。", "petitions_closed 12", "disputes_resolved 86"),
    FigureSample("拆除违法建筑七处和棚房两间。", "demolitions 7", "demolitions 2"),
  ])
  func joined(_ sample: FigureSample) throws { try sample.check() }

  /// What stands right behind one number names no other: 12件合同、重大决策1项.
  @Test(arguments: [
    FigureSample("全年审查312份合同协议、重大行政决策1项。", "contracts_reviewed 312", "decisions_reviewed 1"),
    FigureSample("组织6次中心组学法，集中举办3场“法润青石”宣讲。", "law_study_sessions 6", "publicity_events 3"),
    FigureSample("网格员164名走访独居老人、困境儿童6200余户次。", "grid_staff 164", "household_visits 6200"),
    FigureSample("开展检查340余次、排查隐患267处。", "inspections 340", "hazards_found 267"),
  ])
  func nounsOfOthers(_ sample: FigureSample) throws { try sample.check() }

  /// Persons share the predicate behind their list, whose object follows it.
  @Test(arguments: [
    FigureSample("组织全镇116名在编干部、村（社区）干部参加法治理论考试。", "exam_participants 116"),
    FigureSample("参加旁听庭审活动，撰写旁听心得，51名干部参加年度法治理论网上考试。", "exam_participants 51"),
    FigureSample("现有116名在编干部、32名网格员参加培训。", "staff 116", "training_attendance 32"),
  ])
  func predicates(_ sample: FigureSample) throws { try sample.check() }

  /// An act before 等 is an example of the noun behind the number.
  @Test(arguments: [
    FigureSample("将公众参与、专家论证等5项程序纳入必经环节。", "- 5"),
    FigureSample("研究解决执法装备、矫正衔接等9个问题。", "issues_resolved 9"),
  ])
  func examples(_ sample: FigureSample) throws { try sample.check() }

  /// A name in quotation marks tells the kind of the noun behind it.
  @Test(arguments: [
    FigureSample("参与“法治讲堂·逢九必讲”培训10场次。", "training_sessions 10"),
    FigureSample("开展“送法下乡”宣传活动12场。", "publicity_events 12"),
    FigureSample("现有“法律明白人”66名。", "law_literate_persons 66"),
  ])
  func names(_ sample: FigureSample) throws { try sample.check() }

  /// The size of a change stands between a number and what follows from it.
  @Test(arguments: [
    FigureSample(
      "举办法治培训4期，同比增长12%，230余人次参加。", "training_sessions 4", "- 12 comparison", "training_attendance 230"),
    FigureSample(
      "执法队核定编制18名，同比增长12%，实有15名。", "staff 18", "- 12 comparison", "enforcement_staff 15"),
    FigureSample(
      "在册社区矫正对象21名，同比增长5%，其中缓刑18、假释3。", "community_corrections 21", "- 5 comparison",
      "community_corrections 18 <21", "community_corrections 3 <21"),
    FigureSample(
      "办理处罚案件216件，较2024年的244件减少11.5%。其中，一般程序8件。", "penalty_cases 216", "penalty_cases 244 comparison",
      "- 11.5 comparison", "penalty_cases 8 <216"),
  ])
  func changes(_ sample: FigureSample) throws { try sample.check() }

  /// 法制 of older reports is 法治.
  @Test(arguments: [
    FigureSample("建成法制文化广场2处，开展法制宣传12场。", "legal_culture_sites 2", "publicity_events 12"),
    FigureSample("创建民主法制示范村3个，“法制带头人”20名。", "democratic_villages 3", "law_backbones 20"),
    FigureSample("依法制定规范性文件2件，法制审核4件。", "normative_documents_issued 2", "enforcement_reviews 4"),
  ])
  func olderWording(_ sample: FigureSample) throws { try sample.check() }

  /// Modifiers between a number and the head of its phrase, however long.
  @Test(arguments: [
    FigureSample("开展了2场习近平法治思想进社区宣传活动。", "publicity_events 2"),
    FigureSample("举办3期面向全镇村干部的法律知识培训班。", "training_sessions 3"),
    FigureSample("办结案件17起，2起系随意倾倒建筑垃圾引起。", "penalty_cases 17", "- 2"),
  ])
  func heads(_ sample: FigureSample) throws { try sample.check() }

  @Test(arguments: [
    FigureSample("14个社区实现法律顾问全覆盖。", "communities 14"),
    FigureSample("在4个村设立“屋场说事”调解室。", "villages 4"),
    FigureSample("12个村一律聘请法律顾问。", "villages 12"),
    FigureSample("创建省级民主法治示范村2个。", "democratic_villages 2"),
    FigureSample("设立村级调解室14个。", "mediation_rooms 14"),
    FigureSample("28个村（社区）被评为市级民主法治示范村（社区）。", "democratic_villages 28"),
    FigureSample("28个村被评为市级卫生村。", "villages 28"),
    FigureSample("8个网格共上报事件286条。", "grids 8", "public_requests_received 286"),
    FigureSample("16个村、1个社区法律顾问全面覆盖。", "villages 16", "communities 1"),
    FigureSample("聘请村法律顾问13名。", "village_legal_advisers 13"),
    FigureSample("6名律师包联全镇11个村社。", "village_legal_advisers 6", "villages 11"),
    FigureSample("12个居民区法律顾问全覆盖。", "communities 12"), FigureSample("3个社区的居民公约通过审核。", "communities 3"),
    FigureSample("辖9个村61个社。", "villages 9", "village_groups 61"), FigureSample("辖9个村、3个社会组织。", "villages 9", "- 3"),
    FigureSample("建成14个村级调解室全覆盖。", "mediation_rooms 14"),
  ])
  func reach(_ sample: FigureSample) throws { try sample.check() }

  @Test(arguments: [
    FigureSample("对36份合同、3份规范性文件进行审查。", "contracts_reviewed 36", "normative_documents_reviewed 3"),
    FigureSample("对现行有效的6件规范性文件进行清理。", "normative_documents_cleaned 6"),
    FigureSample("法庭受理民商事案件264件、审结251件。", "court_cases_accepted 264 @法庭", "court_cases_closed 251 @法庭"),
    FigureSample("开展农事普法、旅游普法等法治讲座8场。", "law_lectures 8"),
    FigureSample("开展法治讲座、法律知识讲座等36场。", "law_lectures 36"),
  ])
  func verbs(_ sample: FigureSample) throws { try sample.check() }

  /// Beside posts, who is there: of the team that the sentence is about, else of the township.
  @Test(arguments: [
    FigureSample("综合行政执法队核定编制20名，实有17名。", "staff 20", "enforcement_staff 17"),
    FigureSample("执法中队事业编制9名、在岗8名。", "staff 9", "enforcement_staff 8"),
    FigureSample("行政编制31名，事业编制24名，实有49人。", "staff 31", "staff 24", "staff 49"),
    FigureSample("行政编制31名，实有调解员49人。", "staff 31", "mediators 49"),
  ])
  func establishments(_ sample: FigureSample) throws { try sample.check() }

  /// Lectures that leaders gave stand in the part on their duties.
  @Test(arguments: [
    FigureSample("一、履行第一责任人职责情况\n镇长带头调研5次，讲法治课2次。", "- 5", "leader_law_classes 2"),
    FigureSample("一、主要工作\n开展法治宣传5次，讲法治课2次。", "publicity_events 5", "law_lectures 2"),
  ])
  func classesOfLeaders(_ sample: FigureSample) throws { try sample.check() }

  /// Documents in a list of what was reviewed were reviewed, unless a word says that they were issued.
  @Test(arguments: [
    FigureSample(
      "审核重大决策3项、规范性文件1件、合同47件。", "decisions_reviewed 3", "normative_documents_reviewed 1", "contracts_reviewed 47"),
    FigureSample("制定规范性文件2件，审查合同47件。", "normative_documents_issued 2", "contracts_reviewed 47"),
    FigureSample("审查6件文件和32份林地承包合同。", "normative_documents_reviewed 6", "contracts_reviewed 32"),
  ])
  func listsOfReviews(_ sample: FigureSample) throws { try sample.check() }

  /// A clause goes on behind a parenthesis.
  @Test(arguments: [
    FigureSample("组织114名干部（含驻村干部39名）参加学法考试。", "exam_participants 114", "exam_participants 39 <114"),
    FigureSample("7家企业（其中规上2家）接受法治体检。", "enterprise_visits 7", "enterprise_visits 2 <7"),
    FigureSample("调解纠纷36件（邻里20件，其他16件。", "disputes_handled 36", "disputes_handled 20 <36", "disputes_handled 16 <36"),
  ])
  func behindParentheses(_ sample: FigureSample) throws { try sample.check() }

  @Test(arguments: [
    FigureSample(
      "全年受理矛盾纠纷160件。按来源分，群众申请90件，公安分流50件，主动排查20件。",
      "disputes_handled 160", "disputes_handled 90 <160", "disputes_handled 50 <160", "disputes_handled 20 <160"),
    FigureSample("现有执法人员17名，其中持证15名。", "enforcement_staff 17", "enforcement_certificate_holders 15"),
    FigureSample("审查合同92份，涉及金额1.4亿元。", "contracts_reviewed 92", "- 140000000"),
    FigureSample("调解纠纷92件，涉及金额1.4万元。", "disputes_handled 92", "mediation_amount 14000"),
    FigureSample("组建普法工作队9支，队员213人。", "publicity_teams 9", "publicity_staff 213"),
    FigureSample("举办法治讲座4期，培训镇村干部520人次。", "law_lectures 4", "training_attendance 520"),
  ])
  func neighbours(_ sample: FigureSample) throws { try sample.check() }
}
