/// Packs bytes by RFC 1951 as they come: matches within stretches of 256 KiB, written with the fixed codes.
///
/// The markup of a sheet repeats itself in every cell, so matches save nearly all there is to save.
struct Deflater {
  /// What is packed so far, whole bytes only.
  private(set) var bytes: [UInt8] = []
  private var bits: UInt64 = 0
  private var bitCount: UInt64 = 0
  private var pending: [UInt8] = []
  private var last: [Int32]
  private var before: [Int32]

  private static let stretch = 1 << 18
  private static let hashBits: UInt32 = 15
  private static let reach = 1 << 15
  private static let longest = 258
  /// How many earlier places are tried; more gain little.
  private static let tries = 12

  /// A packer that has seen nothing.
  init() {
    last = Array(repeating: -1, count: 1 << Int(Self.hashBits))
    before = []
  }

  /// Packs `more`.
  mutating func append(_ more: [UInt8]) {
    pending += more
    if pending.count >= Self.stretch { packPending() }
  }

  /// Ends the packed bytes and hands them over.
  mutating func finish() -> [UInt8] {
    packPending()
    // An empty block that says it is the last one.
    put(0b011, 3)
    put(symbol: 256)
    if bitCount > 0 { put(0, 8 - bitCount) }
    return bytes
  }

  private mutating func packPending() {
    guard !pending.isEmpty else { return }
    put(0b010, 3)
    for place in last.indices { last[place] = -1 }
    before = Array(repeating: -1, count: pending.count)
    let input = pending
    var at = 0
    while at < input.count {
      let (length, distance) = match(input, at)
      if length > 3 {
        put(length: length, distance: distance)
        for place in at..<at + length { remember(input, place) }
        at += length
      } else {
        put(symbol: Int(input[at]))
        remember(input, at)
        at += 1
      }
    }
    put(symbol: 256)
    pending.removeAll(keepingCapacity: true)
  }

  private static func hash(_ input: [UInt8], _ at: Int) -> Int {
    let word =
      UInt32(input[at]) | UInt32(input[at + 1]) << 8 | UInt32(input[at + 2]) << 16 | UInt32(input[at + 3]) << 24
    return Int((word &* 0x9E37_79B1) >> (32 - hashBits))
  }

  private mutating func remember(_ input: [UInt8], _ at: Int) {
    guard at + 3 < input.count else { return }
    let key = Self.hash(input, at)
    before[at] = last[key]
    last[key] = Int32(truncatingIfNeeded: at)
  }

  /// The longest of the latest earlier places that go on as the input does at `at`.
  private func match(_ input: [UInt8], _ at: Int) -> (length: Int, distance: Int) {
    guard at + 3 < input.count else { return (0, 0) }
    var best = (length: 0, distance: 0)
    var place = Int(last[Self.hash(input, at)])
    var left = Self.tries
    let room = min(Self.longest, input.count - at)
    while place >= 0, at - place <= Self.reach, left > 0 {
      if best.length < room, input[place + best.length] == input[at + best.length] {
        var length = 0
        while length < room, input[place + length] == input[at + length] { length += 1 }
        if length > best.length { best = (length, at - place) }
        if length == room { break }
      }
      place = Int(before[place])
      left -= 1
    }
    return best
  }
}

extension Deflater {
  private mutating func put(_ value: UInt64, _ count: UInt64) {
    bits |= value << bitCount
    bitCount += count
    while bitCount >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      bitCount -= 8
    }
  }

  private mutating func put(symbol: Int) {
    let code = Self.codes[symbol]
    put(UInt64(code.bits), UInt64(code.length))
  }

  private mutating func put(length: Int, distance: Int) {
    let size = length == Self.longest ? (code: 28, extra: 0, rest: 0) : Self.split(length - 3, doubling: 2)
    put(symbol: 257 + size.code)
    put(UInt64(size.rest), UInt64(size.extra))
    let far = Self.split(distance - 1, doubling: 1)
    put(UInt64(Self.reversed(UInt32(far.code), 5)), 5)
    put(UInt64(far.rest), UInt64(far.extra))
  }

  /// The number of the range that `value` is in, the bits that choose in it, and which: ranges double in size after every
  /// 2^`doubling` of them.
  private static func split(_ value: Int, doubling: Int) -> (code: Int, extra: Int, rest: Int) {
    guard value >= 2 << doubling else { return (value, 0, 0) }
    let extra = (Int.bitWidth - 1 - value.leadingZeroBitCount) - doubling
    return (extra << doubling + value >> extra, extra, value & (1 << extra - 1))
  }

  /// The fixed codes of literals and lengths, first bit lowest.
  private static let codes: [(bits: UInt32, length: Int)] = (0..<288).map { symbol in
    let (code, length): (UInt32, Int) =
      switch symbol {
      case ..<144: (0x30 + UInt32(symbol), 8)
      case ..<256: (0x190 + UInt32(symbol - 144), 9)
      case ..<280: (UInt32(symbol - 256), 7)
      default: (0xC0 + UInt32(symbol - 280), 8)
      }
    return (reversed(code, length), length)
  }

  private static func reversed(_ code: UInt32, _ length: Int) -> UInt32 {
    (0..<length).reduce(0) { $0 | (code >> UInt32($1) & 1) << UInt32(length - 1 - $1) }
  }
}
