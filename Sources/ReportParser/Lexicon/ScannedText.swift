/// A text with the words of the lexicon found in it, all lists at once.
///
/// A class, since whoever works on the text holds it.
package final class ScannedText: Sendable {
  /// The text for recognition.
  package let units: [UInt16]
  /// The catalogue's words.
  package let terms: Hits
  /// The words of the cue lists.
  package let cues: Cues
  /// Where its signs stand.
  let signs: SignMap

  /// Finds the words of `units`.
  package init(_ units: [UInt16]) {
    self.units = units
    signs = SignMap(units)
    (terms, cues) = Lexicon.shared.find(in: units)
  }
}
