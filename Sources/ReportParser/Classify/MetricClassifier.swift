/// Names what each quantity counts, from the words around it.
///
/// A metric that the unit forbids is no candidate. For the others every word near the number adds its worth, less with
/// the distance: words on the left of the clause or item, words on the right up to the next mark, and, weaker, words of
/// the clauses that lead up to it without a number of their own. A word of doing counts only as far as its object is
/// spoken of. The best candidate wins if its evidence is strong enough; see the target's README.
package struct MetricClassifier {
  /// A candidate metric with the strength of its evidence in percent.
  package struct Candidate: Equatable {
    package var metric: Int
    package var score: Int
    /// The place of the word that says most for it.
    package var words: Range<Int>
  }

  private let terms: TermIndex
  private let text: [UInt16]
  private let hits: Hits
  /// The end of the last word of each object before the mention, by object; -1 where it was not spoken of.
  private var lastSpoken: [Int]
  private var nextHit = 0
  private var scores: [Score]
  private var touched: [Int] = []

  private struct Score {
    var best: Int = 0
    var words: Range<Int> = 0..<0
    var second: Int = 0
    var against: Int = 0
  }

  package init(_ text: [UInt16], terms: TermIndex = .shared) {
    self.terms = terms
    self.text = text
    hits = Hits(text, terms)
    lastSpoken = [Int](repeating: -1, count: Objects.table.count)
    scores = [Score](repeating: Score(), count: terms.metricCount)
  }

  /// The words of the catalogue in the text.
  package var foundWords: Hits { hits }

  /// The candidates for a mention, best first.
  ///
  /// Mentions must come in text order. With `leftContext` only the words of that stretch name it.
  package mutating func candidates(
    for mention: Mention, in place: ClauseMap.Surroundings, leftContext: Range<Int>? = nil
  ) -> [Candidate] {
    if let leftContext { forgetObjects(from: max(place.paragraphStart, leftContext.lowerBound - 300)) }
    noteObjects(before: leftContext?.upperBound ?? mention.start)
    let adjacent = hasNounBefore(mention, leftContext?.lowerBound ?? place.leftStart)
    weigh(mention, place, leftContext, adjacent: adjacent)
    var found: [Candidate] = []
    for metric in touched {
      var score = scores[metric].best + min(scores[metric].second, 60) / 12
      score -= scores[metric].against * 3 / 4
      if score > 0, scores[metric].best > 0 {
        found.append(Candidate(metric: metric, score: score, words: scores[metric].words))
      }
      scores[metric] = Score()
    }
    touched.removeAll(keepingCapacity: true)
    found.sort { $0.score == $1.score ? $0.metric < $1.metric : $0.score > $1.score }
    return found
  }

  /// Goes back to `start` and forgets what was spoken of since.
  private mutating func forgetObjects(from start: Int) {
    for object in lastSpoken.indices { lastSpoken[object] = -1 }
    nextHit = hits.first(from: start)
  }

  private mutating func noteObjects(before start: Int) {
    while nextHit < hits.all.count, hits.all[nextHit].start < start {
      var objects = terms.objects[Int(hits.all[nextHit].word)]
      let end = Int(hits.all[nextHit].end)
      while objects != 0 {
        let object = objects.trailingZeroBitCount
        lastSpoken[object] = max(lastSpoken[object], end)
        objects &= objects - 1
      }
      nextHit += 1
    }
  }

  /// Whether a noun that the mention's unit can count ends right in front of it: 法治讲座8场次.
  private func hasNounBefore(_ mention: Mention, _ leftStart: Int) -> Bool {
    var number = hits.first(from: max(leftStart, mention.start - 10))
    while number < hits.all.count, Int(hits.all[number].start) < mention.start {
      let hit = hits.all[number]
      number += 1
      if Int(hit.end) > mention.start || mention.start - Int(hit.end) > 1 || hit.isCovered { continue }
      for posting in postings(of: hit) where posting.part == .head && fit(posting.metric, mention.unit) > 0 {
        return true
      }
    }
    return false
  }

  private func postings(of hit: Hits.Hit) -> ArraySlice<TermIndex.Posting> {
    let word = Int(hit.word)
    return terms.postings[Int(terms.firstPosting[word])..<Int(terms.firstPosting[word + 1])]
  }

  private func fit(_ metric: UInt8, _ unit: Int?) -> Int {
    guard let unit else { return 60 }
    return Int(terms.unitFit[Int(metric) * Units.all.count + unit])
  }

  private mutating func weigh(
    _ mention: Mention, _ place: ClauseMap.Surroundings, _ leftContext: Range<Int>?, adjacent: Bool
  ) {
    let lead = leftContext?.lowerBound ?? place.leadStart
    let leftStart = leftContext?.lowerBound ?? place.leftStart
    let leftEnd = leftContext?.upperBound ?? mention.start
    let rightEnd = leftContext == nil ? place.rightEnd : mention.end
    var number = hits.first(from: lead)
    while number < hits.all.count, Int(hits.all[number].start) < rightEnd {
      let hit = hits.all[number]
      number += 1
      let weight: Int
      if Int(hit.end) <= leftEnd {
        weight =
          Int(hit.start) >= leftStart
          ? Weights.left(leftEnd - Int(hit.end)) : Weights.lead(leftEnd - Int(hit.end))
      } else if Int(hit.start) >= mention.end, Int(hit.end) <= rightEnd {
        weight = Weights.right(Int(hit.start) - mention.end) * (adjacent ? 55 : 100) / 100
      } else {
        continue
      }
      add(hit, weight, mention, place)
    }
  }

  private mutating func add(_ hit: Hits.Hit, _ weight: Int, _ mention: Mention, _ place: ClauseMap.Surroundings) {
    for posting in postings(of: hit) {
      let metric = Int(posting.metric)
      let fit = fit(posting.metric, mention.unit)
      if fit == 0 || posting.part == .denial { continue }
      if scores[metric].best == 0, scores[metric].against == 0 { touched.append(metric) }
      if posting.part == .against {
        scores[metric].against = max(scores[metric].against, weight)
        continue
      }
      if hit.isCovered, posting.part == .head { continue }
      var score = Int(posting.strength) * weight * fit / 10000
      if posting.part == .action { score = score * objectWeight(metric, hit, place) / 100 }
      if score > scores[metric].best {
        scores[metric].second = scores[metric].best
        scores[metric].best = score
        scores[metric].words = Int(hit.start)..<Int(hit.end)
      } else {
        scores[metric].second = max(scores[metric].second, score)
      }
    }
  }

  /// How far the object of a metric's actions is spoken of, in percent.
  private func objectWeight(_ metric: Int, _ hit: Hits.Hit, _ place: ClauseMap.Surroundings) -> Int {
    var wanted = terms.objectsOfMetric[metric]
    if wanted & terms.objects[Int(hit.word)] != 0 { return 100 }
    var latest = -1
    while wanted != 0 {
      latest = max(latest, lastSpoken[wanted.trailingZeroBitCount])
      wanted &= wanted - 1
    }
    if latest > place.leftStart { return 100 }
    if latest > place.clauseStart { return 96 }
    if latest > place.sentence.lowerBound {
      return max(60, 92 - laterObjects(than: latest, from: place.sentence.lowerBound) * 8)
    }
    if latest > place.paragraphStart { return max(40, 66 - laterObjects(than: latest, from: 0) * 4) }
    return 0
  }

  /// How many other objects were spoken of since `place`.
  private func laterObjects(than place: Int, from start: Int) -> Int {
    lastSpoken.reduce(0) { $1 > place + 2 ? $0 + 1 : $0 }
  }
}

/// How much a word says by its distance from the number, in percent.
enum Weights {
  static func left(_ distance: Int) -> Int {
    switch distance {
    case ...1: 100
    case 2...4: 94
    case 5...8: 84
    case 9...14: 70
    case 15...24: 55
    default: 42
    }
  }

  static func right(_ distance: Int) -> Int {
    switch distance {
    case ...1: 100
    case 2...4: 90
    case 5...8: 74
    case 9...14: 56
    default: 42
    }
  }

  static func lead(_ distance: Int) -> Int {
    switch distance {
    case ...6: 56
    case 7...16: 50
    case 17...30: 44
    default: 32
    }
  }

  /// Evidence below this leaves the figure without a metric.
  static let threshold = 34
}
