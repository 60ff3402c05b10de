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
    let last = bytes.count - 3
    var at = start
    var count = 0
    var (replaced, controls, longSequences) = (0, 0, 0)
    while at < bytes.count {
      // Most of a report: three bytes, seen as one number with the byte behind them, the lead lowest.
      let first = count
      while at < last {
        let word = unsafe UInt32(littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: UInt32.self))
        let scalar = (word & 0x0F) << 12 | (word >> 2) & 0xFC0 | (word >> 16) & 0x3F
        guard word & 0xC0_C0F0 == 0x80_80E0, scalar &- 0x800 < 0xD000 else { break }
        unsafe room[count] = scalar
        count &+= 1
        at &+= 3
      }
      longSequences += count - first
      guard at < bytes.count else { break }
      let lead = unsafe bytes[unchecked: at]
      if lead < 0x80 {
        if DecodedText.isControl(lead) { controls += 1 }
        unsafe room[count] = UInt32(lead)
        at += 1
      } else {
        let sequence = sequence(bytes, at: at, lead: lead)
        unsafe room[count] = sequence.scalar ?? 0xFFFD
        if sequence.scalar == nil { replaced += 1 } else if sequence.length > 2 { longSequences += 1 }
        at += sequence.length
      }
      count += 1
    }
    (text.replaced, text.controls, text.longSequences) = (replaced, controls, longSequences)
    return count
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
