/// All words that every report is searched for: the catalogue's, with what each says, and those of the cue lists.
///
/// They make one tree, so that a text is read once for all of them.
package struct Lexicon: Sendable {
  package static let shared = Lexicon()

  /// What the catalogue's words say of its metrics.
  package let terms: TermIndex
  private let matcher: WordMatcher
  /// For every word its kinds in the lists that are sorted into kinds, eight bits a list.
  private let kinds: [UInt64]

  private init() {
    var builder = LexiconBuilder()
    terms = TermIndex(&builder)
    var words: [LexiconWord] = []
    words.reserveCapacity(1 << 13)
    for term in terms.words { words.append(LexiconWord(term: term)) }
    var kinds: [UInt64] = []
    kinds.reserveCapacity(1 << 13)
    for _ in words { kinds.append(0) }
    func add(_ set: CueSet, _ list: String, kind: UInt8 = 0) {
      let places = builder.take(list)
      while words.count < builder.words.count {
        words.append(LexiconWord())
        kinds.append(0)
      }
      for place in places {
        let number = Int(builder.numbers[place])
        if words[number].sets & set.bit != 0 { continue }
        words[number].sets |= set.bit
        if let shift = set.kindShift { kinds[number] |= UInt64(kind) << shift }
      }
    }
    for (set, words) in Self.lists { add(set, words) }
    for (topic, words) in TopicWords.rows { add(.topic, words, kind: topic.number) }
    for (topic, words) in TopicWords.headingRows { add(.headingTopic, words, kind: topic.number) }
    for (cue, words) in TurnCues.rows { add(.roleTurn, words, kind: cue.rawValue) }
    for (opener, words) in TurnCues.openerRows { add(.planOpener, words, kind: opener.rawValue) }
    for (cue, words) in HeadingCues.rows { add(.headingCue, words, kind: cue.rawValue) }
    self.kinds = kinds
    for number in words.indices { words[number].number = UInt16(number) }
    matcher = WordMatcher(builder, words)
  }

  /// The lists whose words have no kinds.
  static var lists: CueLists {
    StatusRefiner.cues + Turns.cues + ActorRefiner.cues + DenialRefiner.cues + PartRefiner.cues + CompanionRefiner.cues
      + RespectivelyRefiner.cues + NounPhrase.cues + Participation.cues + CarriedNounRefiner.cues + TraineeRefiner.cues
      + ReachRefiner.cues + ClauseGrammar.cues + PlaceReader.cues + TurnCues.shortcomings
  }

  /// The words of `text`: those of the catalogue and those of the cue lists.
  func find(in text: [UInt16]) -> (terms: Hits, cues: Cues) {
    var terms = Hits.Builder(textLength: text.count)
    var cues = Cues.Builder(textLength: text.count)
    matcher.forEachMatch(in: text) { match, word in
      terms.append(match, word.term, if: word.isTerm)
      cues.append(match, word, if: word.sets != 0)
    }
    return (terms.hits(), cues.cues(kinds: kinds))
  }
}

/// What there is to know of a word, in 22 bytes, so that one look tells it all.
struct LexiconWord: Sendable, BitwiseCopyable {
  /// The cue lists that it stands in, a bit each.
  var sets: UInt64 = 0
  /// What the catalogue says by it; nothing where it is none of the catalogue's words.
  var term = TermIndex.Term()
  /// The number under which it was gathered.
  var number: UInt16 = 0

  @inline(__always)
  var isTerm: Bool { term.objects != 0 || term.postingCount > 0 }

  /// Whether it is a word, and no more than the beginning of others.
  @inline(__always)
  var isWord: Bool { sets != 0 || isTerm }
}
