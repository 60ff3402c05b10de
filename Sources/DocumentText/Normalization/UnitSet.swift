/// A small set of UTF-16 units, written as the characters themselves.
struct UnitSet: Sendable {
  private let members: [UInt16]
  /// One bit for every remainder by 64 that a member has: most units that are no members fail on it.
  private let remainders: UInt64

  /// The characters of `string`; those beyond the BMP are left out.
  init(_ string: String) {
    members = string.utf16.filter { !UTF16.isSurrogate($0) }
    remainders = members.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// Whether the set has `unit`.
  @inline(__always)
  func contains(_ unit: UInt16) -> Bool {
    remainders & (1 << UInt64(unit & 63)) != 0 && members.contains(unit)
  }
}

/// Kinds of units that decide about spaces, commas and line ends.
extension UInt16 {
  /// The line end between two paragraphs.
  static let newline: UInt16 = 0x0A
  /// The one kind of space that `Document.text` has.
  static let space: UInt16 = 0x20

  /// Whether the unit is one of 0 to 9.
  @inline(__always)
  var isDigit: Bool { self &- 0x30 < 10 }

  /// Whether the unit is an ASCII letter.
  @inline(__always)
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether the unit is a Chinese character, 〇 included.
  @inline(__always)
  var isIdeograph: Bool { self &- 0x4E00 < 0x5200 || self &- 0x3400 < 0x19C0 || self == 0x3007 }
}
