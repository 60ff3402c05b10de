/// Gathers words from lists, equal ones under one number.
///
/// A text is read for the lexicon's words by runs of one to four units (`WordMatcher`), and by such runs they are gathered:
/// one is a word, or longer words begin with it, or both. Quotation marks, which may stand inside any word of a text, are
/// left out.
struct LexiconBuilder: ~Copyable {
  static let longestRun = 4

  /// A run of one to four units that is a word or that longer words begin with.
  struct Run: BitwiseCopyable {
    /// Its units, the first in the lowest bits.
    let key: UInt64
    /// The number of the word that it is, or -1.
    var word: Int32 = -1
    /// The number of the shortest of the longer words that begin with it, or -1.
    var longer: Int32 = -1
  }

  /// The place of a word's units among those of all.
  struct Word: BitwiseCopyable {
    let start: Int32
    let length: Int32
    /// The number of the next longer word that begins with the same four units, or -1.
    var next: Int32 = -1

    var range: Range<Int> { Int(start)..<Int(start + length) }
  }

  private(set) var runs = GrowingArray<Run>(capacity: 1 << 13)
  /// The words by their numbers, which are given in the order in which they come.
  private(set) var words = GrowingArray<Word>(capacity: 1 << 13)
  private(set) var units = GrowingArray<UInt16>(capacity: 1 << 15)
  /// The number of every word of every list.
  private(set) var numbers = GrowingArray<Int32>(capacity: 1 << 13)
  /// The runs, hashed by their keys with linear probing: the number of each and one; 0 is free.
  private var slots = GrowingArray<Int32>(repeating: 0, count: 1 << 14)

  /// Adds the words of `list`, which stand between spaces or line breaks, and answers where their numbers are in `numbers`.
  mutating func take(_ list: String) -> Range<Int> {
    let first = numbers.count
    let bytes = list.utf8Span.span
    units.reserve(units.count + bytes.count)
    var (at, start) = (0, units.count)
    var (end, key) = (start, UInt64(0))
    while at < bytes.count {
      var unit = bytes.nextUnit(&at)
      // 法制 is read as 法治, in words as in texts; unsafe: as below.
      if unit == LegalSpelling.system, end > start {
        var next = at
        let behind = at < bytes.count ? bytes.nextUnit(&next) : 0
        let isEnd = behind == 0x20 || behind == Characters.newline
        if unsafe LegalSpelling.isMeant(units[unchecked: end - 1], behind: isEnd ? 0 : behind) {
          unit = LegalSpelling.rule
        }
      }
      if unit == 0x20 || unit == Characters.newline {
        start = closeWord(start..<end, key)
        (end, key) = (start, 0)
      } else if !Characters.isQuotationMark(unit) {
        // Nothing where four units are in it.
        key |= UInt64(unit) << UInt64(16 &* (end &- start))
        // unsafe: there is room for as many units as the list has bytes.
        unsafe units[unchecked: end] = unit
        end &+= 1
      }
    }
    _ = closeWord(start..<end, key)
    return first..<numbers.count
  }

  /// Ends a word with those units, which stand behind all others, and answers where the next one's begin.
  private mutating func closeWord(_ place: Range<Int>, _ key: UInt64) -> Int {
    guard !place.isEmpty else { return place.lowerBound }
    units.keep(place.upperBound)
    let number = number(ofWordAt: place, key)
    // Of an equal word the units are there.
    if words[Int(number)].start != place.lowerBound { units.keep(place.lowerBound) }
    numbers.append(number)
    return units.count
  }

  /// The number of the word with those units, which are the last: a new one, or that of an equal word.
  private mutating func number(ofWordAt place: Range<Int>, _ key: UInt64) -> Int32 {
    let run = number(ofRun: key)
    var known = runs[run].word
    // Of longer words the last that is shorter.
    var shorter: Int32 = -1
    if place.count > Self.longestRun {
      known = runs[run].longer
      while known >= 0, !isEqual(words[Int(known)], place) {
        if words[Int(known)].length < place.count { shorter = known }
        known = words[Int(known)].next
      }
    }
    if known >= 0 { return known }
    let number = Int32(words.count)
    var word = Word(start: Int32(place.lowerBound), length: Int32(place.count))
    if place.count <= Self.longestRun {
      runs[run].word = number
    } else if shorter < 0 {
      word.next = runs[run].longer
      runs[run].longer = number
    } else {
      word.next = words[Int(shorter)].next
      words[Int(shorter)].next = number
    }
    words.append(word)
    return number
  }

  /// Whether a longer word has the units at `place`, of which the first four are its own.
  private func isEqual(_ word: Word, _ place: Range<Int>) -> Bool {
    guard word.length == place.count else { return false }
    for at in Self.longestRun..<place.count where units[Int(word.start) + at] != units[place.lowerBound + at] {
      return false
    }
    return true
  }

  /// The number of the run with that key, which is added where it is new.
  private mutating func number(ofRun key: UInt64) -> Int {
    if runs.count * 2 >= slots.count { grow() }
    let slot = slot(of: key)
    // unsafe: as there.
    let run = unsafe slots[unchecked: slot]
    if run > 0 { return Int(run) - 1 }
    runs.append(Run(key: key))
    unsafe slots[unchecked: slot] = Int32(runs.count)
    return runs.count - 1
  }

  /// The slot of the run with that key, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    // unsafe: there are as many slots as a power of two, and what is not 0 in them is the number of a run and one.
    while unsafe slots[unchecked: slot] != 0, unsafe runs[unchecked: Int(slots[unchecked: slot]) &- 1].key != key {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = GrowingArray(repeating: 0, count: slots.count * 2)
    for run in 0..<runs.count { slots[slot(of: runs[run].key)] = Int32(run + 1) }
  }
}
