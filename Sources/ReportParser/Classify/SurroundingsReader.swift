/// The surroundings of single mentions that come in text order, found by looking outward from each.
///
/// What is known of a sentence and a clause is kept for the next mention in it, so that the whole stays linear.
package struct SurroundingsReader {
  private let text: [UInt16]
  private var sentence = 0..<0
  private var clause = 0..<0

  package init(_ text: [UInt16]) {
    self.text = text
  }

  /// The surroundings of `mention`, which has no mark in it.
  package mutating func surroundings(of mention: Mention) -> ClauseMap.Surroundings {
    let place = mention.start..<mention.end
    if clause.isEmpty || !clause.contains(place) {
      clause = stretch(around: place) { Self.endsSentence($0) || Self.endsClause($0) }
    }
    if sentence.isEmpty || !sentence.contains(place) { sentence = stretch(around: clause, upTo: Self.endsSentence) }
    return ClauseMap.Surroundings(
      paragraphStart: sentence.lowerBound, sentence: sentence, clauseStart: clause.lowerBound,
      leftStart: clause.lowerBound, rightEnd: clause.upperBound, leadStart: clause.lowerBound,
      clauseEnd: clause.upperBound, listStart: mention.start)
  }

  private func stretch(around place: Range<Int>, upTo isMark: (UInt16) -> Bool) -> Range<Int> {
    var (start, end) = (place.lowerBound, place.upperBound)
    while start > 0, !isMark(text[start - 1]) { start -= 1 }
    while end < text.count, !isMark(text[end]) { end += 1 }
    return start..<end
  }

  private static func endsSentence(_ unit: UInt16) -> Bool {
    unit == Characters.newline || unit == Characters.fullStop || unit == 0xFF01 || unit == 0xFF1F
  }

  private static func endsClause(_ unit: UInt16) -> Bool {
    unit == Characters.fullComma || unit == Characters.colon || unit == Characters.semicolon
  }
}
