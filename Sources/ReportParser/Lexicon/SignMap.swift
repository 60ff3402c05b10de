/// Where the signs of a text stand, a bit for every unit: all that is no ideograph of the basic block.
///
/// Sentences, clauses and lines end at signs, which are a fifth of a report; whoever looks for one steps from sign to sign.
/// Places are below the text's length by the bit that is set behind its end, so subscripts are unchecked.
struct SignMap: Sendable {
  private let bits: [UInt64]

  /// Marks the signs of `units`.
  init(_ units: [UInt16]) {
    let units = units.span
    var bits = [UInt64](repeating: 0, count: units.count >> 6 + 1)
    var at = 0
    while at &+ 8 <= units.count {
      bits[at >> 6] |= Self.eight(units, at) << UInt64(at & 63)
      at &+= 8
    }
    while at < units.count {
      if units[at] &- 0x4E00 >= 0x5200 { bits[at >> 6] |= 1 << UInt64(at & 63) }
      at += 1
    }
    bits[units.count >> 6] |= 1 << UInt64(units.count & 63)
    self.bits = bits
  }

  /// The bits of the eight units from `start`, which exist.
  ///
  /// Halved, an ideograph's distance to the block's start less half the block's length has the highest bit.
  @inline(__always)
  private static func eight(_ units: Span<UInt16>, _ start: Int) -> UInt64 {
    let units = unsafe units.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start &* 2, as: SIMD8<UInt16>.self)
    let inside = ((units &- 0x4E00) &>> 1) &- 0x2900
    let single = (~inside &>> 15) &* SIMD8(1, 2, 4, 8, 16, 32, 64, 128)
    let halves = unsafe unsafeBitCast(single, to: SIMD2<UInt64>.self)
    let quarters = halves.x | halves.y
    let eighths = quarters | quarters >> 32
    return (eighths | eighths >> 16) & 0xFF
  }

  /// The place of the first sign at or behind `place`, which is no further than the text's end; or that end.
  @inline(__always)
  func next(from place: Int) -> Int {
    var number = place >> 6
    precondition(number >= 0 && number < bits.count)
    let bits = bits.span
    var word = unsafe bits[unchecked: number] & ~0 << UInt64(place & 63)
    while word == 0 {
      number &+= 1
      word = bits[number]
    }
    return number << 6 | word.trailingZeroBitCount
  }
}

extension ScannedText {
  /// The place of the first sign in `range` that is one of those wanted, or nil.
  @inline(__always)
  func firstSign(in range: Range<Int>, where isWanted: (UInt16) -> Bool) -> Int? {
    let all = units
    let units = all.span
    guard range.upperBound <= units.count else { return nil }
    var at = signs.next(from: range.lowerBound)
    // A sign that is found stands in the range, which ends in the text.
    while at < range.upperBound {
      if isWanted(unsafe units[unchecked: at]) { return at }
      at = signs.next(from: at &+ 1)
    }
    return nil
  }

  /// Whether a sign in `range` is one of those wanted.
  @inline(__always)
  func hasSign(in range: Range<Int>, where isWanted: (UInt16) -> Bool) -> Bool {
    firstSign(in: range, where: isWanted) != nil
  }
}
