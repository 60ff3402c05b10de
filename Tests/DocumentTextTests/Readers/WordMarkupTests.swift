import TestSupport
import Testing

@testable import DocumentText

@Suite struct WordMarkupTests {
  private func p(_ text: String) -> String { WordPackageWriter.paragraph(text) }
  private func r(_ markup: String) -> String { "<w:r>\(markup)</w:r>" }
  private func t(_ text: String) -> String { r("<w:t>\(text)</w:t>") }

  @Test func charactersOfARun() throws {
    let body = "<w:p>" + r("<w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:cr/><w:t>丁</w:t>")
    #expect(try word(body + "</w:p>").text == "甲\t乙\n丙-\n丁")
    let properties = "<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>"
    #expect(try word("<w:p>\(properties)\(t("甲"))</w:p>\(p("乙"))").text == "甲\n乙")
  }

  @Test func linksAndControlsArePassedThrough() throws {
    let link = "<w:hyperlink><w:r><w:t>甲</w:t></w:r></w:hyperlink>"
    let control = "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>\(t("乙"))</w:sdtContent></w:sdt>"
    #expect(try word("<w:p>\(link)\(control)<w:smartTag>\(t("丙"))</w:smartTag></w:p>").text == "甲乙丙")
  }

  @Test func fieldsGiveTheirResult() throws {
    func field(_ code: String, _ result: String) -> String {
      r("<w:fldChar w:fldCharType=\"begin\"/>") + r("<w:instrText> \(code) </w:instrText>")
        + r("<w:fldChar w:fldCharType=\"separate\"/>") + result + r("<w:fldChar w:fldCharType=\"end\"/>")
    }
    #expect(try word("<w:p>\(t("第"))\(field("PAGE", t("3")))\(t("页"))</w:p>").text == "第3页")
    #expect(try word("<w:p>\(field("IF " , field("X", t("内"))))\(t("外"))</w:p>").text == "内外")
    let contents = try word("<w:p>\(field("TOC \\o", t("一、总体情况 1")))</w:p>\(p("正文"))")
    #expect(contents.text.replacing("\n", with: "") == "正文")
    #expect(contents.notes == [.contentsLeftOut])
    #expect(try word("<w:p><w:fldSimple w:instr=\"PAGE\">\(t("4"))</w:fldSimple></w:p>").text == "4")
  }

  @Test func openRevisionsAreReadAsAccepted() throws {
    let insertion = "<w:ins w:id=\"1\">\(t("6件"))</w:ins>"
    let deletion = "<w:del w:id=\"2\"><w:r><w:delText>5件</w:delText></w:r></w:del>"
    let move = "<w:moveFrom>\(t("旧"))</w:moveFrom><w:moveTo>\(t("新"))</w:moveTo>"
    let result = try word("<w:p>\(t("调解"))\(deletion)\(insertion)\(move)</w:p>")
    #expect(result.text == "调解6件新")
    #expect(result.notes == [.openRevisions(inserted: 2, deleted: 2)])
    let joined = "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>\(t("前"))</w:p>\(p("后"))"
    #expect(try word(joined).text == "前后")
  }

  @Test func hiddenTextIsLeftOut() throws {
    let hidden = r("<w:rPr><w:vanish/></w:rPr><w:t>暗</w:t>")
    let shown = r("<w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>明</w:t>")
    let result = try word("<w:p>\(hidden)\(shown)\(t("文"))</w:p>")
    #expect(result.text == "明文")
    #expect(result.notes == [.hiddenText(1)])
  }

  @Test func aTextBoxIsReadOnceBehindItsParagraph() throws {
    let box = "<w:txbxContent>\(p("框一"))\(p("框二"))</w:txbxContent>"
    let choice = "<mc:Choice Requires=\"wps\">\(box)</mc:Choice><mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback>"
    let body = "<w:p>\(t("前"))\(r("<mc:AlternateContent>\(choice)</mc:AlternateContent>"))\(t("后"))</w:p>"
    #expect(try word(body + p("下段")).text == "前后\n框一\n框二\n下段")
    let fallback = "<mc:AlternateContent><mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent>"
    #expect(try word("<w:p>\(r(fallback))</w:p>\(p("下段"))").text == "\n框一\n框二\n下段")
  }

  @Test func notesFollowTheirParagraph() throws {
    let footnotes =
      "<w:footnotes><w:footnote w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
      + "<w:footnote w:id=\"2\">\(p("含上年结转3件"))</w:footnote></w:footnotes>"
    let endnotes = "<w:endnotes><w:endnote w:id=\"2\">\(p("尾注"))</w:endnote></w:endnotes>"
    let body =
      "<w:p>\(t("调解9件"))\(r("<w:footnoteReference w:id=\"2\"/>"))\(t("。"))\(r("<w:footnoteReference w:id=\"2\"/>"))"
      + "</w:p><w:p>\(t("下段"))\(r("<w:endnoteReference w:id=\"2\"/>"))</w:p>"
    let result = try word(body, parts: ["footnotes": footnotes, "endnotes": endnotes])
    #expect(result.text == "调解9件。\n注：含上年结转3件\n下段\n注：尾注")
  }

  @Test func headersAreNoText() throws {
    #expect(try word("\(p("文"))<w:sectPr><w:hdr>\(p("页眉"))</w:hdr></w:sectPr>").text == "文")
  }

  @Test func rubyIsNoText() throws {
    let ruby = "<w:ruby><w:rt>\(t("fǎ"))</w:rt><w:rubyBase>\(t("法"))</w:rubyBase></w:ruby>"
    #expect(try word("<w:p>\(r(ruby))</w:p>").text == "法")
  }

  @Test func whatIsBrokenIsReadInPart() throws {
    let broken = try word("\(p("前"))<w:p><w:r><w:t>后</w:r></w:p>")
    #expect(broken.text == "前\n后")
    guard case .damaged(part: "document", _) = broken.notes.first else {
      Issue.record("\(broken.notes)")
      return
    }
  }

  @Test func theFlatForms() throws {
    let flat = """
      <?xml version="1.0"?><w:wordDocument xmlns:w="x" xmlns:wx="y"><w:body><wx:sect><w:p><w:pPr><w:listPr><w:ilvl \
      w:val="0"/><wx:t wx:val="一、"/></w:listPr></w:pPr>\(t("总体情况"))</w:p>\(p("文"))<aml:annotation \
      w:type="Word.Deletion"><aml:content>\(p("旧"))</aml:content></aml:annotation></wx:sect></w:body></w:wordDocument>
      """
    let document = try DocumentReader.read(Array(flat.utf8))
    #expect(document.string(0..<99) == "一、总体情况\n文")
    #expect(document.source.format == .flatWord)
    #expect(document.generated == [0..<2])
    let package = """
      <?xml version="1.0"?><pkg:package xmlns:pkg="z"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document>\
      <w:body>\(p("包"))</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>
      """
    #expect(try decoded(Array(package.utf8)) == "包")
  }
}
