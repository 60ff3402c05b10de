/// How a web page's characters are stored.
enum HTMLEncoding {
  /// Decodes a page by its byte order mark, by what fits the whole of it, and in doubt by what it says of itself.
  ///
  /// Pages often say what they are not; Chinese text that is valid UTF-8 throughout can be nothing else.
  static func decode(_ bytes: [UInt8], _ guess: DecodedText, label: String? = nil) -> DecodedText {
    guard !guess.hasByteOrderMark, let label = label ?? declared(in: bytes) else { return guess }
    let isSure = guess.encoding == .utf8 && guess.replaced == 0 && guess.longSequences > 0
    if isSure { return guess }
    switch label {
    case "gb2312", "gbk", "gb18030", "x-gbk", "gb_2312-80", "csgb2312", "chinese", "cp936", "windows-936":
      return guess.encoding == .gb18030 ? guess : GB18030Decoder.decode(bytes)
    case "utf-8", "utf8": return guess.encoding == .utf8 ? guess : preferred(UTF8Decoder.decode(bytes), guess)
    default: return guess
    }
  }

  private static func preferred(_ declared: DecodedText, _ guess: DecodedText) -> DecodedText {
    declared.replaced <= guess.replaced ? declared : guess
  }

  /// The name behind the first `charset=` near the beginning, in lower case.
  private static func declared(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096)
    let mark = Array("charset".utf8)
    var at = 0
    while at + mark.count < head.count {
      guard head[at] | 0x20 == mark[0], head[at..<at + mark.count].map({ $0 | 0x20 }) == mark else {
        at += 1
        continue
      }
      let value = head[(at + mark.count)...].drop { $0 <= 0x20 || [0x3D, 0x22, 0x27].contains($0) }
      let name = value.prefix { $0 > 0x20 && ![0x22, 0x27, 0x3B, 0x3E, 0x2F].contains($0) }.prefix(20)
      return String(decoding: name, as: UTF8.self).lowercased()
    }
    return nil
  }
}
