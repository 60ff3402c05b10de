extension [UInt8] {
  /// Appends a Unicode scalar value as UTF-8; what is no scalar value stands as U+FFFD.
  @inline(__always)
  package mutating func append(scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      append(continuation: scalar)
    case 0xD800..<0xE000, 0x110000...:
      append(scalar: 0xFFFD)
    case 0x800..<0x10000:
      append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      append(continuation: scalar >> 6)
      append(continuation: scalar)
    default:
      append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      append(continuation: scalar >> 12)
      append(continuation: scalar >> 6)
      append(continuation: scalar)
    }
  }

  @inline(__always)
  private mutating func append(continuation bits: UInt32) {
    append(0x80 | UInt8(truncatingIfNeeded: bits & 0x3F))
  }

  /// Appends an integer in decimal digits.
  package mutating func appendDecimal(_ integer: Int) {
    if integer >= 0, integer < 10 { return append(UInt8(ascii: "0") + UInt8(integer)) }
    append(contentsOf: String(integer).utf8)
  }

  /// Appends the lower-case hexadecimal digit of a value below 16.
  package mutating func appendHexDigit(_ value: UInt8) {
    append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
  }

  /// Appends every byte as two hexadecimal digits.
  package mutating func appendHex(_ other: [UInt8]) {
    for byte in other {
      appendHexDigit(byte >> 4)
      appendHexDigit(byte & 0xF)
    }
  }

  /// The bytes as lower-case hexadecimal digits.
  package var hexadecimal: String {
    var digits: [UInt8] = []
    digits.appendHex(self)
    return String(decoding: digits, as: UTF8.self)
  }
}
