/// The catalogue's words in a text, in order of place.
package struct Hits: Sendable {
  package struct Hit: Sendable, BitwiseCopyable {
    package let word: Int32
    package let start: Int32
    package let end: Int32
    /// Whether a longer word covers it: then it names nothing by itself.
    package var isCovered: Bool
  }

  /// By start, then by length.
  package let all: [Hit]
  private let index: PlaceIndex

  /// The number of the first hit that starts at or behind `place`.
  @inline(__always)
  package func first(from place: Int) -> Int { index.first(from: place) { all[$0].start } }

  /// Takes the words of a text in its order.
  struct Builder: ~Copyable {
    private let textLength: Int
    private var all: GrowingArray<Hit>

    init(textLength: Int) {
      self.textLength = textLength
      all = GrowingArray(capacity: textLength)
    }

    /// Adds a word where `isWanted`.
    @inline(__always)
    mutating func append(_ match: WordMatcher.Match, if isWanted: Bool) {
      all.append(Hit(word: match.word, start: match.start, end: match.end, isCovered: false), if: isWanted)
    }

    /// The words of the text, which ends here.
    consuming func hits() -> Hits {
      var hits = all.array()
      Self.markCovered(&hits)
      let index = PlaceIndex(length: textLength, count: hits.count) { hits[$0].start }
      return Hits(all: hits, index: index)
    }

    /// Marks every hit that lies inside a longer one.
    private static func markCovered(_ hits: inout [Hit]) {
      var reach: Int32 = -1
      var first = 0
      while first < hits.count {
        var last = first
        while last + 1 < hits.count, hits[last + 1].start == hits[first].start { last += 1 }
        for at in first...last where at < last || hits[at].end <= reach { hits[at].isCovered = true }
        reach = max(reach, hits[last].end)
        first = last + 1
      }
    }
  }
}
