/// XML in other encodings than UTF-8.
enum XMLEncoding {
  /// The bytes as UTF-8: those of UTF-16 with a mark or without are decoded, and those that say they are in GBK.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if isUTF16 { return encode(TextDecoder.decode(bytes)) }
    if bytes.starts(with: [0x3C, 0x00]) { return encode(UTF16Decoder.decode(bytes, bigEndian: false)) }
    if bytes.starts(with: [0x00, 0x3C]) { return encode(UTF16Decoder.decode(bytes, bigEndian: true)) }
    let head = String(decoding: bytes.prefix(100), as: UTF8.self).lowercased()
    guard head.hasPrefix("<?xml"), ["gb2312", "gbk", "gb18030"].contains(where: head.prefix { $0 != ">" }.contains)
    else { return bytes }
    return encode(GB18030Decoder.decode(bytes))
  }

  private static func encode(_ text: DecodedText) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.scalars.count * 3)
    for scalar in text.scalars { bytes.append(scalar: scalar) }
    return bytes
  }
}
