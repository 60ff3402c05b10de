import DocumentText

/// Writes CSV rows (RFC 4180, CRLF) as UTF-8 bytes.
package struct CSVWriter {
  /// What tells spreadsheets that a file is UTF-8.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What is written so far.
  package var bytes: [UInt8]
  private var isFirstCell = true

  /// Starts behind what `bytes` holds already.
  package init(bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// Appends to `bytes` the row that `body` writes, without copying what is there.
  package static func appendRow(to bytes: inout [UInt8], _ body: (inout CSVWriter) -> Void) {
    var writer = CSVWriter()
    swap(&writer.bytes, &bytes)
    body(&writer)
    writer.bytes.append(contentsOf: [0x0D, 0x0A])
    swap(&writer.bytes, &bytes)
  }

  /// Writes a cell of text, guarded against being taken for a formula; nil is an empty cell.
  package mutating func text(_ string: String?) {
    separate()
    guard let string, !string.isEmpty else { return }
    let needsGuard = Self.looksLikeFormula(string)
    let needsQuotes = string.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    if needsGuard { bytes.append(UInt8(ascii: "'")) }
    for scalar in string.unicodeScalars {
      if scalar == "\"" { bytes.append(UInt8(ascii: "\"")) }
      append(visible: scalar.value)
    }
    if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
  }

  /// Writes a cell as it is, for numbers and fixed words; nil is an empty cell.
  package mutating func plain(_ string: String?) {
    separate()
    if let string { bytes.append(contentsOf: string.utf8) }
  }

  /// Writes a cell with an integer; nil is an empty cell.
  package mutating func plain(_ integer: Int?) {
    separate()
    if let integer { bytes.appendDecimal(integer) }
  }

  private mutating func separate() {
    if !isFirstCell { bytes.append(UInt8(ascii: ",")) }
    isFirstCell = false
  }

  /// Line breaks and tabs are text; every other control would act on a terminal and says nothing in a cell.
  private mutating func append(visible scalar: UInt32) {
    if ControlScalar.contains(scalar), ![0x09, 0x0A, 0x0D].contains(scalar) {
      bytes.append(scalar: 0xFFFD)
    } else {
      bytes.append(scalar: scalar)
    }
  }

  /// Whether a spreadsheet would take the text for a formula: it looks past leading spaces, and at full-width signs too.
  static func looksLikeFormula(_ string: String) -> Bool {
    for scalar in string.unicodeScalars {
      switch scalar {
      case " ", "\u{A0}", "\u{3000}", "\n": continue
      case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": return true
      default: return false
      }
    }
    return false
  }
}
