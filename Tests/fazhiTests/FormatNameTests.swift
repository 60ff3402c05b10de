import DocumentText
import ReportOutput
import TestSupport
import Testing

@testable import fazhi

struct FormatNameTests {
  @Test(
    arguments: [
      ("a.doc", SourceFile.Format.rtf, "doc"), ("a.DOC", .doc, nil), ("a.wps", .docx, "wps"), ("a.wps", .doc, nil),
      ("a.docm", .docx, nil), ("x.doc/a", .docx, nil), ("a", .pdf, nil), ("a.txt", .html, "txt"), ("a.zip", .docx, nil),
      ("a.zip/b.txt", .plainText, nil),
    ] as [(String, SourceFile.Format, String?)])
  func namesThatSayOtherwise(name: String, format: SourceFile.Format, mismatch: String?) {
    #expect(FileFormatName.mismatch(InputPath(name), format) == mismatch)
  }

  @Test func theMessageSaysSo() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let bytes = try #require(contents(of: Paths.package + "/Tests/Documents/report.rtf"))
    let file = try folder.write(bytes, to: "a.doc")
    let source = try fazhi(["export", file]).reports()[0]["source"]
    #expect(source["status"].string == "ok")
    #expect(source["message"].string == "名为 .doc，实为 rtf")
  }

  @Test func whatAReaderPutInIsListed() throws {
    let outcome = fazhi(["export", "--with-text", Paths.package + "/Tests/Documents/revised.docx"])
    let report = try outcome.reports()[0]
    let text = Array((report["text"].string ?? "").unicodeScalars)
    let generated = report["source"]["generated"].items.compactMap { place -> String? in
      guard let start = place["start"].integer, let end = place["end"].integer else { return nil }
      return String(String.UnicodeScalarView(text[start..<end]))
    }
    #expect(generated.prefix(4) == ["1.", "2、", "• ", " | "])
    let schema = JSONSchema(try JSONValue(parsing: fazhi(["schema"]).output))
    #expect(schema.problems(of: report) == [])
  }

  /// Every reason not to read a file has words in both languages, and says which limit or which format it is about.
  @Test func everyReasonHasWords() {
    let errors: [DocumentError] = [
      .empty, .notText, .unsupportedFormat("xlsx"), .damaged(format: "doc", offset: 7),
      .tooLarge(format: "docx", limit: 3 << 20),
      .tooDeep(format: "rtf", limit: 9), .documentType(offset: 5), .encrypted(format: "doc"), .outdated("Word 6.0/95"),
      .noText(format: "pdf"), .noText(format: "html"), .archive, .pdf, .unsupportedFormat("png"),
      .unsupportedFormat("rar"), .unsupportedFormat("ofd"),
    ]
    let notes: [ReadingNote] = [
      .damaged(part: "document", offset: 3), .damaged(part: nil, offset: 3), .moreLines(limit: 9),
      .pagesWithoutText([1, 3]), .openRevisions(inserted: 1, deleted: 2), .hiddenText(2), .contentsLeftOut,
      .numberingLeftOut(paragraphs: 4), .insertedDocumentsLeftOut(1),
      .leftOut([Omission(.picture, 2), Omission(.runningHead, 3)]),
    ]
    for (zh, en) in errors.map({ ($0.message(.zh), $0.message(.en)) })
      + notes.map({ ($0.message(.zh), $0.message(.en)) })
    {
      #expect(!zh.isEmpty && !en.isEmpty && zh != en)
    }
    #expect(DocumentError.outdated("Word 6.0/95").message(.zh).contains("另存为 .docx"))
    #expect(Omission.Kind.allCases.allSatisfy { ReadingNote.leftOut([Omission($0, 9)]).message(.en).contains("9") })
    #expect(DocumentError.unsupportedFormat("ofd").message(.zh).contains("WPS"))
    #expect(ReadingNote.pagesWithoutText(Array(1...30)).message(.en).contains("10…"))
  }
}
