import TestSupport
import Testing

@testable import DocumentText

@Suite struct Word97ReaderTests {
  @Test func readsWhatLibreOfficeWrites() throws {
    let document = try DocumentReader.read(try fixture("revised.doc"))
    #expect(
      document.string(0..<document.scalars.count) == """
        平川镇人民政府2024年度法治政府建设情况报告
        强化学法，开展学法12次。
        20名干部参加培训3期。
        发放资料300份。
        类型 | 受理 | 调处
        邻里 | 12件 | 11件
        婚姻 | 5件 | 5件
        全年调解纠纷6件，开展普法宣传8场次。
        """)
    #expect(document.source.notes == [.openRevisions(inserted: 1, deleted: 1), .numberingLeftOut(paragraphs: 3)])
  }

  /// Where in the file a stream begins, by its first bytes.
  private func place(of start: [UInt8], in bytes: [UInt8]) throws -> Int {
    try #require(
      stride(from: 512, to: bytes.count, by: 512).first { bytes[$0..<$0 + start.count].elementsEqual(start) })
  }

  @Test func encryptedAndOldFilesAreRefusedByName() throws {
    var bytes = try fixture("report.doc")
    let header = try place(of: [0xEC, 0xA5], in: bytes)
    bytes[header + 11] |= 1
    #expect(throws: DocumentError.encrypted(format: "doc")) { try DocumentReader.read(bytes) }
    bytes[header + 11] &= 0xFE
    (bytes[header + 2], bytes[header + 3]) = (101, 0)
    #expect(throws: DocumentError.outdated("Word 6.0/95")) { try DocumentReader.read(bytes) }
    bytes[header] = 0xDC
    #expect(throws: DocumentError.outdated("Word 6.0/95")) { try DocumentReader.read(bytes) }
    bytes[header] = 0
    #expect(throws: DocumentError.damaged(format: "doc", offset: 0)) { try DocumentReader.read(bytes) }
  }

  @Test(arguments: [
    ("EncryptedPackage", DocumentError.encrypted(format: "docx")), ("Workbook", .unsupportedFormat("xls")),
    ("MatOST", .outdated("Microsoft Works")), ("WPSDocument", .outdated("WPS")),
    ("Whatever", .unsupportedFormat("ole")),
  ])
  func otherFilesOfTheKindAreRefusedByName(name: String, error: DocumentError) throws {
    var bytes = try fixture("report.doc")
    let old = Encoder.utf16("WordDocument", bigEndian: false)
    let places = 0..<bytes.count - 64
    let at = try #require(places.first { (place: Int) in bytes[place..<place + old.count].elementsEqual(old) })
    for index in 0..<64 { bytes[at + index] = 0 }
    for (index, unit) in name.utf16.enumerated() { bytes[at + 2 * index] = UInt8(unit) }
    bytes[at + 64] = UInt8(name.utf16.count * 2 + 2)
    #expect(throws: error) { try DocumentReader.read(bytes) }
  }

  @Test func chainsInACircleEnd() throws {
    var bytes = try fixture("report.doc")
    let table = try #require(bytes.number32(at: 0x4C))
    // Every sector is followed by itself.
    for entry in 0..<128 {
      let at = (table + 1) * 512 + 4 * entry
      bytes[at] = UInt8(truncatingIfNeeded: entry)
      for byte in 1..<4 { bytes[at + byte] = 0 }
    }
    #expect(throws: DocumentError.self) { try DocumentReader.read(bytes) }
  }

  @Test func aShortLastSectorIsRead() throws {
    let bytes = try fixture("report.doc")
    let whole = try DocumentReader.read(bytes)
    let zeros = bytes.reversed().prefix { $0 == 0 || $0 == 0xFF }.count
    let short = try DocumentReader.read(Array(bytes.dropLast(min(zeros, 100))))
    #expect(short.text == whole.text)
  }

  @Test func piecesCannotGrow() {
    // A thousand pieces that all lie on the same bytes.
    var table: [UInt8] = [2]
    func add(_ value: Int, _ size: Int) { table += (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    add(4 * 1001 + 8 * 1000, 4)
    for index in 0...1000 { add(index * 500, 4) }
    for _ in 0..<1000 { add(0x4000_0000 << 16, 8) }
    let pieces = PieceTable(table, 0..<table.count, streamSize: 10_000)
    #expect((pieces?.pieces.last?.positions.upperBound ?? 0) <= 10_000)
  }

  @Test(arguments: [(0x41, 0x41), (0x80, 0x20AC), (0x93, 0x201C), (0x81, 0xFFFD), (0xA0, 0xA0), (0xFF, 0xFF)])
  func westernBytes(byte: UInt8, scalar: UInt32) {
    #expect(Windows1252.scalar(byte) == scalar)
  }

  private func styles(_ name: String) throws -> StyleSheet {
    let file = try CompoundFile(try fixture(name))
    let document = try #require(file.stream("WordDocument")).bytes
    let table = try #require(file.stream("1Table") ?? file.stream("0Table")).bytes
    let (start, length) = (try #require(document.number32(at: 0xA2)), try #require(document.number32(at: 0xA6)))
    return StyleSheet(table, start..<start + length)
  }

  /// A style may bring the number, which then stands in no paragraph.
  @Test func stylesThatNumberAreKnown() throws {
    #expect(try !styles("revised.doc").numbered.isEmpty)
    var list: [UInt8] = [4, 0, 3, 0, 10, 0]
    // Three styles: the first numbers, the second is based on it, the third on the second but takes the number back.
    for (parent, value) in [(0xFFF, 3), (0, nil), (1, 0)] as [(Int, Int?)] {
      var properties: [UInt8] = []
      if let value { properties = [0x0B, 0x46, UInt8(value), 0] }
      let kind = parent << 4 | 1
      var style: [UInt8] = [0, 0, UInt8(kind & 0xFF), UInt8(kind >> 8), 0, 0, 0, 0, 0, 0]
      style += [1, 0, 0x41, 0, 0, 0]
      style += [UInt8(2 + properties.count), 0, 0, 0]
      style += properties
      list += [UInt8(style.count), 0] + style
    }
    #expect(StyleSheet(list, 0..<list.count).numbered == [0, 1])
    for length in 0..<list.count { _ = StyleSheet(Array(list[..<length]), 0..<length) }
  }
}
