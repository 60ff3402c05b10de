import TestSupport
import Testing

@testable import DocumentText

@Suite struct WordTableTests {
  private func table(_ rows: [[String]]) -> String {
    let markup = rows.map { row in
      "<w:tr>" + row.map { "<w:tc><w:tcPr/>\($0)</w:tc>" }.joined() + "</w:tr>"
    }
    return "<w:tbl>" + markup.joined() + "</w:tbl>"
  }
  private func p(_ text: String) -> String { WordPackageWriter.paragraph(text) }

  @Test func aRowIsALine() throws {
    let body = p("前") + table([[p("类型"), p("件数")], [p("邻里"), p("12件")]]) + p("后")
    #expect(try word(body).text == "前\n类型 | 件数\n邻里 | 12件\n后")
  }

  @Test func emptyCellsAndParagraphsLeaveNoTrace() throws {
    let body = table([[p(""), p("甲") + p("") + p("乙"), p("")], [p(""), p("")]]) + p("后")
    #expect(try word(body).text == "甲\n乙\n后")
    #expect(try word(table([[p("甲") + p("乙"), p("丙")]])).text == "甲 乙 | 丙")
  }

  @Test func aTableAroundThePageKeepsItsParagraphs() throws {
    #expect(try word(table([[p("第一段。") + p("第二段。")]])).text == "第一段。\n第二段。")
    let long = String(repeating: "长", count: 150)
    #expect(try word(table([[p("左"), p(long) + p("右")]])).text == "左 \n \(long)\n右")
  }

  @Test func tablesInTables() throws {
    let inner = table([[p("甲"), p("1件")], [p("乙"), p("2件")]])
    #expect(try word(table([[p("外") + inner + p("末")]])).text == "外\n甲 | 1件\n乙 | 2件\n末")
    let deep = (0..<60).reduce(p("心")) { inner, _ in table([[inner]]) }
    #expect(try word(deep).text == "心")
  }

  @Test func barsAreNotOfTheDocument() throws {
    var writer = WordPackageWriter()
    writer.packing = .stored
    let document = try DocumentReader.read(writer.document(table([[p("甲"), p("乙"), p("丙")]])))
    #expect(document.generated.map(document.string) == [" | ", " | "])
    #expect(document.source(of: "乙") == "乙")
  }
}
