/// What a reader has to say of a document that it could read.
package enum ReadingNote: Sendable, Equatable {
  /// The text breaks off or is broken; `part` names the part of a package, `offset` counts bytes in it.
  case damaged(part: String?, offset: Int)
  /// There are more lines than `ReadLimits.lines`; the rest was not read.
  case moreLines(limit: Int)
  /// Pages that have no text, from 1: pictures of text, or empty ones.
  case pagesWithoutText([Int])
  /// Changes that nobody accepted: what was inserted is in the text, what was deleted is not.
  case openRevisions(inserted: Int, deleted: Int)
  /// Stretches of text that the document keeps from being shown or printed were left out.
  case hiddenText(Int)
  /// A table of contents was left out: it repeats the headings.
  case contentsLeftOut
  /// Paragraphs whose number the program counts by itself; the numbers are not in the text.
  case numberingLeftOut(paragraphs: Int)
  /// Pictures, objects and the like, by their kinds.
  case leftOut([Omission])
  /// Whole documents that the file says to put in at their places; they were not.
  case insertedDocumentsLeftOut(Int)

  /// Whether something of the report may be missing.
  package var isPartial: Bool {
    switch self {
    case .damaged, .moreLines, .pagesWithoutText, .insertedDocumentsLeftOut: true
    case .openRevisions, .hiddenText, .contentsLeftOut, .numberingLeftOut, .leftOut: false
    }
  }
}
