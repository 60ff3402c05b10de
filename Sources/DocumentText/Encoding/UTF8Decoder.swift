/// Strict UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF.
enum UTF8Decoder {
  /// Decodes `bytes` from the offset `start` to the end.
  ///
  /// An invalid sequence is replaced as Unicode recommends: the longest beginning of a valid sequence, or else a single
  /// byte, gives one U+FFFD.
  static func decode(_ bytes: [UInt8], from start: Int = 0) -> DecodedText {
    var text = DecodedText(.utf8, reserving: 0)
    var counts = Counts()
    // No byte gives more than one scalar; room that is not used is never touched.
    text.scalars = [UInt32](capacity: max(0, bytes.count - start)) { scalars in
      decode(bytes.span, from: start, to: &scalars, &counts)
    }
    (text.replaced, text.controls, text.longSequences) = (counts.replaced, counts.controls, counts.longSequences)
    return text
  }

  private struct Counts {
    var replaced = 0
    var controls = 0
    var longSequences = 0
  }

  private static func decode(
    _ bytes: Span<UInt8>, from start: Int, to scalars: inout OutputSpan<UInt32>, _ counts: inout Counts
  ) {
    var at = start
    while at < bytes.count {
      // Most of a report: three bytes of which any two continuations are valid. This loop sees every byte of every
      // report; its offsets are below the count by its own condition.
      while at + 2 < bytes.count {
        let lead = unsafe bytes[unchecked: at]
        let second = unsafe bytes[unchecked: at + 1] ^ 0x80
        let third = unsafe bytes[unchecked: at + 2] ^ 0x80
        guard lead &- 0xE1 < 15, lead != 0xED, second | third < 0x40 else { break }
        scalars.append(UInt32(lead & 0x0F) << 12 | UInt32(second) << 6 | UInt32(third))
        counts.longSequences += 1
        at += 3
      }
      guard at < bytes.count else { return }
      let lead = bytes[at]
      if lead < 0x80 {
        if DecodedText.isControl(lead) { counts.controls += 1 }
        scalars.append(UInt32(lead))
        at += 1
      } else {
        at += appendSequence(bytes, at: at, lead: lead, to: &scalars, &counts)
      }
    }
  }

  /// Decodes the sequence that begins with `lead` and says how many bytes it took.
  @inline(__always)
  private static func appendSequence(
    _ bytes: Span<UInt8>, at start: Int, lead: UInt8, to scalars: inout OutputSpan<UInt32>, _ counts: inout Counts
  ) -> Int {
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4 else {
      counts.replaced += 1
      scalars.append(0xFFFD)
      return 1
    }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    var range = secondByte(after: lead)
    for offset in 1..<length {
      guard start + offset < bytes.count, range.contains(bytes[start + offset]) else {
        counts.replaced += 1
        scalars.append(0xFFFD)
        return offset
      }
      scalar = scalar << 6 | UInt32(bytes[start + offset] & 0x3F)
      range = 0x80...0xBF
    }
    scalars.append(scalar)
    if length > 2 { counts.longSequences += 1 }
    return length
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
