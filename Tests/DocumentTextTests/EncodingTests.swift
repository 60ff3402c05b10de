import Testing

@testable import DocumentText

@Suite struct EncodingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let encoding: SourceFile.Encoding
    var hasMark = false
  }

  static let sampleText = "平氏镇全年排查矛盾纠纷 526 余件，\n化解率100％。\n"
  static let cases: [Case] = [
    Case(testDescription: "UTF-8", bytes: Array(sampleText.utf8), encoding: .utf8),
    Case(testDescription: "UTF-8, mark", bytes: [0xEF, 0xBB, 0xBF] + sampleText.utf8, encoding: .utf8, hasMark: true),
    Case(testDescription: "GB18030", bytes: Encoder.gb18030(sampleText), encoding: .gb18030),
    Case(
      testDescription: "GB18030, mark", bytes: [0x84, 0x31, 0x95, 0x33] + Encoder.gb18030(sampleText),
      encoding: .gb18030, hasMark: true),
    Case(
      testDescription: "UTF-16LE", bytes: Encoder.utf16(sampleText, bigEndian: false), encoding: .utf16LittleEndian),
    Case(testDescription: "UTF-16BE", bytes: Encoder.utf16(sampleText, bigEndian: true), encoding: .utf16BigEndian),
    Case(
      testDescription: "UTF-16LE, mark", bytes: [0xFF, 0xFE] + Encoder.utf16(sampleText, bigEndian: false),
      encoding: .utf16LittleEndian, hasMark: true),
    Case(
      testDescription: "UTF-16BE, mark", bytes: [0xFE, 0xFF] + Encoder.utf16(sampleText, bigEndian: true),
      encoding: .utf16BigEndian, hasMark: true),
  ]

  @Test(arguments: cases)
  func everyEncodingGivesTheSameText(_ example: Case) throws {
    let document = try DocumentReader.read(example.bytes)
    #expect(document.scalars == Self.sampleText.unicodeScalars.map(\.value))
    #expect(
      document.source
        == SourceFile(
          format: .plainText, encoding: example.encoding, hasByteOrderMark: example.hasMark,
          byteCount: example.bytes.count, replacedSequences: 0, nulCharacters: 0))
  }

  @Test(arguments: ["平氏镇2024年", "联通", "镇", "12345", "Q县（试行）"])
  func shortGB18030(_ string: String) throws {
    let document = try DocumentReader.read(Encoder.gb18030(string))
    #expect(document.string(0..<document.scalars.count) == string)
  }

  @Test func scalarsBeyondTheBMP() throws {
    let string = "𠂇村𪚥𐀀"
    for bytes in [Array(string.utf8), Encoder.gb18030(string + "调解矛盾"), Encoder.utf16(string + "。", bigEndian: false)] {
      let document = try DocumentReader.read(bytes)
      #expect(document.string(0..<4) == string)
      #expect(document.text.prefix(4).elementsEqual([0xFFFD, 0x6751, 0xFFFD, 0xFFFD]))
    }
  }

  @Test func utf8CutInsideACharacterStaysUTF8() throws {
    let long = Array(String(repeating: "全镇调解各类矛盾纠纷，", count: 300).utf8)
    for length in 8190...8194 {
      let document = try DocumentReader.read(Array(long[..<length]))
      #expect(document.source.encoding == .utf8)
      #expect(document.source.replacedSequences == (length % 3 == 0 ? 0 : 1))
    }
  }

  @Test(arguments: [UInt8(0xFF), 0x80, 0xB5, 0xE5])
  func oneBadByteDoesNotFlipTheEncoding(_ bad: UInt8) throws {
    let sentence = "全镇共排查各类矛盾纠纷526余件。\n"
    for (bytes, encoding) in [
      (Array(sentence.utf8), SourceFile.Encoding.utf8), (Encoder.gb18030(sentence), .gb18030),
    ] {
      for at in 0...bytes.count {
        let document = try DocumentReader.read(bytes + bytes[..<at] + [bad] + bytes[at...] + bytes)
        #expect(document.source.encoding == encoding, "byte \(at)")
        #expect(document.string(0..<sentence.unicodeScalars.count) == sentence)
      }
    }
  }

  @Test func invalidSequencesAreReplacedOneByOne() throws {
    let utf8 = try DocumentReader.read(
      Array("调解".utf8) + [0xE5, 0xB9] + Array("件，矛盾纠纷化解率百分之百，群众满意".utf8) + [0xC0, 0xAF])
    #expect(utf8.string(0..<utf8.scalars.count) == "调解\u{FFFD}件，矛盾纠纷化解率百分之百，群众满意\u{FFFD}\u{FFFD}")
    #expect(utf8.source.replacedSequences == 3)

    let gb18030 = try DocumentReader.read(Encoder.gb18030("调解矛盾纠纷") + [0xB5, 0x0A] + Encoder.gb18030("五件"))
    #expect(gb18030.string(0..<gb18030.scalars.count) == "调解矛盾纠纷\u{FFFD}\n五件")
    #expect(gb18030.source.replacedSequences == 1)

    let utf16 = try DocumentReader.read(
      [0xFF, 0xFE] + Encoder.utf16("调解各类矛盾纠纷，群众满意", bigEndian: false) + [0x00, 0xD8, 0x31])
    #expect(utf16.string(0..<utf16.scalars.count) == "调解各类矛盾纠纷，群众满意\u{FFFD}\u{FFFD}")
    #expect(utf16.source.replacedSequences == 2)
  }

  @Test func nulsAreCountedAndNotRead() throws {
    let document = try DocumentReader.read(Array("平氏镇调\0解5\0件，\0化解率100%。".utf8))
    #expect(document.recognized == "平氏镇调解5件，化解率100%。")
    #expect(document.source.nulCharacters == 3)
    #expect(document.source.encoding == .utf8)
    #expect(document.scalars.count { $0 == 0 } == 3)
  }

  /// Sequences of three bytes are read four at a time, so anything else is put in each of the places.
  @Test(
    arguments: [
      [0x41], [0xC3, 0xA9], [0xF0, 0x9F, 0x98, 0x80], [0x80], [0xE4], [0xE4, 0xB8], [0xED, 0xA0, 0x80],
      [0xE0, 0x9F, 0xBF],
      [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [],
    ] as [[UInt8]])
  func sequencesOfAllLengthsSideBySide(_ other: [UInt8]) {
    for before in 0..<10 {
      for after in 0..<10 {
        let bytes =
          Array(String(repeating: "法", count: before).utf8) + other + Array(String(repeating: "治", count: after).utf8)
        let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
        #expect(UTF8Decoder.decode(bytes).scalars == expected, "\(bytes)")
      }
    }
  }

  @Test func stringsOfScalarsAndUnits() {
    let text = "a镇é😀\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10FFFF}"
    #expect(String(scalars: text.unicodeScalars.map(\.value)[...]) == text)
    #expect(String(scalars: [0x41, 0xD800, 0x110000, 0xDFFF, .max]) == "A\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(String(scalars: []).isEmpty)
    #expect(String(units: [0x41, 0x9547, 0xE9, 0xD800, 0xFFFF]) == "A镇é\u{FFFD}\u{FFFF}")
  }
}
