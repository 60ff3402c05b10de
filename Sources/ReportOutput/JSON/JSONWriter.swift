import DocumentText
package import ReportParser

/// Writes JSON as UTF-8 bytes, in the order of the calls; commas are put where they belong.
///
/// Controls, bidirectional controls and line separators inside strings are escaped, so that the output is harmless on a
/// terminal and every object stays on its line. What a member takes is inlined where it is called: there the length of
/// its name is known.
package struct JSONWriter: ~Copyable {
  private var buffer: ByteBuffer
  private var needsComma = false

  /// What is written so far.
  package var bytes: [UInt8] { buffer.array }

  /// Makes a writer with room for `capacity` bytes; more are taken as they come.
  package init(capacity: Int = 0) {
    buffer = ByteBuffer(capacity: capacity)
  }

  /// Appends to `bytes` what `body` writes, with room for `capacity` bytes; more are taken as they come.
  package static func append(
    to bytes: inout [UInt8], capacity: Int = 0, _ body: (inout JSONWriter) -> Void
  ) {
    if bytes.isEmpty {
      bytes = ByteBuffer.array(capacity: capacity) { buffer in
        var writer = JSONWriter(buffer: consume buffer)
        body(&writer)
        buffer = writer.finish()
      }
    } else {
      var writer = JSONWriter(capacity: capacity)
      body(&writer)
      writer.buffer.append(to: &bytes)
    }
  }

  private init(buffer: consuming ByteBuffer) {
    self.buffer = buffer
  }

  private consuming func finish() -> ByteBuffer { buffer }

  /// Writes an object with the members that `body` writes.
  @inline(__always)
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array with the elements that `body` writes.
  @inline(__always)
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes a member's name, which must have nothing to escape; its value is the next thing written.
  @inline(__always)
  package mutating func key(_ name: StaticString) {
    buffer.append(name: name, afterComma: needsComma)
    needsComma = false
  }

  /// Writes a member's name that is no literal, which must have nothing to escape; its value is the next thing written.
  package mutating func key(word: String) {
    quote(word: word)
    buffer.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes null.
  @inline(__always)
  package mutating func null() {
    separate()
    buffer.append(literal: "null")
  }

  /// Writes a string, or null.
  @inline(__always)
  package mutating func value(_ string: String?) {
    guard let string else { return null() }
    quote(string)
  }

  /// Writes true or false.
  package mutating func value(_ truth: Bool) {
    separate()
    if truth { buffer.append(literal: "true") } else { buffer.append(literal: "false") }
  }

  /// Writes an integer, or null.
  @inline(__always)
  package mutating func value(_ integer: Int?) {
    guard let integer else { return null() }
    separate()
    buffer.append(decimal: integer)
  }

  /// Writes a number digit for digit, or null.
  @inline(__always)
  package mutating func value(_ number: DecimalNumber?) {
    guard let number else { return null() }
    separate()
    if number.scale == 0 {
      buffer.append(decimal: Int(number.significand))
    } else {
      buffer.append(
        digitsOf: UInt(number.significand.magnitude), isNegative: number.significand < 0, places: Int(number.scale))
    }
  }

  /// Writes a string given as scalar values.
  package mutating func value(scalars: ArraySlice<UInt32>) {
    separate()
    buffer.append(UInt8(ascii: "\""))
    for scalar in scalars { append(escaping: scalar) }
    buffer.append(UInt8(ascii: "\""))
  }

  /// Writes the name of a figure, given by its index.
  @inline(__always)
  package mutating func value(figure index: Int) {
    separate()
    buffer.append(literal: "\"f")
    buffer.append(decimal: index + 1)
    buffer.append(UInt8(ascii: "\""))
  }

  /// Writes a member whose value is one of our own words, such as a raw value: it must have nothing to escape.
  @inline(__always)
  package mutating func member(_ name: StaticString, word: String?) {
    key(name)
    guard let word else { return null() }
    quote(word: word)
  }

  /// Writes a member whose value is a literal, which must have nothing to escape.
  @inline(__always)
  package mutating func member(_ name: StaticString, literal: StaticString) {
    key(name)
    buffer.append(quotedLiteral: literal)
    needsComma = true
  }

  /// Writes a member with a string, or null.
  @inline(__always)
  package mutating func member(_ name: StaticString, _ string: String?) {
    key(name)
    value(string)
  }

  /// Writes a member with an integer, or null.
  @inline(__always)
  package mutating func member(_ name: StaticString, _ integer: Int?) {
    key(name)
    value(integer)
  }

  /// Writes a member with a number, or null.
  @inline(__always)
  package mutating func member(_ name: StaticString, _ number: DecimalNumber?) {
    key(name)
    value(number)
  }

  @inline(__always)
  private mutating func open(_ bracket: UInt8) {
    separate()
    buffer.append(bracket)
    needsComma = false
  }

  @inline(__always)
  private mutating func close(_ bracket: UInt8) {
    buffer.append(bracket)
    needsComma = true
  }

  @inline(__always)
  private mutating func separate() {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func quote(word: String) {
    buffer.append(quoted: word.utf8Span.span, afterComma: needsComma)
    needsComma = true
  }

  private mutating func quote(_ string: String) {
    let bytes = string.utf8Span.span
    if Self.isPlain(bytes) {
      buffer.append(quoted: bytes, afterComma: needsComma)
      needsComma = true
    } else {
      separate()
      buffer.append(UInt8(ascii: "\""))
      for scalar in string.unicodeScalars { append(escaping: scalar.value) }
      buffer.append(UInt8(ascii: "\""))
    }
  }

  /// Whether the UTF-8 has nothing to escape, as far as single bytes tell: 0xC2, 0xD8 and 0xE2 begin all that may have.
  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    for at in 0..<bytes.count {
      // What ideographs consist of, and the second to fourth byte of everything else, in one question.
      if bytes[at] & 0xC0 == 0x80 || bytes[at] &- 0xE3 < 7 { continue }
      switch bytes[at] {
      case ..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2: return false
      default: continue
      }
    }
    return true
  }

  @inline(__always)
  private mutating func append(escaping scalar: UInt32) {
    // Most scalars are Chinese, and none of those is a control.
    if scalar &- 0x3000 < 0x7000 || !(ControlScalar.contains(scalar) || scalar == 0x22 || scalar == 0x5C) {
      buffer.append(scalar: scalar)
    } else {
      appendEscape(scalar)
    }
  }

  private mutating func appendEscape(_ scalar: UInt32) {
    buffer.append(UInt8(ascii: "\\"))
    switch scalar {
    case 0x22: buffer.append(UInt8(ascii: "\""))
    case 0x5C: buffer.append(UInt8(ascii: "\\"))
    case 0x08: buffer.append(UInt8(ascii: "b"))
    case 0x09: buffer.append(UInt8(ascii: "t"))
    case 0x0A: buffer.append(UInt8(ascii: "n"))
    case 0x0C: buffer.append(UInt8(ascii: "f"))
    case 0x0D: buffer.append(UInt8(ascii: "r"))
    default:
      buffer.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] { appendHexDigit(scalar >> UInt32(shift) & 0xF) }
    }
  }

  private mutating func appendHexDigit(_ value: UInt32) {
    let digit = UInt8(truncatingIfNeeded: value)
    buffer.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
  }
}
