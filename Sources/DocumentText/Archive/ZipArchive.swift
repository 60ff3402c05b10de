/// The directory of a zip archive, and its entries unpacked one at a time into memory.
package struct ZipArchive: Sendable {
  /// A file in the archive.
  package struct Entry: Sendable, Equatable {
    /// The name in the archive, with `/` between folders.
    package let name: String
    /// The size that the archive says it unpacks to.
    package let size: Int
    /// Whether a password is needed.
    package let isEncrypted: Bool
    /// Whether another entry's bytes are also this one's, as in archives that are made to grow.
    package fileprivate(set) var overlaps = false
    fileprivate let method: Int
    fileprivate let packedSize: Int
    fileprivate let checksum: Int
    fileprivate let header: Int
  }

  /// The files in the archive, in its order; folders are left out.
  package private(set) var entries: [Entry] = []
  /// Whether there are more entries than the limit let through.
  package private(set) var hasMoreEntries = false
  private let bytes: [UInt8]

  /// Whether `bytes` begin as archives do.
  package static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Reads the directory, at most `limits.entries` of it; throws where there is none.
  package init(_ bytes: [UInt8], limits: ReadLimits) throws(DocumentError) {
    self.bytes = bytes
    guard let end = Self.endRecord(of: bytes), let size = bytes.number32(at: end + 12),
      let offset = bytes.number32(at: end + 16), end - size >= 0
    else { throw .damaged(format: "zip", offset: bytes.count) }
    // What stands before the archive shifts all offsets that it gives.
    let shift = end - size - offset
    guard shift >= 0 else { throw .damaged(format: "zip", offset: end) }
    var at = end - size
    var seen = 0
    while seen < limits.entries, at < end, bytes.number32(at: at) == 0x0201_4B50 {
      guard let next = readEntry(at: at, shift: shift) else { throw .damaged(format: "zip", offset: at) }
      at = next
      seen += 1
    }
    hasMoreEntries = at < end && bytes.number32(at: at) == 0x0201_4B50
    markOverlaps()
  }

  /// The place of the record that ends an archive, before a comment of up to 65,535 bytes.
  private static func endRecord(of bytes: [UInt8]) -> Int? {
    var at = bytes.count - 22
    while at >= 0, at >= bytes.count - 22 - 0xFFFF {
      if bytes[at] == 0x50, bytes.number32(at: at) == 0x0605_4B50 { return at }
      at -= 1
    }
    return nil
  }

  /// Takes in the entry at `at` and answers where the next one begins.
  private mutating func readEntry(at: Int, shift: Int) -> Int? {
    guard let flags = bytes.number16(at: at + 8), let method = bytes.number16(at: at + 10),
      let checksum = bytes.number32(at: at + 16), let packed = bytes.number32(at: at + 20),
      let size = bytes.number32(at: at + 24), let nameLength = bytes.number16(at: at + 28),
      let extraLength = bytes.number16(at: at + 30), let commentLength = bytes.number16(at: at + 32),
      let header = bytes.number32(at: at + 42), at + 46 + nameLength + extraLength <= bytes.count
    else { return nil }
    var numbers = [size, packed, header]
    let nameBytes = Array(bytes[at + 46..<at + 46 + nameLength])
    var name = flags & 0x800 != 0 ? String(decoding: nameBytes, as: UTF8.self) : Self.text(nameBytes)
    for (tag, field) in extraFields(at + 46 + nameLength..<at + 46 + nameLength + extraLength) {
      if tag == 0x7075, field.count > 5 { name = String(decoding: bytes[field.dropFirst(5)], as: UTF8.self) }
      // Archives of more than 4 GiB keep their numbers in a field, those that do not fit and in this order.
      var place = tag == 0x0001 ? field.lowerBound : field.upperBound
      for index in numbers.indices where numbers[index] == 0xFFFF_FFFF && place + 8 <= field.upperBound {
        guard let large = bytes.number64(at: place) else { return nil }
        numbers[index] = large
        place += 8
      }
    }
    if !name.hasSuffix("/") {
      entries.append(
        Entry(
          name: name, size: numbers[0], isEncrypted: flags & 1 != 0, method: method, packedSize: numbers[1],
          checksum: checksum, header: numbers[2] + shift))
    }
    return at + 46 + nameLength + extraLength + commentLength
  }

  private func extraFields(_ range: Range<Int>) -> [(tag: Int, range: Range<Int>)] {
    var fields: [(tag: Int, range: Range<Int>)] = []
    var at = range.lowerBound
    while at + 4 <= range.upperBound, let tag = bytes.number16(at: at), let length = bytes.number16(at: at + 2),
      at + 4 + length <= range.upperBound
    {
      fields.append((tag, at + 4..<at + 4 + length))
      at += 4 + length
    }
    return fields
  }

  /// A name of unknown encoding: Windows writes those of Chinese files in GBK.
  private static func text(_ bytes: [UInt8]) -> String {
    String(validating: bytes, as: UTF8.self)
      ?? String(scalars: GB18030Decoder.decode(bytes).scalars[...])
  }

  private mutating func markOverlaps() {
    var end = 0
    var last: Int?
    for index in entries.indices.sorted(by: { entries[$0].header < entries[$1].header }) {
      let entry = entries[index]
      if entry.header < end {
        entries[index].overlaps = true
        if let last { entries[last].overlaps = true }
      }
      let (dataEnd, tooFar) = (entry.header + 30).addingReportingOverflow(entry.packedSize)
      if tooFar || dataEnd >= end {
        end = tooFar ? Int.max : dataEnd
        last = index
      }
    }
  }

  /// The first entry of this name.
  package func entry(named name: String) -> Entry? { entries.first { $0.name == name } }

  /// The unpacked bytes of an entry, and where in them something is wrong, or nil.
  ///
  /// What does not end within `limits.unpackedBytes` is refused; sizes that the archive states are never trusted.
  package func contents(
    of entry: Entry, limits: ReadLimits
  ) throws(DocumentError) -> (bytes: [UInt8], damage: Int?) {
    guard !entry.isEncrypted else { throw .encrypted(format: "zip") }
    guard bytes.number32(at: entry.header) == 0x0403_4B50, let nameLength = bytes.number16(at: entry.header + 26),
      let extraLength = bytes.number16(at: entry.header + 28)
    else { throw .damaged(format: "zip", offset: min(entry.header, bytes.count)) }
    let start = entry.header + 30 + nameLength + extraLength
    guard start <= bytes.count else { throw .damaged(format: "zip", offset: bytes.count) }
    let end = start + min(entry.packedSize, bytes.count - start)
    let unpacked: [UInt8]
    var isWhole = true
    switch entry.method {
    case 0:
      guard end - start <= limits.unpackedBytes else { throw .tooLarge(format: "zip", limit: limits.unpackedBytes) }
      unpacked = Array(bytes[start..<end])
    case 8:
      let result = Inflate.inflate(bytes, start..<end, limit: limits.unpackedBytes, expected: entry.size)
      if result.end == .limit { throw .tooLarge(format: "zip", limit: limits.unpackedBytes) }
      isWhole = result.end == .complete
      unpacked = result.bytes
    default: throw .unsupportedFormat("zip")
    }
    isWhole = isWhole && unpacked.count == entry.size && Int(CRC32.checksum(unpacked)) == entry.checksum
    return (unpacked, isWhole ? nil : unpacked.count)
  }
}
