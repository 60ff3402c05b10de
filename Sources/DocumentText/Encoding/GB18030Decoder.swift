/// GB18030, and with it GBK and GB 2312, whose codes it contains.
enum GB18030Decoder {
  /// Decodes `bytes` from the offset `start` to the end.
  ///
  /// An invalid sequence gives one U+FFFD and takes only its first byte, so that a lost trail byte never swallows the line
  /// end or the digit behind it.
  static func decode(_ bytes: [UInt8], from start: Int = 0) -> DecodedText {
    var text = DecodedText(.gb18030, reserving: (bytes.count - start) / 2)
    let characters = GB18030Table.twoByteCodes
    var at = start
    while at < bytes.count {
      let lead = bytes[at]
      if lead < 0x80 {
        text.append(ascii: lead)
        at += 1
      } else if let position = twoBytePosition(bytes, at: at, lead: lead) {
        text.scalars.append(UInt32(characters[position]))
        at += 2
      } else if let scalar = fourByteScalar(bytes, at: at, lead: lead) {
        text.scalars.append(scalar)
        at += 4
      } else {
        text.appendReplacement()
        at += 1
      }
    }
    return text
  }

  @inline(__always)
  private static func twoBytePosition(_ bytes: [UInt8], at index: Int, lead: UInt8) -> Int? {
    guard lead > 0x80, lead < 0xFF, index + 1 < bytes.count else { return nil }
    let trail = bytes[index + 1]
    guard trail >= 0x40, trail != 0x7F, trail != 0xFF else { return nil }
    return (Int(lead) - 0x81) * 190 + Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
  }

  private static func fourByteScalar(_ bytes: [UInt8], at index: Int, lead: UInt8) -> UInt32? {
    guard lead > 0x80, lead < 0xFF, index + 3 < bytes.count else { return nil }
    let (second, third, fourth) = (bytes[index + 1], bytes[index + 2], bytes[index + 3])
    guard (0x30...0x39).contains(second), (0x81...0xFE).contains(third), (0x30...0x39).contains(fourth) else {
      return nil
    }
    let high = (Int(lead) - 0x81) * 10 + Int(second) - 0x30
    let position = (high * 126 + Int(third) - 0x81) * 10 + Int(fourth) - 0x30
    if position < GB18030Table.fourByteCodes.count { return UInt32(GB18030Table.fourByteCodes[position]) }
    // 90308130, where the planes beyond the BMP begin.
    guard (189_000..<1_237_576).contains(position) else { return nil }
    return UInt32(position - 189_000 + 0x10000)
  }
}
