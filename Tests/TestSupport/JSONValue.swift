/// A JSON document as tests look at it; numbers keep their spelling.
package indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// A text that is no JSON, or JSON with a name twice in one object.
  package struct SyntaxError: Error {
    /// The offset of the byte that is wrong.
    package let offset: Int
  }

  /// Reads exactly one value with nothing but white space around it.
  package init(parsing text: [UInt8]) throws(SyntaxError) {
    var parser = Parser(text: text)
    self = try parser.value()
    parser.skipSpace()
    guard parser.at == text.count else { throw SyntaxError(offset: parser.at) }
  }

  /// Reads exactly one value from text.
  package init(parsing text: String) throws(SyntaxError) {
    try self.init(parsing: Array(text.utf8))
  }

  /// The member of an object; null where there is none or this is no object.
  package subscript(name: String) -> JSONValue {
    if case .object(let members) = self { members[name] ?? .null } else { .null }
  }

  /// The element of an array; null beyond its end or where this is no array.
  package subscript(index: Int) -> JSONValue {
    items.indices.contains(index) ? items[index] : .null
  }

  /// The elements of an array; none where this is no array.
  package var items: [JSONValue] {
    if case .array(let items) = self { items } else { [] }
  }

  /// The string; nil where this is none.
  package var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The number; nil where this is no integer.
  package var integer: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }

  /// The members of an object; none where this is no object.
  package var members: [String: JSONValue] {
    if case .object(let members) = self { members } else { [:] }
  }
}

/// Reads JSON strictly as RFC 8259 has it.
private struct Parser {
  typealias SyntaxError = JSONValue.SyntaxError

  let text: [UInt8]
  var at = 0

  private var next: UInt8 { at < text.count ? text[at] : 0 }

  mutating func skipSpace() {
    while [0x20, 0x09, 0x0A, 0x0D].contains(next) { at += 1 }
  }

  mutating func value() throws(SyntaxError) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(SyntaxError) -> JSONValue {
    guard text[at...].starts(with: word.utf8) else { throw SyntaxError(offset: at) }
    at += word.utf8.count
    return value
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(SyntaxError) {
    guard next == UInt8(ascii: character) else { throw SyntaxError(offset: at) }
    at += 1
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  private mutating func object() throws(SyntaxError) -> [String: JSONValue] {
    try expect("{")
    var members: [String: JSONValue] = [:]
    if take("}") { return members }
    repeat {
      skipSpace()
      let name = try string()
      skipSpace()
      try expect(":")
      guard members.updateValue(try value(), forKey: name) == nil else { throw SyntaxError(offset: at) }
    } while take(",")
    try expect("}")
    return members
  }

  private mutating func array() throws(SyntaxError) -> [JSONValue] {
    try expect("[")
    var items: [JSONValue] = []
    if take("]") { return items }
    repeat { items.append(try value()) } while take(",")
    try expect("]")
    return items
  }

  private mutating func number() throws(SyntaxError) -> String {
    let start = at
    if next == UInt8(ascii: "-") { at += 1 }
    let whole = try digits()
    if whole > 1, text[at - whole] == UInt8(ascii: "0") { throw SyntaxError(offset: start) }
    if next == UInt8(ascii: ".") {
      at += 1
      _ = try digits()
    }
    if next | 0x20 == UInt8(ascii: "e") {
      at += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
      _ = try digits()
    }
    return String(decoding: text[start..<at], as: UTF8.self)
  }

  private mutating func digits() throws(SyntaxError) -> Int {
    let start = at
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { at += 1 }
    guard at > start else { throw SyntaxError(offset: at) }
    return at - start
  }

  private mutating func string() throws(SyntaxError) -> String {
    try expect("\"")
    var units: [UInt16] = []
    var start = at
    while next != UInt8(ascii: "\"") {
      guard at < text.count, next >= 0x20 else { throw SyntaxError(offset: at) }
      if next == UInt8(ascii: "\\") {
        try append(text[start..<at], to: &units)
        at += 1
        units.append(try escape())
        start = at
      } else {
        at += 1
      }
    }
    try append(text[start..<at], to: &units)
    at += 1
    return String(decoding: units, as: UTF16.self)
  }

  private func append(_ bytes: ArraySlice<UInt8>, to units: inout [UInt16]) throws(SyntaxError) {
    guard let string = String(validating: bytes, as: UTF8.self) else { throw SyntaxError(offset: bytes.startIndex) }
    units += string.utf16
  }

  private mutating func escape() throws(SyntaxError) -> UInt16 {
    defer { at += 1 }
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(next)
    case UInt8(ascii: "b"): return 8
    case UInt8(ascii: "f"): return 12
    case UInt8(ascii: "n"): return 10
    case UInt8(ascii: "r"): return 13
    case UInt8(ascii: "t"): return 9
    case UInt8(ascii: "u"):
      guard at + 4 < text.count,
        let unit = UInt16(String(decoding: text[at + 1...at + 4], as: UTF8.self), radix: 16)
      else { throw SyntaxError(offset: at) }
      at += 4
      return unit
    default: throw SyntaxError(offset: at)
    }
  }
}
