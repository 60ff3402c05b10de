import ReportAnalysis
import ReportParser
import Testing

/// The rules on invented sentences, through the whole parser.
@Suite struct SentenceTests {
  @Test(arguments: [
    ("全年化解矛盾纠纷526件。", "disputes_resolved", "single 526件"),
    ("全年化解矛盾纠纷526余件。", "disputes_resolved", "single 526+件"),
    ("未发生行政复议案件。", "reconsideration_cases", "single 0"),
    ("全年无行政复议案件，行政诉讼案件0件。", "litigation_cases", "single 0件"),
    ("全年化解矛盾纠纷526件。一是领导有力。共化解矛盾纠纷526起，群众满意。", "disputes_resolved", "repeated 526件"),
    ("全年化解矛盾纠纷526余件。群众满意。共化解矛盾纠纷526件。", "disputes_resolved", "repeated 526件"),
    ("考试合格率100%。干部学法用法考试合格率为100%。", "exam_pass_rate", "repeated 100%"),
    ("全镇辖12个行政村。与12个行政村签订责任书。", "villages", "repeated 12个"),
    ("全年应考51人，实考51人。参加学法考试51人。", "exam_participants", "repeated 51人"),
  ])
  func oneValue(_ text: String, _ metric: String, _ line: String) throws {
    #expect(try summary(of: text).line(MetricID(rawValue: metric)) == line)
  }

  @Test(arguments: [
    ("办理行政处罚案件33件，其中简易程序26件、一般程序7件。", "penalty_cases", "total 33件"),
    ("办理行政处罚案件34件，其中简易程序27件。", "penalty_cases", "total 34件"),
    ("办理行政处罚案件33件，其中简易程序26件、一般程序7件。执法日趋规范。全年办理行政处罚案件33宗。", "penalty_cases", "total 33件"),
    ("开展法治宣传活动40余场次，其中进校园6场。", "publicity_events", "total 40+场次"),
    ("受理调解矛盾纠纷85起，其中邻里纠纷50起、合同纠纷35起。镇调委会调解75起，村调委会调解10起。", "disputes_handled", "total 85起"),
    ("发生行政复议案件3宗，其中维持2宗、责令重作1宗。一是1宗行政复议案件被责令重作。", "reconsideration_cases", "total 3宗"),
  ])
  func total(_ text: String, _ metric: String, _ line: String) throws {
    #expect(try summary(of: text).line(MetricID(rawValue: metric)) == line)
  }

  @Test(arguments: [
    ("适用简易程序办结行政处罚案件9起；适用普通程序办结行政处罚案件17起。", "penalty_cases", "sumOfParts 26起"),
    ("镇级调解矛盾纠纷171件，村级调解矛盾纠纷441件。", "disputes_handled", "sumOfParts 612件"),
    ("镇调委会调解纠纷75起，村（社区）调委会调解纠纷10起。", "disputes_handled", "sumOfParts 85起"),
    ("审查镇级合同67份、村级合同143份。", "contracts_reviewed", "sumOfParts 210份"),
    ("发现隐患386处，当场整改301处，限期整改85处。", "hazards_rectified", "sumOfParts 386处"),
    ("组织文件清理，继续有效规范性文件15份，修改3份，废止11份。", "normative_documents_cleaned", "sumOfParts 29份"),
    ("现有专职人民调解员5名，兼职人民调解员84名。", "mediators", "sumOfParts 89名"),
  ])
  func sumOfParts(_ text: String, _ metric: String, _ line: String) throws {
    #expect(try summary(of: text).line(MetricID(rawValue: metric)) == line)
  }

  @Test(arguments: [
    ("会前学法46次，参学人员达980人次，干部会议学法44次，参学人员达2330人次。", "law_study_sessions", "sumOfKinds 90次"),
    ("会前学法46次，参学人员达980人次，干部会议学法44次，参学人员达2330人次。", "law_study_attendance", "sumOfKinds 3310人次"),
    ("会前学法12次、中心组学法12次。", "law_study_sessions", "sumOfKinds 24次"),
    ("全年会前学法12次，中心组学法4次。会前学法12次已成习惯。", "law_study_sessions", "sumOfKinds 16次"),
    ("开展“法律进乡村”34场次、“法律进校园”11场次。", "publicity_events", "sumOfKinds 45场次"),
    ("开展道路交通劝导巡查226次、森林防火巡查180余次。", "inspections", "sumOfKinds 406+次"),
    ("办理区人大代表建议3件、区政协提案5件。", "proposals_handled", "sumOfKinds 8件"),
    ("班子成员述法11人，站所负责人述法26人。", "accountability_statements", "sumOfKinds 37人"),
    ("年终，7名班子成员和11名站所负责人书面述法。", "accountability_statements", "sumOfKinds 18名"),
    ("全年强制拆除违建19宗、3860平方米，自行拆除违建23宗、2140平方米。", "demolition_area", "sumOfParts 6000平方米"),
  ])
  func sumOfKinds(_ text: String, _ metric: String, _ line: String) throws {
    #expect(try summary(of: text).line(MetricID(rawValue: metric)) == line)
  }

  /// What looks like a sum and is none.
  @Test(arguments: [
    ("会前学法46次。一年来作风好转。干部会议学法44次。", "law_study_sessions", "several 46次 44次"),
    ("开展“国门普法”14场、“火塘夜话”87场次。", "publicity_events", "several 14场 87场次"),
    ("开展普法宣传38场次、法律进校园8场次。", "publicity_events", "several 38场次 8场次"),
    ("中心组专题学法4次，召开理论学习中心组学习会12次学习法律。", "law_study_sessions", "several 4次 12次"),
    ("专题会议研究法治建设4次，听取法治政府建设汇报2次。", "rule_of_law_meetings", "several 4次 2次"),
    ("全镇建成1个镇级网格、4个村级网格、43个组级网格。", "grids", "several 1个 4个 43个"),
    ("调处率100%，调解成功率97.9%。", "dispute_resolution_rate", "several 100% 97.9%"),
    ("组织案卷评查60卷，在案卷评查中获得优秀案卷3卷。", "case_file_reviews", "several 60卷 3卷"),
    ("接待群众来访32批57人次，网上信访件16件。", "petitions_received", "several 32批 16件"),
    ("办理行政处罚案件33件，其中简易程序26件。年底又办理行政处罚案件8件。", "penalty_cases", "several 33件 8件"),
    ("发生行政诉讼一审案件8件、行政诉讼二审案件5件。", "litigation_cases", "several 8件 5件"),
    ("建成省级民主法治村4个、市级民主法治村19个。", "democratic_villages", "several 4个 19个"),
  ])
  func several(_ text: String, _ metric: String, _ line: String) throws {
    #expect(try summary(of: text).line(MetricID(rawValue: metric)) == line)
  }

  @Test(arguments: [
    ("派出所调解纠纷50起，司法所调解纠纷129件。", "disputes_handled", "byActor 派出所50起 司法所129件"),
    ("全镇调解纠纷300件。派出所调解纠纷50起。", "disputes_handled", "single 300件"),
    ("二、2025年工作打算\n化解矛盾纠纷300件。", "disputes_resolved", "none"),
    ("全县化解矛盾纠纷3000件。", "disputes_resolved", "none"),
  ])
  func othersFigures(_ text: String, _ metric: String, _ line: String) throws {
    #expect(try summary(of: text).line(MetricID(rawValue: metric)) == line)
  }
}
