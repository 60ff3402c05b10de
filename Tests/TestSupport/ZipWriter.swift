/// Writes zip archives for tests, also such as no program would write.
package struct ZipWriter {
  /// How an entry's bytes are packed.
  package enum Packing {
    case stored
    /// Fixed codes and matches of up to 258 bytes.
    case deflated
  }

  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// Adds a file; `statedSize` is what the archive says of its size, where that is not to be true.
  package mutating func add(
    _ name: [UInt8], _ content: [UInt8], _ packing: Packing = .deflated, flags: Int = 0x800, statedSize: Int? = nil
  ) {
    add(
      name, packed: packing == .stored ? content : Deflater.deflate(content), method: packing == .stored ? 0 : 8,
      checksum: Self.checksum(content), size: statedSize ?? content.count, flags: flags)
  }

  /// Adds a file with a name in UTF-8.
  package mutating func add(_ name: String, _ content: [UInt8], _ packing: Packing = .deflated) {
    add(Array(name.utf8), content, packing)
  }

  /// Adds packed bytes as they are.
  package mutating func add(
    _ name: [UInt8], packed: [UInt8], method: Int, checksum: UInt32, size: Int, flags: Int = 0x800
  ) {
    let offset = bytes.count
    let common =
      number(flags, 2) + number(method, 2) + number(0, 4) + number(Int(checksum), 4) + number(packed.count, 4)
      + number(size, 4) + number(name.count, 2) + number(0, 2)
    bytes += [0x50, 0x4B, 3, 4] + number(20, 2) + common + name + packed
    addEntry(name, common: common, offset: offset)
  }

  /// Adds a directory entry for the bytes of the entry that begins at `offset`, so that two entries share them.
  package mutating func addEntry(_ name: [UInt8], common: [UInt8], offset: Int) {
    directory += [0x50, 0x4B, 1, 2] + number(20, 2) + number(20, 2) + common + number(0, 10) + number(offset, 4) + name
    count += 1
  }

  /// The whole archive.
  package func finish() -> [UInt8] {
    bytes + directory + [0x50, 0x4B, 5, 6] + number(0, 4) + number(count, 2) + number(count, 2)
      + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
  }

  private func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: $0 < 8 ? value >> (8 * $0) : 0) }
  }

  /// CRC-32, a bit at a time.
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = ~0
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320 }
    }
    return ~value
  }
}

/// Packs bytes with deflate's fixed codes.
package struct Deflater {
  private var output: [UInt8] = []
  private var bits: UInt64 = 0
  private var bitCount = 0

  /// One block that unpacks to `bytes`.
  package static func deflate(_ bytes: [UInt8]) -> [UInt8] {
    var deflater = Deflater()
    deflater.put(0b011, 3)
    var last: [Int: Int] = [:]
    var at = 0
    while at < bytes.count {
      var (length, distance) = (0, 0)
      if at + 2 < bytes.count {
        let key = Int(bytes[at]) << 16 | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2])
        if let before = last[key], at - before <= 32768 {
          distance = at - before
          while length < 258, at + length < bytes.count, bytes[before + length] == bytes[at + length] { length += 1 }
        }
        last[key] = at
      }
      if length >= 3 {
        deflater.putMatch(length, distance)
        at += length
      } else {
        deflater.putLiteral(Int(bytes[at]))
        at += 1
      }
    }
    deflater.putLiteral(256)
    return deflater.flush()
  }

  /// Zeros, packed as tightly as deflate can: a thousand and thirty to one.
  package static func zeros(_ count: Int) -> [UInt8] {
    var deflater = Deflater()
    deflater.put(0b011, 3)
    deflater.putLiteral(0)
    var matches = (count - 1) / 258
    // Eight matches take thirteen bytes, whatever bit they begin at.
    if matches > 16 {
      let start = deflater.output.count
      for _ in 0..<8 { deflater.putMatch(258, 1) }
      let eight = Array(deflater.output[start...])
      for _ in 1..<matches / 8 { deflater.output += eight }
      matches %= 8
    }
    for _ in 0..<matches { deflater.putMatch(258, 1) }
    for _ in 0..<(count - 1) % 258 { deflater.putLiteral(0) }
    deflater.putLiteral(256)
    return deflater.flush()
  }

  private mutating func put(_ value: Int, _ count: Int) {
    bits |= UInt64(value) << UInt64(bitCount)
    bitCount += count
    while bitCount >= 8 {
      output.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      bitCount -= 8
    }
  }

  private mutating func putCode(_ code: Int, _ length: Int) {
    for bit in (0..<length).reversed() { put(code >> bit & 1, 1) }
  }

  private mutating func putLiteral(_ symbol: Int) {
    switch symbol {
    case 0..<144: putCode(0x30 + symbol, 8)
    case 144..<256: putCode(0x190 + symbol - 144, 9)
    case 256..<280: putCode(symbol - 256, 7)
    default: putCode(0xC0 + symbol - 280, 8)
    }
  }

  private mutating func putMatch(_ length: Int, _ distance: Int) {
    let (code, extra, rest) = Self.split(length - 3, least: 4, most: 28, whole: length == 258 ? 28 : nil)
    putLiteral(257 + code)
    put(rest, extra)
    let (far, farExtra, farRest) = Self.split(distance - 1, least: 2, most: 30, whole: nil)
    putCode(far, 5)
    put(farRest, farExtra)
  }

  /// The number of a range of values, how many bits choose in it, and which.
  private static func split(_ value: Int, least: Int, most: Int, whole: Int?) -> (code: Int, extra: Int, rest: Int) {
    if let whole { return (whole, 0, 0) }
    var base = 0
    for code in 0..<most {
      let extra = max(0, code / least - 1)
      if value < base + 1 << extra { return (code, extra, value - base) }
      base += 1 << extra
    }
    return (most - 1, 0, 0)
  }

  private mutating func flush() -> [UInt8] {
    if bitCount > 0 { put(0, 8 - bitCount) }
    return output
  }
}
