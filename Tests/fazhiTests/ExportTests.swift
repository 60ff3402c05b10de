import Foundation
import ReportOutput
import TestSupport
import Testing

@testable import fazhi

struct ExportTests {
  private let schema: JSONSchema

  init() throws {
    schema = JSONSchema(try JSONValue(parsing: fazhi(["schema"]).output))
  }

  @Test func schemaHoldsForRealReports() throws {
    let lines = try fazhi(["export", Paths.samples, "--with-text", "--hash"]).reports()
    #expect(!lines.isEmpty)
    for line in lines { #expect(schema.problems(of: line) == []) }
    let document = try JSONValue(parsing: fazhi(["export", Paths.samples, "--format", "json"]).output)
    #expect(schema.problems(of: document) == [])
    #expect(document["reports"].items.count == lines.count)
    #expect(document["tool"]["name"].string == "fazhi")
  }

  /// The parser of the tests is ours; what others read must be JSON too.
  @Test func othersReadItAsJSON() throws {
    let output = fazhi(["export", Paths.samples, "--format", "json", "--with-text"]).output
    #expect(try JSONSerialization.jsonObject(with: Data(output)) is [String: Any])
  }

  @Test(arguments: ["ndjson", "json", "csv"]) func jobsDoNotChangeAByte(format: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for number in 0..<150 { try folder.write(shortReport + "共\(number)件。", to: "\(number % 7)/\(number).txt") }
    try folder.write("", to: "3/empty.txt")
    let one = fazhi(["export", folder.path, "--jobs", "1", "--format", format])
    for jobs in ["2", "7", "200"] {
      let other = fazhi(["export", folder.path, "--jobs", jobs, "--format", format])
      #expect(other.output == one.output)
      #expect(other.messages == one.messages)
      #expect(other.status == one.status)
    }
  }

  @Test func readsStandardInput() throws {
    let outcome = fazhi(["export", "-", "--hash"], standardInput: Array(shortReport.utf8))
    let report = try outcome.reports()[0]
    #expect(report["source"]["path"].string == "-")
    #expect(report["source"]["sha256"].string == SHA256.digest(Array(shortReport.utf8)).hexadecimal)
    #expect(report["township"].string == "石桥镇")
    #expect(report.members["text"] == nil)
    #expect(outcome.messages.isEmpty)
  }

  @Test func everyInputHasALine() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(shortReport, to: "a.txt")
    try folder.write("PK\u{3}\u{4}", to: "b.docx")
    try folder.write("短", to: "c.txt")
    try folder.write(Array(shortReport.utf8) + [0xFF, 0x0A], to: "d.txt")
    let outcome = fazhi(["export", folder.path, folder.path + "/none.txt", "--lang", "en"])
    #expect(outcome.status == .someUnreadable)
    let sources = try outcome.reports().map { $0["source"] }
    #expect(sources.compactMap { $0["status"].string } == ["ok", "refused", "partial", "partial", "refused"])
    #expect(sources[0]["message"] == .null)
    #expect(sources[2]["message"].string?.contains("only 1 Chinese characters") == true)
    #expect(sources[3]["message"].string?.contains("invalid") == true)
    #expect(sources[4]["message"].string == "no such file")
    for source in sources.dropFirst() {
      #expect(outcome.messages.contains(source["path"].string ?? "?"))
    }
    #expect(outcome.messages.hasSuffix("fazhi: read 1, partly read 2, not read 2\n"))
  }

  @Test func saysThatAReportHasNoFigures() throws {
    let text = String(repeating: "石桥镇深入推进法治政府建设，不断提高依法行政水平。", count: 4)
    let report = try fazhi(["export", "-"], standardInput: Array(text.utf8)).reports()[0]
    #expect(report["source"]["status"].string == "ok")
    #expect(report["source"]["message"].string == "没有找到数据")
  }

  @Test func writesCSVWithAMarkToFilesOnly() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let report = try folder.write(shortReport, to: "a.txt")
    let outcome = fazhi(["export", "--format", "csv", report])
    #expect(outcome.output.starts(with: "path,report_status,".utf8))
    let file = folder.path + "/out.csv"
    #expect(fazhi(["export", "--format", "csv", report, "-o", file]).status == .success)
    #expect(contents(of: file) == [0xEF, 0xBB, 0xBF] + outcome.output)
    let wide = fazhi(["export", "--format", "csv", "--layout", "wide", report]).text.split(separator: "\r\n")
    #expect(wide.count == 2)
    #expect(wide[0].count { $0 == "," } == wide[1].count { $0 == "," })
  }

  @Test func replacesAFileWholeOrNotAtAll() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let report = try folder.write(shortReport, to: "a.txt")
    let file = try folder.write("old", to: "out.json")
    #expect(fazhi(["export", report, "-o", file, "--identities", "none"]).status == .usage)
    #expect(contents(of: file) == Array("old".utf8))
    #expect(fazhi(["export", report, "-o", folder.path]).status == .outputFailed)
    #expect(fazhi(["export", report, "-o", folder.path + "/no/out.json"]).status == .outputFailed)
    #expect(fazhi(["export", report, "-o", file]).status == .success)
    #expect(contents(of: file) == fazhi(["export", report]).output)
    #expect(folder.names == ["a.txt", "out.json"])
  }

  @Test func aFolderWithoutReportsIsNoSuccess() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("x", to: "a.xlsx")
    let outcome = fazhi([folder.path, "--lang", "en"])
    #expect(outcome.status == .noneReadable)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains("no report in the folder \(folder.path)"))
    #expect(outcome.messages.contains("passed over 1 other files"))
  }

  @Test func namesAreShownSafely() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("", to: "\u{1B}]0;x\u{202E}.txt")
    let outcome = fazhi([folder.path, folder.path + "/\u{1B}[2J"])
    #expect(outcome.messages.contains("\\x1b]0;x\\u202e.txt"))
    let streams = outcome.text + outcome.messages
    #expect(!streams.unicodeScalars.contains { ControlScalar.contains($0.value) && $0 != "\n" })
  }
}
