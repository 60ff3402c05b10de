import DocumentText
package import ReportParser

/// Writes JSON as UTF-8 bytes, in the order of the calls; commas are put where they belong.
///
/// Controls, bidirectional controls and line separators inside strings are escaped, so that the output is harmless on a
/// terminal and every object stays on its line.
package struct JSONWriter {
  /// What is written so far.
  package var bytes: [UInt8]
  private var needsComma = false

  /// Starts behind what `bytes` holds already.
  package init(bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// Appends to `bytes` what `body` writes, without copying what is there.
  package static func append(to bytes: inout [UInt8], _ body: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    swap(&writer.bytes, &bytes)
    body(&writer)
    swap(&writer.bytes, &bytes)
  }

  /// Writes an object with the members that `body` writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array with the elements that `body` writes.
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes a member's name, which must have nothing to escape; its value is the next thing written.
  package mutating func key(_ name: StaticString) {
    bytes.append(literal: needsComma ? ",\"" : "\"")
    bytes.append(literal: name)
    bytes.append(literal: "\":")
    needsComma = false
  }

  /// Writes a member's name that is no literal, which must have nothing to escape; its value is the next thing written.
  package mutating func key(word: String) {
    quote(word: word)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes null.
  package mutating func null() {
    separate()
    bytes.append(literal: "null")
  }

  /// Writes a string, or null.
  package mutating func value(_ string: String?) {
    guard let string else { return null() }
    separate()
    quote(string)
  }

  /// Writes true or false.
  package mutating func value(_ truth: Bool) {
    separate()
    bytes.append(literal: truth ? "true" : "false")
  }

  /// Writes an integer, or null.
  package mutating func value(_ integer: Int?) {
    guard let integer else { return null() }
    separate()
    bytes.appendDecimal(integer)
  }

  /// Writes a number digit for digit, or null.
  package mutating func value(_ number: DecimalNumber?) {
    guard let number else { return null() }
    separate()
    if number.scale == 0 {
      bytes.appendDecimal(Int(number.significand))
    } else {
      bytes.append(utf8: number.description)
    }
  }

  /// Writes a string given as scalar values.
  package mutating func value(scalars: ArraySlice<UInt32>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for scalar in scalars { append(escaping: scalar) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes the name of a figure, given by its index.
  package mutating func value(figure index: Int) {
    separate()
    bytes.append(literal: "\"f")
    bytes.appendDecimal(index + 1)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a member whose value is one of our own words, such as a raw value: it must have nothing to escape.
  package mutating func member(_ name: StaticString, word: String?) {
    key(name)
    guard let word else { return null() }
    quote(word: word)
  }

  /// Writes a member with a string, or null.
  package mutating func member(_ name: StaticString, _ string: String?) {
    key(name)
    value(string)
  }

  /// Writes a member with an integer, or null.
  package mutating func member(_ name: StaticString, _ integer: Int?) {
    key(name)
    value(integer)
  }

  /// Writes a member with a number, or null.
  package mutating func member(_ name: StaticString, _ number: DecimalNumber?) {
    key(name)
    value(number)
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func quote(word: String) {
    bytes.append(literal: needsComma ? ",\"" : "\"")
    bytes.append(utf8: word)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private mutating func quote(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    if Self.isPlain(string) {
      bytes.append(utf8: string)
    } else {
      for scalar in string.unicodeScalars { append(escaping: scalar.value) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether `string` has nothing to escape, as far as single bytes tell: 0xC2, 0xD8 and 0xE2 begin all that may have.
  private static func isPlain(_ string: String) -> Bool {
    let bytes = string.utf8Span.span
    for at in 0..<bytes.count {
      switch bytes[at] {
      case ..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2: return false
      default: continue
      }
    }
    return true
  }

  @inline(__always)
  private mutating func append(escaping scalar: UInt32) {
    if ControlScalar.contains(scalar) || scalar == 0x22 || scalar == 0x5C {
      appendEscape(scalar)
    } else {
      bytes.append(scalar: scalar)
    }
  }

  private mutating func appendEscape(_ scalar: UInt32) {
    bytes.append(UInt8(ascii: "\\"))
    switch scalar {
    case 0x22: bytes.append(UInt8(ascii: "\""))
    case 0x5C: bytes.append(UInt8(ascii: "\\"))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] { bytes.appendHexDigit(UInt8(truncatingIfNeeded: scalar >> UInt32(shift)) & 0xF) }
    }
  }
}
