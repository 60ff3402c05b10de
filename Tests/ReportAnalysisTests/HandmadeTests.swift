import ReportAnalysis
import ReportParser
import Testing

/// The rules on figures made by hand, where the parser has no say.
@Suite struct HandmadeTests {
  @Test func `a whole among several figures is the total`() throws {
    var made = try HandmadeReport("处罚33件，其中简易26件、一般7件。处罚33宗。")
    try made.add("penalty_cases", "33件")
    try made.add("penalty_cases", "26件", partOf: 0)
    try made.add("penalty_cases", "7件", partOf: 0)
    try made.add("penalty_cases", "33宗")
    let rollUp = ReportSummary(made.report).metrics[0]
    #expect(rollUp.line == "total 33件")
    #expect(rollUp.figures == [0, 3])
  }

  @Test func `parts of another body point to the township's total`() throws {
    var made = try HandmadeReport("化解311件，司法所72件，各村239件。")
    try made.add("disputes_resolved", "311件")
    try made.add("disputes_resolved", "72件", partOf: 0, actor: "司法所")
    try made.add("disputes_resolved", "239件", partOf: 0)
    #expect(made.line("disputes_resolved") == "total 311件")
  }

  @Test func `two totals are several`() throws {
    var made = try HandmadeReport("学法37次，其中中心组6次。另有读书班20次，其中镇长8次。")
    try made.add("law_study_sessions", "37次")
    try made.add("law_study_sessions", "6次", partOf: 0)
    try made.add("law_study_sessions", "20次")
    try made.add("law_study_sessions", "8次", partOf: 2)
    #expect(made.line("law_study_sessions") == "several 37次 20次")
  }

  @Test func `kinds with parts of their own add up in a list`() throws {
    var made = try HandmadeReport("审查招商合同46份（其中租赁合同12份）、村级合同289份。")
    try made.add("contracts_reviewed", "46份")
    try made.add("contracts_reviewed", "12份", partOf: 0)
    try made.add("contracts_reviewed", "289份")
    #expect(made.line("contracts_reviewed") == "sumOfKinds 335份")
  }

  @Test func `a total that the list agrees with is the total`() throws {
    var made = try HandmadeReport("全年学法90次。会前学法46次，干部会议学法44次。")
    try made.add("law_study_sessions", "90次")
    try made.add("law_study_sessions", "46次")
    try made.add("law_study_sessions", "44次")
    #expect(made.line("law_study_sessions") == "total 90次")
  }

  @Test func `parts whose whole is no figure of the place stand for themselves`() throws {
    var made = try HandmadeReport("全区下沉312人，其中派驻我街道17人。")
    try made.add("enforcement_staff", "312人", status: .external)
    try made.add("enforcement_staff", "17人", partOf: 0)
    #expect(made.line("enforcement_staff") == "single 17人")
  }

  @Test(arguments: [
    (Quantity.Qualifier.exact, Quantity.Qualifier.exact, "sumOfKinds 5次"), (.exact, .atLeast, "sumOfKinds 5+次"),
    (.atLeast, .atLeast, "sumOfKinds 5+次"), (.atMost, .exact, "sumOfKinds 5-次"), (.atMost, .atLeast, "sumOfKinds 5~次"),
    (.about, .exact, "sumOfKinds 5~次"), (.about, .atLeast, "sumOfKinds 5~次"),
  ])
  func `a sum is as exact as its weakest figure`(
    _ first: Quantity.Qualifier, _ second: Quantity.Qualifier, _ line: String
  ) throws {
    var made = try HandmadeReport("会前学法2次、读书班学法3次。")
    try made.add("law_study_sessions", "2次", first)
    try made.add("law_study_sessions", "3次", second)
    #expect(made.line("law_study_sessions") == line)
  }

  @Test func `a range makes the sum a range`() throws {
    var made = try HandmadeReport("会前学法2次、读书班学法3次。")
    try made.add("law_study_sessions", "2次")
    try made.add("law_study_sessions", "3次")
    var report = made.report
    report.figures[1].quantity.upper = DecimalNumber(4)
    #expect(ReportSummary(report).line("law_study_sessions") == "sumOfKinds 5–6次")
  }

  @Test func `a sum beyond the range of numbers is several`() throws {
    var made = try HandmadeReport("会前学法9223372036854775807次、读书班学法3次。")
    try made.add("law_study_sessions", "9223372036854775807次")
    try made.add("law_study_sessions", "3次")
    #expect(made.line("law_study_sessions") == "several 9223372036854775807次 3次")
  }

  @Test(arguments: [
    ("526件", "526起", "repeated 526件"), ("80人", "80名", "repeated 80人"), ("80人", "80人次", "several 80人 80人次"),
    ("12场", "12场次", "repeated 12场"), ("12场", "12期", "several 12场 12期"), ("0件", "0次", "repeated 0件"),
  ])
  func `equal values need units that count alike`(_ first: String, _ second: String, _ line: String) throws {
    var made = try HandmadeReport("一处\(first)。另一处\(second)。")
    try made.add("law_study_attendance", first)
    try made.add("law_study_attendance", second)
    #expect(made.line("law_study_attendance") == line)
  }

  @Test func `near a number and above it are two values`() throws {
    var made = try HandmadeReport("学法近100次。学法超100次。")
    try made.add("law_study_sessions", "100次", .atMost)
    try made.add("law_study_sessions", "100次", .atLeast)
    #expect(made.line("law_study_sessions") == "several 100-次 100+次")
  }

  @Test func `bodies are listed each by its own`() throws {
    var made = try HandmadeReport("派出所50起，司法所50件，派出所50起。")
    try made.add("disputes_handled", "50起", actor: "派出所")
    try made.add("disputes_handled", "50件", actor: "司法所")
    try made.add("disputes_handled", "50起", actor: "派出所")
    let rollUp = ReportSummary(made.report).metrics[0]
    #expect(rollUp.line == "byActor 派出所50起 司法所50件")
    #expect(rollUp.values.map(\.figures) == [[0, 2], [1]])
  }

  @Test func `rates are never totals or sums`() throws {
    var made = try HandmadeReport("镇级调解率90%、村级调解率80%。")
    try made.add("dispute_resolution_rate", "90%")
    try made.add("dispute_resolution_rate", "80%")
    #expect(made.line("dispute_resolution_rate") == "several 90% 80%")
    var report = made.report
    report.figures[1].partOf = 0
    #expect(ReportSummary(report).line("dispute_resolution_rate") == "single 90%")
  }
}
