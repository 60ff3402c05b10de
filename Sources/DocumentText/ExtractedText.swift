/// What a reader takes out of a formatted document.
struct ExtractedText {
  /// The text.
  var flow: FlowText
  /// What the document is.
  var format: SourceFile.Format
  /// How its characters are stored.
  var encoding: SourceFile.Encoding
  /// What is to be said of it.
  var notes: [ReadingNote] = []
  /// Invalid sequences, each replaced by one U+FFFD.
  var replaced = 0
}
