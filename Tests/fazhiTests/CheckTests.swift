import Foundation
import ReportAnalysis
import TestSupport
import Testing

@testable import fazhi

@Suite("fazhi check") struct CheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(CheckExample.framed("XX镇坚持坚持依法行政，开展法治宣传36场次。"), to: "reports/a.txt")
    try folder.write(CheckExample.framed("开展法治宣传38场次。", .street), to: "reports/b.txt")
  }

  private func check(_ options: String...) -> Outcome {
    fazhi(["check", folder.path + "/reports", "--lang", "zh"] + options)
  }

  @Test(arguments: [
    ("error", 1), ("warning", 1), ("note", 1), ("never", 0),
  ])
  func failsOnWhatItIsAskedTo(severity: String, status: Int32) throws {
    defer { folder.remove() }
    #expect(check("--fail-on", severity).status.rawValue == status)
    #expect(check("--fail-on", severity, "--rule", "mobile-number").status == .success)
  }

  @Test func warningsDoNotFailByDefault() throws {
    defer { folder.remove() }
    #expect(check().status == .found)
    #expect(check("--rule", "doubled-word").status == .success)
    #expect(check("--rule", "doubled-word", "--fail-on", "warning").status == .found)
  }

  @Test func unreadableInputsWeighMore() throws {
    defer { folder.remove() }
    try folder.write("PK\u{3}\u{4}", to: "reports/c.docx")
    #expect(check().status == .someUnreadable)
    #expect(fazhi(["check", folder.path + "/none.txt"]).status == .noneReadable)
  }

  @Test func aBaselineSetsAsideWhatIsKnown() throws {
    defer { folder.remove() }
    let file = folder.path + "/known.csv"
    let first = check("--write-baseline", file)
    #expect(first.status == .found)
    var rows = String(decoding: try #require(contents(of: file)), as: UTF8.self).split(separator: "\r\n")
    #expect(rows.count == 3)
    #expect(rows[1] == "placeholder,XX镇坚持坚持依法行政开展法治宣传36场次,石桥镇,")
    rows[1] += "引自文件"
    rows.append("cut-off,没有这句,,旧的")
    try folder.write(rows.joined(separator: "\n"), to: "known.csv")
    let second = check("--baseline", file)
    #expect(second.status == .success)
    #expect(second.text.contains("没有发现问题"))
    #expect(second.text.contains("另有 2 处按基线略去"))
    #expect(second.messages.contains("--baseline 第 3 行没有写理由：doubled-word"))
    #expect(second.messages.contains("--baseline 第 4 行没有用上：cut-off"))
    // What was given as a reason is kept when the file is written again.
    #expect(check("--baseline", file, "--write-baseline", file).status == .success)
    #expect(String(decoding: try #require(contents(of: file)), as: UTF8.self).contains("石桥镇,引自文件\r\n"))
    let log = try JSONValue(parsing: check("--baseline", file, "--format", "json").output)
    #expect(log["reports"].items[0]["findings"] == .array([]))
    #expect(log["reports"].items[0]["suppressed"].items.map { $0["reason"].string } == ["引自文件", ""])
  }

  @Test(arguments: [
    ("a,b\n", "第 1 行：首行应为 rule,sentence,township,reason"), ("", "内容不是文字"),
    ("rule,sentence,township,reason\nplaceholders,x,,y\n", "第 2 行：没有审核规则“placeholders”"),
    ("rule,sentence,township,reason\nplaceholder,x\n", "第 2 行：有 2 个单元格，应有 4 个"),
  ])
  func aBrokenBaselineIsNamed(text: String, message: String) throws {
    defer { folder.remove() }
    let file = try folder.write(text, to: "known.csv")
    let outcome = check("--baseline", file)
    #expect(outcome.status == .usage)
    #expect(outcome.messages.contains(message))
    #expect(check("--baseline", folder.path + "/none.csv").status == .usage)
  }

  @Test func writesSARIF() throws {
    defer { folder.remove() }
    let log = try JSONValue(parsing: check("--format", "sarif").output)
    #expect(log["version"].string == "2.1.0")
    let run = log["runs"].items[0]
    #expect(run["columnKind"].string == "unicodeCodePoints")
    let rules = run["tool"]["driver"]["rules"].items
    #expect(rules.map { $0["id"].string } == CheckCatalog.all.map(\.id))
    let result = run["results"].items[0]
    #expect(result["ruleId"].string == "placeholder")
    #expect(rules[try #require(result["ruleIndex"].integer)]["id"].string == "placeholder")
    #expect(result["level"].string == "error")
    let place = result["locations"].items[0]["physicalLocation"]
    #expect(place["artifactLocation"]["uri"].string?.hasSuffix("/reports/a.txt") == true)
    #expect(place["region"]["startLine"].integer == 7)
    #expect(place["region"]["startColumn"].integer == 1)
    #expect(place["region"]["endColumn"].integer == 3)
    #expect(place["region"]["charLength"].integer == 2)
    #expect(result["partialFingerprints"]["sentence/v1"].string?.count == 32)
    #expect(result["message"]["text"].string?.isEmpty == false)
  }

  /// The same places are the same findings, wherever the lines have gone.
  @Test func fingerprintsDoNotDependOnLines() throws {
    defer { folder.remove() }
    func fingerprints() throws -> [String?] {
      try JSONValue(parsing: check("--format", "sarif").output)["runs"].items[0]["results"].items
        .map { $0["partialFingerprints"]["sentence/v1"].string }
    }
    let before = try fingerprints()
    let text = CheckExample.framed("另起一段，审查合同12份。\n\nXX镇坚持坚持依法行政，开展法治宣传36场次。")
    try folder.write(text, to: "reports/a.txt")
    #expect(try fingerprints() == before)
  }

  @Test func writesCSVAndJSON() throws {
    defer { folder.remove() }
    let csv = check("--format", "csv").text.split(separator: "\r\n")
    #expect(csv.count == 3)
    #expect(csv[1].contains("placeholder,error,7,1,"))
    let log = try JSONValue(parsing: check("--format", "json").output)
    let finding = log["reports"].items[0]["findings"].items[0]
    #expect(finding["quote"].string == "⟦XX⟧镇坚持坚持依法行政，开展法治宣传36场次。")
    #expect(finding["start"].integer.map { $0 + 2 } == finding["end"].integer)
    #expect(log["reports"].items.count == 2)
  }

  @Test func hidesPersonalData() throws {
    defer { folder.remove() }
    try folder.write(CheckExample.framed("法律顾问电话13812345678，开展法治宣传36场次。"), to: "reports/a.txt")
    for format in ["text", "json", "csv", "sarif"] {
      let outcome = check("--format", format)
      #expect(outcome.text.contains("138******78"))
      #expect(!outcome.text.contains("13812345678"))
    }
  }

  @Test func holdsReportsOfTwoYearsAgainstEachOther() throws {
    defer { folder.remove() }
    let sentence = "全年开展法治宣传36场次，发放资料1200份，解答咨询210人次。"
    try folder.write(CheckExample.framed(sentence, year: 2023), to: "reports/2023.txt")
    try folder.write(CheckExample.framed(sentence, year: 2024), to: "reports/a.txt")
    let outcome = check("--rule", "carried-over-figure", "--format", "json")
    let reports = try JSONValue(parsing: outcome.output)["reports"].items
    #expect(reports.map { $0["findings"].items.count } == [0, 1, 0])
    #expect(reports[1]["findings"].items[0]["counterpart"]["path"].string?.hasSuffix("2023.txt") == true)
    #expect(check("--rule", "carried-over-figure").text.contains("对照"))
  }

  @Test func jobsDoNotChangeAByte() throws {
    defer { folder.remove() }
    for format in ["text", "json", "csv", "sarif"] {
      #expect(check("--jobs", "1", "--format", format).output == check("--jobs", "7", "--format", format).output)
    }
  }

  @Test func explainsARule() {
    #expect(fazhi(["rules", "placeholder", "--lang", "zh"]).text.contains("模板空格没有填"))
    #expect(fazhi(["rules", "placeholders", "--lang", "zh"]).messages.contains("是不是 placeholder？"))
    #expect(fazhi(["rules", "x"]).status == .usage)
  }

  @Test func listsEveryRule() throws {
    let text = fazhi(["rules", "--lang", "en"]).text
    for rule in CheckCatalog.all { #expect(text.contains("  \(rule.id) ")) }
    let catalog = try JSONValue(parsing: fazhi(["rules", "--format", "json"]).output)
    #expect(catalog["rules"].items.map { $0["id"].string } == CheckCatalog.all.map(\.id))
  }
}

@Suite("audit of the samples") struct CheckSamplesTests {
  private func findings() throws -> [(path: String, rule: String)] {
    let log = try JSONValue(parsing: fazhi(["check", Paths.samples, "--format", "json"]).output)
    return log["reports"].items.flatMap { report in
      report["findings"].items.map { (report["source"]["path"].string ?? "", $0["rule"].string ?? "") }
    }
  }

  @Test func everyRuleFindsSomething() throws {
    let found = Set(try findings().map(\.rule))
    #expect(Set(CheckCatalog.all.map(\.id)) == found)
  }

  /// The report is full of what nearly is a fault: a partial list, a rate cut off, another town at work.
  @Test func nearMissesPassInSilence() throws {
    #expect(try findings().filter { $0.path.hasSuffix("2023/青岩嘴镇.txt") }.map(\.rule) == [])
  }
}
