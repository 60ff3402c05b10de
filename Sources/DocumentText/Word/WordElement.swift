/// The elements of WordprocessingML that have a say in the text, by their local names.
enum WordElement: String, CaseIterable {
  // Structure.
  case p, r, t, tbl, tr, tc, txbxContent, footnote, endnote, hdr, ftr
  // Properties.
  case pPr, rPr, trPr, pStyle, numPr, listPr, ilvl, numId, vanish
  // Characters.
  case tab, ptab, br, cr, noBreakHyphen
  // Fields.
  case fldChar, fldSimple, instrText
  // Revisions.
  case ins, del, moveFrom, moveTo, annotation
  // Alternatives, and the small characters above others.
  case AlternateContent, Choice, Fallback, rt
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
