import DocumentText

/// A zip archive in memory; the same entries always give the same bytes, since no entry says when it was made.
struct ZipPackage {
  /// A packed file.
  struct Entry {
    let name: String
    /// The packed bytes, by deflate.
    let packed: [UInt8]
    let size: Int
    let checksum: UInt32
  }

  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// The first day that zip knows, in its own form.
  private static let date = 0x21

  /// Adds a file.
  mutating func add(_ entry: Entry) {
    let name = Array(entry.name.utf8)
    let common =
      number(20, 2) + number(0, 2) + number(8, 2) + number(0, 2) + number(Self.date, 2)
      + number(Int(entry.checksum), 4) + number(entry.packed.count, 4) + number(entry.size, 4) + number(name.count, 2)
      + number(0, 2)
    directory += number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 10) + number(bytes.count, 4) + name
    bytes += number(0x0403_4B50, 4) + common + name + entry.packed
    count += 1
  }

  /// Packs and adds a file of text.
  mutating func add(_ name: String, _ text: String) {
    let content = Array(text.utf8)
    var deflater = Deflater()
    deflater.append(content)
    add(
      Entry(name: name, packed: deflater.finish(), size: content.count, checksum: CRC32.checksum(content)))
  }

  /// The whole archive, or nil where it is larger than 4 GiB, which the plain form of zip cannot say.
  func finish() -> [UInt8]? {
    guard bytes.count + directory.count < 0xFFFF_FFFF else { return nil }
    return bytes + directory + number(0x0605_4B50, 4) + number(0, 4) + number(count, 2) + number(count, 2)
      + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
  }

  /// `value` in `size` bytes, low byte first.
  private func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: $0 < 8 ? value >> (8 * $0) : 0) }
  }
}
