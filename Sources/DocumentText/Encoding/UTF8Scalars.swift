/// The scalars of UTF-8 that may be damaged.
enum UTF8Scalars {
  /// Hands over the scalars one by one; a sequence that is no valid one gives U+FFFD for each of its bytes.
  @inline(__always)
  static func forEach(in bytes: [UInt8], _ range: Range<Int>, _ body: (UInt32) -> Void) {
    var at = range.lowerBound
    while at < range.upperBound {
      let lead = bytes[at]
      if lead < 0x80 {
        body(UInt32(lead))
        at += 1
        continue
      }
      let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
      var scalar = UInt32(lead) & (0x7F >> UInt32(length))
      var isValid = lead >= 0xC2 && lead <= 0xF4 && at + length <= range.upperBound
      if isValid {
        for next in bytes[at + 1..<at + length] {
          isValid = isValid && next & 0xC0 == 0x80
          scalar = scalar << 6 | UInt32(next & 0x3F)
        }
        let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        isValid = isValid && scalar >= least && scalar < 0x110000 && !(0xD800..<0xE000).contains(scalar)
      }
      body(isValid ? scalar : 0xFFFD)
      at += isValid ? length : 1
    }
  }
}
