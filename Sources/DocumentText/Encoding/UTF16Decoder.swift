/// UTF-16 in either byte order, with or without a byte order mark.
enum UTF16Decoder {
  /// Decodes `bytes` from the offset `start`; a lone surrogate and an odd last byte are invalid.
  static func decode(_ bytes: [UInt8], from start: Int = 0, bigEndian: Bool) -> DecodedText {
    var text = DecodedText(
      bigEndian ? .utf16BigEndian : .utf16LittleEndian, reserving: (bytes.count - start) / 2)
    var at = start
    while at + 1 < bytes.count {
      let unit = unit(bytes, at: at, bigEndian: bigEndian)
      at += 2
      switch unit {
      case ..<0x80:
        text.append(ascii: UInt8(truncatingIfNeeded: unit))
      case 0xD800..<0xDC00 where at + 1 < bytes.count:
        let low = self.unit(bytes, at: at, bigEndian: bigEndian)
        if (0xDC00..<0xE000).contains(low) {
          text.scalars.append(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
          at += 2
        } else {
          text.appendReplacement()
        }
      case 0xD800..<0xE000:
        text.appendReplacement()
      default:
        text.scalars.append(unit)
      }
    }
    if at < bytes.count { text.appendReplacement() }
    return text
  }

  /// Whether the bytes can hardly be anything but Chinese text in UTF-16, and then in which order.
  ///
  /// Nineteen in twenty units have to be Chinese, ASCII or their punctuation, and one in fifty has to be ASCII or Chinese
  /// punctuation, which no other encoding's bytes imitate: line ends and digits carry a NUL byte in every second place.
  static func guessBigEndian(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 4 else { return nil }
    for bigEndian in [false, true] where looksLikeText(bytes, bigEndian: bigEndian) {
      return bigEndian
    }
    return nil
  }

  private static func looksLikeText(_ bytes: [UInt8], bigEndian: Bool) -> Bool {
    var likely = 0
    var telling = 0
    for at in stride(from: 0, to: bytes.count - 1, by: 2) {
      switch unit(bytes, at: at, bigEndian: bigEndian) {
      case 0x09...0x0D, 0x20..<0x7F, 0x3000..<0x3040, 0xFF00..<0xFF60:
        telling += 1
        likely += 1
      case 0xA0..<0x180, 0x2010..<0x2070, 0x3400..<0xA000, 0xD800..<0xE000:
        likely += 1
      default:
        break
      }
    }
    let units = bytes.count / 2
    return likely * 20 >= units * 19 && telling * 50 >= units
  }

  @inline(__always)
  private static func unit(_ bytes: [UInt8], at index: Int, bigEndian: Bool) -> UInt32 {
    let first = UInt32(bytes[index])
    let second = UInt32(bytes[index + 1])
    return bigEndian ? first << 8 | second : second << 8 | first
  }
}
