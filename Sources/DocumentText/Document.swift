/// A report's text, decoded and normalised, with a place for every character.
///
/// Two forms of the text are kept side by side. `scalars` is what the file says: every place that leaves the program is
/// a half-open range of offsets into it. `text` is what recognition reads: full-width digits and Kangxi radicals are
/// folded, spaces that only lay the page out are dropped, lines that a page break cut are one paragraph again, and where a
/// page's line breaks were lost the space before the number of a heading ends the line.
package struct Document: Sendable {
  /// What is known of the file: its format, its encoding, what was replaced.
  package let source: SourceFile
  /// The decoded text, one Unicode scalar value an element.
  package let scalars: [UInt32]
  /// The text for recognition, one UTF-16 unit an element; a scalar beyond the BMP stands as U+FFFD.
  package let text: [UInt16]
  /// For every element of `text`, the offset in `scalars` of the scalar it stands for; ascending.
  package let places: [Int32]
  /// The paragraphs in order: ranges of `text`, none empty, separators left out.
  package let paragraphs: [Range<Int>]
  /// Ranges of `scalars` that the file does not have as text: automatic numbers, bars between cells; ascending.
  package let generated: [Range<Int>]

  package init(
    source: SourceFile, scalars: [UInt32], text: [UInt16], places: [Int32], paragraphs: [Range<Int>],
    generated: [Range<Int>] = []
  ) {
    self.source = source
    self.scalars = scalars
    self.text = text
    self.places = places
    self.paragraphs = paragraphs
    self.generated = generated
  }

  /// The place in `scalars` of a range of `text`, both half open; an empty range gives an empty one.
  package func place(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last, last < places.count else {
      let at = range.lowerBound < places.count ? Int(places[range.lowerBound]) : scalars.count
      return at..<at
    }
    return Int(places[first])..<Int(places[last]) + 1
  }

  /// The source text of a range of `scalars`, exactly as decoded.
  package func string(_ place: Range<Int>) -> String {
    String(scalars: scalars[place.clamped(to: scalars.indices)])
  }
}
