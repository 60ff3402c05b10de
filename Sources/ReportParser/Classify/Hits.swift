/// The catalogue's words in a text, in order of place.
package struct Hits: Sendable {
  package struct Hit: Sendable {
    package let word: Int32
    package let start: Int32
    package let end: Int32
    /// Whether a longer word covers it: then it names nothing by itself.
    package var isCovered: Bool
  }

  /// By start, then by length.
  package private(set) var all: [Hit] = []
  /// For every place of the text, and one behind, the first hit that starts at or behind it.
  private var firstAt: [Int32] = []

  init(textLength: Int) {
    firstAt.reserveCapacity(textLength + 1)
    all.reserveCapacity(textLength)
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

  /// Ends the text and marks every hit that lies inside a longer one.
  mutating func close() {
    firstAt.append(Int32(truncatingIfNeeded: all.count))
    var reach: Int32 = -1
    var first = 0
    while first < all.count {
      var last = first
      while last + 1 < all.count, all[last + 1].start == all[first].start { last += 1 }
      for at in first...last { all[at].isCovered = at < last || all[at].end <= reach }
      reach = max(reach, all[last].end)
      first = last + 1
    }
  }

  /// The number of the first hit that starts at or behind `place`.
  @inline(__always)
  package func first(from place: Int) -> Int {
    place < firstAt.count ? Int(firstAt[max(0, place)]) : all.count
  }
}
