import Testing

@testable import ReportOutput

struct TextTableTests {
  private func text(_ table: TextTable, width: Int = 80) -> [String] {
    var page = TextPage(TextStyle(language: .zh, width: width))
    table.write(to: &page, indent: 2)
    return String(decoding: page.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init).dropLast()
  }

  private func table(_ cells: [TextTable.Cell], heading: String = "件数", unit: String = "") -> TextTable {
    TextTable(
      labels: cells.indices.map { "镇\($0)" }, columns: [.init(heading: heading, unit: unit, cells: cells)])
  }

  @Test func numbersEndBelowNumbers() {
    let cells = [
      TextTable.Cell(number: "7", suffix: "+场次", rank: "(2-3)"), .init(number: "约1234", suffix: "件", rank: "(1)"),
      .init(number: "–"), .init(number: "†2个值", isFree: true),
    ]
    #expect(
      text(table(cells)) == [
        "                    件数", "  镇0       7+场次 (2-3)", "  镇1  约1234件      (1)", "  镇2       –",
        "  镇3             †2个值",
      ])
  }

  @Test func aUnitIsNotBroken() {
    #expect(
      text(table([.init(number: "5")], heading: "人民调解员", unit: "（名）")).prefix(2) == [
        "         人民调解员", "             （名）",
      ])
    #expect(
      text(table([.init(number: "5")], heading: "legal consultations", unit: " (人次)"))[1] == "       consultations")
  }

  @Test func whatDoesNotFitGoesOnBelow() {
    let column = TextTable.Column(heading: "一二三四五六", cells: [.init(number: "1")])
    let table = TextTable(labels: ["镇"], columns: Array(repeating: column, count: 5))
    #expect(table.fits(80, indent: 2))
    #expect(!table.fits(60, indent: 2))
    #expect(text(table, width: 60).count == 5)
    #expect(text(table, width: 80).count == 2)
  }

  @Test func nothingIsCutWithoutASign() {
    let long = String(repeating: "很长", count: 60)
    let lines = text(table([.init(number: long, isFree: true)], heading: long), width: 40)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 40 })
    #expect(lines.last?.hasSuffix("…") == true)
  }
}
