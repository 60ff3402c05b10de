/// Words sorted into kinds: a `WordIndex` that says what a word found stands for.
struct CueIndex<Kind: Sendable>: Sendable {
  /// A word found, with the kind it belongs to.
  struct Cue: Sendable {
    let kind: Kind
    let start: Int
    let end: Int
  }

  private let index: WordIndex
  private let kinds: [Kind]

  /// Makes an index of `table`, whose word lists are separated by spaces and line breaks.
  ///
  /// A word that stands under two kinds belongs to the first.
  init(_ table: [(kind: Kind, words: String)]) {
    var words = WordList()
    var kinds: [Kind] = []
    for (kind, list) in table {
      for _ in words.append(list) { kinds.append(kind) }
    }
    index = WordIndex(words)
    self.kinds = kinds
  }

  /// The longest word at each place of `range`, by place; words may overlap.
  func cues(in text: [UInt16], range: Range<Int>) -> [Cue] {
    var found: [Cue] = []
    for start in range {
      if let cue = longest(in: text, at: start, upTo: range.upperBound) { found.append(cue) }
    }
    return found
  }

  /// The longest word that starts at `start` and ends before `limit`, or nil.
  @inline(__always)
  func longest(in text: [UInt16], at start: Int, upTo limit: Int) -> Cue? {
    guard let match = index.longestMatch(in: text, at: start, upTo: limit) else { return nil }
    return Cue(kind: kinds[match.word], start: match.start, end: match.end)
  }

  /// Whether a word of any kind stands in `range`.
  func occurs(in text: [UInt16], range: Range<Int>) -> Bool {
    let text = text.span
    for start in range where index.longestMatch(in: text, at: start, upTo: range.upperBound) != nil { return true }
    return false
  }
}
