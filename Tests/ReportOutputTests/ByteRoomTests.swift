import ReportParser
import Testing

@testable import ReportOutput

struct ByteRoomTests {
  private func bytes(atMost size: Int, _ body: (inout ByteRoom) -> Void) -> [UInt8] {
    var buffer = ByteBuffer()
    buffer.append(atMost: size, body)
    return buffer.array
  }

  @Test(arguments: [(5, 3, "0.005"), (1234, 2, "12.34"), (10, 1, "1.0"), (0, 2, "0.00"), (UInt.max, 0, "\(UInt.max)")])
  func writesDigitsWithAPoint(significand: UInt, places: Int, written: String) {
    #expect(
      bytes(atMost: 24) { $0.append(digitsOf: significand, isNegative: false, places: places) } == Array(written.utf8))
    #expect(
      bytes(atMost: 24) { $0.append(digitsOf: significand, isNegative: true, places: places) }
        == Array("-\(written)".utf8))
  }

  @Test func writesScalarsAsTheStandardLibraryDoes() {
    for value: UInt32 in [0, 0x7F, 0x80, 0x7FF, 0x800, 0x3000, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF] {
      let expected = Unicode.Scalar(value).map { Array(String($0).utf8) }
      #expect(bytes(atMost: 4) { $0.append(scalar: value) } == expected)
    }
    for value: UInt32 in [0xD800, 0xDFFF, 0x110000, .max] {
      #expect(bytes(atMost: 4) { $0.append(scalar: value) } == Array("\u{FFFD}".utf8))
    }
  }

  /// Strings of every length with a special character at every place are told from plain ones, as their scalars tell.
  @Test(arguments: ["\"", "\\", "\u{0}", "\u{1F}", "\u{7F}", "\u{85}", "\u{61C}", "\u{200E}", "\u{2028}", "\u{2069}"])
  func escapesSpecialCharacters(special: String) {
    for length in 0..<20 {
      for place in 0...length {
        let text = String(repeating: "a", count: place) + special + String(repeating: "字", count: length - place)
        let written = bytes(atMost: ByteRoom.room(for: text)) { $0.append(quoted: text) }
        let inner = String(decoding: written.dropFirst().dropLast(), as: UTF8.self)
        #expect(inner.unicodeScalars.allSatisfy { $0.value >= 0x20 && !ControlScalar.contains($0.value) })
        #expect(inner.contains("\\"), "\(text) is not escaped")
        let scalars = Array(text.unicodeScalars.map(\.value))
        #expect(bytes(atMost: ByteRoom.room(forScalars: scalars.count)) { $0.append(quoted: scalars[...]) } == written)
      }
    }
  }

  @Test func leavesPlainStringsAsTheyAre() {
    for scalar in (0x20 as UInt32)...0x33FF {
      guard let character = Unicode.Scalar(scalar), !ControlScalar.contains(scalar), scalar != 0x22, scalar != 0x5C
      else {
        continue
      }
      for text in ["\(character)", "法治\(character)一二三四五六七八九"] {
        let written = bytes(atMost: ByteRoom.room(for: text)) { $0.append(quoted: text) }
        #expect(written == Array("\"\(text)\"".utf8))
      }
    }
  }

  @Test(arguments: [nil, "", "件", "平方米"] as [String?])
  func writesStringsOrNull(text: String?) {
    let written = bytes(atMost: ByteRoom.room(for: text)) { $0.append(orNull: text) }
    #expect(written == Array((text.map { "\"\($0)\"" } ?? "null").utf8))
  }

  @Test func writesNumbers() {
    let number = DecimalNumber(significand: -987, scale: 1)
    #expect(bytes(atMost: 24) { $0.append(number) } == Array("-98.7".utf8))
    #expect(bytes(atMost: 24) { $0.append(DecimalNumber(120)) } == Array("120".utf8))
    #expect(bytes(atMost: 24) { $0.append(nil as DecimalNumber?) } == Array("null".utf8))
    #expect(bytes(atMost: 24) { $0.append(figure: 11) } == Array("\"f12\"".utf8))
  }
}
