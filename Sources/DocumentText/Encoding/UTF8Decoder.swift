/// Strict UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF.
///
/// The loop sees every byte of every report, so it reads and writes without checks of its own: it reads below the count by
/// its condition, and no byte gives more than one scalar, so what it writes stays within room for as many.
enum UTF8Decoder {
  /// Decodes `bytes` from the offset `start` to the end.
  ///
  /// An invalid sequence is replaced as Unicode recommends: the longest beginning of a valid sequence, or else a single
  /// byte, gives one U+FFFD.
  static func decode(_ bytes: [UInt8], from start: Int = 0) -> DecodedText {
    var text = DecodedText(.utf8, reserving: 0)
    let size = max(0, bytes.count - start)
    // Room that is not used is never touched.
    let scalars = unsafe [UInt32](unsafeUninitializedCapacity: size) { room, count in
      if let room = room.baseAddress { count = unsafe decode(bytes.span, from: start, into: room, &text) }
    }
    text.scalars = scalars
    return text
  }

  /// Decodes into `room`, which has place for as many scalars as there are bytes, and says how many there are.
  private static func decode(
    _ bytes: Span<UInt8>, from start: Int, into room: UnsafeMutablePointer<UInt32>, _ text: inout DecodedText
  ) -> Int {
    let raw = unsafe bytes.bytes
    var at = start
    var count = 0
    var (replaced, controls, longSequences) = (0, 0, 0)
    while at < bytes.count {
      // Most of a report: sequences of three bytes. Four are put down at a time, of which those that count are valid.
      let first = count
      while at < bytes.count - 12 {
        let four = Self.four(raw, at: at)
        unsafe UnsafeMutableRawPointer(room + count).storeBytes(of: four.scalars, as: SIMD4<UInt32>.self)
        count &+= four.valid
        at &+= four.valid &* 3
        if four.valid < 4 { break }
      }
      longSequences += count - first
      // A run of ASCII, or one sequence of another length or a damaged one.
      while at < bytes.count, case let lead = unsafe bytes[unchecked: at], lead < 0x80 {
        if DecodedText.isControl(lead) { controls += 1 }
        unsafe room[count] = UInt32(lead)
        count &+= 1
        at &+= 1
      }
      guard at < bytes.count, count == first else { continue }
      let sequence = sequence(bytes, at: at, lead: bytes[at])
      unsafe room[count] = sequence.scalar ?? 0xFFFD
      if sequence.scalar == nil { replaced += 1 } else if sequence.length > 2 { longSequences += 1 }
      at += sequence.length
      count += 1
    }
    (text.replaced, text.controls, text.longSequences) = (replaced, controls, longSequences)
    return count
  }

  /// Four bytes as a number, the first lowest.
  @inline(__always)
  private static func word(_ bytes: RawSpan, at index: Int) -> UInt32 {
    unsafe UInt32(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt32.self))
  }

  /// The scalars of the twelve bytes from `index`, and how many of them, up to the first that is none, are valid sequences
  /// of three; one more byte has to follow.
  ///
  /// Valid sequences have the bits of `0x8080E0` and give no scalar below U+0800 and no surrogate. Each of these leaves
  /// bits in `bad` where it fails: subtracting from zero sets the highest.
  @inline(__always)
  private static func four(_ bytes: RawSpan, at index: Int) -> (scalars: SIMD4<UInt32>, valid: Int) {
    let words = SIMD4(
      word(bytes, at: index), word(bytes, at: index &+ 3), word(bytes, at: index &+ 6), word(bytes, at: index &+ 9))
    let scalars = (words & 0x0F) &<< 12 | (words &>> 2) & 0xFC0 | (words &>> 16) & 0x3F
    let high = scalars & 0xF800
    let outside = ((high &- 0x800) | ((high ^ 0xD800) &- 0x800)) & 0x8000_0000
    let bad = unsafe unsafeBitCast((words & 0xC0_C0F0) ^ 0x80_80E0 | outside, to: SIMD2<UInt64>.self)
    if bad.x | bad.y == 0 { return (scalars, 4) }
    return (scalars, (bad.x != 0 ? bad.x.trailingZeroBitCount : 64 + bad.y.trailingZeroBitCount) >> 5)
  }

  /// The scalar of the sequence that begins with `lead`, nil where it is invalid, and how many bytes it takes.
  private static func sequence(_ bytes: Span<UInt8>, at start: Int, lead: UInt8) -> (scalar: UInt32?, length: Int) {
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4 else { return (nil, 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    var range = secondByte(after: lead)
    for offset in 1..<length {
      guard start + offset < bytes.count, range.contains(bytes[start + offset]) else { return (nil, offset) }
      scalar = scalar << 6 | UInt32(bytes[start + offset] & 0x3F)
      range = 0x80...0xBF
    }
    return (scalar, length)
  }

  /// The second bytes that keep a sequence from being overlong, a surrogate or out of range.
  @inline(__always)
  private static func secondByte(after lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
