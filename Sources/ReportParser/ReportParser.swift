package import DocumentText

/// Takes a document apart: the pipeline on one screen.
package enum ReportParser {
  package static func parse(_ document: Document) -> Report {
    let sections = SectionSegmenter.segment(document)
    let identity = IdentityReader.read(document, sections: sections)
    return Report(document: document, identity: identity, sections: sections, figures: [])
  }
}
