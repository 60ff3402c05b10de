import TestSupport
import Testing

@testable import DocumentText
@testable import ReportOutput

/// What is packed unpacks to what it was.
struct DeflaterTests {
  private func packed(_ pieces: [[UInt8]]) -> [UInt8] {
    var deflater = Deflater()
    for piece in pieces { deflater.append(piece) }
    return deflater.finish()
  }

  private func expectRoundTrip(_ pieces: [[UInt8]]) {
    let (whole, packed) = (Array(pieces.joined()), packed(pieces))
    let result = Inflate.inflate(packed, 0..<packed.count, limit: 1 << 24, expected: whole.count)
    #expect(result.end == .complete)
    #expect(result.bytes == whole)
  }

  @Test func nothingAndLittle() {
    expectRoundTrip([])
    for count in 1...12 { expectRoundTrip([Array(repeating: 7, count: count)]) }
  }

  /// Every length of a match, and every range of distances up to the farthest.
  @Test func everyLengthAndDistance() {
    let phrase = (0..<258).map { UInt8(truncatingIfNeeded: $0 * 89 + 3) }
    expectRoundTrip((4...258).map { [0xFF] + Array(phrase.prefix($0)) + [UInt8(truncatingIfNeeded: $0)] })
    for distance in [1, 2, 3, 4, 5, 8, 9, 16, 17, 100, 1024, 1025, 16_384, 16_385, 32_767, 32_768, 32_769] {
      let gap = (0..<max(0, distance - 8)).map { UInt8(truncatingIfNeeded: ($0 * $0) >> 5 | 1) }
      expectRoundTrip([Array("fazhifaz".utf8) + gap + Array("fazhifaz".utf8)])
    }
  }

  @Test func randomBytesInRandomPieces() {
    var generator = SeededGenerator(seed: 7)
    for size in [10, 1000, 270_000] {
      for range: ClosedRange<UInt8> in [0...1, 97...122, 0...255] {
        let bytes = (0..<size).map { _ in UInt8.random(in: range, using: &generator) }
        let cut = Int.random(in: 0...size, using: &generator)
        expectRoundTrip([Array(bytes[..<cut]), Array(bytes[cut...])])
      }
    }
  }

  @Test func markupBecomesMuchSmaller() {
    let row = Array("<c r=\"A1\" s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">石桥镇</t></is></c>".utf8)
    let pieces = (0..<5_000).map { row + Array(String($0).utf8) }
    expectRoundTrip(pieces)
    #expect(packed(pieces).count < pieces.reduce(0) { $0 + $1.count } / 8)
  }

  /// A checksum that goes on is that of the whole.
  @Test func checksumsGoOn() {
    let bytes = Array("123456789".utf8)
    #expect(CRC32.checksum(bytes) == 0xCBF4_3926)
    #expect(CRC32.checksum(Array(bytes[4...]), after: CRC32.checksum(Array(bytes[..<4]))) == 0xCBF4_3926)
    #expect(CRC32.checksum([]) == 0)
  }
}
