import DocumentText
import TestSupport

@testable import enum DocumentText.GB18030Table

/// The text for recognition as a string, paragraphs separated by line feeds.
func text(of string: String) throws -> String {
  try DocumentReader.read(Array(string.utf8)).recognized
}

extension Document {
  /// `text` as a string.
  var recognized: String { String(decoding: text, as: UTF16.self) }
  /// The paragraphs as strings.
  var paragraphTexts: [String] { paragraphs.map { String(decoding: text[$0], as: UTF16.self) } }

  /// The source text behind the first occurrence of `words` in `text`.
  func source(of words: String) -> String? {
    let units = Array(words.utf16)
    guard units.count <= text.count else { return nil }
    let start = (0...text.count - units.count).first { text[$0..<$0 + units.count].elementsEqual(units) }
    return start.map { string(place(of: $0..<$0 + units.count)) }
  }
}

/// The bytes of a text in the encodings that the reader knows.
enum Encoder {
  /// UTF-16 in either order, without a byte order mark.
  static func utf16(_ string: String, bigEndian: Bool) -> [UInt8] {
    string.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  /// GB18030, the table read backwards.
  static func gb18030(_ string: String) -> [UInt8] {
    string.unicodeScalars.flatMap { scalar -> [UInt8] in
      if scalar.isASCII { return [UInt8(scalar.value)] }
      if let unit = UInt16(exactly: scalar.value), let position = twoBytePositions[unit] {
        let trail = position % 190
        return [UInt8(0x81 + position / 190), UInt8(trail + (trail < 63 ? 0x40 : 0x41))]
      }
      let position = UInt16(exactly: scalar.value).flatMap { fourBytePositions[$0] }
      return fourBytes(position ?? Int(scalar.value) - 0x10000 + 189_000)
    }
  }

  /// The four bytes of a linear position.
  static func fourBytes(_ position: Int) -> [UInt8] {
    [
      UInt8(0x81 + position / 12_600), UInt8(0x30 + position / 1260 % 10), UInt8(0x81 + position / 10 % 126),
      UInt8(0x30 + position % 10),
    ]
  }

  private static let twoBytePositions = positions(GB18030Table.twoByteCodes)
  private static let fourBytePositions = positions(GB18030Table.fourByteCodes)

  private static func positions(_ codes: [UInt16]) -> [UInt16: Int] {
    Dictionary(codes.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }
}

/// A report in small, with every kind of character that needs care.
let sampleReport = """
  平氏镇２０２４年法治政府建设情况报告

  县委、县政府:

  　　一年来，我镇深入学习贯彻习近平法治思想，全年排查矛盾纠纷 526 余件，化解率 100％。现将有关情况报告如下：

  一、主要做法

  (一)加强学习。组织学法 1,234 人次；开展培训 29 757人次，㐀章程 ﹪ “法律明白人”３．５万名。
  """

/// Random numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
