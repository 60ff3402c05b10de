/// What the words say of one mention, metric by metric.
struct Tally {
  /// What was said of one metric.
  struct Score: BitwiseCopyable {
    /// What the word that says most for it says.
    fileprivate var best = Claim()
    fileprivate var second: Int32 = 0
    fileprivate var against: Int32 = 0

    fileprivate var isSilent: Bool { best.worth | against == 0 }
  }

  /// What one word is worth for a metric, and which it is, in one number: the higher one says more or, with equal worth,
  /// was heard before.
  struct Claim: BitwiseCopyable {
    /// The worth in 12 bits, the turn backwards in 24, the number of the hit from 1 in 27, whether it is a verb in one.
    private var bits: UInt64 = 0

    /// That of no word.
    init() {}

    init(_ worth: Int, of saying: Saying, isVerb: Bool) {
      let turn = ~UInt64(truncatingIfNeeded: saying.turn) & 0xFF_FFFF
      bits =
        UInt64(truncatingIfNeeded: worth) << 52 | turn << 28 | (UInt64(truncatingIfNeeded: saying.hit + 1) << 1)
        | (isVerb ? 1 : 0)
    }

    var worth: Int32 { Int32(truncatingIfNeeded: bits >> 52) }
    /// The number of the hit, or -1.
    var hit: Int { Int(bits >> 1 & 0x7FF_FFFF) - 1 }
    var isVerb: Bool { bits & 1 != 0 }

    /// The same with a worth that is higher; without a word where it had none.
    func raised(to worth: Int32) -> Claim {
      var claim = self
      claim.bits = UInt64(UInt32(bitPattern: worth)) << 52 | (self.worth == 0 ? 0 : bits & 0xF_FFFF_FFFF_FFFF)
      return claim
    }

    @inline(__always)
    static func higher(_ one: Claim, _ other: Claim) -> Claim {
      var claim = one
      claim.bits = max(one.bits, other.bits)
      return claim
    }
  }

  /// What one word says of one metric.
  struct Saying: BitwiseCopyable {
    /// The number of the word among the hits.
    var hit: Int32
    /// How many were heard of this mention before.
    var turn: Int32
    /// The worth of the word by its length, times that by its place and by how the unit fits, both in percent.
    var product: Int32
    var metric: UInt8
    /// The worth by its place in percent.
    var near: UInt8

    /// What is less is worth nothing.
    static let leastProduct = 10000

    /// The worth of the word at its place in percent.
    var worth: Int { Int(product) / Self.leastProduct }
  }

  /// How a word says something of a metric.
  enum Manner: Int {
    case noun, verb, against

    /// That of the words which play this part; words of denial say nothing.
    @inline(__always)
    static func number(of part: TermIndex.Part) -> Int {
      // A table of two bits each.
      let table =
        against.rawValue << (Int(TermIndex.Part.against.rawValue) * 2)
        | verb.rawValue << (Int(TermIndex.Part.action.rawValue) * 2)
      return table &>> (Int(part.rawValue) &* 2) & 3
    }
  }

  /// What takes room, elsewhere, so that a tally is small; nobody else holds it.
  private final class Board {
    /// By metric; as many as `TermIndex.Posting.metric` can tell apart.
    let scores = GrowingArray(repeating: Score(), count: 256)
    /// The metrics of which anything was said, in the order in which it was, and one place more.
    let touched = GrowingArray<UInt8>(repeating: 0, count: 257)
    /// For each manner room for what was heard and not yet counted, and how much was.
    let sayings = GrowingArray<Saying>(capacity: Board.mostSayings * 3)
    let heard = GrowingArray<Int32>(repeating: 0, count: 4)
    /// Room for a candidate of every metric.
    let ranked = GrowingArray<MetricClassifier.Candidate>(capacity: 256)

    /// A word has 255 postings at most.
    static let mostSayings = 512
  }

  private let board = Board()
  /// What the text has spoken of before the mention.
  let spoken = SpokenObjects()
  private var touchedCount = 0
  /// How much was heard of the mention, and how much of that was counted.
  private var turn: Int32 = 0
  private var counted: Int32 = 0
  /// The objects that stand between the mention and the next mark.
  var objectsBehind: UInt64 = 0
  /// The objects that the next clause of the sentence speaks of; nil until they are asked for.
  var objectsAhead: UInt64?
  /// Whether a noun that the mention's unit can count follows at once.
  var isNounBehind = false

  /// Whether nothing was said of any metric.
  var isSilent: Bool { touchedCount == 0 }

  /// Counts what a word says for a metric.
  @inline(__always)
  mutating func count(_ saying: Saying, for worth: Int, isVerb: Bool) {
    let before = board.scores[Int(saying.metric)]
    var score = before
    score.second = max(before.second, min(before.best.worth, Int32(truncatingIfNeeded: worth)))
    score.best = .higher(before.best, Claim(worth, of: saying, isVerb: isVerb))
    put(score, before, Int(saying.metric))
  }

  /// Counts what a word says against a metric.
  @inline(__always)
  mutating func count(_ metric: Int, against worth: Int32) {
    let before = board.scores[metric]
    var score = before
    score.against = max(before.against, worth)
    put(score, before, metric)
  }

  /// Counts what the unit alone says for a metric.
  mutating func count(_ metric: Int, byUnit worth: Int32) {
    let before = board.scores[metric]
    var score = before
    if worth > before.best.worth { score.best = before.best.raised(to: worth) }
    put(score, before, metric)
  }

  @inline(__always)
  private mutating func put(_ score: Score, _ before: Score, _ metric: Int) {
    board.scores[metric] = score
    board.touched[touchedCount] = UInt8(truncatingIfNeeded: metric)
    touchedCount += (before.isSilent ? 1 : 0) & (score.isSilent ? 0 : 1)
  }

  /// Whether the evidence for any metric is strong enough.
  var isNamed: Bool {
    for number in 0..<touchedCount where board.scores[Int(board.touched[number])].best.worth >= Weights.threshold {
      return true
    }
    return false
  }

  /// Appends what was said for metrics to `candidates`, best first, and forgets what was said.
  mutating func empty(into candidates: inout [MetricClassifier.Candidate], _ hits: Hits) {
    var count = 0
    for number in 0..<touchedCount {
      let metric = Int(board.touched[number])
      let said = board.scores[metric]
      board.scores[metric] = Score()
      let best = said.best.worth
      let score = Int(best + min(said.second, 60) / 12 - said.against * 3 / 4)
      guard score > 0, best > 0 else { continue }
      let hit = said.best.hit
      let words = hit < 0 ? 0..<0 : Int(hits[hit].start)..<Int(hits[hit].end)
      let candidate = MetricClassifier.Candidate(
        metric: metric, score: score, words: words, isByVerb: said.best.isVerb)
      // There are few, so each goes to its place at once. unsafe: there is room for all, and those before were written.
      var at = count
      while at > 0, candidate.isBetter(than: unsafe board.ranked[unchecked: at - 1]) {
        unsafe board.ranked[unchecked: at] = board.ranked[unchecked: at - 1]
        at -= 1
      }
      unsafe board.ranked[unchecked: at] = candidate
      count += 1
    }
    (touchedCount, turn, counted) = (0, 0, 0)
    for number in 0..<count { candidates.append(unsafe board.ranked[unchecked: number]) }
  }
}

/// What was heard.
extension Tally {
  /// Whether there is room for that many sayings and one more.
  func hasRoom(for count: Int) -> Bool { Int(turn - counted) + count < Board.mostSayings }

  /// Takes down what a word says by its posting, for which there is room, unless it is worth nothing.
  @inline(__always)
  mutating func hear(_ posting: TermIndex.Posting, by hit: Int, product: Int, near: Int) {
    let manner = Manner.number(of: posting.part)
    let count = board.heard[manner]
    let saying = Saying(
      hit: Int32(truncatingIfNeeded: hit), turn: turn, product: Int32(truncatingIfNeeded: product),
      metric: posting.metric, near: UInt8(truncatingIfNeeded: near))
    // unsafe: there is room.
    unsafe board.sayings[unchecked: manner &* Board.mostSayings &+ Int(count)] = saying
    // 1 where it is worth something, reckoned: written as a question it would be asked as one.
    let isWorth = Int32(truncatingIfNeeded: UInt(bitPattern: Saying.leastProduct &- 1 &- product) >> 63)
    board.heard[manner] = count &+ isWorth
    turn &+= isWorth
  }

  /// How much was heard in that manner and not counted.
  func sayingCount(_ manner: Manner) -> Int { Int(board.heard[manner.rawValue]) }

  /// What was heard as that in that manner.
  @inline(__always)
  func saying(_ number: Int, _ manner: Manner) -> Saying {
    precondition(number >= 0 && number < sayingCount(manner))
    // unsafe: those heard were written.
    return unsafe board.sayings[unchecked: manner.rawValue * Board.mostSayings + number]
  }

  /// Forgets what was heard, which is counted.
  mutating func forgetSayings() {
    for manner in 0..<3 { board.heard[manner] = 0 }
    counted = turn
  }
}
