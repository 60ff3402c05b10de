import TestSupport
import Testing

@testable import DocumentText

@Suite struct RTFReaderTests {
  private func rtf(_ body: String, page: String = "936") throws -> String {
    try decoded(Array("{\\rtf1\\ansi\\ansicpg\(page)\(body)}".utf8))
  }

  @Test(arguments: [
    (#" \'b7\'a8\'d6\'ce\par 12\'bc\'fe"#, "法治\n12件"), (#"\uc1\u27861?\u27835\'3f x"#, "法治 x"),
    (#"\uc2 \u27861\'b7\'a8\u27835 ??2"#, "法治2"), (#"\uc0\u27861\u27835 2"#, "法治2"),
    (#" a\~b\_c\-d\{\}\\"#, "a\u{A0}b-cd{}\\"),
    (#" a\tab b\line c\page d\emdash\ldblquote e\rdblquote"#, "a\tb\nc\nd—“e”"), (#"\u-10179?\u-8704?"#, "😀"),
    (#" a{\b b}{\*\unknown c}{\stylesheet d}{\*\generator e}f"#, "abf"),
    (#" a{\v b}\deleted c\deleted0 d\revised e"#, "ade"),
    (#" a{\pict\bin3 }}}}b"#, "ab"), (#" a{\header b}{\footer c}d{\upr{e}{\*\ud{f}}}"#, "adf"),
    (#" {\field{\*\fldinst PAGE}{\fldrslt 3}}a{\field{\*\fldinst TOC}{\fldrslt b}}"#, "3a"),
    (#" a{\footnote b\par c}d\par e"#, "ad\n注：b\nc\ne"),
    (#" a{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt b\par}}}c\par d"#, "ac\nb\nd"),
    (#"{\listtext 1.\tab}a\par{\listtext 2.\tab}3\'bc\'fe\par{\listtext\'b7\tab}b"#, "1.a\n2、3件\n• b"),
  ])
  func reads(body: String, text: String) throws {
    #expect(try rtf(body) == text)
  }

  @Test func fontsSayHowBytesAreRead() throws {
    let fonts = #"{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset134 B;}}"#
    #expect(try rtf(fonts + #"\f1\'b7\'a8\f0\'93x\dbch\'b7\'a8\loch\'94"#, page: "1252") == "法“x法”")
  }

  @Test func rowsAreLines() throws {
    let row = #"\trowd\cellx100\cellx200\pard\intbl a\cell b\par c\cell\row"#
    #expect(try rtf(" x\\par\(row)\(row)\\pard y") == "x\na | b c\na | b c\ny")
  }

  @Test func readsWhatLibreOfficeWrites() throws {
    let document = try DocumentReader.read(try fixture("revised.rtf"))
    #expect(document.string(0..<document.scalars.count) == decodedRevised)
    #expect(document.source.notes == [.openRevisions(inserted: 1, deleted: 1)])
    #expect(try decoded(try fixture("revised.docx")) == decodedRevised)
  }

  private let decodedRevised = """
    平川镇人民政府2024年度法治政府建设情况报告
    1.强化学法，开展学法12次。
    2、20名干部参加培训3期。
    • 发放资料300份。
    类型 | 受理 | 调处
    邻里 | 12件 | 11件
    婚姻 | 5件 | 5件
    全年调解纠纷6件，开展普法宣传8场次。
    """

  @Test func whatIsCutIsReadInPart() throws {
    let bytes = Array(#"{\rtf1 abc{\b def"#.utf8)
    let document = try DocumentReader.read(bytes)
    #expect(document.recognized == "abcdef")
    #expect(document.source.notes == [.damaged(part: nil, offset: bytes.count)])
  }

  @Test func depthIsRefused() {
    let bytes = Array(("{\\rtf1" + String(repeating: "{", count: 100_000)).utf8)
    #expect(throws: DocumentError.tooDeep(format: "rtf", limit: 256)) { try DocumentReader.read(bytes) }
  }

  @Test func numbersBeyondAllBoundsAreSurvived() throws {
    #expect(try rtf(" a\\u99999999999999999999 ?\\uc-5\\bin-7 b\\fs99999999999999999999999 c").hasSuffix("bc"))
  }
}
