import TestSupport
import Testing

@testable import DocumentText

@Suite struct WordNumberingTests {
  private func level(_ at: Int, _ format: String, _ text: String, _ more: String = "") -> String {
    "<w:lvl w:ilvl=\"\(at)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/>\(more)</w:lvl>"
  }

  private func numbering(_ levels: String, more: String = "") -> String {
    "<w:numbering><w:abstractNum w:abstractNumId=\"7\">\(levels)</w:abstractNum><w:num w:numId=\"1\">"
      + "<w:abstractNumId w:val=\"7\"/></w:num>\(more)</w:numbering>"
  }

  private func item(_ text: String, _ at: Int = 0, list: Int = 1) -> String {
    WordPackageWriter.paragraph(
      text, properties: "<w:numPr><w:ilvl w:val=\"\(at)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  @Test func levelsCountByThemselves() throws {
    let parts = [
      "numbering": numbering(
        level(0, "chineseCountingThousand", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3.")
          + level(3, "decimal", "%1.%3.%4", "<w:isLgl/>"))
    ]
    let body =
      item("甲") + item("子", 1) + item("丑", 1) + item("寅", 2) + item("卯", 3) + item("乙") + item("辰", 1)
      + item("20件", 2) + item("", 1) + item("巳", 1)
    #expect(
      try word(body, parts: parts).text
        == "一、甲\n（一）子\n（二）丑\n1.寅\n1.1.1 卯\n二、乙\n（一）辰\n1、20件\n\n（三）巳")
  }

  /// A level may go on behind higher ones: with 0 always, with a number behind lower levels than that.
  @Test func levelsMayGoOn() throws {
    let parts = [
      "numbering": numbering(
        level(0, "decimal", "%1、") + level(1, "decimal", "（%2）")
          + level(2, "decimal", "%3.", "<w:lvlRestart w:val=\"0\"/>")
          + level(3, "decimal", "%4)", "<w:lvlRestart w:val=\"1\"/>"))
    ]
    let body =
      item("甲") + item("子", 1) + item("一", 2) + item("x", 3) + item("丑", 1) + item("二", 2) + item("y", 3) + item("乙")
      + item("三", 2) + item("z", 3)
    #expect(
      try word(body, parts: parts).text == "1、甲\n（1）子\n1.一\n1)x\n（2）丑\n2.二\n2)y\n2、乙\n3.三\n1)z")
  }

  /// A definition may lead to a style of lists, whose own list has the levels.
  @Test func definitionsLeadToStyles() throws {
    let more =
      "<w:abstractNum w:abstractNumId=\"8\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
      + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
    let style =
      "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
    let parts = [
      "numbering": numbering(level(0, "decimalEnclosedCircle", "%1"), more: more),
      "styles": "<w:styles>\(style)</w:styles>",
    ]
    #expect(try word(item("甲", list: 2) + item("乙", list: 2), parts: parts).text == "① 甲\n② 乙")
  }

  @Test func overridesStartAnew() throws {
    let more =
      "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/>"
      + "</w:lvlOverride></w:num>"
    let parts = ["numbering": numbering(level(0, "decimal", "%1、"), more: more)]
    let body = item("甲") + item("乙") + item("丙", list: 2) + item("丁", list: 2) + item("无", list: 0) + item("无", list: 9)
    #expect(try word(body, parts: parts).text == "1、甲\n2、乙\n5、丙\n6、丁\n无\n无")
  }

  @Test func stylesBringTheirLists() throws {
    let parts = [
      "numbering": numbering(
        level(0, "japaneseCounting", "%1、") + level(1, "decimal", "%2、", "<w:pStyle w:val=\"B\"/>")),
      "styles": """
      <w:styles><w:style w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
      <w:style w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style w:styleId="C"><w:basedOn w:val="C"/></w:style>\
      </w:styles>
      """,
    ]
    func styled(_ text: String, _ style: String) -> String {
      WordPackageWriter.paragraph(text, properties: "<w:pStyle w:val=\"\(style)\"/>")
    }
    let body = styled("甲", "A") + styled("子", "B") + styled("丑", "B") + styled("乙", "A") + styled("无", "C")
    #expect(try word(body, parts: parts).text == "一、甲\n1、子\n2、丑\n二、乙\n无")
  }

  @Test func bulletsAndInvisibleNumbers() throws {
    let parts = ["numbering": numbering(level(0, "bullet", "\u{F0B7}") + level(1, "none", "") + level(2, "none", "注"))]
    #expect(try word(item("甲") + item("乙", 1) + item("丙", 2), parts: parts).text == "• 甲\n乙\n注丙")
  }

  @Test func numbersAreMarkedAsGenerated() throws {
    var writer = WordPackageWriter()
    writer.parts = ["numbering": numbering(level(0, "decimal", "%1."))]
    let document = try DocumentReader.read(writer.document(item("学法2次") + item("3期")))
    #expect(document.generated.map(document.string) == ["1.", "2、"])
  }

  @Test func labelsCannotGrow() throws {
    let parts = ["numbering": numbering(level(0, "decimal", String(repeating: "长", count: 100_000)))]
    #expect(try word(item("文"), parts: parts).text.count < 40)
  }

  @Test(arguments: [
    (1, "chineseCounting", "一"), (10, "chineseCounting", "十"), (12, "chineseCountingThousand", "十二"),
    (20, "japaneseCounting", "二十"), (105, "chineseCounting", "一百零五"), (110, "chineseCounting", "一百一十"),
    (1003, "chineseCounting", "一千零三"), (12, "chineseLegalSimplified", "拾贰"), (3, "ideographTraditional", "丙"),
    (11, "ideographTraditional", "甲"), (10, "decimalEnclosedCircle", "⑩"), (21, "decimalEnclosedCircle", "21"),
    (3, "decimalEnclosedParen", "⑶"), (28, "lowerLetter", "bb"), (4, "upperRoman", "IV"),
    (1994, "lowerRoman", "mcmxciv"),
    (7, "decimalZero", "07"), (12, "decimalFullWidth", "１２"), (7, "none", ""), (7, "unheardOf", "7"),
    (0, "chineseCounting", "0"), (-3, "ideographTraditional", "-3"), (2024, "ideographDigital", "二〇二四"),
    (99_999, "upperRoman", "99999"),
  ])
  func formats(number: Int, format: String, text: String) {
    #expect(NumberFormat.text(of: number, format) == text)
  }
}
