import ReportParser
import TestSupport
import Testing

@testable import ReportOutput
@testable import fazhi

/// Whatever a report says, a cell is text that its readers show, and nothing is lost in silence.
struct HostileSheetTests {
  /// A workbook with one sheet of notes whose second column holds `texts`.
  private func sheet(of texts: [String], limits: Workbook.Limits = .init()) throws -> (SheetReading, [String]) {
    var workbook = Workbook([SheetLayout(.problems, .zh)], .zh, limits: limits)
    for text in texts { workbook.append([.integer(1), SheetCell(text)], to: 0) }
    let book = try SheetReading(workbook.finish() ?? [])
    return (book, workbook.notes)
  }

  @Test(arguments: [
    ("=1+1", "=1+1"), ("@SUM(A1)", "@SUM(A1)"), ("<b>&amp;</b>", "<b>&amp;</b>"), ("]]>", "]]>"), ("\"'", "\"'"),
    ("  前后有空格 ", "  前后有空格 "), ("一\r\n二\r三\n四\t五", "一\n二\n三\n四\t五"), ("\u{1}\u{2}\u{3}x", "\u{FFFD}\u{FFFD}\u{FFFD}x"),
    ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"), ("\u{202E}txt", "\u{FFFD}txt"), ("\u{1B}[2J", "\u{FFFD}[2J"),
    ("𠮷野家😀", "𠮷野家😀"), ("_x0041_ _x00e9_ _xyz_", "_x0041_ _x00e9_ _xyz_"), ("　全角", "　全角"),
  ])
  func textStaysText(text: String, shown: String) throws {
    let (book, notes) = try sheet(of: [text])
    let cell = try #require(book.sheets[0].rows[1][1])
    #expect(cell.type == "inlineStr")
    #expect(cell.value == shown)
    #expect(notes.isEmpty)
    #expect(!book.text("xl/worksheets/sheet1.xml").contains("<f>"))
  }

  /// The mark of a text that somebody typed keeps it text when its cell is edited; escapes are not read as characters.
  @Test func guardsWhatLooksLikeAFormulaOrAnEscape() throws {
    let (book, _) = try sheet(of: ["=1+1", "＝1", "1+1", "_x0041_"])
    let quoted = (1...4).map { book.sheets[0].rows[$0][1].map { book.styles[$0.style].facts["quotePrefix"] == "1" } }
    #expect(quoted == [true, true, false, false])
    #expect(book.text("xl/worksheets/sheet1.xml").contains("_x005F_x0041_"))
  }

  @Test func reportsCannotBreakOut() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text = shortReport + "\n=HYPERLINK(\"http://x\")开展法治讲座3场次，</t></is></c><f>1+1</f>发放资料500份。\n"
    try folder.write(text, to: "=cmd|'x'!A1<&>.txt")
    for format in ["export", "check", "compare"] {
      let outcome = fazhi(
        [format, folder.path, "--format", "xlsx", "--fail-on", "never"].filter {
          format == "check" || !["--fail-on", "never"].contains($0)
        })
      let book = try SheetReading(outcome.output)
      for sheet in book.sheets where sheet.name != "代码本" {
        let files = sheet.column("文件").compactMap { $0?.value }
        #expect(files.allSatisfy { $0.hasSuffix("=cmd|'x'!A1<&>.txt") }, "\(sheet.name)")
        #expect(sheet.rows.allSatisfy { $0.values.allSatisfy { ["n", "inlineStr"].contains($0.type) } })
      }
    }
    let sentences = try SheetReading(fazhi(["export", folder.path, "--format", "xlsx"]).output).sheet("指标").column("原句")
    #expect(sentences.contains { $0?.value.contains("</t></is></c><f>1+1</f>发放资料500份") == true })
  }

  @Test func longTextIsCutWithASignAndAWord() throws {
    let whole = String(repeating: "法", count: SheetText.mostUnits)
    let (book, notes) = try sheet(of: [whole, whole + "律", String(repeating: "😀", count: 20_000)])
    let cells = (1...3).map { book.sheets[0].rows[$0][1]?.value ?? "" }
    #expect(cells[0] == whole)
    #expect(cells[1] == whole.dropLast() + "…")
    #expect(cells[2].utf16.count <= SheetText.mostUnits && cells[2].hasSuffix("😀…"))
    #expect(notes.count == 1 && notes[0].hasPrefix("2 个单元格超过 32767 字"))
  }

  @Test func manyRowsGoOnInFurtherSheets() throws {
    var limits = Workbook.Limits()
    limits.rows = 4
    let (book, notes) = try sheet(of: (1...10).map { "\($0)" }, limits: limits)
    #expect(book.sheets.map(\.name) == ["问题", "问题 2", "问题 3", "问题 4"])
    #expect(book.sheets.allSatisfy { $0.headings == ["文件", "情况"] && $0.rows.count <= 4 })
    #expect(book.sheets.flatMap { $0.column("情况") }.map { $0?.value } == (1...10).map { "\($0)" })
    #expect(notes == ["“问题”一张表放不下（至多 4 行），分成了 4 张"])
    var small = Workbook.Limits()
    small.sheetBytes = 1200
    let (parts, said) = try sheet(of: (1...10).map { "\($0)" }, limits: small)
    #expect(parts.sheets.count > 1 && said.count == 1)
    #expect(parts.sheets.flatMap { $0.column("情况") }.count == 10)
  }

  @Test func numbersAreExactOrText() throws {
    var workbook = Workbook([SheetLayout(.problems, .zh)], .zh)
    let values: [(Int64, Int, String?, String, String)] = [
      (982, 1, "%", "n", "0.982"), (100, 0, "%", "n", "1"), (-5, 1, "%", "n", "-0.005"), (5, 0, "%", "n", "0.05"),
      (123_456_789, 9, "%", "n", "0.00123456789"), (0, 0, "%", "n", "0"), (1, 1, nil, "n", "0.1"),
      (123_456_789_012_345, 0, "元", "n", "123456789012345"),
      (1_234_567_890_123_456, 0, "元", "inlineStr", "1234567890123456"),
      (9_000_000_000_000_000_000, 0, "元", "n", "9000000000000000000"),
      (1_234_567_890_123_456, 2, "%", "inlineStr", "12345678901234.56%"),
    ]
    for (digits, places, unit, _, _) in values {
      let number = try #require(DecimalNumber(significand: digits, scale: places))
      workbook.append([.empty, SheetCell(number, unit: unit)], to: 0)
    }
    let book = try SheetReading(workbook.finish() ?? [])
    let cells = book.sheets[0].column("情况").compactMap { $0 }
    #expect(cells.map(\.type) == values.map(\.3))
    #expect(cells.map(\.value) == values.map(\.4))
  }

  @Test(arguments: [
    ("2024-02-29", "45351"), ("1900-03-01", "61"), ("2000-01-01", "36526"), ("9999-12-31", "2958465"),
  ])
  func daysAreNumbers(day: String, serial: String) {
    #expect(SheetDate.serial(day).map(String.init) == serial)
  }

  @Test(arguments: ["2023-02-29", "1900-02-28", "2024-13-01", "2024-1-1", "2024", "", "+024-01-01", "2024-00-10", "x"])
  func whatIsNoDayStaysText(day: String) throws {
    #expect(SheetDate.serial(day) == nil)
    var workbook = Workbook([SheetLayout(.problems, .zh)], .zh)
    workbook.append([.empty, .date(day)], to: 0)
    let book = try SheetReading(workbook.finish() ?? [])
    #expect(book.sheets[0].rows[1][1]?.value == day)
    #expect(book.sheets[0].rows[1][1]?.type == "inlineStr")
  }

  @Test func namesColumnsAsSheetsDo() {
    #expect(
      [0, 25, 26, 51, 52, 701, 702, 16_383].map(SheetLayout.letters) == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD",
      ])
  }
}
