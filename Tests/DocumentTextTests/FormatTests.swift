import DocumentText
import Testing

@Suite struct FormatTests {
  @Test(arguments: [
    ("PK\u{3}\u{4}….[Content_Types].xml….word/document.xml", "docx"), ("PK\u{3}\u{4}…xl/workbook.xml", "xlsx"),
    ("PK\u{3}\u{4}…ppt/slides", "pptx"), ("PK\u{3}\u{4}…OFD.xml", "ofd"), ("PK\u{3}\u{4}…a.txt", "zip"),
    ("PK\u{5}\u{6}", "zip"),
  ])
  func brokenArchive(_ content: String, format: String) {
    let bytes = Array(content.utf8)
    #expect(throws: DocumentError.damaged(format: format, offset: bytes.count)) { try DocumentReader.read(bytes) }
  }

  @Test(arguments: [
    ("Rar!", DocumentError.unsupportedFormat("rar")), ("%PDF-1.7", .pdf),
    ("<?xml version=\"1.0\"?><a>法治</a>", .unsupportedFormat("xml")),
    ("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a/>", .documentType(offset: 21)),
    ("<!DOCTYPE html><html></html>", .noText(format: "html")), ("{\\rtf1\\ansi}", .noText(format: "rtf")),
    ("MIME-Version: 1.0\nContent-Type: text/plain\n\n法治", .damaged(format: "mht", offset: 50)),
  ])
  func refused(_ content: String, error: DocumentError) {
    #expect(throws: error) { try DocumentReader.read(Array(content.utf8)) }
  }

  @Test(arguments: [
    ("<!DOCTYPE html><p>法治", SourceFile.Format.html), ("\u{FEFF}\n <HTML lang=zh>法治</html>", .html),
    ("<!-- saved -->\n<html>法治</html>", .html), ("<?xml version=\"1.0\"?><!DOCTYPE html><p>法治", .html),
    ("<div>法治</div>", .html), ("<法治>", .plainText), ("{\\rtf1\\ansicpg936 \\'b7\\'a8}", .rtf), ("法治", .plainText),
    ("<?xml version=\"1.0\"?><w:wordDocument><w:p><w:r><w:t>法</w:t></w:r></w:p></w:wordDocument>", .flatWord),
  ])
  func format(_ content: String, format: SourceFile.Format) throws {
    #expect(try DocumentReader.read(Array(content.utf8)).source.format == format)
  }

  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "png"),
      ([0xFF, 0xD8, 0xFF, 0xE0, 0x00], "jpeg"), ([0x37, 0x7A, 0xBC, 0xAF], "7z"), ([0x1F, 0x8B, 0x08], "gz"),
      (Array("GIF89a".utf8), "gif"), ([0x49, 0x49, 0x2A, 0x00, 8], "tiff"), ([0x4D, 0x4D, 0x00, 0x2A, 8], "tiff"),
      (Array("Founder CEB 1".utf8), "ceb"), (Array("CAJ".utf8) + [0, 1], "caj"),
    ] as [([UInt8], String)])
  func binarySignature(_ bytes: [UInt8], format: String) {
    #expect(throws: DocumentError.unsupportedFormat(format)) { try DocumentReader.read(bytes) }
  }

  @Test(
    arguments: [
      ([0xDB, 0xA5, 0x2D, 0x00, 0x00], "Word 2.0"), ([0x31, 0xBE, 0x00, 0x00, 0x00, 0xAB], "Microsoft Write"),
      ([0x01, 0xFE, 0x32, 0x00], "Microsoft Works"), ([0xFF, 0x57, 0x50, 0x43, 0x10], "WordPerfect"),
    ] as [([UInt8], String)])
  func formatsOfAnotherAge(_ bytes: [UInt8], program: String) {
    #expect(throws: DocumentError.outdated(program)) { try DocumentReader.read(bytes) }
  }

  /// The bytes are looked through eight at a time, for the first thousand.
  @Test func aPDFIsFoundAtAnyPlace() {
    for before in Array(0..<40) + [1016, 1017] {
      let bytes = Array(String(repeating: "% ", count: before).utf8.prefix(before)) + Array("%PDF-1.4\n".utf8)
      #expect(throws: DocumentError.pdf) { try DocumentReader.read(bytes) }
    }
    let late = Array(String(repeating: "%", count: 1018).utf8) + Array("%PDF-1.4\n".utf8)
    #expect(throws: Never.self) { try DocumentReader.read(late) }
  }

  @Test func aPDFMayHaveBytesBeforeIt() {
    #expect(throws: DocumentError.pdf) { try DocumentReader.read([0xEF, 0xBB, 0xBF] + Array("\n%PDF-1.4\n".utf8)) }
  }

  @Test func htmlInUTF16AndGB18030() throws {
    let page = "<html><title>x</title><p>法治政府建设年度报告</html>"
    for bytes in [Encoder.gb18030(page), [0xFF, 0xFE] + Encoder.utf16(page, bigEndian: false)] {
      let document = try DocumentReader.read(bytes)
      #expect(document.source.format == .html)
      #expect(document.recognized == "法治政府建设年度报告")
    }
  }

  @Test func nothing() {
    #expect(throws: DocumentError.empty) { try DocumentReader.read([]) }
  }

  @Test func noise() {
    #expect(throws: DocumentError.notText) { try DocumentReader.read((0..<400).map { UInt8($0 % 16) }) }
    #expect(throws: DocumentError.notText) { try DocumentReader.read([UInt8](repeating: 0, count: 512)) }
  }

  @Test func randomBytesAreNoText() {
    for seed in 0..<50 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let bytes = [1] + (0..<4000).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(throws: DocumentError.notText) { try DocumentReader.read(bytes) }
    }
  }

  @Test(arguments: ["\u{FEFF}", " \n\r\n\t\u{3000}", "P", "法\0"])
  func littleTextIsText(_ content: String) throws {
    let document = try DocumentReader.read(Array(content.utf8))
    #expect(document.paragraphs.count <= 1)
    #expect(document.text.last != 10)
  }
}
