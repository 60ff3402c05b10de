/// The words of all cue lists in a text, in order of place.
///
/// A class, since it is asked from everywhere and never copied.
package final class Cues: Sendable {
  /// A word found, with what it says where its list is sorted into kinds.
  struct Cue: Sendable {
    let start: Int
    let end: Int
    /// The number of its kind; 0 where the list has no kinds.
    let kind: UInt8

    var range: Range<Int> { start..<end }
  }

  /// One word's place, number and lists.
  private struct Hit: BitwiseCopyable {
    let start: Int32
    let end: Int32
    let word: Int32
    let sets: UInt64
  }

  /// By start, then by length.
  private let hits: FrozenArray<Hit>
  private let index: PlaceIndex
  /// For every word of the lexicon its kinds, eight bits a list.
  private let kinds: [UInt64]

  /// The lists that have any word in the text, a bit each.
  let present: UInt64
  /// The lists that have a word which starts in each sixteen places of the text, a bit each.
  ///
  /// Most stretches that are asked for have no word of the list, and a few of these numbers say so.
  private let setsOfBlock: [UInt64]

  private init(_ hits: consuming FrozenArray<Hit>, _ index: PlaceIndex, kinds: [UInt64], setsOfBlock: [UInt64]) {
    self.hits = hits
    self.index = index
    self.kinds = kinds
    self.setsOfBlock = setsOfBlock
    present = setsOfBlock.reduce(0, |)
  }

  /// The lists that may have a word which starts in `range`, a bit each: all that do, and some whose words are near it.
  @inline(__always)
  func sets(near range: Range<Int>) -> UInt64 {
    var block = max(range.lowerBound, 0) >> 4
    let end = min((range.upperBound + 15) >> 4, setsOfBlock.count)
    var sets: UInt64 = 0
    while block < end {
      sets |= setsOfBlock[block]
      block += 1
    }
    return sets
  }

  /// The longest word of `set` that starts at `start` and ends at or before `limit`, or nil.
  @inline(__always)
  func longest(_ set: CueSet, at start: Int, upTo limit: Int) -> Cue? {
    guard sets(near: start..<start + 1) & set.bit != 0 else { return nil }
    var number = first(from: start)
    var longest: Int?
    while number < hits.count, Int(hits[number].start) == start {
      if hits[number].sets & set.bit != 0, Int(hits[number].end) <= limit { longest = number }
      number += 1
    }
    return longest.map { cue($0, set) }
  }

  /// Whether a word of `set` starts at `start` and ends exactly at `end`.
  @inline(__always)
  func isWord(_ set: CueSet, _ start: Int, _ end: Int) -> Bool {
    guard sets(near: start..<start + 1) & set.bit != 0 else { return false }
    var number = first(from: start)
    while number < hits.count, Int(hits[number].start) == start {
      if hits[number].sets & set.bit != 0, Int(hits[number].end) == end { return true }
      number += 1
    }
    return false
  }

  /// The word of `set` in `range` that starts last, of those with one start the longest; nil where there is none.
  @inline(__always)
  func last(_ set: CueSet, in range: Range<Int>) -> Cue? {
    guard present & set.bit != 0, sets(near: range) & set.bit != 0 else { return nil }
    var number = first(from: range.upperBound)
    while number > 0, Int(hits[number - 1].start) >= range.lowerBound {
      number -= 1
      if hits[number].sets & set.bit != 0, Int(hits[number].end) <= range.upperBound { return cue(number, set) }
    }
    return nil
  }

  /// Whether a word of `set` stands in `range`.
  @inline(__always)
  func has(_ set: CueSet, in range: Range<Int>) -> Bool { last(set, in: range) != nil }

  /// Calls `body` with the longest word of `set` at each place of `range`, by place, until it answers false.
  @inline(__always)
  func forEachLongest(_ set: CueSet, in range: Range<Int>, _ body: (Cue) -> Bool) {
    var waiting = -1
    forEachHit(of: set, in: range) { number in
      if Int(hits[number].end) > range.upperBound { return true }
      if waiting >= 0, hits[waiting].start != hits[number].start, !body(cue(waiting, set)) {
        waiting = -1
        return false
      }
      waiting = number
      return true
    }
    if waiting >= 0 { _ = body(cue(waiting, set)) }
  }

  /// Calls `body` with the numbers of the words of `set` that start in `range`, by place, until it answers false.
  @inline(__always)
  private func forEachHit(of set: CueSet, in range: Range<Int>, _ body: (Int) -> Bool) {
    guard present & set.bit != 0 else { return }
    var block = max(range.lowerBound, 0) >> 4
    let end = min((range.upperBound + 15) >> 4, setsOfBlock.count)
    while block < end {
      // Mostly a few blocks have any.
      if setsOfBlock[block] & set.bit != 0 {
        for number in index.first(inBlock: block)..<index.first(inBlock: block + 1)
        where hits[number].sets & set.bit != 0 && range.contains(Int(hits[number].start)) {
          if !body(number) { return }
        }
      }
      block += 1
    }
  }

  /// The places of all words of `set`, for one that is asked for again and again over long stretches.
  func places(of set: CueSet) -> WordPlaces {
    var places: [Range<Int>] = []
    forEachHit(of: set, in: 0..<setsOfBlock.count << 4) { number in
      places.append(Int(hits[number].start)..<Int(hits[number].end))
      return true
    }
    return WordPlaces(words: places)
  }

  /// Where words of `set` begin in the whole text, in order.
  func starts(of set: CueSet) -> [Int] {
    var starts: [Int] = []
    forEachHit(of: set, in: 0..<setsOfBlock.count << 4) { number in
      let start = Int(hits[number].start)
      if starts.last != start { starts.append(start) }
      return true
    }
    return starts
  }

  @inline(__always)
  private func first(from place: Int) -> Int { index.first(from: place) { hits[$0].start } }

  @inline(__always)
  private func cue(_ number: Int, _ set: CueSet) -> Cue {
    let hit = hits[number]
    let kind = set.kindShift.map { UInt8(truncatingIfNeeded: kinds[Int(hit.word)] >> $0) } ?? 0
    return Cue(start: Int(hit.start), end: Int(hit.end), kind: kind)
  }

  /// Takes the words of a text in its order.
  struct Builder: ~Copyable {
    private let textLength: Int
    private var hits: GrowingArray<Hit>

    init(textLength: Int) {
      self.textLength = textLength
      hits = GrowingArray(capacity: textLength)
    }

    /// Adds a word where `isWanted`.
    @inline(__always)
    mutating func append(_ match: WordMatcher.Match, _ word: LexiconWord, if isWanted: Bool) {
      hits.append(
        Hit(start: match.start, end: match.end, word: Int32(word.number), sets: word.sets), if: isWanted)
    }

    /// The words of the text, which ends here.
    consuming func cues(kinds: [UInt64]) -> Cues {
      let index = PlaceIndex(length: textLength, count: hits.count) { hits[$0].start }
      var setsOfBlock = [UInt64](repeating: 0, count: textLength >> 4 + 1)
      hits.forEach { setsOfBlock[Int($0.start) >> 4] |= $0.sets }
      return Cues(hits.frozen(), index, kinds: kinds, setsOfBlock: setsOfBlock)
    }
  }
}
