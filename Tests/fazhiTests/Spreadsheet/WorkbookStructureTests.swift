import ReportOutput
import TestSupport
import Testing

@testable import fazhi

/// What the format demands of every spreadsheet, by ECMA-376 parts 1 and 2.
struct WorkbookStructureTests {
  static let commands: [[String]] = [
    ["export"], ["compare"], ["compare", "--year", "2024", "--limit", "2"], ["diff", "--years", "2023,2024"],
    ["check", "--fail-on", "never"],
  ]

  /// The files of every command in Chinese, written once: packing is slow in a debug build.
  private static let outcomes = Dictionary(uniqueKeysWithValues: commands.map { ($0, run($0, "zh")) })

  private static func run(_ command: [String], _ language: String) -> Outcome {
    fazhi(command + [Paths.samples, "--format", "xlsx", "--lang", language])
  }

  private func workbook(_ command: [String], _ language: String = "zh") throws -> SheetReading {
    let written = language == "zh" ? Self.outcomes[command] : nil
    let outcome = written ?? Self.run(command, language)
    #expect(outcome.status == .success)
    return try SheetReading(outcome.output)
  }

  @Test(arguments: commands) func hasThePartsThatItNames(command: [String]) throws {
    let book = try workbook(command)
    #expect(book.names.first == "[Content_Types].xml")
    let types = try book.tags("[Content_Types].xml", "Override", ["PartName"]).compactMap { $0["PartName"] }
    let expected = book.names.filter { $0.hasPrefix("xl/") && !$0.hasSuffix(".rels") }.map { "/" + $0 }
    #expect(Set(types) == Set(expected))
    #expect(Set(types).count == types.count)
    #expect(try book.tags("_rels/.rels", "Relationship", ["Target"]).map { $0["Target"] } == ["xl/workbook.xml"])
    for target in try book.tags("xl/_rels/workbook.xml.rels", "Relationship", ["Target"]) {
      #expect(book.parts["xl/" + (target["Target"] ?? "")] != nil)
    }
    let names = book.sheets.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.utf16.count <= 31 && !$0.contains { "[]:*?/\\".contains($0) } })
  }

  @Test(arguments: commands) func setsEverySheetUp(command: [String]) throws {
    let book = try workbook(command)
    for sheet in book.sheets {
      #expect(
        sheet.elements == [
          "sheetViews", "sheetFormatPr", "cols", "sheetData", "autoFilter", "pageMargins", "pageSetup",
        ])
      #expect(sheet.attributes["pane"]?["state"] == "frozen")
      #expect(sheet.attributes["pane"]?["ySplit"] == "1")
      let headings = sheet.headings
      #expect(Set(headings).count == headings.count, "\(headings)")
      let last = sheet.attributes["autoFilter"]?["ref"]
      #expect(last?.hasPrefix("A1:") == true && last?.hasSuffix("\(sheet.rows.count)") == true)
      for (_, cell) in sheet.rows[0] { #expect(book.styles[cell.style].facts["fontId"] == "1") }
      #expect(sheet.rows.allSatisfy { row in row.keys.allSatisfy { $0 < headings.count } })
      #expect(sheet.rows.allSatisfy { row in row.values.allSatisfy { book.styles.indices.contains($0.style) } })
    }
  }

  @Test func countsItsStyles() throws {
    let styles = try workbook(["compare"]).text("xl/styles.xml")
    for (list, item) in [("numFmts", "<numFmt "), ("fonts", "<font>"), ("fills", "<fill>"), ("borders", "<border>")] {
      let stated = styles.components(after: "<\(list) count=\"")
      let count = styles.components(after: item).count
      #expect(stated.first.map { $0.prefix { $0.isNumber } } == "\(count)", "\(list)")
    }
    let xfs = styles.components(after: "<cellXfs count=\"").first ?? ""
    #expect(xfs.prefix { $0.isNumber } == "\(xfs.components(after: "<xf ").count)")
  }

  @Test(arguments: ["zh", "en"]) func speaksBothLanguages(language: String) throws {
    let isChinese = language == "zh"
    let sheets = try Self.commands.map { try workbook($0, language).sheets.map(\.name) }
    #expect(sheets[0] == (isChinese ? ["汇总", "指标", "问题", "代码本"] : ["Summary", "Figures", "Findings", "Codebook"]))
    #expect(sheets[1] == (isChinese ? ["汇总", "对比", "问题", "代码本"] : ["Summary", "Comparison", "Notes", "Codebook"]))
    #expect(sheets[3].contains(isChinese ? "文字" : "Text"))
    #expect(sheets[4] == (isChinese ? ["汇总", "问题", "代码本"] : ["Summary", "Findings", "Codebook"]))
    let book = try workbook(["export"], language)
    #expect(
      book.sheet(isChinese ? "指标" : "Figures").headings.prefix(3)
        == (isChinese ? ["县区", "乡镇", "年度"] : ["County", "Township", "Year"]))
    let status = book.sheet(isChinese ? "汇总" : "Summary").column(isChinese ? "读取情况" : "Read")
    #expect(status.allSatisfy { $0?.value == (isChinese ? "已读取" : "read") } && !status.isEmpty)
  }

  @Test(arguments: commands) func isTheSameFileForAnyNumberOfJobs(command: [String]) {
    let one = fazhi(command + [Paths.samples, "--format", "xlsx", "--jobs", "1"]).output
    #expect(one.starts(with: [0x50, 0x4B, 3, 4]))
    #expect(Self.outcomes[command]?.output == one)
  }
}

extension String {
  /// What stands behind each `mark`, up to the next one.
  func components(after mark: String) -> [String] {
    split(separator: mark, omittingEmptySubsequences: false).dropFirst().map(String.init)
  }
}
