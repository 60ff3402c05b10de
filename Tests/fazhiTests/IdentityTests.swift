import ReportOutput
import TestSupport
import Testing

@testable import fazhi

struct IdentityTests {
  @Test func findsTheRowWithTheLongestPath() throws {
    let table = try IdentityTable(
      parsing: "\u{FEFF}path,year,township\r\na.txt,2020,甲镇\r\n\r\n\"x/a.txt\",2021,\"乙,镇\"\r\n./y/b.txt,,丙镇\r\n", .en)
    #expect(table.row(for: InputPath("in/a.txt"))?.identity == GivenIdentity(township: "甲镇", county: nil, year: 2020))
    #expect(
      table.row(for: InputPath("in/x/a.txt"))?.identity == GivenIdentity(township: "乙,镇", county: nil, year: 2021))
    #expect(table.row(for: InputPath("y/b.txt"))?.identity.year == nil)
    #expect(table.row(for: InputPath("ba.txt")) == nil)
    #expect(table.unmatched(by: [.file(InputPath("in/a.txt"))]).map(\.line) == [4, 5])
  }

  @Test(arguments: [
    ("", 1, "the table is empty"), ("path,town\n", 1, "no column “town”; the columns are path,township,county,year"),
    ("township\n", 1, "the first line must name the columns, path among them, none twice"),
    ("path,year\na,2024\nb\n", 3, "1 cells where 2 are due"), ("path,year\n,2024\n", 2, "path is empty"),
    ("path,year\na,24年\n", 2, "the year “24年” is no number of four digits"),
    ("path\na\nb\na\n", 4, "a is on line 2 already"),
  ])
  func namesTheLineOfAMistake(text: String, line: Int, message: String) {
    #expect(throws: IdentityTable.Problem(line: line, message: message)) {
      try IdentityTable(parsing: text, .en)
    }
  }

  @Test func fillsInWhatTheTextDoesNotSay() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(String(repeating: "全年开展法治宣传活动12场次。", count: 6), to: "in/2021/x.txt")
    try folder.write(shortReport, to: "in/2022/y.txt")
    let table = try folder.write("path,township,county\nx.txt,甲镇,乙县\ny.txt,丙镇,丁县\nz.txt,戊镇,\n", to: "t.csv")
    let outcome = fazhi(["export", folder.path + "/in", "--identities", table, "--lang", "en"])
    #expect(outcome.status == .success)
    #expect(outcome.messages.contains("--identities line 4 is for no input: z.txt"))
    let reports = try outcome.reports()
    #expect(reports[0]["township"].string == "甲镇")
    #expect(
      try reports[0]["identityFrom"]
        == JSONValue(parsing: #"{"township":"identities","county":"identities","year":"fileName"}"#))
    #expect(reports[1]["township"].string == "石桥镇")
    #expect(
      try reports[1]["identityFrom"] == JSONValue(parsing: #"{"township":"text","county":"identities","year":"text"}"#))
  }

  @Test func refusesABrokenTable() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let report = try folder.write(shortReport, to: "a.txt")
    let table = try folder.write("path,year\na.txt,二四\n", to: "t.csv")
    let outcome = fazhi(["export", report, "--identities", table, "--lang", "en"])
    #expect(outcome.status == .usage)
    #expect(outcome.messages.contains("t.csv: line 2: the year “二四” is no number of four digits"))
    #expect(fazhi(["export", report, "--identities", table + "x"]).status == .usage)
  }
}
