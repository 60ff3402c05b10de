import Testing

@testable import DocumentText

/// What holds for any bytes at all.
@Suite struct PropertyTests {
  /// Random bytes, random pieces of text, and damaged samples, by seed.
  private static func input(_ seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    let length = Int.random(in: 0..<300, using: &random)
    switch seed % 4 {
    case 0:
      return (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
    case 1:
      return Array(String((0..<length).compactMap { _ in pieces.randomElement(using: &random) }.joined()).utf8)
    case 2:
      return Encoder.gb18030((0..<length).compactMap { _ in pieces.randomElement(using: &random) }.joined())
    default:
      var bytes = seed % 8 == 3 ? Array(sampleReport.utf8) : Encoder.gb18030(sampleReport)
      for _ in 0..<8 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      return Array(bytes.prefix(length * 3))
    }
  }

  private static let pieces = [
    "一、", "（一）", "(1)", "1.", "一是", "调解", "矛盾纠纷", "5", "123", "２６", ",", "，", "。", "：", ":", " ", "　", "\t", "\n",
    "\r\n",
    "\r", "\n\n", "\u{C}", "\u{2028}", "余", "件", "人次", "%", "％", "．", ".", "|", "A", "abc", "[bookmark: _GoBack]", "[",
    "○", "⼀",
    "\u{200B}", "\0", "\u{FEFF}", "𠂇", "“", "”", "2024年", "县政府：", "报告", "截至，",
  ]

  @Test(arguments: 0..<40 as Range<UInt64>)
  func everyUnitStandsForItsScalar(_ group: UInt64) throws {
    for seed in group * 100..<group * 100 + 100 {
      let bytes = Self.input(seed)
      let document: Document
      do throws(DocumentError) { document = try DocumentReader.read(bytes) } catch { continue }
      #expect(document.source.byteCount == bytes.count)
      #expect(document.text.count == document.places.count)
      #expect(zip(document.places, document.places.dropFirst()).allSatisfy { $0 < $1 })
      for (unit, place) in zip(document.text, document.places) {
        let scalar = document.scalars[Int(place)]
        let keptAsIs = (scalar == 0x2C || scalar == 0x3A) && UInt32(unit) == scalar
        // A space before a heading's number may stand for a line break that was lost.
        let isBreak = unit == 10 && ScalarFolding.fold(scalar) == .space
        #expect(keptAsIs || isBreak || ScalarFolding.fold(scalar) == unit, "seed \(seed)")
      }
      expectParagraphs(of: document)
    }
  }

  private func expectParagraphs(of document: Document) {
    var end = -1
    for paragraph in document.paragraphs {
      #expect(paragraph.lowerBound == end + 1 && !paragraph.isEmpty)
      #expect(!document.text[paragraph].contains(10))
      #expect(document.place(of: paragraph).count >= paragraph.count)
      end = paragraph.upperBound
    }
    #expect(end == document.text.count || document.text.isEmpty)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func utf8DecodesAsTheStandardLibraryDoes(_ group: UInt64) {
    for seed in group * 100..<group * 100 + 100 {
      var random = SeededGenerator(seed: seed)
      let leads: [UInt8] = [
        0x41, 0x80, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE4, 0xED, 0xA0, 0x9F, 0xF0, 0x90, 0x8F, 0xF4, 0xF5, 0xFF,
      ]
      let bytes = (0..<40).compactMap { _ in leads.randomElement(using: &random) }
      let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
      #expect(UTF8Decoder.decode(bytes).scalars == expected)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func encodingAndLineEndsDoNotShow(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let noise = (0..<60).compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
    let report = (sampleReport + noise).replacing("\u{200B}", with: "").replacing("\r", with: "")
    let windows = report.unicodeScalars.map { $0 == "\n" ? "\r\n" : String($0) }.joined()
    let expected = try DocumentReader.read(Array(report.utf8))
    for bytes in [
      Array(windows.utf8), Encoder.gb18030(report), Encoder.gb18030(windows),
      [0xFE, 0xFF] + Encoder.utf16(windows, bigEndian: true),
    ] {
      let document = try DocumentReader.read(bytes)
      #expect(document.text == expected.text)
      #expect(document.paragraphs == expected.paragraphs)
    }
    #expect(try DocumentReader.read(Encoder.gb18030(report)).places == expected.places)
  }

  @Test func everyCutOfAReportIsRead() throws {
    for bytes in [Array(sampleReport.utf8), Encoder.gb18030(sampleReport)] {
      for length in 60..<bytes.count {
        let document = try DocumentReader.read(Array(bytes[..<length]))
        #expect(document.source.replacedSequences <= 3)
        #expect(document.paragraphs.first.map { $0.upperBound } == "平氏镇2024年法治政府建设情况报告".utf16.count)
      }
    }
  }
}
