/// Unpacks deflated data (RFC 1951) up to a limit.
struct Inflate {
  /// How unpacking ended.
  enum End: Equatable {
    case complete
    /// The data is broken or breaks off at this offset.
    case damaged(offset: Int)
    /// There is more than the limit.
    case limit
  }

  private let input: [UInt8]
  private var at: Int
  private let end: Int
  private var bits: UInt64 = 0
  private var bitCount = 0
  private var output: [UInt8] = []
  private let limit: Int

  /// Unpacks the bytes of `input` in `range` to at most `limit` bytes; `expected` is what there should be.
  static func inflate(
    _ input: [UInt8], _ range: Range<Int>, limit: Int, expected: Int
  ) -> (bytes: [UInt8], end: End) {
    var inflate = Inflate(input, range.clamped(to: 0..<input.count), limit: limit)
    inflate.output.reserveCapacity(max(0, min(limit, expected)))
    let end = inflate.run()
    return (inflate.output, end)
  }

  private init(_ input: [UInt8], _ range: Range<Int>, limit: Int) {
    self.input = input
    self.limit = limit
    at = range.lowerBound
    end = range.upperBound
  }

  private mutating func run() -> End {
    while true {
      guard let isLast = take(1), let kind = take(2) else { return damage }
      let done: End?
      switch kind {
      case 0: done = copyStored()
      case 1: done = decode(Self.fixedLiterals, Self.fixedDistances)
      case 2:
        guard let codes = readCodes() else { return damage }
        done = decode(codes.literals, codes.distances)
      default: return damage
      }
      if let done { return done }
      if isLast == 1 { return .complete }
    }
  }

  private var damage: End { .damaged(offset: min(at, end)) }

  private static let fixedLiterals = HuffmanCode(
    lengths: ([UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
      + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8))[...])
  private static let fixedDistances = HuffmanCode(lengths: [UInt8](repeating: 5, count: 30)[...])

  // MARK: Bits

  /// Fills up the bits at hand; behind the end there are zeros, which `bitCount` does not count.
  @inline(__always)
  private mutating func refill() {
    while bitCount <= 48, at < end {
      bits |= UInt64(input[at]) << UInt64(bitCount)
      at += 1
      bitCount += 8
    }
  }

  @inline(__always)
  private mutating func drop(_ count: Int) -> Bool {
    guard count <= bitCount else { return false }
    bits >>= UInt64(count)
    bitCount -= count
    return true
  }

  @inline(__always)
  private mutating func take(_ count: Int) -> Int? {
    if bitCount < count { refill() }
    let value = Int(bits & (1 << UInt64(count) - 1))
    return drop(count) ? value : nil
  }

  @inline(__always)
  private mutating func symbol(_ code: HuffmanCode) -> Int? {
    if bitCount < 15 { refill() }
    let entry = code.fast[Int(bits & (1 << UInt64(HuffmanCode.fastBits) - 1))]
    if entry != 0 { return drop(Int(entry & 15)) ? Int(entry >> 4) : nil }
    guard let found = code.slowSymbol(bits), drop(found.length) else { return nil }
    return found.symbol
  }

  // MARK: Blocks

  private mutating func copyStored() -> End? {
    _ = drop(bitCount & 7)
    // Whole bytes that were taken ahead go back.
    at -= bitCount / 8
    (bits, bitCount) = (0, 0)
    guard at + 4 <= end, let length = input.number16(at: at), let check = input.number16(at: at + 2),
      length ^ check == 0xFFFF
    else { return damage }
    at += 4
    let present = min(length, end - at)
    let room = limit - output.count
    output += input[at..<at + min(present, room)]
    at += present
    if present > room { return .limit }
    return present < length ? damage : nil
  }

  /// The codes at the head of a block that brings its own.
  private mutating func readCodes() -> (literals: HuffmanCode, distances: HuffmanCode)? {
    guard let literals = take(5), let distances = take(5), let lengths = take(4) else { return nil }
    guard literals <= 29, distances <= 29 else { return nil }
    var codeLengths = [UInt8](repeating: 0, count: 19)
    for position in Self.codeLengthOrder.prefix(lengths + 4) {
      guard let length = take(3) else { return nil }
      codeLengths[position] = UInt8(length)
    }
    guard let code = HuffmanCode(lengths: codeLengths[...]) else { return nil }
    guard let all = readLengths(literals + distances + 258, code), all[256] > 0 else { return nil }
    guard let first = HuffmanCode(lengths: all[..<(literals + 257)]),
      let second = HuffmanCode(lengths: Array(all[(literals + 257)...])[...])
    else { return nil }
    return (first, second)
  }

  private mutating func readLengths(_ count: Int, _ code: HuffmanCode) -> [UInt8]? {
    var lengths: [UInt8] = []
    while lengths.count < count {
      guard let symbol = symbol(code) else { return nil }
      if symbol < 16 {
        lengths.append(UInt8(symbol))
        continue
      }
      guard let extra = take([2, 3, 7][symbol - 16]) else { return nil }
      guard let repeated = symbol == 16 ? lengths.last : 0 else { return nil }
      let times = extra + (symbol == 18 ? 11 : 3)
      guard lengths.count + times <= count else { return nil }
      for _ in 0..<times { lengths.append(repeated) }
    }
    return lengths
  }

  private static let codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private mutating func decode(_ literals: HuffmanCode?, _ distances: HuffmanCode?) -> End? {
    guard let literals, let distances else { return damage }
    while true {
      guard let symbol = symbol(literals) else { return damage }
      if symbol < 256 {
        guard output.count < limit else { return .limit }
        output.append(UInt8(truncatingIfNeeded: symbol))
      } else if symbol == 256 {
        return nil
      } else if let failure = copyMatch(symbol, distances) {
        return failure
      }
    }
  }

  @inline(__always)
  private mutating func copyMatch(_ symbol: Int, _ distances: HuffmanCode) -> End? {
    guard symbol < 286, let extra = take(Self.lengths[symbol - 257].extra) else { return damage }
    let length = Self.lengths[symbol - 257].base + extra
    guard let code = self.symbol(distances), code < 30, let far = take(Self.distances[code].extra) else {
      return damage
    }
    let distance = Self.distances[code].base + far
    guard distance <= output.count else { return damage }
    let room = limit - output.count
    for _ in 0..<min(length, room) { output.append(output[output.count - distance]) }
    return length > room ? .limit : nil
  }

  private static let lengths: [(base: Int, extra: Int)] = {
    let extras = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5]
    return bases(from: 3, extras) + [(258, 0)]
  }()

  private static let distances = bases(from: 1, (0..<30).map { max(0, $0 / 2 - 1) })

  private static func bases(from first: Int, _ extras: [Int]) -> [(base: Int, extra: Int)] {
    var base = first
    return extras.map { extra in
      defer { base += 1 << extra }
      return (base, extra)
    }
  }
}
