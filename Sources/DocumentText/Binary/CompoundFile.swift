/// The streams of a compound file, the container of Office documents before 2007.
struct CompoundFile {
  /// A stream's bytes, and whether all of them were there.
  struct Stream {
    var bytes: [UInt8]
    var isWhole: Bool
  }

  private struct Entry {
    var name: String
    var start: Int
    var size: Int
    var left: Int
    var right: Int
    var child: Int
  }

  private var bytes: [UInt8]
  private let sectorSize: Int
  /// The bytes that the file really has.
  private let fileSize: Int
  private let cutoff: Int
  private var table: [Int] = []
  private var smallTable: [Int] = []
  private var smallSectors = Stream(bytes: [], isWhole: true)
  private var entries: [Entry] = []
  private var rootEntries: [Int] = []

  /// Numbers from here on are no sectors but marks.
  private static let firstMark = 0xFFFF_FFFA
  private static let smallSize = 64

  /// Reads the tables of sectors and the names in the root folder; every chain is followed once round at most.
  init(_ file: [UInt8]) throws(DocumentError) {
    bytes = file
    guard let shift = file.number16(at: 0x1E), shift == 9 || shift == 12, let cutoff = file.number32(at: 0x38),
      let directory = file.number32(at: 0x30), let small = file.number32(at: 0x3C)
    else { throw .damaged(format: "doc", offset: min(file.count, 0x1E)) }
    sectorSize = 1 << shift
    fileSize = file.count
    self.cutoff = min(cutoff, 1 << 16)
    // Some programs leave the last sector short.
    let missing = (sectorSize - file.count % sectorSize) % sectorSize
    bytes += [UInt8](repeating: 0, count: missing)
    table = readTable()
    let list = chain(from: directory, size: nil)
    readDirectory(list.bytes)
    guard list.isWhole, let root = entries.first else { throw .damaged(format: "doc", offset: offset(of: directory)) }
    smallTable = numbers(in: chain(from: small, size: nil).bytes)
    smallSectors = chain(from: root.start, size: root.size)
    listRoot()
  }

  /// The names of the streams and folders in the root folder.
  var names: [String] { rootEntries.map { entries[$0].name } }

  /// The stream of this name in the root folder.
  func stream(_ name: String) -> Stream? {
    guard let index = rootEntries.first(where: { entries[$0].name == name }) else { return nil }
    let entry = entries[index]
    return entry.size < cutoff
      ? smallChain(from: entry.start, size: entry.size) : chain(from: entry.start, size: entry.size)
  }

  private func offset(of sector: Int) -> Int { min((sector + 1) * sectorSize, fileSize) }

  private func sector(_ number: Int) -> Range<Int>? {
    guard number >= 0, number < Self.firstMark else { return nil }
    let start = (number + 1) * sectorSize
    return start + sectorSize <= bytes.count ? start..<start + sectorSize : nil
  }

  private func numbers(in bytes: [UInt8]) -> [Int] {
    stride(from: 0, to: bytes.count - 3, by: 4).compactMap { bytes.number32(at: $0) }
  }

  /// The table that says which sector follows which: its own sectors are listed in the header and, for large files, in a
  /// chain of further sectors.
  private func readTable() -> [Int] {
    var sectors = (0..<109).compactMap { bytes.number32(at: 0x4C + 4 * $0) }
    var next = bytes.number32(at: 0x44) ?? Self.firstMark
    var rounds = bytes.count / sectorSize
    while let range = sector(next), rounds > 0 {
      let list = numbers(in: Array(bytes[range]))
      sectors += list.dropLast()
      next = list.last ?? Self.firstMark
      rounds -= 1
    }
    var table: [Int] = []
    let most = bytes.count / sectorSize
    for number in sectors where table.count < most {
      if let range = sector(number) {
        table += numbers(in: Array(bytes[range]))
      } else if number < Self.firstMark {
        // A sector beyond the end: what it says is unknown, what follows keeps its place.
        table += [Int](repeating: Self.firstMark, count: sectorSize / 4)
      }
    }
    return table
  }

  private func chain(from start: Int, size: Int?) -> Stream {
    var stream: [UInt8] = []
    var next = start
    var rounds = bytes.count / sectorSize
    while let range = sector(next), rounds > 0, size.map({ stream.count < $0 }) ?? true {
      stream += bytes[range]
      next = next < table.count ? table[next] : Self.firstMark
      rounds -= 1
    }
    // More sectors than the file has means that the chain is a circle.
    guard let size else { return Stream(bytes: stream, isWhole: rounds > 0) }
    let isWhole = stream.count >= size
    return Stream(bytes: Array(stream.prefix(size)), isWhole: isWhole)
  }

  private func smallChain(from start: Int, size: Int) -> Stream {
    var stream: [UInt8] = []
    var next = start
    var rounds = smallSectors.bytes.count / Self.smallSize + 1
    while stream.count < size, next >= 0, next < Self.firstMark, rounds > 0,
      (next + 1) * Self.smallSize <= smallSectors.bytes.count
    {
      stream += smallSectors.bytes[next * Self.smallSize..<(next + 1) * Self.smallSize]
      next = next < smallTable.count ? smallTable[next] : Self.firstMark
      rounds -= 1
    }
    return Stream(bytes: Array(stream.prefix(size)), isWhole: stream.count >= size)
  }

  private mutating func readDirectory(_ directory: [UInt8]) {
    for at in stride(from: 0, to: directory.count - 127, by: 128) {
      guard let length = directory.number16(at: at + 64), let left = directory.number32(at: at + 68),
        let right = directory.number32(at: at + 72), let child = directory.number32(at: at + 76),
        let start = directory.number32(at: at + 116), let size = directory.number32(at: at + 120)
      else { return }
      let units = stride(from: at, to: at + min(max(length - 2, 0), 62), by: 2).compactMap {
        directory.number16(at: $0)
      }
      let name = String(decoding: units.map { UInt16($0) }, as: UTF16.self)
      // A size that no file has is a sign of damage; the chain ends where it ends.
      entries.append(
        Entry(name: name, start: start, size: min(size, bytes.count), left: left, right: right, child: child))
    }
  }

  private mutating func listRoot() {
    var seen = Set<Int>()
    var waiting = [entries[0].child]
    while let index = waiting.popLast() {
      guard index > 0, index < entries.count, seen.insert(index).inserted else { continue }
      rootEntries.append(index)
      waiting += [entries[index].left, entries[index].right]
    }
    // A broken tree hides names that are there; entries of inner folders come later in the list.
    if rootEntries.isEmpty { rootEntries = Array(entries.indices.dropFirst()) }
  }
}
