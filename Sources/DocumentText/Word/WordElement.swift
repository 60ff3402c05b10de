/// The elements of WordprocessingML that have a say in the text, by their local names.
enum WordElement: String, CaseIterable {
  // Structure.
  case p, r, t, tbl, tr, tc, txbxContent, footnote, endnote, hdr, ftr
  // Properties.
  case pPr, rPr, trPr, pStyle, numPr, listPr, ilvl, numId, vanish
  // Characters.
  case tab, ptab, br, cr, noBreakHyphen, sym
  // Fields.
  case fldChar, fldSimple, instrText
  // Revisions.
  case ins, del, moveFrom, moveTo, annotation
  // Alternatives, and the small characters above others.
  case AlternateContent, Choice, Fallback, rt
  // What has its text elsewhere, or none: documents to put in, objects, pictures, drawings, charts, remarks.
  case altChunk, object, blip, imagedata, relIds, chart, commentReference
  // Marks that stand for a note.
  case footnoteReference, endnoteReference

  private static let byKey = Dictionary(
    uniqueKeysWithValues: allCases.map { (XMLScanner.key($0.rawValue), $0) })

  /// The element of a local name's key, or nil where it has no say.
  init?(key: UInt64) {
    guard let element = Self.byKey[key] else { return nil }
    self = element
  }
}

extension WordElement {
  /// The character that a symbol's code stands for; nil in the range that fonts of symbols have for themselves, whose
  /// meaning no other font knows.
  static func symbol(_ code: String) -> UInt32? {
    guard let scalar = UInt32(code, radix: 16), scalar > 0x20, scalar < 0x11_0000 else { return nil }
    return (0xD800..<0xF900).contains(scalar) ? nil : scalar
  }
}
