/// Finds out how a file's characters are stored, from all of its bytes, and decodes them.
enum TextDecoder {
  /// Decodes `bytes`: by the byte order mark if there is one, else by what fits the whole file best.
  static func decode(_ bytes: [UInt8]) -> DecodedText {
    marked(bytes) ?? guessed(bytes)
  }

  private static func marked(_ bytes: [UInt8]) -> DecodedText? {
    var text: DecodedText
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      text = UTF8Decoder.decode(bytes, from: 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      text = UTF16Decoder.decode(bytes, from: 2, bigEndian: false)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      text = UTF16Decoder.decode(bytes, from: 2, bigEndian: true)
    } else if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) {
      text = GB18030Decoder.decode(bytes, from: 4)
    } else {
      return nil
    }
    text.hasByteOrderMark = true
    return text
  }

  private static func guessed(_ bytes: [UInt8]) -> DecodedText {
    let utf8 = UTF8Decoder.decode(bytes)
    if utf8.replaced == 0, utf8.controls == 0 { return utf8 }
    // Digits and line ends in UTF-16 are valid UTF-8 with NULs.
    if let bigEndian = UTF16Decoder.guessBigEndian(bytes) {
      return UTF16Decoder.decode(bytes, bigEndian: bigEndian)
    }
    // A damaged UTF-8 file keeps its long sequences, while the bytes of GB18030 text form next to none. The reverse says
    // little: read as GB18030, almost any bytes are valid.
    if utf8.longSequences >= 2 * utf8.replaced { return utf8 }
    let gb18030 = GB18030Decoder.decode(bytes)
    return gb18030.replaced < utf8.replaced ? gb18030 : utf8
  }
}
