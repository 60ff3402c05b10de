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
    buffer.append(atMost: 24) { $0.append(number) }
  }

  /// Writes a string given as scalar values.
  package mutating func value(scalars: ArraySlice<UInt32>) {
    separate()
    buffer.append(atMost: ByteRoom.room(forScalars: scalars.count)) { $0.append(quoted: scalars) }
  }

  /// Writes the name of a figure, given by its index.
  @inline(__always)
  package mutating func value(figure index: Int) {
    separate()
    buffer.append(atMost: 32) { $0.append(figure: index) }
  }

  /// Writes a value, or members of an object, of `size` bytes at most as `body` does: a record of many parts.
  @inline(__always)
  package mutating func value(atMost size: Int, _ body: (inout ByteRoom) -> Void) {
    separate()
    buffer.append(atMost: size, body)
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
    separate()
    buffer.append(atMost: ByteRoom.room(for: string)) { $0.append(quoted: string) }
  }
}
