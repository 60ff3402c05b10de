import Testing

@testable import ReportOutput

struct TextLayoutTests {
  @Test(arguments: [
    ("abc", 3), ("法治", 4), ("ＡＢ１", 6), ("，。（）《》", 12), ("“·—…①", 6 - 1), ("e\u{301}", 1), ("\u{200B}", 0),
    ("\u{20000}", 2), ("한", 2), ("😀", 2), ("", 0), ("㎡", 2), ("⟦1⟧", 3),
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

  @Test(arguments: [
    ("a\u{1B}[31m", "a\\x1b[31m"), ("\u{9B}2J", "\\u009b2J"), ("x\u{202E}y", "x\\u202ey"), ("a\nb", "a\\x0ab"),
    ("\u{7F}", "\\x7f"), ("\u{2028}", "\\u2028"), ("法治", "法治"),
  ])
  func showsControls(text: String, visible: String) {
    #expect(TerminalText.visible(text) == visible)
  }

  @Test func coloursOnlyWhenAsked() {
    var plain = TextPage(isColored: false)
    plain.line(.init("a\u{1B}", .strong), "b")
    #expect(plain.bytes == Array("a\\x1bb\n".utf8))
    var colored = TextPage(isColored: true)
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
