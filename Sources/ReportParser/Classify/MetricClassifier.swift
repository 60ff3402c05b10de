/// Names what each quantity counts, from the words around it.
///
/// A metric that the unit forbids is no candidate. For the others every word near the number adds its worth, less with
/// the distance: words on the left of the clause or item, words on the right up to the next mark, and, weaker, words of
/// the clauses that lead up to it without a number of their own. A word of doing counts only as far as its object is
/// spoken of. The best candidate wins if its evidence is strong enough; see the target's README.
package struct MetricClassifier {
  /// A candidate metric with the strength of its evidence in percent.
  package struct Candidate: Equatable {
    @Compact package var metric: Int
    @Compact package var score: Int
    /// The place of the word that says most for it.
    @CompactRange package var words: Range<Int>
    /// Whether that word is a verb: it states the figure for itself, not as part of another.
    package var isByVerb: Bool

    /// Whether it goes before `other` among the candidates of one mention.
    fileprivate func isBetter(than other: Candidate) -> Bool {
      score == other.score ? metric < other.metric : score > other.score
    }

    /// The key of the metric; nil for something that the catalogue does not count.
    package var id: MetricID? { metric < MetricCatalog.all.count ? MetricCatalog.all[metric].id : nil }

    /// The key of what covers the metric in the standard table, or its own; nil as for `id`.
    var covering: MetricID? {
      guard metric < MetricCatalog.all.count else { return nil }
      return MetricCatalog.all[metric].addition.map(\.parent) ?? MetricCatalog.all[metric].id
    }
  }

  private let terms: TermIndex
  private let text: [UInt16]
  private let hits: Hits
  private let cues: Cues
  /// The end of the last word of each object before the mention, by object; -1 where it was not spoken of.
  private var lastSpoken: [Int]
  private var nextHit = 0
  /// The objects that stand between the mention and the next mark.
  private var objectsBehind: UInt64 = 0
  /// Whether a noun that the mention's unit can count follows at once.
  private var isNounBehind = false
  /// The objects that the next clause of the sentence speaks of; nil until they are asked for.
  private var objectsAhead: UInt64?
  private var scores: [Score]
  private var touched: [Int] = []

  private struct Score: BitwiseCopyable {
    @Compact var best = 0
    @Compact var second = 0
    @Compact var against = 0
    @CompactRange var words = 0..<0
    var isByVerb = false

    var isSilent: Bool { best == 0 && against == 0 }
  }

  package init(_ text: ScannedText) {
    terms = Lexicon.shared.terms
    self.text = text.units
    hits = text.terms
    cues = text.cues
    lastSpoken = [Int](repeating: -1, count: Objects.table.count)
    scores = [Score](repeating: Score(), count: terms.metricCount + 1)
  }

  /// Appends the candidates for a mention to `found`, best first.
  ///
  /// Mentions must come in text order. With `contexts` only the words of those stretches name it.
  package mutating func candidates(
    for mention: Mention, in place: ClauseMap.Surroundings, contexts: [Range<Int>] = [], into found: inout [Candidate]
  ) {
    if let first = contexts.first { forgetObjects(from: max(place.paragraphStart, first.lowerBound - 300)) }
    noteObjects(before: contexts.first?.upperBound ?? mention.start)
    objectsBehind = 0
    isNounBehind = false
    objectsAhead = contexts.isEmpty ? nil : 0
    if contexts.isEmpty {
      noteObjects(behind: mention, place)
      weighSurroundings(of: mention, place)
      let isNamed = touched.contains { scores[$0].best >= Weights.threshold }
      if !isNamed, place.clauseEnd > place.rightEnd { weighRest(of: place, for: mention) }
    } else {
      for context in contexts { weigh(context, for: mention, place) }
    }
    addDefaults(mention, place)
    let first = found.count
    for metric in touched {
      let said = scores[metric]
      let score = said.best + min(said.second, 60) / 12 - said.against * 3 / 4
      if score > 0, said.best > 0 {
        found.append(Candidate(metric: metric, score: score, words: said.words, isByVerb: said.isByVerb))
        // There are few, so each goes to its place at once.
        var at = found.count - 1
        while at > first, found[at].isBetter(than: found[at - 1]) {
          found.swapAt(at, at - 1)
          at -= 1
        }
      }
      scores[metric] = Score()
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// Goes back to `start` and forgets what was spoken of since.
  private mutating func forgetObjects(from start: Int) {
    for object in lastSpoken.indices { lastSpoken[object] = -1 }
    nextHit = hits.first(from: start)
  }

  private mutating func noteObjects(before start: Int) {
    while nextHit < hits.all.count, hits.all[nextHit].start < start {
      // What a longer word covers is not spoken of by itself.
      var objects = hits.all[nextHit].isCovered ? 0 : terms.objects[Int(hits.all[nextHit].word)]
      let end = Int(hits.all[nextHit].end)
      while objects != 0 {
        let object = objects.trailingZeroBitCount
        lastSpoken[object] = max(lastSpoken[object], end)
        objects &= objects - 1
      }
      nextHit += 1
    }
  }

  private mutating func noteObjects(behind mention: Mention, _ place: ClauseMap.Surroundings) {
    var number = hits.first(from: mention.end)
    while number < hits.all.count, Int(hits.all[number].end) <= place.rightEnd {
      objectsBehind |= terms.objects[Int(hits.all[number].word)]
      number += 1
    }
  }

  /// Whether a noun that the mention's unit can count follows at once: 11份合同.
  private func hasNounBehind(_ mention: Mention, _ rightEnd: Int) -> Bool {
    var number = hits.first(from: mention.end)
    while number < hits.all.count, Int(hits.all[number].start) <= mention.end + 1 {
      let hit = hits.all[number]
      number += 1
      if Int(hit.end) > rightEnd || hit.isCovered { continue }
      for number in postings(of: hit) {
        let posting = terms.postings[number]
        guard posting.part == .head || posting.part == .hint else { continue }
        // 6个方面14项问题: what the catalogue does not count stands behind too, if at once.
        if Int(posting.metric) == terms.otherCount {
          if Int(hit.start) == mention.end { return true }
        } else if fit(posting.metric, mention.unit) > 0 {
          return true
        }
      }
    }
    return false
  }

  /// Whether a noun that the mention's unit can count ends right in front of it: 法治讲座8场次.
  private func hasNounBefore(_ mention: Mention, _ leftStart: Int) -> Bool {
    var number = hits.first(from: max(leftStart, mention.start - 10))
    while number < hits.all.count, Int(hits.all[number].start) < mention.start {
      let hit = hits.all[number]
      number += 1
      if Int(hit.end) > mention.start || mention.start - Int(hit.end) > 1 || hit.isCovered { continue }
      for number in postings(of: hit) {
        let posting = terms.postings[number]
        if posting.part == .head, fit(posting.metric, mention.unit) > 0 { return true }
      }
    }
    return false
  }

  /// The numbers of what the word says, in `TermIndex.postings`.
  @inline(__always)
  private func postings(of hit: Hits.Hit) -> Range<Int> {
    let word = Int(hit.word)
    return Int(terms.firstPosting[word])..<Int(terms.firstPosting[word + 1])
  }

  private func fit(_ metric: UInt8, _ unit: Int?) -> Int {
    Int(terms.unitFit[(unit ?? terms.unitCount) * (terms.metricCount + 1) + Int(metric)])
  }

  private mutating func weighSurroundings(of mention: Mention, _ place: ClauseMap.Surroundings) {
    // One copy for all, since `self` changes meanwhile.
    let cues = cues
    let participation = Participation(cues, mention, place)
    let nounBehind = hasNounBehind(mention, place.rightEnd)
    isNounBehind = nounBehind
    let adjacent = !participation.isStated && !nounBehind && hasNounBefore(mention, place.leftStart)
    let clause = ClauseGrammar(text, cues, mention, place)
    if place.clauseStart < place.leadStart, !hasVerbBefore(mention, place.leftStart) {
      weighListHead(of: mention, place, adjacent ? Weights.listHeadBesideNoun : Weights.listHead)
    }
    if let verb = clause.verbBehind { weighVerbBehind(verb, of: mention, place) }
    let examples = clause.examplesEnd.map { hasNoun(in: $0..<mention.start, mention) ? $0 : 0 } ?? 0
    var number = hits.first(from: place.leadStart)
    while number < hits.all.count, Int(hits.all[number].start) < place.rightEnd {
      let hit = hits.all[number]
      number += 1
      let (start, end) = (Int(hit.start), Int(hit.end))
      var weight: Int
      var verbWeight: Int?
      if end <= mention.start {
        if start >= place.leftStart {
          weight = Weights.left(mention.start - end) * (nounBehind ? Weights.nounBehind : 100) / 100
          verbWeight = Weights.verb(mention.start - end)
          if end <= examples { weight = weight * Weights.example / 100 }
        } else {
          weight = Weights.lead(mention.start - end)
        }
      } else if start >= mention.end, end <= place.rightEnd {
        let distance = start - mention.end
        weight =
          participation.isStated
          ? Weights.predicate(distance) : Weights.right(distance) * (adjacent ? 55 : 100) / 100
      } else {
        continue
      }
      if start >= mention.end, isModifier(hit, number, mention, place) { weight = weight * Weights.modifier / 100 }
      add(
        hit, weight, mention, place, verbWeight: verbWeight, participation: participation.isStated)
    }
  }

  /// Whether a verb that the mention's unit can follow stands right in front of it: 受理案件264件、审结251件.
  private func hasVerbBefore(_ mention: Mention, _ leftStart: Int) -> Bool {
    var number = hits.first(from: max(leftStart, mention.start - 5))
    while number < hits.all.count, Int(hits.all[number].start) < mention.start {
      let hit = hits.all[number]
      number += 1
      if Int(hit.end) != mention.start { continue }
      for number in postings(of: hit) {
        let posting = terms.postings[number]
        if posting.part == .action, fit(posting.metric, mention.unit) > 0 { return true }
      }
    }
    return false
  }

  /// Whether a noun that the mention's unit can count stands in `range`.
  private func hasNoun(in range: Range<Int>, _ mention: Mention) -> Bool {
    var number = hits.first(from: range.lowerBound)
    while number < hits.all.count, Int(hits.all[number].end) <= range.upperBound {
      let hit = hits.all[number]
      number += 1
      for number in postings(of: hit) {
        let posting = terms.postings[number]
        if posting.part == .head || posting.part == .hint, fit(posting.metric, mention.unit) > 0 { return true }
      }
    }
    return false
  }

  /// Weighs the verb behind a list as if it stood before it: 对36份合同、3份规范性文件进行审查.
  private mutating func weighVerbBehind(_ range: Range<Int>, of mention: Mention, _ place: ClauseMap.Surroundings) {
    var number = hits.first(from: range.lowerBound)
    while number < hits.all.count, Int(hits.all[number].end) <= range.upperBound {
      add(hits.all[number], Weights.listHead, mention, place, actionsOnly: true)
      number += 1
    }
  }

  /// Weighs the verbs before the first number of the clause: 审查 in 审查决策5件、规范性文件1件 governs the whole list.
  private mutating func weighListHead(of mention: Mention, _ place: ClauseMap.Surroundings, _ weight: Int) {
    var number = hits.first(from: max(place.clauseStart, place.listStart - 60))
    while number < hits.all.count, Int(hits.all[number].end) <= place.listStart {
      add(hits.all[number], weight, mention, place, actionsOnly: true)
      number += 1
    }
  }

  /// Whether another countable noun follows `hit` in the same noun phrase: 14个嘎查村级网格 counts 网格.
  private func isModifier(_ hit: Hits.Hit, _ next: Int, _ mention: Mention, _ place: ClauseMap.Surroundings) -> Bool {
    var number = next
    while number < hits.all.count, Int(hits.all[number].end) <= place.rightEnd {
      let other = hits.all[number]
      number += 1
      if other.start < hit.end || other.isCovered { continue }
      if Int(other.start - hit.end) > 6 { return false }
      if cues.has(.phraseEnd, in: Int(hit.end)..<Int(other.start)) { return false }
      for number in postings(of: other) {
        let posting = terms.postings[number]
        guard posting.part == .head || posting.part == .hint else { continue }
        if fit(posting.metric, mention.unit) > 0 { return true }
      }
    }
    return false
  }

  /// Weighs what follows in the clause behind the next number: 9人、14人完成述法 share their predicate.
  private mutating func weighRest(of place: ClauseMap.Surroundings, for mention: Mention) {
    var number = hits.first(from: place.rightEnd)
    let end = min(place.clauseEnd, place.rightEnd + 40)
    while number < hits.all.count, Int(hits.all[number].end) <= end {
      add(hits.all[number], Weights.sharedPredicate, mention, place)
      number += 1
    }
  }

  /// Weighs the words of one stretch as if the number stood right behind it.
  private mutating func weigh(_ context: Range<Int>, for mention: Mention, _ place: ClauseMap.Surroundings) {
    var number = hits.first(from: context.lowerBound)
    while number < hits.all.count, Int(hits.all[number].end) <= context.upperBound {
      add(hits.all[number], Weights.left(context.upperBound - Int(hits.all[number].end)), mention, place)
      number += 1
    }
  }

  /// Adds what the unit alone says of the object that was spoken of last.
  private mutating func addDefaults(_ mention: Mention, _ place: ClauseMap.Surroundings) {
    guard let unit = mention.unit else { return }
    var latest = -1
    let isSilent = touched.isEmpty
    for row in terms.firstDefault[unit]..<terms.firstDefault[unit + 1] {
      let (object, metric) = terms.defaults[row]
      let spoken = object.map { lastSpoken[$0] } ?? mention.start
      guard spoken > latest, spoken > place.sentence.lowerBound || (isSilent && spoken > place.paragraphStart) else {
        continue
      }
      latest = spoken
      if scores[metric].isSilent { touched.append(metric) }
      let strength =
        spoken > place.sentence.lowerBound ? UnitDefaults.strength : UnitDefaults.strengthFromEarlierSentence
      scores[metric].best = max(scores[metric].best, strength)
    }
  }

  private mutating func add(
    _ hit: Hits.Hit, _ weight: Int, _ mention: Mention, _ place: ClauseMap.Surroundings, verbWeight: Int? = nil,
    actionsOnly: Bool = false, participation: Bool = false
  ) {
    for number in postings(of: hit) {
      let posting = terms.postings[number]
      let metric = Int(posting.metric)
      let fit = fit(posting.metric, mention.unit)
      if fit == 0 || posting.part == .denial || (actionsOnly && posting.part != .action) { continue }
      let near = posting.part == .action ? verbWeight ?? weight : weight
      if metric == terms.otherCount, near < Weights.nextTo || hit.isCovered { continue }
      var score = Int(posting.strength) * near * fit / 10000
      switch posting.part {
      case .head, .hint: break
      case .action: score = score * objectWeight(metric, hit, mention, place) / 100
      case .against, .denial: break
      }
      if hit.isCovered, posting.part != .against, !actionsOnly { score = score * Weights.covered / 100 }
      if participation, metric == terms.otherCount || terms.isStock[metric] {
        score = score * Weights.stockSubject / 100
      }
      if score == 0 { continue }
      var said = scores[metric]
      if said.isSilent { touched.append(metric) }
      if posting.part == .against {
        // What a clause before speaks of says less against, and so does what stands before a number with its noun behind.
        let isApart = Int(hit.end) <= place.clauseStart || (isNounBehind && Int(hit.end) <= mention.start)
        let against = isApart ? weight / 2 : weight
        said.against = max(said.against, against)
      } else if score > said.best {
        said.second = said.best
        said.best = score
        said.words = Int(hit.start)..<Int(hit.end)
        said.isByVerb = posting.part == .action
      } else {
        said.second = max(said.second, score)
      }
      scores[metric] = said
    }
  }

  /// How far the object of a metric's actions is spoken of, in percent.
  private mutating func objectWeight(
    _ metric: Int, _ hit: Hits.Hit, _ mention: Mention, _ place: ClauseMap.Surroundings
  ) -> Int {
    var wanted = terms.objectsOfMetric[metric]
    if wanted & terms.objects[Int(hit.word)] != 0 { return 104 }
    if wanted & objectsBehind != 0 { return 106 }
    let sought = wanted
    var latest = -1
    while wanted != 0 {
      latest = max(latest, lastSpoken[wanted.trailingZeroBitCount])
      wanted &= wanted - 1
    }
    if latest > place.leftStart { return 108 }
    if latest > place.clauseStart { return max(80, 104 - laterObjects(than: latest) * 6) }
    if latest > place.sentence.lowerBound {
      return max(60, 92 - laterObjects(than: latest) * 8)
    }
    if sought & objectsAhead(of: mention, place) != 0 { return Weights.objectAhead }
    if latest > place.paragraphStart { return max(40, 66 - laterObjects(than: latest) * 4) }
    return 0
  }

  /// The objects of the clause that follows in the sentence: 集中排查48轮，调解纠纷88起.
  private mutating func objectsAhead(of mention: Mention, _ place: ClauseMap.Surroundings) -> UInt64 {
    if let known = objectsAhead { return known }
    // Only where the sentence speaks of nothing before.
    if lastSpoken.contains(where: { $0 > place.sentence.lowerBound }) {
      objectsAhead = 0
      return 0
    }
    var objects: UInt64 = 0
    let end = min(place.sentence.upperBound, place.rightEnd + Weights.reachAhead)
    var number = hits.first(from: place.rightEnd)
    while number < hits.all.count, Int(hits.all[number].end) <= end {
      if !hits.all[number].isCovered { objects |= terms.objects[Int(hits.all[number].word)] }
      number += 1
    }
    objectsAhead = objects
    return objects
  }

  /// How many other objects were spoken of since `place`.
  private func laterObjects(than place: Int) -> Int {
    lastSpoken.reduce(0) { $1 > place + 2 ? $0 + 1 : $0 }
  }
}
