/// All words that every report is searched for: the catalogue's, with what each says, and those of the cue lists.
///
/// They make one tree, so that a text is read once for all of them. Before the tree stands a filter over pairs of
/// characters, small enough for the nearest cache: most places of a text are left after one look at it.
package struct Lexicon: Sendable {
  package static let shared = Lexicon(MetricCatalog.all)

  /// What the catalogue's words say of its metrics.
  package let terms: TermIndex
  private let trie: WordTrie
  private let filter: PairFilter
  /// For every word the cue lists that it stands in; the highest bit marks the catalogue's words.
  private let sets: [UInt64]
  /// For every word its kinds in the lists that are sorted into kinds, eight bits a list.
  private let kinds: [UInt64]

  private static var termBit: UInt64 { 1 << 63 }

  /// Gathers the words of `metrics` and of all cue lists.
  package init(_ metrics: [Metric]) {
    var builder = LexiconBuilder()
    terms = TermIndex(metrics, &builder)
    var sets = [UInt64](repeating: Self.termBit, count: builder.list.count)
    var kinds = [UInt64](repeating: 0, count: builder.list.count)
    func add(_ set: CueSet, _ words: String, kind: UInt8 = 0) {
      for number in builder.take(words) {
        while sets.count < builder.list.count {
          sets.append(0)
          kinds.append(0)
        }
        if sets[number] & set.bit != 0 { continue }
        sets[number] |= set.bit
        if let shift = set.kindShift { kinds[number] |= UInt64(kind) << shift }
      }
    }
    for (set, words) in Self.lists { add(set, words) }
    for (topic, words) in TopicWords.rows { add(.topic, words, kind: topic.number) }
    for (topic, words) in TopicWords.headingRows { add(.headingTopic, words, kind: topic.number) }
    for (cue, words) in TurnCues.rows { add(.roleTurn, words, kind: cue.rawValue) }
    for (opener, words) in TurnCues.openerRows { add(.planOpener, words, kind: opener.rawValue) }
    for (cue, words) in HeadingCues.rows { add(.headingCue, words, kind: cue.rawValue) }
    self.sets = sets
    self.kinds = kinds
    trie = builder.trie
    filter = PairFilter(builder.list)
  }

  private static var lists: CueLists {
    StatusRefiner.cues + Turns.cues + ActorRefiner.cues + DenialRefiner.cues + PartRefiner.cues + CompanionRefiner.cues
      + NounPhrase.cues + Participation.cues
  }

  /// The words of `text`: those of the catalogue and those of the cue lists.
  func find(in text: [UInt16]) -> (terms: Hits, cues: Cues) {
    var terms = Hits(textLength: text.count)
    var cues = Cues(textLength: text.count, kinds: kinds)
    for start in text.indices {
      terms.open()
      cues.open()
      guard filter.mayBegin(text, start) else { continue }
      var node = trie.child(of: 0, text[start])
      var end = start + 1
      while node > 0 {
        let word = trie.wordAtNode[node]
        if word >= 0 {
          let sets = sets[Int(word)]
          if sets & Self.termBit != 0 { terms.append(word: word, start, end) }
          if sets & ~Self.termBit != 0 { cues.append(word: word, start, end, sets: sets) }
        }
        while end < text.count, WordTrie.isSkipped(text[end]) { end += 1 }
        guard end < text.count else { break }
        node = trie.child(of: node, text[end])
        end += 1
      }
    }
    terms.close()
    cues.open()
    return (terms, cues)
  }
}

/// Gathers words from lists, equal ones under one number.
struct LexiconBuilder {
  private(set) var list = WordList()
  private(set) var trie = WordTrie(expectedUnits: 1 << 16)
  /// For each word of `list` the number that it goes by: its own, or that of an equal one before it.
  private(set) var numbers: [Int] = []

  /// Adds the words of `words` and answers the number of each; a new word has a number above all before it.
  mutating func take(_ words: String) -> [Int] {
    let taken = list.append(words)
    for word in taken { numbers.append(Int(trie.insert(list, word, as: Int32(word)))) }
    return Array(numbers[taken])
  }
}

/// Which pairs of characters words begin with, a bit for every pair, hashed, and which characters are words alone.
struct PairFilter: Sendable {
  private var pairs = [UInt64](repeating: 0, count: 1 << 10)
  private var singles = [UInt64](repeating: 0, count: 1 << 10)

  init(_ words: WordList) {
    for word in 0..<words.count {
      let units = words[word].lazy.map { words.units[$0] }.filter { !WordTrie.isSkipped($0) }.prefix(2)
      guard let first = units.first else { continue }
      if let second = units.dropFirst().first {
        let bit = Self.bit(first, second)
        pairs[bit >> 6] |= 1 << UInt64(bit & 63)
      } else {
        singles[Int(first >> 6)] |= 1 << UInt64(first & 63)
      }
    }
  }

  @inline(__always)
  private static func bit(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 0x9E37_79B1 ^ UInt32(second) &* 0x85EB_CA6B) >> 16)
  }

  /// Whether a word may begin at `start`, where there is a unit.
  @inline(__always)
  func mayBegin(_ text: [UInt16], _ start: Int) -> Bool {
    let first = text[start]
    if singles[Int(first >> 6)] & 1 << UInt64(first & 63) != 0 { return true }
    guard start + 1 < text.count else { return false }
    let second = text[start + 1]
    let bit = Self.bit(first, second)
    return pairs[bit >> 6] & 1 << UInt64(bit & 63) != 0 || WordTrie.isSkipped(second)
  }
}
