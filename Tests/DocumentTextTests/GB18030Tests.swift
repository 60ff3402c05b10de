import Testing

@testable import DocumentText

@Suite struct GB18030Tests {
  /// The checksum of code points that Python computes with
  /// `for v in values: h = ((h ^ v) * 0x100000001b3) % 2**64`, from 0xcbf29ce484222325 on.
  private func checksum(_ scalars: [UInt32]) -> UInt64 {
    scalars.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Python's codec, with the codes of `GB18030Table.revisions` replaced.
  @Test func allTwoByteCodes() {
    let trails = Array(UInt8(0x40)...0x7E) + Array(0x80...0xFE)
    let bytes = (UInt8(0x81)...0xFE).flatMap { lead in trails.flatMap { [lead, $0] } }
    let text = GB18030Decoder.decode(bytes)
    #expect(text.scalars.count == 23_940)
    #expect(text.replaced == 0)
    #expect(checksum(text.scalars) == 0xF01E_5EC8_9B64_5E52)
  }

  @Test func allFourByteCodesOfTheBMP() {
    let text = GB18030Decoder.decode((0..<39_420).flatMap(Encoder.fourBytes))
    #expect(text.scalars.count == 39_420)
    #expect(text.replaced == 0)
    #expect(checksum(text.scalars) == 0xEE1B_3E7C_54F7_32C4)
  }

  @Test(
    arguments: [
      ([0x81, 0x30, 0x81, 0x30], 0x80), ([0x84, 0x31, 0xA4, 0x39], 0xFFFF), ([0x90, 0x30, 0x81, 0x30], 0x10000),
      ([0x95, 0x32, 0x90, 0x31], 0x20087), ([0xE3, 0x32, 0x9A, 0x35], 0x10FFFF), ([0xA2, 0xE3], 0x20AC),
      ([0xAA, 0xA1], 0xE000), ([0xF8, 0xA1], 0xE234), ([0xA2, 0x40], 0xE526), ([0xFE, 0xFE], 0xE4C5),
      ([0x81, 0x40], 0x4E02), ([0xD2, 0xBB], 0x4E00), ([0xA8, 0xBC], 0x1E3F), ([0xFE, 0x59], 0x9FB4),
    ] as [([UInt8], UInt32)])
  func samples(_ bytes: [UInt8], scalar: UInt32) {
    #expect(GB18030Decoder.decode(bytes).scalars == [scalar])
  }

  /// Behind the BMP, behind the last plane, and broken off.
  @Test(
    arguments: [
      [0x84, 0x31, 0xA5, 0x30], [0x8F, 0x39, 0xFE, 0x39], [0xE3, 0x32, 0x9A, 0x36], [0xFE, 0x39, 0xFE, 0x39],
      [0x81, 0x30, 0x81], [0x81, 0x30], [0x81], [0x80], [0xFF], [0x81, 0x7F], [0x81, 0xFF],
    ] as [[UInt8]])
  func invalid(_ bytes: [UInt8]) {
    let text = GB18030Decoder.decode(bytes)
    #expect(text.replaced > 0)
    #expect(text.scalars.first == 0xFFFD)
    #expect(text.scalars.count { $0 == 0xFFFD } == text.replaced)
  }
}
