package import DocumentText

/// Takes a document apart: the pipeline on one screen.
package enum ReportParser {
  /// Everything that `document` says, at its place; odd content is never an error.
  package static func parse(_ document: Document) -> Report {
    let text = ScannedText(document.text)
    let outline = Outline(document, text)
    let sections = SectionSegmenter.segment(document, outline)
    let identity = IdentityReader.read(document, outline)
    let figures = FigureExtractor.extract(document, text, sections: sections, year: identity.year)
    return Report(document: document, identity: identity, sections: sections, figures: figures)
  }
}
