import ReportOutput
import TestSupport
import Testing

@testable import fazhi

/// Every cell of a spreadsheet says what the CSV of the same command says.
struct WorkbookCellTests {
  private typealias Row = [String: String]

  private func rows(_ command: [String]) -> [Row] {
    let records = CSVReader.records(of: fazhi(command + ["--format", "csv"]).text)
    guard let head = records.first?.cells else { return [] }
    return records.dropFirst().map { record in
      Dictionary(zip(head, record.cells)) { first, _ in first }
    }
  }

  private func workbook(_ command: [String]) throws -> SheetReading {
    try SheetReading(fazhi(command + ["--format", "xlsx"]).output)
  }

  /// A text of CSV without the mark that keeps it from being a formula, its line ends as cells have them.
  private func plain(_ text: String?) -> String {
    let text = text?.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
    guard let text, text.hasPrefix("'"), let next = text.dropFirst().first, "=+-@\t\r ＝＋－＠".contains(next) else {
      return text ?? ""
    }
    return String(text.dropFirst())
  }

  /// Holds a column of numbers against one of CSV whose unit stands in another.
  private func expectNumbers(
    _ sheet: SheetReading.Sheet, _ heading: String, _ rows: [Row], _ key: String, unit: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (cell, row) in zip(sheet.column(heading), rows) {
      let digits = row[key] ?? ""
      let expected = row[unit] == "%" || unit == "%" ? hundredth(of: digits) : digits
      #expect(cell?.value ?? "" == (digits.isEmpty ? "" : expected), sourceLocation: sourceLocation)
      #expect(cell == nil || cell?.type == "n", sourceLocation: sourceLocation)
    }
  }

  /// Holds columns of text against those of CSV.
  private func expectTexts(
    _ sheet: SheetReading.Sheet, _ columns: [(String, String)], _ rows: [Row],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (heading, key) in columns {
      #expect(
        sheet.column(heading).map { $0?.value ?? "" } == rows.map { plain($0[key]) }, "\(key)",
        sourceLocation: sourceLocation)
    }
  }

  @Test func figuresAreThoseOfTheExport() throws {
    let command = ["export", Paths.samples]
    let book = try workbook(command)
    let sheet = book.sheet("指标")
    let rows = rows(command).filter { $0["id"] != "" }
    #expect(sheet.rows.count == rows.count + 1 && rows.count > 500)
    expectTexts(
      sheet,
      [
        ("县区", "county"), ("乡镇", "township"), ("年度", "year"), ("单位", "unit"), ("其他单位", "actor"),
        ("分项", "category"), ("所属总数", "part_of"), ("所在标题", "heading"), ("原文", "text"), ("原句", "sentence"),
        ("文件", "path"), ("编号", "id"), ("指标代码", "metric"), ("起点", "start"), ("终点", "end"),
      ], rows)
    expectNumbers(sheet, "数值", rows, "value", unit: "unit")
    let words = ["exact": "准确", "atLeast": "至少", "atMost": "至多", "about": "大约"]
    #expect(sheet.column("精确程度").map { $0?.value } == rows.map { words[$0["qualifier"] ?? ""] })
  }

  @Test func numbersAreShownAsTheyAreMeant() throws {
    let command = ["export", Paths.samples]
    let book = try workbook(command)
    let rows = rows(command).filter { $0["id"] != "" }
    var seen: Set<String> = []
    for (cell, row) in zip(book.sheet("指标").column("数值"), rows) {
      let cell = try #require(cell)
      let format = book.styles[cell.style].format
      seen.insert(format)
      #expect(format.contains("%") == (row["unit"] == "%"))
      #expect(format.hasSuffix("\"+\"") == (row["qualifier"] == "atLeast"))
      #expect(format.hasPrefix("\"约\"") == (row["qualifier"] == "about"))
      let places = row["value"]?.split(separator: ".").dropFirst().first?.count ?? 0
      #expect(format.contains(".") == (places > 0))
    }
    #expect(seen.isSuperset(of: ["#,##0", "#,##0\"+\"", "0.0%", "0%"]))
  }

  @Test func theSummaryIsTheWideTable() throws {
    let book = try workbook(["export", Paths.samples])
    let sheet = book.sheet("汇总")
    let rows = rows(["export", Paths.samples, "--layout", "wide"])
    expectTexts(sheet, [("县区", "county"), ("乡镇", "township"), ("年度", "year"), ("文件", "path")], rows)
    let stated = MetricNames.all.filter { name in rows.contains { $0[name.key] != "" } }
    #expect(stated.count > 50)
    for metric in stated {
      let heading = try #require(sheet.headings.first { $0 == metric.zh || $0.hasPrefix(metric.zh + "（") })
      expectNumbers(sheet, heading, rows, metric.key, unit: metric.isRate ? "%" : "")
    }
    let dates = sheet.column("成文日期").compactMap { $0 }
    #expect(!dates.isEmpty)
    #expect(dates.allSatisfy { $0.type == "n" && book.styles[$0.style].format == "yyyy\\-mm\\-dd" })
    #expect(sheet.column("三项：矛盾纠纷").compactMap { $0 }.allSatisfy { $0.type == "n" })
  }

  @Test func comparisonsAndDiffsAreThoseOfTheirTables() throws {
    let compare = ["compare", Paths.samples]
    let compared = try workbook(compare).sheet("对比")
    let comparison = rows(compare)
    #expect(compared.rows.count == comparison.count + 1)
    expectTexts(
      compared,
      [
        ("年度", "year"), ("乡镇", "township"), ("项目代码", "subject"), ("指标代码", "metric"), ("单位", "unit"),
        ("名次", "rank_best"), ("名次（最后）", "rank_worst"), ("参加排名", "ranked"), ("稳健z分数", "z_score"), ("文件", "path"),
      ], comparison)
    expectNumbers(compared, "数值", comparison, "value", unit: "unit")
    let diff = ["diff", Paths.samples, "--years", "2023,2024"]
    let changed = try workbook(diff).sheet("对比")
    let changes = rows(diff)
    #expect(changed.rows.count == changes.count + 1)
    expectTexts(
      changed,
      [
        ("乡镇", "township"), ("前一年度", "old_year"), ("项目代码", "subject"), ("分项", "category"), ("前值单位", "old_unit"),
        ("增减", "difference_lower"), ("增减（上端）", "difference_upper"), ("后一文件", "new_path"),
      ], changes)
    expectNumbers(changed, "前值", changes, "old_value", unit: "old_unit")
    expectNumbers(changed, "后值", changes, "new_value", unit: "new_unit")
    expectNumbers(changed, "增减幅度", changes, "percentage_lower", unit: "%")
    let flags = ["true": "是", "false": "否"]
    #expect(changed.column("存疑").map { $0?.value } == changes.map { flags[$0["jump"] ?? ""] })
  }

  @Test func findingsAreThoseOfTheAudit() throws {
    let command = ["check", Paths.samples, "--fail-on", "never"]
    let book = try workbook(command)
    let rows = rows(command)
    #expect(book.sheet("问题").rows.count == rows.count + 1)
    expectTexts(
      book.sheet("问题"),
      [
        ("乡镇", "township"), ("规则", "rule"), ("行", "line"), ("列", "column"), ("起点", "start"), ("终点", "end"),
        ("问题", "message"), ("预期", "expected"), ("算式", "sum"), ("涉及数据", "figures"), ("引文", "quote"),
        ("对照文件", "other_path"), ("文件", "path"),
      ], rows)
    let counted = book.sheet("汇总").column("警告").compactMap { $0.flatMap { Int($0.value) } }.reduce(0, +)
    #expect(counted == rows.count { $0["severity"] == "warning" })
  }

  @Test func aDiffHasItsTexts() throws {
    let book = try workbook(["diff", Paths.samples, "--years", "2023,2024"])
    let json = try JSONValue(
      parsing: fazhi(["diff", Paths.samples, "--years", "2023,2024", "--format", "json"]).output)
    let sheet = book.sheet("文字")
    let added = json["pairs"].items.flatMap { $0["text"]["added"].items.compactMap { $0["text"].string } }
    #expect(!added.isEmpty)
    #expect(sheet.rows.filter { $0[2]?.value == "新写的句子" }.map { $0[6]?.value } == added)
    let rest = json["onlyNew"].items.compactMap { $0["path"].string }
    #expect(book.sheet("问题").rows.filter { $0[1]?.value == "前一方没有这份报告" }.compactMap { $0[0]?.value } == rest)
  }
}

/// The metrics as the catalogue of the program names them.
enum MetricNames {
  /// Key, Chinese name, and whether values are percentages.
  static let all: [(key: String, zh: String, isRate: Bool)] = {
    let records = CSVReader.records(of: fazhi(["metrics", "--format", "csv"]).text)
    return records.dropFirst().map { ($0.cells[0], $0.cells[2], $0.cells[4] == "rate") }
  }()
}
