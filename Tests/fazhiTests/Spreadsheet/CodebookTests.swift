import ReportParser
import TestSupport
import Testing

@testable import ReportOutput
@testable import fazhi

/// The codebook names everything that the outputs have, and nothing else.
struct CodebookTests {
  private typealias Entry = [String: String]

  private func entries(_ language: String = "zh") -> [Entry] {
    let records = CSVReader.records(of: fazhi(["codebook", "--lang", language]).text)
    return records.dropFirst().map { Dictionary(zip(records[0].cells, $0.cells)) { first, _ in first } }
  }

  private func header(_ arguments: [String]) -> [String] {
    CSVReader.records(of: fazhi(arguments + ["--format", "csv"]).text).first?.cells ?? []
  }

  @Test func everyColumnOfEveryTableIsInIt() {
    let entries = entries()
    let tables: [(String, [String])] = [
      ("export-long", header(["export", Paths.samples])), ("compare", header(["compare", Paths.samples])),
      ("diff", header(["diff", Paths.samples, "--years", "2023", "2024"])),
      ("check", header(["check", Paths.samples, "--fail-on", "never"])),
    ]
    for (table, header) in tables {
      let keys = entries.filter { $0["table"]?.split(separator: " ").contains(Substring(table)) == true }.map {
        $0["key"]
      }
      #expect(Set(keys) == Set(header), "\(table)")
      #expect(keys.count == header.count, "\(table)")
    }
    let wide = header(["export", Paths.samples, "--layout", "wide"])
    let own = entries.filter { $0["table"]?.contains("export-wide") == true || $0["table"] == "metrics" }
    #expect(own.compactMap { $0["key"] } == wide)
  }

  @Test func theTablesAreInTheOrderOfTheirColumns() {
    #expect(OutputTable.exportLong.keys == header(["export", Paths.samples]))
    #expect(OutputTable.compare.keys == header(["compare", Paths.samples]))
    #expect(OutputTable.diff.keys == header(["diff", Paths.samples, "--years", "2023", "2024"]))
    #expect(OutputTable.check.keys == header(["check", Paths.samples, "--fail-on", "never"]))
  }

  @Test func everyEntryIsWhole() {
    var seen: Set<[String?]> = []
    for entry in entries() {
      #expect(seen.insert([entry["table"], entry["key"]]).inserted, "\(entry)")
      for part in ["table", "key", "zh", "en", "kind", "definition_zh", "definition_en", "since"] {
        #expect(entry[part]?.isEmpty == false, "\(part) of \(entry)")
      }
      let version = (entry["since"] ?? "").split(separator: ".").compactMap { Int($0) }
      #expect(version.count == 3)
      #expect(!version.lexicographicallyPrecedes([0, 1, 0]))
      #expect(!Tool.version.split(separator: ".").compactMap { Int($0) }.lexicographicallyPrecedes(version))
    }
  }

  /// Words that occur in the tables are in the lists of the codebook.
  @Test func everyWordIsInIt() {
    let entries = entries()
    func words(_ table: String) -> Set<String> { Set(entries.filter { $0["table"] == table }.compactMap { $0["key"] }) }
    func used(_ arguments: [String], _ column: String) -> Set<String> {
      let records = CSVReader.records(of: fazhi(arguments + ["--format", "csv"]).text)
      guard let number = records.first?.cells.firstIndex(of: column) else { return [] }
      return Set(records.dropFirst().map { $0.cells[number] }.filter { !$0.isEmpty })
    }
    let export = ["export", Paths.samples]
    for column in ["report_status", "qualifier", "status", "role"] {
      #expect(words(column).isSuperset(of: used(export, column)) && !used(export, column).isEmpty, "\(column)")
    }
    let compare = ["compare", Paths.samples]
    #expect(words("state").isSuperset(of: used(compare, "state")))
    #expect(words("family").isSuperset(of: used(compare, "family")))
    #expect(words("compare.rule").isSuperset(of: used(compare, "rule")))
    #expect(words("diff.kind").isSuperset(of: used(["diff", Paths.samples, "--years", "2023", "2024"], "kind")))
    let check = ["check", Paths.samples, "--fail-on", "never"]
    #expect(words("severity").isSuperset(of: used(check, "severity")))
    #expect(words("check.rule").isSuperset(of: used(check, "rule")))
  }

  @Test func jsonMembersAreThoseOfTheSchema() throws {
    let schema = fazhi(["schema"]).text
    for entry in entries() where entry["table"] != "metrics" {
      for name in (entry["json"] ?? "").split(separator: ".") where name != "*" {
        let member = name.prefix { $0 != "[" }
        #expect(schema.contains("\"\(member)\":"), "\(entry["json"] ?? "")")
      }
    }
  }

  @Test func isATableInMarkdownToo() {
    for language in ["zh", "en"] {
      let lines = fazhi(["codebook", "--format", "md", "--lang", language]).text.split(separator: "\n")
      let rows = lines.filter { $0.hasPrefix("| ") }
      #expect(rows.count == entries().count + 6)
      let bars = rows.map { row in row.split(separator: "\\|").joined().count { $0 == "|" } }
      #expect(bars.allSatisfy { $0 == 10 })
      #expect(lines.contains(language == "zh" ? "## 指标" : "## Metrics"))
    }
    #expect(entries("en").contains { $0["unit"] == "reports" })
  }

  @Test func isInEverySpreadsheet() throws {
    let book = try SheetReading(fazhi(["compare", Paths.samples, "--format", "xlsx"]).output)
    let rows = book.sheet("代码本").rows.dropFirst().map { row in (0..<10).map { row[$0]?.value ?? "" } }
    let records = CSVReader.records(of: fazhi(["codebook"]).text).dropFirst().map(\.cells)
    #expect(rows == Array(records))
  }

  @Test func isWrittenToFilesWithAMark() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = folder.path + "/codebook.csv"
    #expect(fazhi(["codebook", "-o", file]).status == .success)
    #expect(contents(of: file) == [0xEF, 0xBB, 0xBF] + fazhi(["codebook"]).output)
    #expect(fazhi(["codebook", "x"]).status == .usage)
    #expect(fazhi(["codebook", "--format", "json"]).status == .usage)
  }
}
