import DocumentText

/// Text as it stands in the markup of a spreadsheet.
enum SheetText {
  /// The most characters of a cell, counted as spreadsheets do, in units of UTF-16.
  static let mostUnits = 32_767

  /// Text in markup, for names and formats of our own.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, limit: .max, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends `text` up to `limit` units of UTF-16; answers whether all of it is there.
  ///
  /// Characters that act instead of being seen, and those that XML forbids, become U+FFFD as in CSV; line ends become line
  /// feeds. `_x0041_` would be read as A, so its first mark is written as such an escape itself.
  @discardableResult
  static func append(_ text: String, limit: Int, to bytes: inout [UInt8]) -> Bool {
    let scalars = Array(text.unicodeScalars)
    var units = 0
    for (at, scalar) in scalars.enumerated() {
      if scalar == "\r", at + 1 < scalars.count, scalars[at + 1] == "\n" { continue }
      units += scalar.value > 0xFFFF ? 2 : 1
      if units > limit { return false }
      switch scalar {
      case "&": bytes += Array("&amp;".utf8)
      case "<": bytes += Array("&lt;".utf8)
      case ">": bytes += Array("&gt;".utf8)
      case "\"": bytes += Array("&quot;".utf8)
      case "\r": bytes.append(0x0A)
      case "\t", "\n": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case "_" where isEscape(scalars[at...]): bytes += Array("_x005F_".utf8)
      default: bytes.append(scalar: isShown(scalar.value) ? scalar.value : 0xFFFD)
      }
    }
    return true
  }

  private static func isShown(_ scalar: UInt32) -> Bool {
    !ControlScalar.contains(scalar) && scalar != 0xFFFE && scalar != 0xFFFF
  }

  /// Whether the characters would be read as the escape of another one.
  private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = Array(scalars.prefix(7))
    guard word.count == 7, word[1] == "x" || word[1] == "X", word[6] == "_" else { return false }
    return word[2..<6].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
