package import DocumentText

/// A report taken apart: who reports on what year, its sections, and every figure at its place.
package struct Report: Sendable {
  package let document: Document
  package var identity: Identity
  /// In text order; ranges are of the document's `text`.
  package var sections: [Section]
  /// In text order.
  package var figures: [Figure]

  package init(document: Document, identity: Identity, sections: [Section], figures: [Figure]) {
    self.document = document
    self.identity = identity
    self.sections = sections
    self.figures = figures
  }
}
