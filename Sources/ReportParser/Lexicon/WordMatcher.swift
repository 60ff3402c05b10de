/// The words of the lexicon in the form in which a text is read for them.
///
/// Every character of every report passes here, so this file departs from the plain way in four respects. Quotation
/// marks, which may stand inside any word, are taken out first, so that words are runs of units. A filter of 16 KiB then
/// says for the runs of one to four units from every place whether they may be words, and whether a longer word may
/// begin: one look at it answers for all, and all answers are written down before any is acted on. Each run that may be
/// a word is looked up by itself, mostly one for every word that is found. Little of this branches on what the text
/// says, save for words of five units and more, whose further units are compared. And subscripts are unchecked: the text
/// has room behind its end for the longest run, and places are below its length by the loops' own conditions.
struct WordMatcher: Sendable {
  private let table: GramTable
  /// What follows the first four units of longer words, beginning by beginning, the shorter before the longer.
  ///
  /// Of each the number among the longer words and one, how many units follow, and these; 0 closes a beginning.
  private let tails: [UInt16]
  /// Two bits for every two units that words begin with, for every run of two to four units that is a word, and for every
  /// three that words of five and more begin with, in the word that the first two units lead to.
  private let filter: [UInt64]
  /// Which characters are words alone, a bit each.
  private let singles: [UInt64]

  /// Takes the words of `lexicon`, none of which has the unit 0; `known` is what is known of each, by its number.
  init(_ lexicon: borrowing LexiconBuilder, _ known: [LexiconWord]) {
    var runs: [GramTable.Entry] = []
    runs.reserveCapacity(lexicon.runs.count)
    var longerWords: [LexiconWord] = []
    var tails: [UInt16] = [0]
    for number in 0..<lexicon.runs.count {
      let run = lexicon.runs[number]
      var entry = GramTable.Entry(key: run.key)
      if run.word >= 0 { entry.word = known[Int(run.word)] }
      if run.longer >= 0 {
        entry.tails = UInt16(tails.count)
        var next = run.longer
        while next >= 0 {
          let word = lexicon.words[Int(next)]
          longerWords.append(known[Int(next)])
          tails.append(UInt16(longerWords.count))
          tails.append(UInt16(word.length) - UInt16(LexiconBuilder.longestRun))
          for at in word.range.dropFirst(LexiconBuilder.longestRun) { tails.append(lexicon.units[at]) }
          next = word.next
        }
        tails.append(0)
      }
      runs.append(entry)
    }
    table = GramTable(runs, longer: longerWords)
    self.tails = tails
    (filter, singles) = Self.filter(of: runs)
  }

  private static func filter(of runs: [GramTable.Entry]) -> (filter: [UInt64], singles: [UInt64]) {
    var filter = [UInt64](repeating: 0, count: 1 << 11)
    var singles = [UInt64](repeating: 0, count: 1 << 10)
    for run in runs {
      let (pair, triple) = (Self.hash(run.key & Self.pairMask), Self.hash(run.key & Self.tripleMask))
      var bits: UInt64 = run.key >> 16 > 0 ? Self.bits(pair, .pairBegins) : 0
      if run.tails > 0 { bits |= Self.bits(triple, .longerFollows) }
      if run.word.isWord, run.key >> 48 > 0 {
        bits |= Self.bits(Self.hash(run.key), .fourIsWord)
      } else if run.word.isWord, run.key >> 32 > 0 {
        bits |= Self.bits(triple, .tripleIsWord)
      } else if run.word.isWord, run.key >> 16 > 0 {
        bits |= Self.bits(pair, .pairIsWord)
      } else if run.word.isWord {
        singles[Int(run.key >> 6)] |= 1 << (run.key & 63)
      }
      filter[Int(truncatingIfNeeded: pair >> 53)] |= bits
    }
    return (filter, singles)
  }

  private static let (pairMask, tripleMask): (UInt64, UInt64) = (0xFFFF_FFFF, 0xFFFF_FFFF_FFFF)

  /// A number in whose highest bits all units of the key have a say; in the others only the first ones.
  @inline(__always)
  private static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

  /// What the filter answers, by two bits of a word.
  ///
  /// Which they are is told by six bits each of a hash, from these places on. All are such that every unit of the run has a
  /// say, and those of one hash don't overlap.
  private struct Question {
    let one: UInt64
    let other: UInt64

    /// Of the hash of two units, whose eleven highest bits choose the word.
    @inline(__always) static var pairIsWord: Question { Question(one: 47, other: 41) }
    @inline(__always) static var pairBegins: Question { Question(one: 35, other: 29) }
    /// Of the hash of three.
    @inline(__always) static var tripleIsWord: Question { Question(one: 58, other: 52) }
    @inline(__always) static var longerFollows: Question { Question(one: 46, other: 40) }
    /// Of the hash of four.
    @inline(__always) static var fourIsWord: Question { Question(one: 58, other: 52) }
  }

  /// The two bits by which a run with that hash is known.
  @inline(__always)
  private static func bits(_ hash: UInt64, _ question: Question) -> UInt64 {
    1 << (hash >> question.one & 63) | 1 << (hash >> question.other & 63)
  }

  /// Whether `word` has both bits, 1 or 0.
  @inline(__always)
  private static func has(_ word: UInt64, _ hash: UInt64, _ question: Question) -> UInt64 {
    (word >> (hash >> question.one & 63)) & (word >> (hash >> question.other & 63)) & 1
  }

  /// A word at its place in the text.
  struct Match: BitwiseCopyable {
    /// The number of the word's entry.
    let entry: Int32
    let start: Int32
    let end: Int32
  }

  /// Calls `body` with the words of `text`, by start and then by length.
  @inline(__always)
  func forEachMatch(in text: [UInt16], _ body: (Match, LexiconWord) -> Void) {
    let matches = matches(in: text)
    let entries = table.entries.span
    // The numbers are those of entries.
    matches.forEach { match in unsafe body(match, entries[unchecked: Int(match.entry)].word) }
  }

  private func matches(in text: [UInt16]) -> GrowingArray<Match> {
    let plain = PlainText(text)
    let found = entries(of: plain)
    var matches = GrowingArray<Match>(capacity: found.count * 2)
    let entries = table.entries.span
    found.forEach { found in
      let (start, length) = (Int(found.run >> 3), Int(found.run & 7))
      let entry = unsafe entries[unchecked: Int(found.entry)]
      if length <= LexiconBuilder.longestRun {
        matches.append(plain.match(found.entry, start, length), if: entry.word.isWord)
      } else {
        addLonger(plain, start, Int(entry.tails), &matches)
      }
    }
    return matches
  }

  /// A run of the text, as `runs` has it, with the number of its entry.
  private struct Found: BitwiseCopyable {
    let run: UInt32
    let entry: Int32
  }

  /// The runs of `text` that the table has.
  ///
  /// The table is larger than the nearest cache. In a loop that does nothing but look up, and waits for no answer, the
  /// looks go on side by side.
  private func entries(of text: borrowing PlainText) -> GrowingArray<Found> {
    let runs = runs(of: text, from: beginnings(of: text))
    let found = GrowingArray<Found>(capacity: runs.count)
    let entries = table.entries.span
    var count = 0
    runs.forEach { run in
      let length = min(Int(run & 7), LexiconBuilder.longestRun)
      let key = text.key(at: Int(run >> 3)) & (.max >> UInt64(64 &- 16 &* length))
      let place = table.place(of: key)
      unsafe found[unchecked: count] = Found(run: run, entry: Int32(truncatingIfNeeded: place))
      count &+= unsafe entries[unchecked: place].key == key ? 1 : 0
    }
    return found.taking(count)
  }

  /// The places of `text` where a word may begin.
  private func beginnings(of text: borrowing PlainText) -> GrowingArray<UInt32> {
    let (filter, singles) = (filter.span, singles.span)
    let beginnings = GrowingArray<UInt32>(capacity: text.count + 1)
    var count = 0
    for start in 0..<text.count {
      let key = text.key(at: start)
      let pair = Self.hash(key & Self.pairMask)
      let word = unsafe filter[unchecked: Int(truncatingIfNeeded: pair >> 53)]
      let isBeginning = Self.has(word, pair, .pairBegins) | Self.isSingle(key, singles)
      unsafe beginnings[unchecked: count] = UInt32(truncatingIfNeeded: start)
      count &+= Int(truncatingIfNeeded: isBeginning)
    }
    return beginnings.taking(count)
  }

  /// The runs from `beginnings` that may be words: the place of each, with its length in the three lowest bits, where 5
  /// stands for all longer ones.
  private func runs(
    of text: borrowing PlainText, from beginnings: borrowing GrowingArray<UInt32>
  ) -> GrowingArray<UInt32> {
    let (filter, singles) = (filter.span, singles.span)
    let runs = GrowingArray<UInt32>(capacity: beginnings.count * 5 + 1)
    var count = 0
    beginnings.forEach { start in
      let key = text.key(at: Int(start))
      let (pair, triple) = (Self.hash(key & Self.pairMask), Self.hash(key & Self.tripleMask))
      let word = unsafe filter[unchecked: Int(truncatingIfNeeded: pair >> 53)]
      // Each is written down, and the next one over it where it was none.
      unsafe runs[unchecked: count] = start << 3 | 1
      count &+= Int(truncatingIfNeeded: Self.isSingle(key, singles))
      unsafe runs[unchecked: count] = start << 3 | 2
      count &+= Int(truncatingIfNeeded: Self.has(word, pair, .pairIsWord))
      unsafe runs[unchecked: count] = start << 3 | 3
      count &+= Int(truncatingIfNeeded: Self.has(word, triple, .tripleIsWord))
      unsafe runs[unchecked: count] = start << 3 | 4
      count &+= Int(truncatingIfNeeded: Self.has(word, Self.hash(key), .fourIsWord))
      unsafe runs[unchecked: count] = start << 3 | 5
      count &+= Int(truncatingIfNeeded: Self.has(word, triple, .longerFollows))
    }
    return runs.taking(count)
  }

  /// Whether the first unit of `key` is a word alone, 1 or 0.
  @inline(__always)
  private static func isSingle(_ key: UInt64, _ singles: Span<UInt64>) -> UInt64 {
    unsafe singles[unchecked: Int(truncatingIfNeeded: key & 0xFFFF) >> 6] >> (key & 63) & 1
  }

  /// Appends the words of five units and more that begin at `start`, whose first four have those tails.
  private func addLonger(
    _ text: borrowing PlainText, _ start: Int, _ tails: Int, _ matches: inout GrowingArray<Match>
  ) {
    var tail = tails
    while self.tails[tail] > 0 {
      let length = Int(self.tails[tail + 1])
      var common = 0
      // The text differs from every word at its end, if not before.
      while common < length, text.unit(at: start + LexiconBuilder.longestRun + common) == self.tails[tail + 2 + common]
      {
        common += 1
      }
      if common == length {
        let entry = Int32(table.slotCount) + Int32(self.tails[tail]) - 1
        matches.append(text.match(entry, start, LexiconBuilder.longestRun + length))
      }
      tail += 2 + length
    }
  }
}
