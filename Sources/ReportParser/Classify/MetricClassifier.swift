/// Names what each quantity counts, from the words around it.
///
/// A metric that the unit forbids is no candidate. For the others every word near the number adds its worth, less with
/// the distance: words on the left of the clause or item, words on the right up to the next mark, and, weaker, words of
/// the clauses that lead up to it without a number of their own. A word of doing counts only as far as its object is
/// spoken of. The best candidate wins if its evidence is strong enough; see the target's README.
package struct MetricClassifier {
  let terms: TermIndex
  private let text: [UInt16]
  let hits: Hits
  let cues: Cues
  /// The end of the last word of each object before the mention, by object; -1 where it was not spoken of.
  var lastSpoken: [Int]
  var nextHit = 0
  /// The objects that stand between the mention and the next mark.
  var objectsBehind: UInt64 = 0
  /// Whether a noun that the mention's unit can count follows at once.
  private var isNounBehind = false
  /// The objects that the next clause of the sentence speaks of; nil until they are asked for.
  var objectsAhead: UInt64?
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

  private mutating func weighSurroundings(of mention: Mention, _ place: ClauseMap.Surroundings) {
    // One copy for all, since `self` changes meanwhile.
    let cues = cues
    let participation = Participation(cues, mention, place)
    isNounBehind = hasNounBehind(mention, place.rightEnd)
    let adjacent = !participation.isStated && !isNounBehind && hasNounBefore(mention, place.leftStart)
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
          weight = Weights.left(mention.start - end) * (isNounBehind ? Weights.nounBehind : 100) / 100
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
}
