import DocumentText
import Testing

@Suite struct FormatTests {
  @Test(arguments: [
    ("PK\u{3}\u{4}….[Content_Types].xml….word/document.xml", "docx"), ("PK\u{3}\u{4}…xl/workbook.xml", "xlsx"),
    ("PK\u{3}\u{4}…ppt/slides", "pptx"), ("PK\u{3}\u{4}…OFD.xml", "ofd"), ("PK\u{3}\u{4}…a.txt", "zip"),
    ("PK\u{5}\u{6}", "zip"), ("%PDF-1.7", "pdf"), ("{\\rtf1\\ansi", "rtf"), ("Rar!", "rar"),
    ("<!DOCTYPE html><p>法治", "html"), ("\u{FEFF}\n <HTML lang=zh>", "html"),
    ("<!-- saved -->\n<html>", "html"), ("<?xml version=\"1.0\"?><!DOCTYPE html>", "html"),
    ("<?xml version=\"1.0\"?><w:wordDocument>", "xml"),
  ])
  func textualSignature(_ content: String, format: String) {
    #expect(throws: DocumentError.unsupportedFormat(format)) { try DocumentReader.read(Array(content.utf8)) }
  }

  @Test(
    arguments: [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "doc"), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "png"),
      ([0xFF, 0xD8, 0xFF, 0xE0, 0x00], "jpeg"), ([0x37, 0x7A, 0xBC, 0xAF], "7z"), ([0x1F, 0x8B, 0x08], "gz"),
    ] as [([UInt8], String)])
  func binarySignature(_ bytes: [UInt8], format: String) {
    #expect(throws: DocumentError.unsupportedFormat(format)) { try DocumentReader.read(bytes) }
  }

  @Test func htmlInUTF16AndGB18030() {
    let page = "<html><title>法治政府建设年度报告</title>"
    for bytes in [Encoder.gb18030(page), [0xFF, 0xFE] + Encoder.utf16(page, bigEndian: false)] {
      #expect(throws: DocumentError.unsupportedFormat("html")) { try DocumentReader.read(bytes) }
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
