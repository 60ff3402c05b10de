/// Reads a file's bytes as a document; the only entry of this target.
package enum DocumentReader {
  /// Decodes and normalises `bytes`.
  package static func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    let string = String(decoding: bytes, as: UTF8.self)
    var scalars: [UInt32] = []
    var text: [UInt16] = []
    var places: [Int32] = []
    var paragraphs: [Range<Int>] = []
    var start = 0
    for scalar in string.unicodeScalars {
      if scalar == "\n" {
        if text.count > start { paragraphs.append(start..<text.count) }
        text.append(10)
        places.append(Int32(scalars.count))
        start = text.count
      } else if scalar != " " {
        text.append(scalar.value < 0x10000 ? UInt16(scalar.value) : 0xFFFD)
        places.append(Int32(scalars.count))
      }
      scalars.append(scalar.value)
    }
    if text.count > start { paragraphs.append(start..<text.count) }
    return Document(
      source: SourceFile(
        format: .plainText, encoding: .utf8, hasByteOrderMark: false, byteCount: bytes.count, replacedSequences: 0,
        nulCharacters: 0), scalars: scalars, text: text, places: places, paragraphs: paragraphs)
  }
}
