package import DocumentText

/// Reads the front matter: kind, title, township, county, year, document number, date.
package enum IdentityReader {
  /// The identity of `document`, whose sections are `sections`.
  package static func read(_ document: Document, sections: [Section]) -> Identity { read(document, Outline(document)) }

  /// The identity of `document`, whose frame is `outline`.
  static func read(_ document: Document, _ outline: Outline) -> Identity {
    let first = document.paragraphs.firstIndex { $0.lowerBound >= outline.matterEnd } ?? document.paragraphs.count
    let closing = Array(outline.lines[first...])
    let places = PlaceReader(outline, closing: closing).places()
    let number = DocumentNumber.find(outline.front)
    return Identity(
      kind: KindReader(front: outline.front, title: outline.title, headings: outline.headings).kind(),
      title: outline.title?.string(document), township: places.township, county: places.county, year: outline.year,
      documentNumber: number.map { TextScan.line(of: document, $0) },
      issuedOn: IssueDate.find(outline.front, closing: closing))
  }
}
