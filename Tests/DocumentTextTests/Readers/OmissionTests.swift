import TestSupport
import Testing

@testable import DocumentText

/// What a document has and no reader reads is counted and told.
@Suite struct OmissionTests {
  private func r(_ markup: String) -> String { "<w:r>\(markup)</w:r>" }
  private func t(_ text: String) -> String { r("<w:t>\(text)</w:t>") }

  @Test func picturesObjectsAndCommentsAreCounted() throws {
    let picture = r("<w:drawing><a:graphic><a:blip r:embed=\"a\"/></a:graphic></w:drawing>")
    let object = r(
      "<w:object><v:shape><v:imagedata r:id=\"b\"/></v:shape><o:OLEObject ProgID=\"Excel.Sheet\"/></w:object>")
    let diagram = r("<w:drawing><dgm:relIds r:dm=\"c\"/></w:drawing>")
    let chart = r("<w:drawing><c:chart r:id=\"d\"/></w:drawing>")
    let comment = "<w:commentRangeStart/>\(t("批"))<w:commentRangeEnd/>" + r("<w:commentReference w:id=\"0\"/>")
    let result = try word("<w:p>\(t("前"))\(picture)\(picture)\(object)\(diagram)\(chart)\(comment)\(t("后"))</w:p>")
    #expect(result.text == "前批后")
    #expect(
      result.notes == [
        .leftOut([Omission(.picture, 2), Omission(.object, 1), Omission(.diagram, 2), Omission(.comment, 1)])
      ])
  }

  @Test func symbolsOfOrdinaryFontsAreRead() throws {
    let tick = r("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>")
    let circle = r("<w:sym w:font=\"宋体\" w:char=\"2460\"/>")
    let result = try word("<w:p>\(circle)\(t("普法"))\(tick)<w:r><w:sym w:char=\"D800\"/><w:sym/></w:r></w:p>")
    #expect(result.text == "①普法")
    #expect(result.notes == [.leftOut([Omission(.symbol, 2)])])
  }

  @Test func documentsToPutInMakeItPartial() throws {
    let result = try word("<w:altChunk r:id=\"a\"/>\(WordPackageWriter.paragraph("正文"))")
    #expect(result.text == "正文")
    #expect(result.notes == [.insertedDocumentsLeftOut(1)])
    #expect(result.notes[0].isPartial)
  }

  @Test func aRowThatWasDeletedIsLeftOut() throws {
    func row(_ text: String, _ properties: String = "") -> String {
      "<w:tr>\(properties)<w:tc>\(WordPackageWriter.paragraph(text))</w:tc><w:tc>\(WordPackageWriter.paragraph("9件"))</w:tc></w:tr>"
    }
    let deleted = row("旧", "<w:trPr><w:del w:id=\"1\"/></w:trPr>")
    let result = try word("<w:tbl>\(row("新"))\(deleted)\(row("末"))</w:tbl>\(WordPackageWriter.paragraph("后"))")
    #expect(result.text == "新 | 9件\n末 | 9件\n后")
    #expect(result.notes == [.openRevisions(inserted: 0, deleted: 1)])
    // Outside a row it deletes nothing.
    #expect(try word("<w:trPr><w:del/></w:trPr>" + WordPackageWriter.paragraph("留")).text == "留")
  }

  @Test func picturesInRichText() throws {
    let document = try DocumentReader.read(
      Array(#"{\rtf1 a{\*\shppict{\pict 00}}{\nonshppict{\pict 00}}{\object{\*\objdata 00}{\result{\pict 00}}}b}"#.utf8)
    )
    #expect(document.recognized == "ab")
    #expect(document.source.notes == [.leftOut([Omission(.picture, 1), Omission(.object, 1)])])
  }
}
