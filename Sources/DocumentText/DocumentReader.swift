/// Reads a file's bytes as a document; the only entry of this target.
package enum DocumentReader {
  /// Decodes and normalises `bytes`.
  ///
  /// The format and the encoding are found from the bytes alone. A text that has damaged places is read all the same, and
  /// `Document.source` counts them.
  package static func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    if bytes.isEmpty { throw .empty }
    if let format = FileSignature.binaryFormat(of: bytes) { throw .unsupportedFormat(format) }
    let decoded = TextDecoder.decode(bytes)
    if isNoise(decoded) { throw .notText }
    if let format = FileSignature.markupFormat(of: decoded.scalars) { throw .unsupportedFormat(format) }
    let normalized = Normalizer.normalize(decoded.scalars)
    let source = SourceFile(
      format: .plainText, encoding: decoded.encoding, hasByteOrderMark: decoded.hasByteOrderMark,
      byteCount: bytes.count, replacedSequences: decoded.replaced, nulCharacters: normalized.nulCharacters)
    return assemble(source, decoded.scalars, consume normalized)
  }

  /// Whether more than a sixth of the characters are controls or invalid; one or two are damage, not noise.
  ///
  /// Random bytes have about a quarter of such characters in any encoding, a damaged report a few in a thousand.
  private static func isNoise(_ text: DecodedText) -> Bool {
    let bad = text.controls + text.replaced
    return bad > 2 && bad * 6 > text.scalars.count
  }

  /// Makes paragraphs of the lines.
  private static func assemble(_ source: SourceFile, _ scalars: [UInt32], _ text: consuming NormalizedText) -> Document
  {
    let continuations = LineJoiner.continuations(in: text, of: scalars)
    if !continuations.contains(true) {
      _ = (text.units.popLast(), text.places.popLast())
      return Document(
        source: source, scalars: scalars, text: text.units, places: text.places, paragraphs: text.lines.map(\.units))
    }
    var units: [UInt16] = []
    var places: [Int32] = []
    var paragraphs: [Range<Int>] = []
    for (line, continues) in zip(text.lines, continuations) {
      if !continues, line.units.lowerBound > 0 {
        units.append(.newline)
        places.append(text.places[line.units.lowerBound - 1])
      }
      let start = continues ? paragraphs.popLast()?.lowerBound ?? 0 : units.count
      units += text.units[line.units]
      places += text.places[line.units]
      paragraphs.append(start..<units.count)
    }
    return Document(source: source, scalars: scalars, text: units, places: places, paragraphs: paragraphs)
  }
}
