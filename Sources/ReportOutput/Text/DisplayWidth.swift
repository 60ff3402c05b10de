/// The number of terminal columns that text takes: two for a wide character, none for a combining one.
///
/// Characters of ambiguous width (“ ” · — …) count as one: that is what terminals and the C library give them wherever
/// text is UTF-8. Controls count as the escapes that `TerminalText` shows for them.
package enum DisplayWidth {
  /// The columns of a text without line breaks.
  package static func of(_ string: String) -> Int {
    string.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The columns of one character.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    if ControlScalar.contains(scalar.value) { return scalar.value < 0x80 ? "\\x1b".utf8.count : "\\u202e".utf8.count }
    if scalar.value < 0x300 { return 1 }
    if isWide(scalar.value) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return (0x1160...0x11FF).contains(scalar.value) ? 0 : 1
    }
  }

  private static func isWide(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x1100 else { return false }
    if (0x4E00...0x9FFF).contains(scalar) { return true }
    return wideRanges.contains { $0.contains(scalar) }
  }

  /// Wide and full-width in Unicode's EastAsianWidth; small gaps of unassigned characters are closed.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x25FD...0x25FE, 0x2614...0x2615,
    0x2648...0x2653, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x2705...0x2705, 0x270A...0x270B,
    0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F320, 0x1F32D...0x1F64F, 0x1F680...0x1F6FF,
    0x1F7E0...0x1F7EB, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
