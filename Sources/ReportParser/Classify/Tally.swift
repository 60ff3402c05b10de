/// What the words say of one mention, metric by metric, and what the text has spoken of before it.
struct Tally {
  /// What was said of one metric.
  struct Score: BitwiseCopyable {
    var best: Int32 = 0
    var second: Int32 = 0
    var against: Int32 = 0
    /// The place of the word that says most.
    var start: Int32 = 0
    var end: Int32 = 0
    var isByVerb = false

    var words: Range<Int> { Int(start)..<Int(end) }

    var isSilent: Bool { best == 0 && against == 0 }
  }

  /// What one word says of one metric.
  struct Saying: BitwiseCopyable {
    /// The number of the word among the hits.
    var hit: Int32 = 0
    /// The worth of the word by its length, its place and the unit, in percent.
    var score: Int32 = 0
    var metric: UInt8 = 0
    var part = TermIndex.Part.head
    /// What its place alone is worth, in percent.
    var near: UInt8 = 0
  }

  /// What takes room, elsewhere, so that a tally is small; nobody else holds it.
  private final class Board {
    /// By metric; as many as `TermIndex.Posting.metric` can tell apart.
    let scores = GrowingArray(repeating: Score(), count: 256)
    /// The metrics of which anything was said, in the order in which it was.
    let touched = GrowingArray<UInt8>(repeating: 0, count: 257)
    /// The end of the last word of each object before the mention, by the object's bit; -1 where it was not spoken of.
    let lastSpoken = GrowingArray<Int32>(repeating: -1, count: 64)
    /// Room for what was heard and not yet counted; a word says no more than 255 things.
    let sayings = GrowingArray<Saying>(capacity: Board.mostSayings)
    /// Room for a candidate of every metric.
    let ranked = GrowingArray<MetricClassifier.Candidate>(capacity: 256)

    static let mostSayings = 512
  }

  private let board = Board()
  private var touchedCount = 0
  private var heardCount = 0
  /// The first hit that was not yet looked at for its objects.
  var nextHit = 0
  /// The objects that stand between the mention and the next mark.
  var objectsBehind: UInt64 = 0
  /// The objects that the next clause of the sentence speaks of; nil until they are asked for.
  var objectsAhead: UInt64?
  /// Whether a noun that the mention's unit can count follows at once.
  var isNounBehind = false

  /// Whether nothing was said of any metric.
  var isSilent: Bool { touchedCount == 0 }

  /// Counts what the word at `words` says for and against a metric.
  @inline(__always)
  mutating func count(_ metric: Int, for worth: Int32, against: Int32, words: Range<Int32>, isByVerb: Bool) {
    var score = board.scores[metric]
    let wasSilent = score.isSilent
    let isBetter = worth > score.best
    score.second = max(score.second, min(score.best, worth))
    score.best = max(score.best, worth)
    score.against = max(score.against, against)
    score.start = isBetter ? words.lowerBound : score.start
    score.end = isBetter ? words.upperBound : score.end
    score.isByVerb = isBetter ? isByVerb : score.isByVerb
    board.scores[metric] = score
    board.touched[touchedCount] = UInt8(truncatingIfNeeded: metric)
    touchedCount += wasSilent && !score.isSilent ? 1 : 0
  }

  /// Counts what the unit alone says for a metric.
  mutating func count(_ metric: Int, byUnit worth: Int32) {
    var score = board.scores[metric]
    if score.isSilent {
      board.touched[touchedCount] = UInt8(truncatingIfNeeded: metric)
      touchedCount += 1
    }
    score.best = max(score.best, worth)
    board.scores[metric] = score
  }

  /// Whether the evidence for any metric is strong enough.
  var isNamed: Bool {
    for number in 0..<touchedCount where board.scores[Int(board.touched[number])].best >= Weights.threshold {
      return true
    }
    return false
  }

  /// Appends what was said for metrics to `candidates`, best first, and forgets what was said.
  mutating func empty(into candidates: inout [MetricClassifier.Candidate]) {
    var count = 0
    for number in 0..<touchedCount {
      let metric = Int(board.touched[number])
      let said = board.scores[metric]
      board.scores[metric] = Score()
      let score = Int(said.best + min(said.second, 60) / 12 - said.against * 3 / 4)
      guard score > 0, said.best > 0 else { continue }
      let candidate = MetricClassifier.Candidate(
        metric: metric, score: score, words: said.words, isByVerb: said.isByVerb)
      // There are few, so each goes to its place at once. unsafe: there is room for all, and those before were written.
      var at = count
      while at > 0, candidate.isBetter(than: unsafe board.ranked[unchecked: at - 1]) {
        unsafe board.ranked[unchecked: at] = board.ranked[unchecked: at - 1]
        at -= 1
      }
      unsafe board.ranked[unchecked: at] = candidate
      count += 1
    }
    touchedCount = 0
    for number in 0..<count { candidates.append(unsafe board.ranked[unchecked: number]) }
  }
}

/// What was heard.
extension Tally {
  /// The number of what was heard and not counted.
  var sayingCount: Int { heardCount }

  /// What was heard as that.
  @inline(__always)
  func saying(_ number: Int) -> Saying {
    precondition(number >= 0 && number < heardCount)
    // unsafe: those heard were written.
    return unsafe board.sayings[unchecked: number]
  }

  /// Takes down a saying where `isWanted`, for which there is room.
  @inline(__always)
  mutating func hear(_ saying: Saying, if isWanted: Bool) {
    // unsafe: there is room.
    unsafe board.sayings[unchecked: heardCount] = saying
    heardCount += isWanted ? 1 : 0
  }

  /// Whether there is room for that many sayings and one more.
  func hasRoom(for count: Int) -> Bool { heardCount + count < Board.mostSayings }

  /// Forgets what was heard.
  mutating func forgetSayings() { heardCount = 0 }
}

/// What was spoken of.
extension Tally {
  /// Forgets all objects.
  func forgetSpoken() {
    for object in 0..<64 { board.lastSpoken[object] = -1 }
  }

  /// Notes that those objects were spoken of by a word that ends at `end`.
  @inline(__always)
  func note(_ objects: UInt64, endingAt end: Int32) {
    // Most words speak of one object or of none, which is noted as one that ends nowhere.
    let first = objects.trailingZeroBitCount & 63
    board.lastSpoken[first] = max(board.lastSpoken[first], objects == 0 ? -1 : end)
    var others = objects & (objects &- 1)
    while others != 0 {
      let object = others.trailingZeroBitCount
      board.lastSpoken[object] = max(board.lastSpoken[object], end)
      others &= others - 1
    }
  }

  /// Where that object was spoken of last, or -1.
  func latest(of object: Int) -> Int { Int(board.lastSpoken[object]) }

  /// Where the last of those objects was spoken of, or -1.
  func latest(ofAny objects: UInt64) -> Int {
    var (objects, latest) = (objects, Int32(-1))
    while objects != 0 {
      latest = max(latest, board.lastSpoken[objects.trailingZeroBitCount])
      objects &= objects - 1
    }
    return Int(latest)
  }

  /// How many objects were spoken of since `place`, more than two places behind it.
  func laterObjects(than place: Int) -> Int {
    var count: Int32 = 0
    let place = Int32(truncatingIfNeeded: place + 2)
    board.lastSpoken.forEach { count += $0 > place ? 1 : 0 }
    return Int(count)
  }

  /// Whether any object was spoken of behind `place`.
  func hasSpoken(since place: Int) -> Bool {
    var latest: Int32 = -1
    board.lastSpoken.forEach { latest = max(latest, $0) }
    return Int(latest) > place
  }
}
