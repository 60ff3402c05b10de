import TestSupport
import Testing

@testable import fazhi

/// Where a spreadsheet goes, and how its commands end.
struct SpreadsheetCommandTests {
  private static let commands = [["export"], ["compare"], ["check", "--fail-on", "never"]]

  @Test(arguments: commands + [["diff", "--years", "2023", "2024"]])
  func aTerminalIsSparedTheBytes(command: [String]) {
    let console = Console(environment: [:], outputIsTerminal: true)
    let arguments = [command[0], Paths.samples] + command.dropFirst() + ["--format", "xlsx"]
    #expect(CommandLineTool.run(arguments: arguments.map { Array($0.utf8) }, console: console) == .usage)
    #expect(console.output.contents.isEmpty)
    #expect(String(decoding: console.messages.contents, as: UTF8.self).contains("请加 -o 文件名.xlsx"))
  }

  @Test(arguments: commands) func aFileIsWrittenWhole(command: [String]) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write("old", to: "out.xlsx")
    let arguments = [command[0], Paths.samples] + command.dropFirst()
    #expect(fazhi(arguments + ["--format", "xlsx", "-o", file]).status == .success)
    #expect(contents(of: file) == fazhi(arguments + ["--format", "xlsx"]).output)
    #expect(folder.names == ["out.xlsx"])
    #expect(fazhi(arguments + ["--format", "xlsx", "-o", folder.path]).status == .outputFailed)
  }

  @Test(arguments: commands) func theNameOfASpreadsheetIsForSpreadsheets(command: [String]) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let arguments = [command[0], Paths.samples] + command.dropFirst()
    let outcome = fazhi(arguments + ["-o", folder.path + "/a.XLSX"])
    #expect(outcome.status == .usage)
    #expect(outcome.messages.contains("请加 --format xlsx"))
    #expect(folder.names.isEmpty)
  }

  @Test(arguments: [
    (["--layout", "wide"], "--layout goes with --format csv only"),
    (["--hash"], "--hash does not go with --format xlsx"),
    (["--with-text"], "--with-text does not go with --format xlsx"),
  ])
  func optionsThatWouldDoNothingAreRefused(options: [String], message: String) {
    let outcome = fazhi(["export", Paths.samples, "--format", "xlsx", "--lang", "en"] + options)
    #expect(outcome.status == .usage)
    #expect(outcome.messages.contains(message))
  }

  @Test func whatCannotBeReadHasItsRow() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(shortReport, to: "a.txt")
    try folder.write("PK\u{3}\u{4}", to: "b.docx")
    let outcome = fazhi(["export", folder.path, "--format", "xlsx"])
    #expect(outcome.status == .someUnreadable)
    let summary = try SheetReading(outcome.output).sheet("汇总")
    #expect(summary.column("读取情况").map { $0?.value } == ["已读取", "未能读取"])
    #expect(summary.column("读取说明")[1]?.value.isEmpty == false)
    #expect(summary.column("数据条数")[1] == nil)
    #expect(summary.column("错误")[1] == nil)
    let none = fazhi(["export", folder.path + "/none.txt", "--format", "xlsx"])
    #expect(none.status == .noneReadable)
    #expect(try SheetReading(none.output).sheet("汇总").rows.count == 2)
  }

  @Test func findingsAndDifferencesHaveTheirStatus() throws {
    let check = fazhi(["check", Paths.samples, "--format", "xlsx"])
    #expect(check.status == .found)
    #expect(try SheetReading(check.output).sheet("问题").rows.count > 2)
    let one = Paths.samples + "/2024/双岔溪乡.txt"
    #expect(fazhi(["diff", one, one, "--format", "xlsx", "--exit-code"]).status == .success)
    #expect(
      fazhi(["diff", Paths.samples, "--years", "2023", "2024", "--format", "xlsx", "--exit-code"]).status == .found)
  }

  @Test func whatIsNotComparedIsSaid() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(shortReport, to: "a.txt")
    try folder.write(shortReport, to: "b.txt")
    let book = try SheetReading(fazhi(["compare", folder.path, "--year", "2023", "--format", "xlsx"]).output)
    #expect(book.sheet("问题").column("情况").map { $0?.value } == ["不是所选年度", "不是所选年度"])
    let both = try SheetReading(fazhi(["compare", folder.path, "--limit", "1", "--format", "xlsx"]).output)
    #expect(both.sheet("问题").column("情况").compactMap { $0?.value.prefix(8) }.count == 3)
    #expect(both.sheet("汇总").rows.count == 2)
  }

  /// A spreadsheet that lies among the reports is no report.
  @Test func aSpreadsheetIsPassedOver() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(shortReport, to: "a.txt")
    let once = fazhi(["export", folder.path, "--format", "xlsx"]).output
    try folder.write(once, to: "out.xlsx")
    #expect(fazhi(["export", folder.path, "--format", "xlsx"]).output == once)
  }
}
