import TestSupport
import Testing

@testable import DocumentText

@Suite struct ZipArchiveTests {
  private let limits = ReadLimits()

  private func archive(_ build: (inout ZipWriter) -> Void) throws -> ZipArchive {
    var writer = ZipWriter()
    build(&writer)
    return try ZipArchive(writer.finish(), limits: limits)
  }

  @Test func namesAreUTF8OrGBK() throws {
    let archive = try archive { zip in
      zip.add("报告/甲.txt", [1])
      zip.add(Encoder.gb18030("报告/乙.txt"), [2], flags: 0)
      zip.add(Array("报告/丙.txt".utf8), [3], flags: 0)
      zip.add("报告/", [])
    }
    #expect(archive.entries.map(\.name) == ["报告/甲.txt", "报告/乙.txt", "报告/丙.txt"])
    for (index, entry) in archive.entries.enumerated() {
      #expect(try archive.contents(of: entry, limits: limits).bytes == [UInt8(index + 1)])
    }
  }

  @Test func whatStandsBeforeTheArchiveDoesNotMatter() throws {
    var writer = ZipWriter()
    writer.add("a", [1, 2, 3])
    let archive = try ZipArchive([9, 9, 9] + writer.finish(), limits: limits)
    #expect(try archive.contents(of: archive.entries[0], limits: limits).bytes == [1, 2, 3])
  }

  @Test func sizesThatLieAreFound() throws {
    let archive = try archive { zip in
      zip.add(Array("small".utf8), [UInt8](repeating: 7, count: 5000), statedSize: 10)
      zip.add(Array("large".utf8), [7, 8], statedSize: 1 << 31)
    }
    let small = try archive.contents(of: archive.entries[0], limits: limits)
    #expect(small.bytes.count == 5000)
    #expect(small.damage == 5000)
    #expect(try archive.contents(of: archive.entries[1], limits: limits).damage == 2)
  }

  @Test func whatGrowsTooLargeIsRefused() throws {
    let archive = try archive { zip in
      zip.add(Array("a".utf8), packed: Deflater.zeros(40 << 20), method: 8, checksum: 0, size: 100)
    }
    #expect(throws: DocumentError.tooLarge(format: "zip", limit: limits.unpackedBytes)) {
      try archive.contents(of: archive.entries[0], limits: limits)
    }
  }

  @Test func passwordsAndOtherMethodsAreRefused() throws {
    let archive = try archive { zip in
      zip.add(Array("secret".utf8), [1], flags: 1)
      zip.add(Array("other".utf8), packed: [1], method: 12, checksum: 0, size: 1)
    }
    #expect(throws: DocumentError.encrypted(format: "zip")) {
      try archive.contents(of: archive.entries[0], limits: limits)
    }
    #expect(throws: DocumentError.unsupportedFormat("zip")) {
      try archive.contents(of: archive.entries[1], limits: limits)
    }
  }

  @Test func entriesThatShareBytesAreMarked() throws {
    var writer = ZipWriter()
    writer.add("a", [1, 2, 3], .stored)
    let common =
      [0, 8, 0, 0, 0, 0, 0, 0] + [0, 0, 0, 0] + [3, 0, 0, 0] + [3, 0, 0, 0] + [1, 0] + [0, 0]
    writer.addEntry([0x62], common: common.map { UInt8($0) }, offset: 0)
    writer.add("c", [4])
    let archive = try ZipArchive(writer.finish(), limits: limits)
    #expect(archive.entries.map(\.overlaps) == [true, true, false])
  }

  @Test func entriesBeyondTheLimitAreTold() throws {
    var few = limits
    few.entries = 2
    var writer = ZipWriter()
    for name in ["a", "b", "c"] { writer.add(name, [1]) }
    let archive = try ZipArchive(writer.finish(), limits: few)
    #expect(archive.entries.count == 2)
    #expect(archive.hasMoreEntries)
  }

  @Test func everyCutIsRefused() throws {
    var writer = ZipWriter()
    writer.add("a", Array(sampleReport.utf8))
    let bytes = writer.finish()
    for length in 0..<bytes.count {
      #expect(throws: DocumentError.self) { try ZipArchive(Array(bytes[..<length]), limits: limits) }
    }
  }
}
