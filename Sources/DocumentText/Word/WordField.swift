/// A field: its code is not shown, its result is.
struct WordField {
  private var code: [UInt32] = []
  private var isResult = false

  /// Whether what stands here is to be read: a result, but not that of a table of contents.
  var isShown: Bool { isResult && !isContents }

  /// Whether the field makes a table of contents.
  var isContents: Bool { code.starts(with: "TOC".unicodeScalars.map(\.value)) }

  /// Adds a character of the code; its first few tell its kind.
  mutating func append(_ scalar: UInt32) {
    if !isResult, code.count < 4, !code.isEmpty || scalar > 0x20 { code.append(scalar) }
  }

  /// Ends the code.
  mutating func separate() { isResult = true }
}
