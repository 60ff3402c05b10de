/// Weighs the words around one number after another; what they say goes to a `Tally`.
///
/// A class, since it is the text's and stays as it is while the tally changes.
final class WordWeigher: Sendable {
  let terms: TermIndex
  private let text: [UInt16]
  let hits: Hits
  let cues: Cues

  init(_ text: ScannedText) {
    terms = Lexicon.shared.terms
    self.text = text.units
    hits = text.terms
    cues = text.cues
  }

  /// How well one unit fits each metric: where its row begins in the table.
  struct UnitFits {
    fileprivate let row: Int
  }

  /// The fits of a mention's unit.
  private func fits(_ mention: Mention) -> UnitFits {
    UnitFits(row: (mention.unit ?? terms.unitCount) * (terms.metricCount + 1))
  }

  /// How well a unit fits `metric`, in percent; 0 forbids.
  @inline(__always)
  func fit(_ fits: UnitFits, _ metric: UInt8) -> Int { Int(terms.unitFit[fits.row + Int(metric)]) }

  /// Weighs what can name `mention`, whose objects before it are noted; with `contexts` only the words of those.
  func weigh(
    _ mention: Mention, _ place: ClauseMap.Surroundings, _ contexts: [Range<Int>], _ tally: inout Tally
  ) {
    let fits = fits(mention)
    tally.isNounBehind = false
    if contexts.isEmpty {
      tally.objectsAhead = nil
      tally.objectsBehind = objectsBehind(mention, place)
      weighSurroundings(of: mention, fits, place, &tally)
      if place.clauseEnd > place.rightEnd, !tally.isNamed { weighRest(of: place, for: mention, fits, &tally) }
    } else {
      tally.objectsAhead = 0
      tally.objectsBehind = 0
      for context in contexts { weigh(context, for: mention, fits, place, &tally) }
    }
    addDefaults(mention, place, &tally)
  }

  private func weighSurroundings(
    of mention: Mention, _ fits: UnitFits, _ place: ClauseMap.Surroundings, _ tally: inout Tally
  ) {
    let participation = Participation(cues, mention, place).isStated
    tally.isNounBehind = hasNounBehind(mention, fits, place.rightEnd)
    let adjacent = !participation && !tally.isNounBehind && hasNounBefore(mention, fits, place.leftStart)
    let clause = ClauseGrammar(text, cues, mention, place)
    if place.clauseStart < place.leadStart, !hasVerbBefore(mention, fits, place.leftStart) {
      weighListHead(
        of: mention, fits, place, adjacent ? Weights.listHeadBesideNoun : Weights.listHead, &tally)
    }
    if let verb = clause.verbBehind { weighVerbBehind(verb, of: mention, fits, place, &tally) }
    let examples = clause.examplesEnd.map { hasNoun(in: $0..<mention.start, fits) ? $0 : 0 } ?? 0
    let words = hits.all
    let all = words.span
    var number = hits.first(from: place.leadStart)
    while number < all.count, Int(all[number].start) < place.rightEnd {
      let hit = all[number]
      number += 1
      let (start, end) = (Int(hit.start), Int(hit.end))
      var weight = Weight(participation: participation)
      if end <= mention.start {
        if start >= place.leftStart {
          weight.noun = Weights.left(mention.start - end) * (tally.isNounBehind ? Weights.nounBehind : 100) / 100
          weight.verb = Weights.verb(mention.start - end)
          if end <= examples { weight.noun = weight.noun * Weights.example / 100 }
        } else {
          weight.both = Weights.lead(mention.start - end)
        }
      } else if start >= mention.end, end <= place.rightEnd {
        let distance = start - mention.end
        weight.both =
          participation ? Weights.predicate(distance) : Weights.right(distance) * (adjacent ? 55 : 100) / 100
        if isModifier(hit, number, fits, place) { weight.both = weight.noun * Weights.modifier / 100 }
      } else {
        continue
      }
      add(hit, weight, mention, fits, place, &tally)
    }
  }

  /// Weighs the verb behind a list as if it stood before it: 对36份合同、3份规范性文件进行审查.
  private func weighVerbBehind(
    _ range: Range<Int>, of mention: Mention, _ fits: UnitFits, _ place: ClauseMap.Surroundings, _ tally: inout Tally
  ) {
    let weight = Weight(Weights.listHead, actionsOnly: true)
    forEachHit(from: range.lowerBound, upTo: range.upperBound) { add($0, weight, mention, fits, place, &tally) }
  }

  /// Weighs the verbs before the first number of the clause: 审查 in 审查决策5件、规范性文件1件 governs the whole list.
  private func weighListHead(
    of mention: Mention, _ fits: UnitFits, _ place: ClauseMap.Surroundings, _ weight: Int, _ tally: inout Tally
  ) {
    let weight = Weight(weight, actionsOnly: true)
    forEachHit(from: max(place.clauseStart, place.listStart - 60), upTo: place.listStart) {
      add($0, weight, mention, fits, place, &tally)
    }
  }

  /// Weighs what follows in the clause behind the next number: 9人、14人完成述法 share their predicate.
  private func weighRest(
    of place: ClauseMap.Surroundings, for mention: Mention, _ fits: UnitFits, _ tally: inout Tally
  ) {
    let weight = Weight(Weights.sharedPredicate)
    forEachHit(from: place.rightEnd, upTo: min(place.clauseEnd, place.rightEnd + 40)) {
      add($0, weight, mention, fits, place, &tally)
    }
  }

  /// Weighs the words of one stretch as if the number stood right behind it.
  private func weigh(
    _ context: Range<Int>, for mention: Mention, _ fits: UnitFits, _ place: ClauseMap.Surroundings,
    _ tally: inout Tally
  ) {
    forEachHit(from: context.lowerBound, upTo: context.upperBound) { hit in
      add(hit, Weight(Weights.left(context.upperBound - Int(hit.end))), mention, fits, place, &tally)
    }
  }

  /// Calls `body` with the hits from `start` on, up to the first that ends behind `end`.
  @inline(__always)
  private func forEachHit(from start: Int, upTo end: Int, _ body: (Hits.Hit) -> Void) {
    let words = hits.all
    let all = words.span
    var number = hits.first(from: start)
    while number < all.count, Int(all[number].end) <= end {
      body(all[number])
      number += 1
    }
  }

  /// Adds what the unit alone says of the object that was spoken of last.
  private func addDefaults(_ mention: Mention, _ place: ClauseMap.Surroundings, _ tally: inout Tally) {
    guard let unit = mention.unit else { return }
    var latest = -1
    let isSilent = tally.isSilent
    for row in terms.firstDefault[unit]..<terms.firstDefault[unit + 1] {
      let (object, metric) = terms.defaults[row]
      let spoken = object.map { tally.latest(of: $0) } ?? mention.start
      guard spoken > latest, spoken > place.sentence.lowerBound || (isSilent && spoken > place.paragraphStart) else {
        continue
      }
      latest = spoken
      let strength =
        spoken > place.sentence.lowerBound ? UnitDefaults.strength : UnitDefaults.strengthFromEarlierSentence
      tally.update(metric) { $0.best = max($0.best, Int32(strength)) }
    }
  }
}

/// One word.
extension WordWeigher {
  /// What a word at its place is worth, in percent.
  private struct Weight {
    var noun = 0
    /// What it is worth as a word of doing.
    var verb = 0
    var actionsOnly = false
    var participation = false

    init(participation: Bool) { self.participation = participation }

    init(_ weight: Int, actionsOnly: Bool = false) {
      (noun, verb) = (weight, weight)
      self.actionsOnly = actionsOnly
    }

    var both: Int {
      get { noun }
      set { (noun, verb) = (newValue, newValue) }
    }
  }

  private func add(
    _ hit: Hits.Hit, _ weight: Weight, _ mention: Mention, _ fits: UnitFits, _ place: ClauseMap.Surroundings,
    _ tally: inout Tally
  ) {
    if weight.actionsOnly, !hit.term.hasVerb { return }
    for number in hit.term.postings {
      let posting = terms.postings[number]
      let metric = Int(posting.metric)
      let fit = fit(fits, posting.metric)
      if fit == 0 || posting.part == .denial || (weight.actionsOnly && posting.part != .action) { continue }
      let near = posting.part == .action ? weight.verb : weight.noun
      if metric == terms.otherCount, near < Weights.nextTo || hit.isCovered { continue }
      var score = Int(posting.strength) * near * fit / 10000
      if posting.part == .action { score = score * objectWeight(metric, hit, place, &tally) / 100 }
      if hit.isCovered, posting.part != .against, !weight.actionsOnly { score = score * Weights.covered / 100 }
      if weight.participation, metric == terms.otherCount || terms.isStock[metric] {
        score = score * Weights.stockSubject / 100
      }
      if score == 0 { continue }
      if posting.part == .against {
        // What a clause before speaks of says less against, and so does what stands before a number with its noun behind.
        let isApart =
          Int(hit.end) <= place.clauseStart || (tally.isNounBehind && Int(hit.end) <= mention.start)
        let against = Int32(truncatingIfNeeded: isApart ? weight.noun / 2 : weight.noun)
        tally.update(metric) { $0.against = max($0.against, against) }
      } else {
        let score = Int32(truncatingIfNeeded: score)
        tally.update(metric) { said in
          if score > said.best {
            said.second = said.best
            said.best = score
            said.words = Int(hit.start)..<Int(hit.end)
            said.isByVerb = posting.part == .action
          } else {
            said.second = max(said.second, score)
          }
        }
      }
    }
  }
}
