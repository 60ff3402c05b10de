/// One line of the source that has something to read.
struct SourceLine: Equatable {
  /// What the line says: a range of `NormalizedText.units` without the line end.
  var units: Range<Int>
  /// From the first to the last scalar that is no white space: a half-open range of `Document.scalars`.
  var scalars: Range<Int>
  /// The columns of white space before it; an ideographic space counts two, a tab four.
  var indent: Int
  /// The empty lines directly before it.
  var blankLinesBefore: Int
}

/// The text for recognition, still in the lines of the source.
struct NormalizedText {
  /// The units of all lines, each line followed by one `.newline`.
  var units: [UInt16] = []
  /// For every unit, the offset of its scalar.
  var places: [Int32] = []
  /// The lines that are not empty, in order.
  var lines: [SourceLine] = []
  /// NUL characters, which are not among the units.
  var nulCharacters = 0
}
