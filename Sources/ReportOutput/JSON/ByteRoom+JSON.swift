import ReportAnalysis
import ReportParser

/// Strings and numbers as JSON has them.
extension ByteRoom {
  /// The room that the parts of a figure or a roll-up take beside their strings.
  static var plainRoom: Int { 640 }

  /// The room that a string takes, or null.
  static func room(for string: String?) -> Int { (string?.utf8.count ?? 0) * 6 + 18 }

  /// The room that a phrase takes, or null.
  static func room(for phrase: Phrase?) -> Int {
    (phrase?.parts ?? []).reduce(8) { size, part in
      switch part {
      case .words(let words): size + words.utf8.count
      case .text(let text): size + room(for: text)
      case .number, .integer: size + 24
      }
    }
  }

  /// The room that so many Unicode scalar values take as a string.
  static func room(forScalars count: Int) -> Int { count * 6 + 2 }

  /// Appends a string in quotation marks, or null.
  @inline(__always)
  mutating func append(orNull string: borrowing String?) {
    switch string {
    case .some(let string): append(quoted: string)
    case .none: append("null")
    }
  }

  /// Appends a string in quotation marks.
  mutating func append(quoted string: borrowing String) {
    append(UInt8(ascii: "\""))
    append(escaping: string)
    append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private mutating func append(escaping string: borrowing String) {
    if append(plain: string.utf8Span.span) { return }
    for scalar in string.unicodeScalars { append(escaping: scalar.value) }
  }

  /// Appends a phrase in quotation marks, or null.
  mutating func append(_ phrase: Phrase?) {
    guard let phrase else { return append("null") }
    append(UInt8(ascii: "\""))
    for part in phrase.parts {
      switch part {
      case .words(let words): append(words.utf8Span.span)
      case .text(let text): append(escaping: text)
      case .number(let number): append(number)
      case .integer(let integer): append(decimal: integer)
      }
    }
    append(UInt8(ascii: "\""))
  }

  /// Appends a string given as Unicode scalar values in quotation marks.
  @inline(__always)
  mutating func append(quoted scalars: ArraySlice<UInt32>) {
    append(UInt8(ascii: "\""))
    for scalar in scalars { append(escaping: scalar) }
    append(UInt8(ascii: "\""))
  }

  /// Appends one of our own words, which has nothing to escape, in quotation marks.
  @inline(__always)
  mutating func append(word: String) {
    append(UInt8(ascii: "\""))
    append(word.utf8Span.span)
    append(UInt8(ascii: "\""))
  }

  /// Appends a number digit for digit, or null.
  @inline(__always)
  mutating func append(_ number: DecimalNumber?) {
    guard let number else { return append("null") }
    if number.scale == 0 {
      append(decimal: Int(number.significand))
    } else {
      append(
        digitsOf: UInt(number.significand.magnitude), isNegative: number.significand < 0, places: Int(number.scale))
    }
  }

  /// Appends the upper end of a range as a member, with the comma before it.
  @inline(__always)
  mutating func append(upper number: DecimalNumber) {
    append(",\"upper\":")
    append(number)
  }

  /// Appends the name of a figure, given by its index.
  @inline(__always)
  mutating func append(figure index: Int) {
    append("\"f")
    append(decimal: index + 1)
    append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private mutating func append(escaping scalar: UInt32) {
    // Most scalars are Chinese, and none of those is a control.
    if scalar &- 0x3000 < 0x7000 || !(ControlScalar.contains(scalar) || scalar == 0x22 || scalar == 0x5C) {
      append(scalar: scalar)
    } else {
      appendEscape(scalar)
    }
  }

  private mutating func appendEscape(_ scalar: UInt32) {
    append(UInt8(ascii: "\\"))
    switch scalar {
    case 0x22: append(UInt8(ascii: "\""))
    case 0x5C: append(UInt8(ascii: "\\"))
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    default:
      append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] { appendHexDigit(scalar >> UInt32(shift) & 0xF) }
    }
  }

  private mutating func appendHexDigit(_ value: UInt32) {
    let digit = UInt8(truncatingIfNeeded: value)
    append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
  }
}
