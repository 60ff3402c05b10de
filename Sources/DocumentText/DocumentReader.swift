/// Reads a file's bytes as a document; the only entry of this target.
package enum DocumentReader {
  /// Decodes and normalises `bytes`.
  ///
  /// The format and the encoding are found from the bytes alone. A document that has damaged places is read all the same,
  /// and `Document.source` tells of them.
  package static func read(_ bytes: [UInt8], limits: ReadLimits = ReadLimits()) throws(DocumentError) -> Document {
    if bytes.isEmpty { throw .empty }
    if let format = FileSignature.binaryFormat(of: bytes) {
      return try document(of: extract(bytes, format: format, limits: limits), bytes.count, limits)
    }
    let decoded = TextDecoder.decode(bytes)
    if isNoise(decoded) { throw .notText }
    if let format = FileSignature.markupFormat(of: decoded.scalars) {
      return try document(of: extract(bytes, decoded, format: format, limits: limits), bytes.count, limits)
    }
    return document(of: consume decoded, byteCount: bytes.count, limits)
  }

  /// Reads a PDF of `byteCount` bytes from the text that `pdftotext -layout` made of it, in UTF-8.
  ///
  /// `notes` is what is already known of the reading.
  package static func read(
    pageLayout: [UInt8], byteCount: Int, notes: [ReadingNote] = [], limits: ReadLimits = ReadLimits()
  ) throws(DocumentError) -> Document {
    var text = try PageLayoutReader.read(pageLayout)
    text.notes = notes + text.notes
    return try document(of: text, byteCount, limits)
  }

  /// The name of a file that `bytes` spell in GB18030; nil where they hardly do, as in UTF-8 that is cut off.
  ///
  /// Nearly all characters of names are those of GB 2312, whose two bytes are both high.
  package static func name(inGB18030 bytes: [UInt8]) -> String? {
    let decoded = GB18030Decoder.decode(bytes)
    guard decoded.replaced == 0 else { return nil }
    var (common, rare, at) = (0, 0, 0)
    while at + 1 < bytes.count {
      let isPair = bytes[at] >= 0x80
      if isPair { if bytes[at] > 0xA0, bytes[at + 1] > 0xA0 { common += 1 } else { rare += 1 } }
      at += isPair ? 2 : 1
    }
    return common > rare ? String(scalars: decoded.scalars[...]) : nil
  }

  /// Whether an archive is a document by itself, or of another office format, and its entries only parts of it.
  package static func isDocument(_ archive: ZipArchive) -> Bool { WordPackageReader.format(of: archive) != nil }

  /// Takes the text out of a document whose first bytes tell the format.
  private static func extract(
    _ bytes: [UInt8], format: String, limits: ReadLimits
  ) throws(DocumentError) -> ExtractedText {
    switch format {
    case "zip":
      let archive = try FileSignature.archive(bytes, limits: limits)
      switch WordPackageReader.format(of: archive) {
      case "docx": return try WordPackageReader.read(archive, limits: limits)
      case let other?: throw .unsupportedFormat(other)
      case nil: throw .archive
      }
    case "doc": return try Word97Reader.read(bytes)
    case "pdf": throw .pdf
    case "rtf": return try RTFReader.read(bytes, limits: limits)
    // Names with a capital are those of programs of another age.
    default: throw format.first?.isUppercase == true ? .outdated(format) : .unsupportedFormat(format)
    }
  }

  /// Takes the text out of a document that is text with markup.
  private static func extract(
    _ bytes: [UInt8], _ decoded: DecodedText, format: String, limits: ReadLimits
  ) throws(DocumentError) -> ExtractedText {
    switch format {
    case "xml":
      if let text = try FlatWordReader.read(XMLEncoding.utf8(bytes), limits: limits) { return text }
      throw .unsupportedFormat(format)
    case "mht": return try WebArchiveReader.read(bytes, limits: limits)
    default: return HTMLReader.read(HTMLEncoding.decode(bytes, decoded), byteCount: bytes.count, limits)
    }
  }

  /// The document of a plain text.
  private static func document(
    of decoded: consuming DecodedText, byteCount: Int, _ limits: ReadLimits
  ) -> Document {
    let notes = cut(&decoded.scalars, limits)
    let scalars = decoded.scalars
    let normalized = Normalizer.normalize(scalars)
    let source = SourceFile(
      format: .plainText, encoding: decoded.encoding, hasByteOrderMark: decoded.hasByteOrderMark,
      byteCount: byteCount, replacedSequences: decoded.replaced, nulCharacters: normalized.nulCharacters,
      notes: notes)
    return assemble(source, scalars, consume normalized)
  }

  /// The document of a text that a reader took out of its format.
  private static func document(
    of text: consuming ExtractedText, _ byteCount: Int, _ limits: ReadLimits
  ) throws(DocumentError) -> Document {
    var scalars = text.flow.scalars
    let notes = text.notes + cut(&scalars, limits)
    let normalized = Normalizer.normalize(scalars)
    if normalized.lines.isEmpty {
      throw notes.contains(where: \.isPartial)
        ? .damaged(format: text.format.rawValue, offset: 0) : .noText(format: text.format.rawValue)
    }
    let source = SourceFile(
      format: text.format, encoding: text.encoding, hasByteOrderMark: false, byteCount: byteCount,
      replacedSequences: text.replaced, nulCharacters: normalized.nulCharacters, notes: notes)
    return assemble(source, scalars, consume normalized, generated: text.flow.generated)
  }

  /// Cuts what has more lines than the limit; the note says so.
  private static func cut(_ scalars: inout [UInt32], _ limits: ReadLimits) -> [ReadingNote] {
    // A line that is not empty has two characters, so most texts need no counting.
    guard scalars.count > 2 * limits.lines else { return [] }
    var lines = 0
    for (index, scalar) in scalars.enumerated() where scalar == 0x0A || scalar == 0x0D {
      lines += 1
      if lines == limits.lines {
        let isAll = index + 1 == scalars.count
        // A copy, so that the memory of what is cut off is free.
        scalars = Array(scalars[..<index])
        return isAll ? [] : [.moreLines(limit: limits.lines)]
      }
    }
    return []
  }

  /// Whether more than a sixth of the characters are controls or invalid; one or two are damage, not noise.
  ///
  /// Random bytes have about a quarter of such characters in any encoding, a damaged report a few in a thousand.
  private static func isNoise(_ text: DecodedText) -> Bool {
    let bad = text.controls + text.replaced
    return bad > 2 && bad * 6 > text.scalars.count
  }

  /// Makes paragraphs of the lines.
  private static func assemble(
    _ source: SourceFile, _ scalars: [UInt32], _ text: consuming NormalizedText, generated: [Range<Int>] = []
  ) -> Document {
    let continuations = LineJoiner.continuations(in: text, of: scalars)
    if !continuations.contains(true) {
      _ = (text.units.popLast(), text.places.popLast())
      return Document(
        source: source, scalars: scalars, text: text.units, places: text.places, paragraphs: text.lines.map(\.units),
        generated: generated)
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
    return Document(
      source: source, scalars: scalars, text: units, places: places, paragraphs: paragraphs, generated: generated)
  }
}
