package import DocumentText

/// Splits a document into sections by its headings and, where there are none, by its words.
package enum SectionSegmenter {
  /// The sections of `document` in text order.
  package static func segment(_ document: Document) -> [Section] { [] }
}
