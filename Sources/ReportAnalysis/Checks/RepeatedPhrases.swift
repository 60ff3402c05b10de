/// Phrases that stand twice in a row: 坚持坚持.
///
/// Every character of every report passes here, and next to none of them is part of such a phrase. So eight places are
/// held against those two to eight before them at a time, and only where two neighbours are the same is anything looked
/// at. Vectors are loaded unchecked: none reaches beyond the text by the loop's own bounds.
enum RepeatedPhrases {
  /// The longest phrase that is looked for.
  static let longest = 8

  private typealias Vector = SIMD8<UInt16>

  /// Where stretches of two to eight ideographs stand for the second time in a row: all of their places but the last.
  static func places(in text: [UInt16]) -> [Int] {
    var found: [Int] = []
    var at = 2
    while at < min(longest, text.count - 1) {
      if isRepeated(text, at) { found.append(at) }
      at += 1
    }
    while at + Vector.scalarCount < text.count {
      var same = unsafe pairsAgain(text.span.bytes, at)
      while same != 0 {
        let lane = same.trailingZeroBitCount / UInt16.bitWidth
        if isRepeated(text, at + lane) { found.append(at + lane) }
        same &= ~(UInt128(UInt16.max) << (lane * UInt16.bitWidth))
      }
      at += Vector.scalarCount
    }
    while at < text.count - 1 {
      if isRepeated(text, at) { found.append(at) }
      at += 1
    }
    return found
  }

  /// Which of the eight places from `at` on have two characters, there and behind, that stand two to eight places before;
  /// all of the sixteen bits of those that have, the first place lowest.
  @inline(__always)
  private static func pairsAgain(_ bytes: RawSpan, _ at: Int) -> UInt128 {
    let (here, next) = (vector(bytes, at), vector(bytes, at + 1))
    var same = SIMDMask<Vector.MaskStorage>(repeating: false)
    for length in 2...longest {
      same .|= (here .== vector(bytes, at - length)) .& (next .== vector(bytes, at + 1 - length))
    }
    // Unsafe by name; both are sixteen bytes of plain bits.
    return unsafe unsafeBitCast(same, to: UInt128.self).littleEndian
  }

  @inline(__always)
  private static func vector(_ bytes: RawSpan, _ at: Int) -> Vector {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: at * 2, as: Vector.self)
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
