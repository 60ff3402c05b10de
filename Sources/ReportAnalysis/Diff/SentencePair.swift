package import DocumentText

/// A sentence of the later report with the one of the earlier report that it was taken from.
package struct SentencePair: Sendable {
  /// How much was taken over; the raw value is the `kind` of the output.
  package enum Kind: String, Sendable, CaseIterable {
    /// Every word and number.
    case wordForWord
    /// All but the year.
    case yearChanged
    /// All but numbers, years perhaps among them.
    case numberChanged
    /// Most of it.
    case edited
  }

  package let kind: Kind
  /// The earlier sentence.
  package let old: PlacedSentence
  /// The later sentence.
  package let new: PlacedSentence
  /// What changed, by characters.
  package let edit: SentenceEdit
  /// The figures that are the same in both, where the sentence was taken over word for word.
  package let figures: [ReportText.StatedFigure]
}

/// A sentence as it is quoted.
package struct PlacedSentence: Sendable, Equatable {
  /// The wording without line breaks, in the folded characters of recognition.
  package let text: String
  /// The place in the report's decoded text, half open.
  package let place: Range<Int>
  /// Where it begins, as editors show it.
  package let position: TextPosition

  package init(text: String, place: Range<Int>, position: TextPosition) {
    self.text = text
    self.place = place
    self.position = position
  }
}
