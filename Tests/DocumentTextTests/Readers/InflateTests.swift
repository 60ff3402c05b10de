import TestSupport
import Testing

@testable import DocumentText

@Suite struct InflateTests {
  private func inflate(_ bytes: [UInt8], limit: Int = 1 << 20) -> (bytes: [UInt8], end: Inflate.End) {
    Inflate.inflate(bytes, 0..<bytes.count, limit: limit, expected: 0)
  }

  @Test(arguments: 0..<60 as Range<UInt64>) func unpacksWhatWasPacked(seed: UInt64) {
    var random = TestSupport.SeededGenerator(seed: seed)
    let length = Int.random(in: 0..<5000, using: &random)
    // Few different bytes give long matches, many give none.
    let most = UInt8.random(in: 0...255, using: &random)
    let content = (0..<length).map { _ in UInt8.random(in: 0...most, using: &random) }
    let result = inflate(Deflater.deflate(content))
    #expect(result.end == .complete)
    #expect(result.bytes == content)
  }

  @Test func unpacksStoredBlocks() {
    #expect(inflate([1, 3, 0, 0xFC, 0xFF, 7, 8, 9]).bytes == [7, 8, 9])
    #expect(inflate([0, 1, 0, 0xFE, 0xFF, 7, 1, 1, 0, 0xFE, 0xFF, 8]).bytes == [7, 8])
    #expect(inflate([1, 3, 0, 0xFC, 0xFE, 7, 8, 9]).end == .damaged(offset: 1))
    #expect(inflate([1, 3, 0, 0xFC, 0xFF, 7]).bytes == [7])
    #expect(inflate([1, 3, 0, 0xFC, 0xFF, 7]).end == .damaged(offset: 6))
  }

  /// Other programs pack with codes of their own; the checksums say whether they were read.
  @Test(arguments: ["report.docx", "revised.docx"]) func unpacksWhatOthersPacked(name: String) throws {
    let archive = try ZipArchive(try fixture(name), limits: ReadLimits())
    #expect(archive.entries.count > 5)
    for entry in archive.entries {
      #expect(try archive.contents(of: entry, limits: ReadLimits()).damage == nil, "\(entry.name)")
    }
  }

  @Test func endsAtTheLimit() {
    for limit in [0, 1, 257, 258, 259, 100_000] {
      let result = inflate(Deflater.zeros(100_001), limit: limit)
      #expect(result.end == .limit)
      #expect(result.bytes.count == limit)
    }
    for count in [1, 258, 259, 5000, 100_001] {
      let result = inflate(Deflater.zeros(count), limit: 100_001)
      #expect(result.end == .complete)
      #expect(result.bytes == [UInt8](repeating: 0, count: count))
    }
  }

  @Test func everyCutIsFound() {
    let content = Array(sampleReport.utf8)
    let packed = Deflater.deflate(content)
    for length in 0..<packed.count {
      let result = inflate(Array(packed[..<length]))
      #expect(result.end != .complete)
      #expect(content.starts(with: result.bytes))
    }
  }

  @Test func anyBytesAreSurvived() {
    for seed in 0..<2000 as Range<UInt64> {
      var random = TestSupport.SeededGenerator(seed: seed)
      // A block with codes of its own, as far as chance goes.
      let bytes = [UInt8(5)] + (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(inflate(bytes, limit: 1 << 16).bytes.count <= 1 << 16)
    }
  }

  @Test(arguments: [
    ([2, 2, 1], true), ([2, 1, 1], false), ([1, 1, 1], false), ([1], true), ([0, 0], true), ([2, 2, 2, 2, 2], false),
  ])
  func codesMustNotOverlap(lengths: [UInt8], isCode: Bool) {
    #expect((HuffmanCode(lengths: lengths[...]) != nil) == isCode)
  }
}
