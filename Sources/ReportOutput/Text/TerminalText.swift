import DocumentText

/// Text made safe for a terminal: names and reports may hold what would move its cursor or reorder its lines.
package enum TerminalText {
  /// `string` with every control shown as an escape such as `\x1b` or `\u202e`; line breaks and tabs are shown too.
  package static func visible(_ string: String) -> String {
    guard string.unicodeScalars.contains(where: { ControlScalar.contains($0.value) }) else { return string }
    var visible: [UInt8] = []
    for scalar in string.unicodeScalars {
      guard ControlScalar.contains(scalar.value) else {
        visible.append(scalar: scalar.value)
        continue
      }
      let isByte = scalar.value < 0x80
      visible.append(contentsOf: (isByte ? "\\x" : "\\u").utf8)
      for shift in isByte ? [4, 0] : [12, 8, 4, 0] {
        visible.appendHexDigit(UInt8(truncatingIfNeeded: scalar.value >> UInt32(shift)) & 0xF)
      }
    }
    return String(decoding: visible, as: UTF8.self)
  }
}
