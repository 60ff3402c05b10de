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

extension CharacterReferences {
  /// The character of the reference at `index` of a web page, by number or by a name that pages use, and its length.
  static func html(_ scalars: [UInt32], at index: Int, before end: Int) -> (scalar: UInt32, length: Int)? {
    let rest = scalars[index + 1..<min(end, index + 12)]
    if rest.first == 0x23 {
      let digits = rest.dropFirst().prefix { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 || $0 | 0x20 == 0x78 }
      guard let value = number(digits) else { return nil }
      let scalar = (0x80..<0xA0).contains(value) ? Windows1252.scalar(UInt8(value)) : value
      return (scalar, digits.endIndex - index + (digits.endIndex < end && scalars[digits.endIndex] == 0x3B ? 1 : 0))
    }
    let name = rest.prefix { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    guard let scalar = named[String(scalars: name)] else { return nil }
    let isClosed = name.endIndex < end && scalars[name.endIndex] == 0x3B
    return (scalar, name.endIndex - index + (isClosed ? 1 : 0))
  }

  /// The names that Chinese pages and the programs that write them use.
  private static let named: [String: UInt32] = [
    "nbsp": 0xA0, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D, "lrm": 0x200E,
    "rlm": 0x200F, "shy": 0xAD, "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "ldquo": 0x201C,
    "rdquo": 0x201D, "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "bdquo": 0x201E, "hellip": 0x2026,
    "mdash": 0x2014, "ndash": 0x2013, "middot": 0xB7, "bull": 0x2022, "times": 0xD7, "divide": 0xF7,
    "plusmn": 0xB1, "minus": 0x2212, "permil": 0x2030, "deg": 0xB0, "yen": 0xA5, "copy": 0xA9, "reg": 0xAE,
    "trade": 0x2122, "sect": 0xA7, "para": 0xB6, "laquo": 0xAB, "raquo": 0xBB, "lsaquo": 0x2039, "rsaquo": 0x203A,
    "larr": 0x2190, "uarr": 0x2191, "rarr": 0x2192, "darr": 0x2193, "le": 0x2264, "ge": 0x2265, "ne": 0x2260,
    "asymp": 0x2248, "equiv": 0x2261, "infin": 0x221E, "sum": 0x2211, "radic": 0x221A, "sup1": 0xB9, "sup2": 0xB2,
    "sup3": 0xB3, "frac12": 0xBD, "frac14": 0xBC, "frac34": 0xBE, "acute": 0xB4, "uml": 0xA8, "cedil": 0xB8,
    "macr": 0xAF, "cent": 0xA2, "pound": 0xA3, "euro": 0x20AC, "dagger": 0x2020, "Dagger": 0x2021, "tilde": 0x2DC,
    "alpha": 0x3B1, "beta": 0x3B2, "gamma": 0x3B3, "delta": 0x3B4, "mu": 0x3BC, "pi": 0x3C0, "Omega": 0x3A9,
    "hearts": 0x2665, "spades": 0x2660, "clubs": 0x2663, "diams": 0x2666, "loz": 0x25CA, "oline": 0x203E,
  ]
}
