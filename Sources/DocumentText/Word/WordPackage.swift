/// The parts of a Word document that the text is in, whether they lie in a zip or in one file.
struct WordPackage {
  /// A part: bytes, the range of them that is the part, and where it is damaged.
  struct Part {
    var bytes: [UInt8]
    var range: Range<Int>
    var damage: Int?
  }

  /// The main part.
  var document: Part
  /// Definitions of lists.
  var numbering: Part?
  /// Styles.
  var styles: Part?
  /// Footnotes.
  var footnotes: Part?
  /// Endnotes.
  var endnotes: Part?

  /// Whether the value of an on-or-off property means off.
  static func isOff(_ value: String) -> Bool { ["0", "false", "off"].contains(value) }

  /// Takes the text out of the parts.
  func read(limits: ReadLimits) throws(DocumentError) -> ExtractedText {
    let lists = try WordNumberingReader.read(
      numbering: numbering.map { ($0.bytes, $0.range) }, styles: styles.map { ($0.bytes, $0.range) }, limits: limits)
    var notes: (footnotes: [Int: FlowText], endnotes: [Int: FlowText]) = ([:], [:])
    var remarks: [ReadingNote] = []
    for (name, part) in [("footnotes", footnotes), ("endnotes", endnotes)] {
      guard let part else { continue }
      let reader = try WordMarkupReader.read(part.bytes, part.range, limits: limits)
      if name == "footnotes" { notes.footnotes = reader.footnotes } else { notes.endnotes = reader.endnotes }
      if let damage = reader.damage ?? part.damage { remarks.append(.damaged(part: name, offset: damage)) }
    }
    let reader = try WordMarkupReader.read(
      document.bytes, document.range, numbering: lists, notes: notes, limits: limits)
    if let damage = reader.damage ?? document.damage { remarks.append(.damaged(part: "document", offset: damage)) }
    return ExtractedText(
      flow: reader.flow, format: .docx, encoding: .utf8, notes: remarks + reader.remarks.notes)
  }
}
