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
  /// For every place of the text, and one behind, the first hit that starts at or behind it.
  private let firstAt: [Int32]

  /// The number of the first hit that starts at or behind `place`.
  @inline(__always)
  package func first(from place: Int) -> Int {
    place < firstAt.count ? Int(firstAt[max(0, place)]) : all.count
  }

  /// Takes the words of a text in its order.
  struct Builder: ~Copyable {
    private var all: GrowingArray<Hit>
    private var firstAt: GrowingArray<Int32>

    init(textLength: Int) {
      all = GrowingArray(capacity: textLength)
      firstAt = GrowingArray(capacity: textLength + 1)
    }

    /// Moves on to the next place of the text; to be called once for each.
    @inline(__always)
    mutating func open() { firstAt.append(Int32(truncatingIfNeeded: all.count)) }

    /// Adds a word that starts at the place that was opened last.
    @inline(__always)
    mutating func append(word: Int32, _ start: Int, _ end: Int) {
      all.append(
        Hit(
          word: word, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), isCovered: false))
    }

    /// The words of the text, which ends here.
    consuming func hits() -> Hits {
      open()
      var hits = all.array()
      Self.markCovered(&hits)
      return Hits(all: hits, firstAt: firstAt.array())
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
