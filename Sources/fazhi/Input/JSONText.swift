/// Reads JSON strictly (RFC 8259), as far as a line of `fazhi stream` needs it: one flat object, other values skipped.
struct JSONText {
  /// What makes a text no JSON, or JSON of another shape than asked for.
  struct SyntaxError: Error, Equatable {
    /// The offset of the byte that is wrong.
    let offset: Int
  }

  /// A member's value: a string decoded, anything else as its bytes.
  enum Value: Equatable {
    case string(String)
    case number([UInt8])
    case null
    case other
  }

  /// How deep values may stand in one another; below that a text is taken to be made to do harm.
  static let deepest = 64

  private let bytes: ArraySlice<UInt8>
  private var at: Int

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  /// The members of the object that `bytes` are, in their order.
  static func members(of bytes: ArraySlice<UInt8>) throws(SyntaxError) -> [(name: String, value: Value)] {
    var text = JSONText(bytes)
    text.skipSpace()
    var members: [(name: String, value: Value)] = []
    try text.object { text throws(SyntaxError) in
      let name = try text.string()
      try text.expect(UInt8(ascii: ":"))
      members.append((name, try text.value(depth: 1)))
    }
    text.skipSpace()
    guard text.at == bytes.endIndex else { throw text.failure }
    return members
  }

  private var failure: SyntaxError { SyntaxError(offset: at - bytes.startIndex) }

  /// The next byte; 0 behind the end, which no JSON has.
  private var next: UInt8 { at < bytes.endIndex ? bytes[at] : 0 }

  private mutating func skipSpace() {
    while next == 0x20 || next == 0x09 || next == 0x0A || next == 0x0D { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    at += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(SyntaxError) {
    guard take(byte) else { throw failure }
  }

  private mutating func object(_ member: (inout JSONText) throws(SyntaxError) -> Void) throws(SyntaxError) {
    try expect(UInt8(ascii: "{"))
    if take(UInt8(ascii: "}")) { return }
    repeat { try member(&self) } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
  }

  private mutating func value(depth: Int) throws(SyntaxError) -> Value {
    skipSpace()
    guard depth <= Self.deepest else { throw failure }
    switch next {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"):
      try object { text throws(SyntaxError) in
        _ = try text.string()
        try text.expect(UInt8(ascii: ":"))
        _ = try text.value(depth: depth + 1)
      }
      return .other
    case UInt8(ascii: "["):
      at += 1
      if take(UInt8(ascii: "]")) { return .other }
      repeat { _ = try value(depth: depth + 1) } while take(UInt8(ascii: ","))
      try expect(UInt8(ascii: "]"))
      return .other
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "t"): return try word("true", .other)
    case UInt8(ascii: "f"): return try word("false", .other)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: String, _ value: Value) throws(SyntaxError) -> Value {
    guard bytes[at...].starts(with: word.utf8) else { throw failure }
    at += word.utf8.count
    return value
  }

  private mutating func number() throws(SyntaxError) -> [UInt8] {
    let start = at
    if next == UInt8(ascii: "-") { at += 1 }
    if next == UInt8(ascii: "0") { at += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if next | 0x20 == UInt8(ascii: "e") {
      at += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    return Array(bytes[start..<at])
  }

  private mutating func digits() throws(SyntaxError) {
    let start = at
    while next >= 0x30, next <= 0x39 { at += 1 }
    if at == start { throw failure }
  }

  private mutating func string() throws(SyntaxError) -> String {
    try expect(UInt8(ascii: "\""))
    let start = at
    while next != UInt8(ascii: "\"") {
      guard at < bytes.endIndex, next >= 0x20 else { throw failure }
      if next == UInt8(ascii: "\\") { return try string(from: start) }
      at += 1
    }
    let content = bytes[start..<at]
    at += 1
    return try decoded(content)
  }

  /// The rest of a string that has escapes in it.
  private mutating func string(from start: Int) throws(SyntaxError) -> String {
    var units = Array(try decoded(bytes[start..<at]).utf16)
    while next != UInt8(ascii: "\"") {
      guard at < bytes.endIndex, next >= 0x20 else { throw failure }
      if next == UInt8(ascii: "\\") {
        at += 1
        units.append(try escape())
        continue
      }
      let plain = at
      while at < bytes.endIndex, next >= 0x20, next != UInt8(ascii: "\""), next != UInt8(ascii: "\\") { at += 1 }
      units += try decoded(bytes[plain..<at]).utf16
    }
    at += 1
    // Half of a surrogate pair, which JSON allows and Unicode does not, becomes U+FFFD.
    return String(decoding: units, as: UTF16.self)
  }

  private func decoded(_ bytes: ArraySlice<UInt8>) throws(SyntaxError) -> String {
    guard let string = String(validating: bytes, as: UTF8.self) else {
      throw SyntaxError(offset: bytes.startIndex - self.bytes.startIndex)
    }
    return string
  }

  private mutating func escape() throws(SyntaxError) -> UInt16 {
    let mark = next
    switch mark {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      at += 1
      return UInt16(mark)
    case UInt8(ascii: "u"):
      at += 1
      return try hexadecimal()
    default:
      guard let unit = Self.controls[mark] else { throw failure }
      at += 1
      return unit
    }
  }

  private static let controls: [UInt8: UInt16] = [
    UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
  ]

  private mutating func hexadecimal() throws(SyntaxError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      let digit = next | 0x20
      switch digit {
      case 0x30...0x39 where next < 0x3A: unit = unit << 4 | UInt16(digit - 0x30)
      case 0x61...0x66: unit = unit << 4 | UInt16(digit - 0x61 + 10)
      default: throw failure
      }
      at += 1
    }
    return unit
  }
}
