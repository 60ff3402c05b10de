/// What the words say of one mention, metric by metric, and what the text has spoken of before it.
struct Tally {
  /// What was said of one metric.
  struct Score: BitwiseCopyable {
    var best: Int32 = 0
    var second: Int32 = 0
    var against: Int32 = 0
    /// The place of the word that says most.
    @CompactRange var words = 0..<0
    var isByVerb = false

    var isSilent: Bool { best == 0 && against == 0 }
  }

  /// What takes room, elsewhere, so that a tally is small; nobody else holds it.
  private final class Board {
    /// By metric; as many as `TermIndex.Posting.metric` can tell apart.
    let scores = GrowingArray(repeating: Score(), count: 256)
    /// The metrics of which anything was said, in the order in which it was.
    let touched = GrowingArray<UInt8>(repeating: 0, count: 256)
    /// The end of the last word of each object before the mention, by the object's bit; -1 where it was not spoken of.
    let lastSpoken = GrowingArray<Int32>(repeating: -1, count: 64)
  }

  private let board = Board()
  private var touchedCount = 0
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

  /// Changes what was said of `metric`, after which it must not be silent.
  @inline(__always)
  mutating func update(_ metric: Int, _ change: (inout Score) -> Void) {
    var score = board.scores[metric]
    if score.isSilent {
      board.touched[touchedCount] = UInt8(truncatingIfNeeded: metric)
      touchedCount += 1
    }
    change(&score)
    board.scores[metric] = score
  }

  /// Whether the evidence for any metric is strong enough.
  var isNamed: Bool {
    for number in 0..<touchedCount where board.scores[Int(board.touched[number])].best >= Weights.threshold {
      return true
    }
    return false
  }

  /// Calls `body` with every metric that anything was said of, and forgets what was said.
  @inline(__always)
  mutating func empty(_ body: (Int, Score) -> Void) {
    for number in 0..<touchedCount {
      let metric = Int(board.touched[number])
      body(metric, board.scores[metric])
      board.scores[metric] = Score()
    }
    touchedCount = 0
  }
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
    var objects = objects
    while objects != 0 {
      let object = objects.trailingZeroBitCount
      board.lastSpoken[object] = max(board.lastSpoken[object], end)
      objects &= objects - 1
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
