/// The catalogue's words in a text, in order of place.
///
/// A class, since it is asked from everywhere and never copied.
package final class Hits: Sendable {
  package struct Hit: Sendable, BitwiseCopyable {
    package let start: Int32
    package let end: Int32
    /// What the catalogue says by the word.
    let term: TermIndex.Term
    /// 1 where a longer word covers it, else 0: a number to reckon with, since nothing tells beforehand which it is.
    fileprivate(set) var covered: UInt8

    /// Whether a longer word covers it: then it names nothing by itself.
    package var isCovered: Bool { covered != 0 }

    /// The objects that it speaks of by itself.
    @inline(__always)
    var objects: UInt64 { term.objects & (UInt64(covered) &- 1) }
  }

  /// By start, then by length.
  private let all: FrozenArray<Hit>
  private let index: PlaceIndex

  private init(_ all: consuming FrozenArray<Hit>, _ index: PlaceIndex) {
    self.all = all
    self.index = index
  }

  /// How many there are.
  var count: Int { all.count }

  /// The hit with that number.
  @inline(__always)
  subscript(number: Int) -> Hit { all[number] }

  /// The number of the first hit that starts at or behind `place`.
  @inline(__always)
  package func first(from place: Int) -> Int { index.first(from: place) { all[$0].start } }

  /// The same, where all before `known` start before that place, and few behind it.
  @inline(__always)
  func first(from place: Int, knownBefore known: Int) -> Int {
    var number = known
    while number < count, Int(all[number].start) < place { number += 1 }
    return number
  }

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
    mutating func append(_ match: WordMatcher.Match, _ term: TermIndex.Term, if isWanted: Bool) {
      all.append(Hit(start: match.start, end: match.end, term: term, covered: 0), if: isWanted)
    }

    /// The words of the text, which ends here.
    consuming func hits() -> Hits {
      Self.markCovered(all)
      let index = PlaceIndex(length: textLength, count: all.count) { all[$0].start }
      return Hits(all.frozen(), index)
    }

    /// Marks every hit that lies inside a longer one.
    private static func markCovered(_ hits: borrowing GrowingArray<Hit>) {
      guard hits.count > 0 else { return }
      var reach: Int32 = -1
      for at in 0..<hits.count - 1 {
        // Those that begin with it are behind it and longer; of those that begin before, the one that reaches furthest counts.
        let isBeginning = hits[at + 1].start == hits[at].start
        let end = hits[at].end
        var hit = hits[at]
        hit.covered = isBeginning || end <= reach ? 1 : 0
        hits[at] = hit
        reach = isBeginning ? reach : max(reach, end)
      }
      let last = hits.count - 1
      var hit = hits[last]
      hit.covered = hit.end <= reach ? 1 : 0
      hits[last] = hit
    }
  }
}
