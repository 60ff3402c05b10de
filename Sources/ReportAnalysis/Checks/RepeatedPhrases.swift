/// Phrases that stand twice in a row: 坚持坚持.
///
/// Every character of every report passes here, and next to none of them is part of such a phrase. So eight places are
/// held against those two to eight before them at a time, and only where two neighbours are the same is anything looked
/// at. Vectors are loaded unchecked: none reaches beyond the text by the loop's own bounds.
enum RepeatedPhrases {
  /// The longest phrase that is looked for.
  static let longest = 8

  /// The pairs of eight characters, the first of each at an even place.
  private typealias Pairs = SIMD4<UInt32>
  private static let step = 8

  /// Places where stretches of two to eight ideographs stand for the second time in a row, ascending, one of each stretch
  /// at least: that of a pair of it at an even place, if it has one.
  static func places(in text: [UInt16]) -> [Int] {
    var found: [Int] = []
    var at = 2
    while at < min(step, text.count - 1) {
      if isRepeated(text, at) { found.append(at) }
      at += 1
    }
    while at + step < text.count {
      var same = unsafe pairsAgain(text.span.bytes, at)
      while same != 0 {
        let pair = same.trailingZeroBitCount / UInt32.bitWidth
        for place in at + pair * 2...at + pair * 2 + 1 where isRepeated(text, place) { found.append(place) }
        same &= ~(UInt128(UInt32.max) << (pair * UInt32.bitWidth))
      }
      at += step
    }
    while at < text.count - 1 {
      if isRepeated(text, at) { found.append(at) }
      at += 1
    }
    return found
  }

  /// Which of the four pairs from `at` on stand three to eight places before, and which stand two places before or one
  /// place further on; all of the thirty-two bits of those, the first pair lowest.
  ///
  /// A stretch of three and more has a pair at an even place.
  @inline(__always)
  private static func pairsAgain(_ bytes: RawSpan, _ at: Int) -> UInt128 {
    let here = pairs(bytes, at)
    var same = (here .== pairs(bytes, at - 2)) .| (pairs(bytes, at + 1) .== pairs(bytes, at - 1))
    for length in 3...longest { same .|= here .== pairs(bytes, at - length) }
    // Unsafe by name; both are sixteen bytes of plain bits.
    return unsafe unsafeBitCast(same, to: UInt128.self).littleEndian
  }

  @inline(__always)
  private static func pairs(_ bytes: RawSpan, _ at: Int) -> Pairs {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: at * 2, as: Pairs.self)
  }

  /// Whether the ideographs at `at` and behind it are of a stretch that stands right before itself.
  private static func isRepeated(_ text: [UInt16], _ at: Int) -> Bool {
    guard AuditText.isIdeograph(text[at]), AuditText.isIdeograph(text[at + 1]) else { return false }
    return (2...longest).contains { length in
      length <= at && text[at - length] == text[at] && text[at - length + 1] == text[at + 1]
        && isRun(text, at, length)
    }
  }

  /// Whether `length` characters in a row, those at `at` among them, are those that stand `length` places before.
  private static func isRun(_ text: [UInt16], _ at: Int, _ length: Int) -> Bool {
    var end = at + 2
    while end < text.count, end - at < length, text[end] == text[end - length] { end += 1 }
    var start = at
    while start > length, end - start < length, text[start - 1] == text[start - 1 - length] { start -= 1 }
    return end - start >= length
  }
}
