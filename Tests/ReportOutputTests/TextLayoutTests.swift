import Testing

@testable import ReportOutput

struct TextLayoutTests {
  @Test(arguments: [
    ("abc", 3), ("法治", 4), ("ＡＢ１", 6), ("，。（）《》", 12), ("“·—…①", 6 - 1), ("e\u{301}", 1), ("\u{200B}", 0),
    ("\u{20000}", 2), ("한", 2), ("😀", 2), ("", 0), ("㎡", 2), ("⟦1⟧", 3),
    ("\u{1B}", 4), ("\u{202E}", 6), ("法\u{FE00}治\u{200D}", 4), ("ก\u{E31}", 1),
  ])
  func countsColumns(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func alignsByColumns() {
    #expect(TextLayout.padded("法", to: 4) + "|" == "法  |")
    #expect(TextLayout.aligned("法", to: 4) == "  法")
    #expect(TextLayout.padded("法治", to: 3) == "法治")
  }

  @Test(arguments: [
    ("法治政府", 8, "法治政府"), ("法治政府", 7, "法治政…"), ("法治政府", 6, "法治…"), ("abcdef", 4, "abc…"), ("", 0, ""),
  ])
  func cutsWithASign(text: String, width: Int, fitted: String) {
    #expect(TextLayout.fitted(text, to: width) == fitted)
  }

  @Test(arguments: [("a/法治.txt", 8, "…治.txt"), ("a/法治.txt", 10, "a/法治.txt"), ("法治", 1, "…"), ("法治", 0, "")])
  func cutsTheStartWithASign(text: String, width: Int, fitted: String) {
    #expect(TextLayout.fittedAtEnd(text, to: width) == fitted)
    #expect(DisplayWidth.of(fitted) <= max(width, 0))
  }

  @Test func breaksBetweenCharactersButNotBeforePunctuation() {
    #expect(TextLayout.wrapped("全年化解纠纷，成效好", to: 12) == ["全年化解纠", "纷，成效好"])
    #expect(TextLayout.wrapped("共526余件纠纷", to: 4) == ["共", "526", "余件", "纠纷"])
    #expect(TextLayout.wrapped("开展《宪法》宣传", to: 6) == ["开展", "《宪", "法》宣", "传"])
  }

  @Test func keepsWhatIsMarkedTogether() {
    #expect(TextLayout.wrapped("全年化解⟦38场次⟧", to: 12) == ["全年化解", "⟦38场次⟧"])
  }

  @Test func breaksWordsAtSpacesAndTooLongOnesAnywhere() {
    #expect(TextLayout.wrapped("one two three", to: 8) == ["one two", "three"])
    #expect(TextLayout.wrapped("abcdefghij", to: 4) == ["abcd", "efgh", "ij"])
    #expect(TextLayout.wrapped("", to: 4) == [""])
  }

  @Test func aLeadThatIsTooWideHasALineOfItsOwn() {
    var page = TextPage(TextStyle(language: .zh))
    page.paragraph("乙", indent: 4, lead: "甲甲甲")
    page.paragraph("乙", indent: 4, lead: "甲")
    #expect(page.bytes == Array("甲甲甲\n    乙\n甲  乙\n".utf8))
  }

  @Test func listsBreakBetweenTheirItems() {
    var page = TextPage(TextStyle(language: .zh, width: 40))
    page.list(["一二三四五六七", "甲乙丙丁戊己庚辛", "– 未报", "‡ 口径不同"], separator: "；")
    #expect(page.bytes == Array("一二三四五六七；甲乙丙丁戊己庚辛；\n– 未报；‡ 口径不同\n".utf8))
  }

  @Test func setsOffWhatIsMarkedAcrossLines() {
    var page = TextPage(TextStyle(language: .zh, isColored: true, width: 40))
    page.paragraph("一" + "【" + String(repeating: "二", count: 19) + "→三】四", marks: .change)
    #expect(
      page.bytes
        == Array(
          ("一\u{1B}[1;36m【" + String(repeating: "二", count: 18) + "\u{1B}[0m\n\u{1B}[1;36m二→三】\u{1B}[0m四\n").utf8))
  }

  @Test func timeGrowsWithTheLengthOnly() {
    let long = String(repeating: "9", count: 300_000)
    #expect(TextLayout.wrapped("共" + long + "件", to: 80).count == 300_000 / 80 + 2)
  }

  @Test(arguments: [
    ("a\u{1B}[31m", "a\\x1b[31m"), ("\u{9B}2J", "\\u009b2J"), ("x\u{202E}y", "x\\u202ey"), ("a\nb", "a\\x0ab"),
    ("\u{7F}", "\\x7f"), ("\u{2028}", "\\u2028"), ("法治", "法治"),
  ])
  func showsControls(text: String, visible: String) {
    #expect(TerminalText.visible(text) == visible)
  }

  @Test func coloursOnlyWhenAsked() {
    var plain = TextPage(TextStyle(language: .zh))
    plain.line(.init("a\u{1B}", .strong), "b")
    #expect(plain.bytes == Array("a\\x1bb\n".utf8))
    var colored = TextPage(TextStyle(language: .zh, isColored: true))
    colored.line(.init("a", .strong), "b")
    #expect(colored.bytes == Array("\u{1B}[1ma\u{1B}[0mb\n".utf8))
  }

  @Test(arguments: [
    (nil, Language.zh), ("", .zh), ("C", .zh), ("C.UTF-8", .zh), ("POSIX", .zh), ("zh_CN.UTF-8", .zh), ("zh-TW", .zh),
    ("en_US.UTF-8", .en), ("de_DE", .en),
  ])
  func readsTheLanguageOffTheLocale(locale: String?, language: Language) {
    #expect(Language(locale: locale) == language)
  }
}
