extension [UInt8] {
  /// Appends an integer in decimal digits.
  package mutating func appendDecimal(_ integer: Int) {
    if integer < 0 { append(UInt8(ascii: "-")) }
    var rest = integer.magnitude
    var power: UInt = 1
    while rest / power >= 10 { power *= 10 }
    while power > 0 {
      append(UInt8(ascii: "0") + UInt8(rest / power))
      rest %= power
      power /= 10
    }
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
