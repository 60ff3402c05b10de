/// Where the signs of a text stand, a bit for every unit, and beside them those that end a sentence.
///
/// A sign is all that is no ideograph of the basic block. Sentences, clauses and lines end at signs, which are a fifth of a
/// report; whoever looks for one steps from sign to sign. Places are below the text's length by the bit that is set behind
/// its end, so subscripts are unchecked.
struct SignMap: Sendable {
  /// For every 64 units their signs, then the ends of sentences among them.
  private let bits: [UInt64]

  /// Marks the signs of `units`.
  init(_ units: [UInt16]) {
    let units = units.span
    var bits = [UInt64](repeating: 0, count: (units.count >> 6 + 1) * 2)
    var at = 0
    while at &+ 64 <= units.count {
      (bits[at >> 5], bits[at >> 5 + 1]) = Self.block(units, at)
      at &+= 64
    }
    let last = bits.count - 2
    while at < units.count {
      let bit: UInt64 = 1 << UInt64(at & 63)
      if units[at] &- 0x4E00 >= 0x5200 { bits[last] |= bit }
      if Signs.endsSentence(units[at]) { bits[last + 1] |= bit }
      at += 1
    }
    bits[last] |= 1 << UInt64(units.count & 63)
    self.bits = bits
  }

  /// The bits of the 64 units from `start`, which exist.
  ///
  /// Eight units at a time, each shifts a bit into its lane. Halved, an ideograph's distance to the block's start less half
  /// the block's length has the highest bit; so has, with 1 taken away, a difference of 0 to the mark that is looked for.
  @inline(__always)
  private static func block(_ units: Span<UInt16>, _ start: Int) -> (signs: UInt64, ends: UInt64) {
    let bytes = unsafe units.bytes
    var (ideographs, ends) = (SIMD8<UInt16>(repeating: 0), SIMD8<UInt16>(repeating: 0))
    for eight in 0..<8 {
      let units = unsafe bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: start &* 2 &+ eight &* 16, as: SIMD8<UInt16>.self)
      let inside = ((units &- 0x4E00) &>> 1) &- 0x2900
      ideographs = ideographs &>> 1 | inside & 0x8000
      let (stop, call, question) = (units ^ 0x3002, units ^ 0xFF01, units ^ 0xFF1F)
      let isEnd = (stop &- 1) & ~stop | (call &- 1) & ~call | (question &- 1) & ~question
      ends = ends &>> 1 | isEnd & 0x8000
    }
    return (~inOrder(ideographs &>> 8), inOrder(ends &>> 8))
  }

  /// The bits of eight lanes of eight: the first of every lane, then the second of every lane, and so on.
  @inline(__always)
  private static func inOrder(_ lanes: SIMD8<UInt16>) -> UInt64 {
    let halves = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
    var bits = packed(halves.x) | packed(halves.y) << 32
    // A square of bits is turned over its diagonal by exchanging its quarters, and theirs, and theirs.
    var moved = (bits ^ bits >> 7) & 0x00AA_00AA_00AA_00AA
    bits ^= moved ^ moved << 7
    moved = (bits ^ bits >> 14) & 0x0000_CCCC_0000_CCCC
    bits ^= moved ^ moved << 14
    moved = (bits ^ bits >> 28) & 0x0000_0000_F0F0_F0F0
    return bits ^ moved ^ moved << 28
  }

  /// The low bytes of four lanes side by side.
  @inline(__always)
  private static func packed(_ lanes: UInt64) -> UInt64 {
    let pairs = (lanes | lanes >> 8) & 0x0000_FFFF_0000_FFFF
    return (pairs | pairs >> 16) & 0xFFFF_FFFF
  }

  /// The place of the first sign at or behind `place`, which is no further than the text's end; or that end.
  @inline(__always)
  func next(from place: Int) -> Int {
    var number = place >> 6
    precondition(number >= 0 && number << 1 < bits.count)
    let bits = bits.span
    var word = unsafe bits[unchecked: number << 1] & ~0 << UInt64(place & 63)
    while word == 0 {
      number &+= 1
      word = bits[number << 1]
    }
    return number << 6 | word.trailingZeroBitCount
  }

  /// The place of the last sign up to `place`, which is below the text's length, or -1.
  func last(upTo place: Int) -> Int {
    if place < 0 { return -1 }
    var number = place >> 6
    var word = bits[number << 1] & ~0 >> UInt64(63 - place & 63)
    while word == 0 {
      if number == 0 { return -1 }
      number -= 1
      word = bits[number << 1]
    }
    return number << 6 | (63 - word.leadingZeroBitCount)
  }

  /// The place of the first 。, ！ or ？ in `range`, which is one of the text; nil where there is none.
  ///
  /// No further is looked than the range, as a text of many lines may have no such mark at all.
  @inline(__always)
  func sentenceEnd(in range: Range<Int>) -> Int? {
    let bits = bits.span
    var number = range.lowerBound >> 6
    var mask: UInt64 = ~0 << UInt64(range.lowerBound & 63)
    while number << 6 < range.upperBound {
      let word = bits[number << 1 | 1] & mask
      if word != 0 {
        let end = number << 6 | word.trailingZeroBitCount
        return end < range.upperBound ? end : nil
      }
      mask = ~0
      number &+= 1
    }
    return nil
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

  /// The place of the first end of a sentence in `range`, or nil.
  @inline(__always)
  func sentenceEnd(in range: Range<Int>) -> Int? {
    range.upperBound <= units.count ? signs.sentenceEnd(in: range) : nil
  }
}
