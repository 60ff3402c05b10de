/// Characters that markup writes by number or by name.
enum CharacterReferences {
  /// The character of the reference at `index`, one of XML's own five or a number, and the reference's length.
  static func xml(_ bytes: [UInt8], at index: Int, before end: Int) -> (scalar: UInt32, length: Int)? {
    let limit = min(end, index + 12)
    guard let semicolon = bytes[index..<limit].firstIndex(of: 0x3B) else { return nil }
    let name = bytes[index + 1..<semicolon]
    let length = semicolon + 1 - index
    if name.first == 0x23 { return number(name.dropFirst().lazy.map(UInt32.init)).map { ($0, length) } }
    let names: [(StaticString, UInt32)] = [("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27)]
    return names.first { name.elementsEqual($0.0.description.utf8) }.map { ($0.1, length) }
  }

  /// The character that `20013` or `x4E2D` stands for; nil where it is no character.
  static func number(_ digits: some Sequence<UInt32>) -> UInt32? {
    var value: UInt32 = 0
    var radix: UInt32 = 10
    var count = 0
    for (position, digit) in digits.enumerated() {
      if position == 0, digit | 0x20 == 0x78 {
        radix = 16
        continue
      }
      let number: UInt32
      switch digit {
      case 0x30...0x39: number = digit - 0x30
      case 0x41...0x46, 0x61...0x66: number = (digit | 0x20) - 0x61 + 10
      default: return nil
      }
      guard number < radix, value < 0x110000 else { return nil }
      value = value * radix + number
      count += 1
    }
    guard count > 0, value > 0, value < 0x110000, !(0xD800..<0xE000).contains(value) else { return nil }
    return value
  }
}
