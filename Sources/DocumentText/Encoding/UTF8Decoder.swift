/// Strict UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF.
enum UTF8Decoder {
  /// Decodes `bytes` from the offset `start` to the end.
  ///
  /// An invalid sequence is replaced as Unicode recommends: the longest beginning of a valid sequence, or else a single
  /// byte, gives one U+FFFD.
  static func decode(_ bytes: [UInt8], from start: Int = 0) -> DecodedText {
    var text = DecodedText(.utf8, reserving: (bytes.count - start) / 2)
    var at = start
    while at < bytes.count {
      let lead = bytes[at]
      if lead < 0x80 {
        text.append(ascii: lead)
        at += 1
      } else if lead &- 0xE1 < 15, lead != 0xED, at + 2 < bytes.count, bytes[at + 1] & 0xC0 == 0x80,
        bytes[at + 2] & 0xC0 == 0x80
      {
        // Most of a report: three bytes of which any two continuations are valid.
        text.scalars.append(
          UInt32(lead & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F))
        text.longSequences += 1
        at += 3
      } else {
        at += appendSequence(bytes, at: at, lead: lead, to: &text)
      }
    }
    return text
  }

  /// Decodes the sequence that begins with `lead` and says how many bytes it took.
  @inline(__always)
  private static func appendSequence(_ bytes: [UInt8], at start: Int, lead: UInt8, to text: inout DecodedText) -> Int {
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4 else {
      text.appendReplacement()
      return 1
    }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    var range = secondByte(after: lead)
    for offset in 1..<length {
      guard start + offset < bytes.count, range.contains(bytes[start + offset]) else {
        text.appendReplacement()
        return offset
      }
      scalar = scalar << 6 | UInt32(bytes[start + offset] & 0x3F)
      range = 0x80...0xBF
    }
    text.scalars.append(scalar)
    if length > 2 { text.longSequences += 1 }
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
