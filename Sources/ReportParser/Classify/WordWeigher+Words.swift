/// One word.
///
/// What a text says next cannot be foreseen, so what a word says is first written down whether it counts or not, and what
/// counts is taken in then; little of either branches.
extension WordWeigher {
  /// What a word at its place is worth in percent, by the part that it plays: a byte for each, none for a denial.
  struct Worth {
    private let bytes: UInt64

    /// With a worth of its own where it is a word of doing.
    init(noun: Int, verb: Int) {
      let (noun, verb) = (UInt64(truncatingIfNeeded: noun), UInt64(truncatingIfNeeded: verb))
      bytes =
        noun << Self.place(.head) | noun << Self.place(.hint) | noun << Self.place(.against)
        | verb << Self.place(.action)
    }

    init(_ weight: Int) { self.init(noun: weight, verb: weight) }

    @inline(__always)
    subscript(part: TermIndex.Part) -> Int { Int(truncatingIfNeeded: bytes &>> Self.place(part) & 0xFF) }

    @inline(__always)
    private static func place(_ part: TermIndex.Part) -> UInt64 { UInt64(part.rawValue) &* 8 }
  }

  /// Writes down what a word says of the metrics that the unit fits.
  @inline(__always)
  func hear(_ number: Int, _ worth: Worth, _ setting: Setting, _ tally: inout Tally) {
    let postings = hits[number].term.postings
    if !tally.hasRoom(for: postings.count) { take(setting, &tally) }
    for posting in postings {
      let posting = terms.postings[posting]
      let near = worth[posting.part]
      let product = Int(posting.strength) &* near &* fit(setting.fits, posting.metric)
      tally.hear(posting, by: number, product: product, near: near)
    }
  }

  /// Counts what was written down.
  func take(_ setting: Setting, _ tally: inout Tally) {
    let lessCovered = setting.isCoveredLess ? 100 - Weights.covered : 0
    for number in 0..<tally.sayingCount(.noun) {
      let saying = tally.saying(number, .noun)
      let isCovered = Int(hits[Int(saying.hit)].covered)
      // What the catalogue does not count says so only next to the number.
      let isFar =
        (Int(saying.metric) >= terms.otherCount ? 1 : 0) & ((saying.near < Weights.nextTo ? 1 : 0) | isCovered)
      let score = saying.worth * (100 - isCovered * lessCovered) / 100 * (1 - isFar)
      tally.count(saying, for: takingPart(score, saying, setting), isVerb: false)
    }
    for number in 0..<tally.sayingCount(.verb) {
      let saying = tally.saying(number, .verb)
      let hit = hits[Int(saying.hit)]
      let weight = objectWeight(Int(saying.metric), hit, setting, &tally)
      let score = saying.worth * weight / 100 * (100 - Int(hit.covered) * lessCovered) / 100
      tally.count(saying, for: takingPart(score, saying, setting), isVerb: true)
    }
    // What a clause before speaks of says less against, and so does what stands before a number with its noun behind.
    let apart = tally.isNounBehind ? max(setting.place.clauseStart, setting.mention.start) : setting.place.clauseStart
    for number in 0..<tally.sayingCount(.against) {
      let saying = tally.saying(number, .against)
      let isApart = Int(hits[Int(saying.hit)].end) <= apart
      tally.count(Int(saying.metric), against: Int32(saying.near) &>> (isApart ? 1 : 0))
    }
    tally.forgetSayings()
  }

  /// What the score is where persons take part: they are no stock.
  @inline(__always)
  private func takingPart(_ score: Int, _ saying: Tally.Saying, _ setting: Setting) -> Int {
    guard setting.participation, Int(saying.metric) >= terms.otherCount || terms.isStock[Int(saying.metric)] else {
      return score
    }
    return score * Weights.stockSubject / 100
  }
}
