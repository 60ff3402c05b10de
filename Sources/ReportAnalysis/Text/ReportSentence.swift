package import DocumentText

/// A sentence of a report's running text at its place; headings are none.
package struct ReportSentence: Sendable {
  /// The place in the document's `text`, closing mark included.
  package let range: Range<Int>
  /// The same place in the document's `scalars`, which is what leaves the program.
  package let place: Range<Int>
  /// Where the sentence begins, as editors show it.
  package let position: TextPosition
  /// The number of the paragraph it stands in, from 0.
  package let paragraph: Int
  /// What it is compared by.
  package let form: SentenceForm
  /// Whether it says nothing itself: an address, a signature, the few words that open a paragraph as a heading does
  /// (压实主体责任。).
  package let isLead: Bool
}
