import Foundation
import ReportOutput
import TestSupport
import Testing

@testable import fazhi

struct CompareTests {
  private let other = shortReport.replacing("石桥镇", with: "柳河乡").replacing("120余件", with: "98件")

  @Test func schemaHoldsForRealReports() throws {
    let schema = JSONSchema(try JSONValue(parsing: fazhi(["schema", "compare"]).output))
    let document = try JSONValue(parsing: fazhi(["compare", Paths.samples, "--format", "json"]).output)
    #expect(schema.problems(of: document) == [])
    let years = document["years"].items
    #expect(years.map { $0["year"].integer } == [2023, 2024])
    for year in years {
      #expect(!year["metrics"].items.isEmpty)
      for row in year["headline"].items + year["metrics"].items {
        #expect(row["cells"].items.count == year["reports"].items.count)
      }
    }
    #expect(
      try JSONSerialization.jsonObject(with: Data(fazhi(["compare", Paths.samples, "--format", "json"]).output))
        is [String: Any])
  }

  @Test func aSchemaNeedsAnOutput() {
    #expect(fazhi(["schema", "export"]).output == fazhi(["schema"]).output)
    let outcome = fazhi(["schema", "html", "--lang", "en"])
    #expect(outcome.status == .usage)
    #expect(outcome.messages.contains("no schema of html; there are those of export, compare, diff"))
  }

  @Test func jobsDoNotChangeAByte() {
    for format in ["text", "json", "csv"] {
      let one = fazhi(["compare", Paths.samples, "--format", format, "--jobs", "1"])
      let other = fazhi(["compare", Paths.samples, "--format", format, "--jobs", "5"])
      #expect(one.output == other.output)
      #expect(!one.output.isEmpty)
    }
  }

  @Test func textStaysWithinThePage() {
    for language in ["zh", "en"] {
      let text = fazhi(["compare", Paths.samples, "--lang", language]).text
      #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 80 })
      #expect(!text.contains(" \n"))
    }
  }

  @Test func oneTownshipTwiceIsSaid() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let one = try folder.write(shortReport, to: "a.txt")
    let two = try folder.write(shortReport, to: "b.txt")
    let outcome = fazhi(["compare", folder.path])
    #expect(outcome.text.contains("同一乡镇同一年度有 2 份报告，各列各的"))
    #expect(outcome.text.contains("石桥镇#1"))
    let document = try JSONValue(parsing: fazhi(["compare", folder.path, "--format", "json"]).output)
    #expect(document["years"].items[0]["sameTownship"].items[0].items.map(\.string) == [one, two])
  }

  @Test func otherGenresAreNotComparedUntold() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(shortReport, to: "a.txt")
    try folder.write(
      "柳河乡2024年政府信息公开工作年度报告\n一、总体情况\n2024年，柳河乡主动公开政府信息120条，受理依申请公开3件，按期答复3件。全年没有因信息公开被申请行政复议、提起行政诉讼。",
      to: "b.txt")
    let outcome = fazhi(["compare", folder.path])
    #expect(outcome.text.contains("没有比较\n"))
    let document = try JSONValue(parsing: fazhi(["compare", folder.path, "--format", "json"]).output)
    #expect(document["omitted"].items.map { $0["reason"].string } == ["otherKind"])
    #expect(outcome.text.contains("只有一份报告"))
    #expect(!fazhi(["compare", folder.path, "--kind", "report,other"]).text.contains("没有比较"))
  }

  @Test func selects() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(shortReport, to: "a.txt")
    try folder.write(other, to: "b.txt")
    let rows = fazhi(["compare", folder.path, "--format", "csv", "--metric", "publicity_events,化解矛盾纠纷"]).text
      .split(separator: "\r\n").dropFirst()
    #expect(rows.count == (3 + 2) * 2)
    #expect(rows.contains { $0.contains("石桥镇") && $0.contains("disputes_handled,value,120,,atLeast,件") })
    let sorted = try JSONValue(
      parsing: fazhi([
        "compare", folder.path, "--format", "json", "--sort", "disputes", "--limit", "1", "--family", "publicity",
      ]).output)
    #expect(sorted["years"].items[0]["reports"].items.map { $0["township"].string } == ["石桥镇"])
    #expect(sorted["years"].items[0]["unshown"].integer == 1)
    #expect(sorted["years"].items[0]["metrics"].items.allSatisfy { $0["family"].string == "publicity" })
    let lowest = fazhi([
      "compare", folder.path, "--format", "json", "--sort", "disputes", "--lowest-first", "--limit", "1",
    ])
    let last = try JSONValue(parsing: lowest.output)["years"].items[0]["reports"].items.map { $0["township"].string }
    #expect(last.count == 1 && last != ["石桥镇"])
    #expect(fazhi(["compare", folder.path, "--year", "2023"]).text.contains("不是所选年度"))
  }

  @Test(arguments: [
    (["--metric", "disputes_resolvd"], "是不是 disputes_resolved？"), (["--family", "dispute"], "是不是 disputes？"),
    (["--family", "zzz"], "可用：disputes"), (["--year", "24"], "--year 要四位数字的年份"),
    (["--kind", "report,x"], "--kind 不能是“x”"),
    (["--sort", "zzz"], "没有指标 zzz"), (["--lowest-first"], "要与 --sort 指标合用"),
    (["--sort", "township", "--lowest-first"], "要与 --sort 指标合用"), (["--limit", "0"], "--limit 要 1 到 1024"),
  ])
  func mistakesAreSaid(_ options: [String], _ message: String) {
    let outcome = fazhi(["compare", Paths.samples] + options)
    #expect(outcome.status == .usage)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
    #expect(outcome.output.isEmpty)
  }

  @Test func readsWhatItCan() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(shortReport, to: "a.txt")
    try folder.write("", to: "b.txt")
    let outcome = fazhi(["compare", folder.path, "-o", folder.path + "/out.json", "--format", "json"])
    #expect(outcome.status == .someUnreadable)
    #expect(outcome.output.isEmpty)
    #expect(folder.names.contains("out.json"))
    #expect(fazhi(["compare", folder.path + "/none"]).status == .noneReadable)
  }
}
