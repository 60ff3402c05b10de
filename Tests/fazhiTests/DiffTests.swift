import Foundation
import ReportOutput
import TestSupport
import Testing

@testable import fazhi

struct DiffTests {
  private let samples = Paths.samples
  private let later = shortReport.replacing("2024年", with: "2025年").replacing("120余件", with: "150件")

  private func diff(_ arguments: String...) -> Outcome { fazhi(["diff"] + arguments) }

  @Test func schemaHoldsForRealReports() throws {
    let schema = JSONSchema(try JSONValue(parsing: fazhi(["schema", "diff"]).output))
    let outcome = diff(samples, "--years", "2023", "2024", "--format", "json")
    let document = try JSONValue(parsing: outcome.output)
    #expect(schema.problems(of: document) == [])
    let earlier = try FileManager.default.contentsOfDirectory(atPath: samples + "/2023").filter { $0.hasSuffix(".txt") }
    #expect(document["pairs"].items.count + document["onlyOld"].items.count == earlier.count)
    #expect(document["onlyNew"].items.contains { $0["township"].string == "岚坑畲族乡" })
    #expect(try JSONSerialization.jsonObject(with: Data(outcome.output)) is [String: Any])
    let empty = try JSONValue(parsing: diff(samples, "--years", "1990,1991", "--format", "json").output)
    #expect(schema.problems(of: empty) == [])
    #expect(empty["pairs"].items.isEmpty)
  }

  @Test func yearsAndFoldersAreOneThing() throws {
    let byYear = diff(samples, "--years", "2023,2024").output
    #expect(byYear == diff(samples + "/2023", samples + "/2024").output)
    #expect(byYear == diff(samples, "--years", "2023", "2024", "--jobs", "1").output)
    #expect(byYear == diff(samples, "--years=2023", "2024").output)
    let csv = diff(samples, "--years", "2023,2024", "--format", "csv").text.split(separator: "\r\n")
    #expect(csv.allSatisfy { $0.count { $0 == "," } == 23 })
    #expect(csv.last?.contains("onlyNew") == true)
  }

  @Test func textStaysWithinThePage() {
    for language in ["zh", "en"] {
      let text = diff(samples, "--years", "2023,2024", "--lang", language, "--limit", "100").text
      #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 80 })
    }
  }

  @Test func exitCode() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let old = try folder.write(shortReport, to: "a.txt")
    let new = try folder.write(later, to: "b.txt")
    #expect(diff(old, new).status == .success)
    #expect(diff(old, new, "--exit-code").status == .found)
    #expect(diff(old, old, "--exit-code").status == .success)
    let folders = [try folder.write(shortReport, to: "x/a.txt"), try folder.write("", to: "y/b.txt")]
      .map { String($0.dropLast(6)) }
    #expect(diff(folders[0], folders[1], "--exit-code").status == .someUnreadable)
    #expect(diff(samples + "/2023", samples + "/2023", "--exit-code").status == .success)
  }

  @Test func aMissingSideIsSaid() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let report = try folder.write(shortReport, to: "a.txt")
    let one = diff(report, folder.path + "/none.txt")
    #expect(one.status == .someUnreadable)
    #expect(one.messages.contains("none.txt：文件不存在"))
    #expect(one.messages.contains("没有可以对照的两份报告"))
    #expect(one.text.contains("只有前一边有\n  石桥镇"))
    #expect(diff(folder.path + "/x", folder.path + "/y").status == .noneReadable)
    let operand = diff(report)
    #expect(operand.status == .usage)
    #expect(operand.messages.contains("缺少后一个"))
  }

  @Test func aFolderAgainstAFileIsSaid() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let report = try folder.write(shortReport, to: "a.txt")
    for outcome in [diff(folder.path, report), diff(report, folder.path)] {
      #expect(outcome.status == .usage)
      #expect(outcome.messages.contains("\(folder.path) 是文件夹或压缩包，\(report) 是文件"))
      #expect(outcome.output.isEmpty)
    }
  }

  @Test func severalReportsOfOneTownshipAreSaid() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in ["old/a.txt", "old/b.txt"] { try folder.write(shortReport, to: name) }
    try folder.write(later, to: "new/a.txt")
    let outcome = diff(folder.path + "/old", folder.path + "/new")
    #expect(outcome.text.contains("前一边同一乡镇有 2 份报告，没有对照"))
    #expect(outcome.text.contains("只有后一边有"))
    #expect(outcome.messages.contains("没有可以对照的两份报告"))
    let document = try JSONValue(parsing: diff(folder.path + "/old", folder.path + "/new", "--format", "json").output)
    #expect(document["sameTownship"].items.map { $0["side"].string } == ["old"])
    #expect(document["sameTownship"].items[0]["paths"].items.count == 2)
  }

  @Test func differentTownshipsAreSaid() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let old = try folder.write(shortReport, to: "a.txt")
    let new = try folder.write(later.replacing("石桥镇", with: "柳河乡"), to: "b.txt")
    let outcome = diff(old, new)
    #expect(outcome.status == .success)
    #expect(outcome.messages.contains("两份报告不是同一个乡镇的"))
    #expect(outcome.text.contains("注意：两份报告不是同一个乡镇的"))
    let folders = diff(samples + "/2023/石澜镇.txt", samples + "/2023/石澜镇.txt")
    #expect(folders.text.contains("注意：两份报告是同一年度的"))
    #expect(diff(new, old).text.contains("前一份的年度在后一份之后"))
  }

  @Test func renamedPlacesAndFilesAreMatched() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(shortReport, to: "old/石桥镇.txt")
    try folder.write(later.replacing("石桥镇", with: "石桥街道"), to: "new/总结.txt")
    let outcome = diff(folder.path + "/old", folder.path + "/new")
    #expect(outcome.text.contains("建制变了，按同一地方对照"))
    let nameless = "2025年，我镇调解矛盾纠纷150件，开展法治宣传活动40场次。全镇干部坚持依法行政，把法治建设摆在突出位置，真抓实干，务求实效，取得新进展。"
    try folder.write(nameless, to: "silent/1.txt")
    let table = try folder.write("path,township,year\nsilent/1.txt,石桥镇,2025\n", to: "who.csv")
    let named = diff(folder.path + "/old", folder.path + "/silent", "--identities", table, "--kind", "report,other")
    #expect(named.text.contains("乡镇、县区或年度取自文件名或 --identities"), "\(named.text)")
  }

  @Test func otherGenresAreNotComparedUntold() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text = "柳河乡2024年政府信息公开工作年度报告\n一、总体情况\n2024年，柳河乡主动公开政府信息120条，受理依申请公开3件，按期答复3件。全年没有因信息公开被申请行政复议、提起行政诉讼。"
    let report = try folder.write(text, to: "a.txt")
    let outcome = diff(report, report)
    #expect(outcome.text.contains("没有比较"))
    #expect(outcome.messages.contains("没有可以对照的两份报告"))
    #expect(diff(report, report, "--kind", "other").text.contains("主动公开信息"))
  }

  @Test(arguments: [
    (["a", "--years", "2023"], "--years 要两个不同的年份"), (["a", "--years", "2023", "2023"], "--years 要两个不同的年份"),
    (["a", "b", "--years", "2023,2024"], "--years 只能和一个路径同用"), (["a", "--years", "x,2024"], "--years 要四位数字的年份"),
    (["a", "b", "c"], "多了“c”"), (["a", "b", "--year", "2023"], "--year 不能与 diff 同用"),
  ])
  func mistakesAreSaid(_ arguments: [String], _ message: String) {
    let outcome = fazhi(["diff"] + arguments)
    #expect(outcome.status == .usage)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }

  @Test func limitsWhatItShowsAndSaysSo() {
    let pair = [samples + "/2023/双岔溪乡.txt", samples + "/2024/双岔溪乡.txt"]
    let short = fazhi(["diff"] + pair + ["--limit", "1"]).text
    #expect(short.contains("处，--limit 可多列"))
    #expect(!fazhi(["diff"] + pair + ["--limit", "500"]).text.contains("--limit"))
    #expect(fazhi(["diff"] + pair + ["--family", "disputes"]).text.contains("矛盾纠纷"))
    #expect(!fazhi(["diff"] + pair + ["--family", "disputes"]).text.contains("\n  普法宣传\n"))
  }
}
