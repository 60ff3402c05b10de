/// The catalogue's words in a text, in order of place.
package struct Hits {
  package struct Hit {
    package let word: Int32
    package let start: Int32
    package let end: Int32
    /// Whether a longer word covers it: then it names nothing by itself.
    package var isCovered: Bool
  }

  package private(set) var all: [Hit] = []

  package init(_ text: [UInt16], _ terms: TermIndex) {
    all.reserveCapacity(text.count / 2)
    terms.words.forEachMatch(in: text, range: text.indices) { match in
      all.append(Hit(word: Int32(match.word), start: Int32(match.start), end: Int32(match.end), isCovered: false))
    }
    markCovered()
  }

  /// Marks every hit that lies inside a longer one; hits come by start, and by length for one start.
  private mutating func markCovered() {
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
  package func first(from place: Int) -> Int {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(all[middle].start) < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
