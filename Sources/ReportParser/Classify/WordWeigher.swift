/// Weighs the words around one number after another; what they say goes to a `Tally`.
///
/// A class, since it is the text's and stays as it is while the tally changes.
final class WordWeigher: Sendable {
  let terms: TermIndex
  let text: [UInt16]
  let hits: Hits
  let cues: Cues
  /// The group of every unit, by its number.
  private let groups = Units.groups

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
    UnitFits(row: (mention.unit ?? terms.unitCount) * terms.columnCount)
  }

  func countsPersons(_ mention: Mention) -> Bool { mention.unit.map { groups[$0] == .person } ?? false }

  /// How well a unit fits `metric`, in percent; 0 forbids.
  @inline(__always)
  func fit(_ fits: UnitFits, _ metric: UInt8) -> Int { Int(terms.unitFit[fits.row + Int(metric)]) }

  /// A mention whose words are weighed.
  struct Setting {
    let mention: Mention
    let place: ClauseMap.Surroundings
    let fits: UnitFits
    /// Whether persons are counted as taking part in an act.
    var participation = false
    /// Whether a word that a longer one covers says less.
    var isCoveredLess = true
  }

  /// Where the words around a mention are among the hits.
  struct Around {
    /// The first that does not start before the mention.
    let before: Int
    /// The first that does not start before its end.
    let behind: Int
  }

  /// Weighs what can name `mention`, whose objects before it are noted; with `contexts` only the words of those.
  func weigh(
    _ mention: Mention, _ place: ClauseMap.Surroundings, _ contexts: [Range<Int>], _ tally: inout Tally
  ) {
    let setting = Setting(mention: mention, place: place, fits: fits(mention))
    tally.isNounBehind = false
    if contexts.isEmpty {
      let around = Around(
        before: tally.spoken.nextHit, behind: hits.first(from: mention.end, knownBefore: tally.spoken.nextHit))
      tally.objectsAhead = nil
      tally.objectsBehind = objects(from: around.behind, upTo: place.rightEnd)
      let takesPart = weighSurroundings(setting, around, &tally)
      if place.clauseEnd > place.rightEnd, takesPart || !tally.isNamed {
        weighRest(takesPart ? Weights.farPredicate : Weights.sharedPredicate, setting, &tally)
      }
    } else {
      tally.objectsAhead = 0
      tally.objectsBehind = 0
      for context in contexts { weigh(context, setting, &tally) }
    }
    addDefaults(mention, place, &tally)
  }

  /// Weighs the words of the item and those that lead up to it, and tells whether persons are counted as taking part.
  private func weighSurroundings(_ setting: Setting, _ around: Around, _ tally: inout Tally) -> Bool {
    var setting = setting
    let (mention, place, fits) = (setting.mention, setting.place, setting.fits)
    let participation = countsPersons(mention) && Participation.isStated(text, cues, mention, place)
    tally.isNounBehind = hasNounBehind(mention, fits, around, place.rightEnd)
    let adjacent = !participation && !tally.isNounBehind && hasNounBefore(mention, fits, around, place.leftStart)
    let clause = ClauseGrammar.read(text, cues, mention, place)
    if place.clauseStart < place.leadStart, !hasVerb(mention, fits, around, place.leftStart) {
      // The verbs before the first number of the clause: 审查 in 审查决策5件、规范性文件1件 governs the whole list.
      let weight = adjacent ? Weights.listHeadBesideNoun : Weights.listHead
      weighVerbs(in: clause.opening, weight, setting, &tally)
    }
    // As if it stood before the list: 对36份合同、3份规范性文件进行审查.
    if let verb = clause.verbBehind { weighVerbs(in: verb, Weights.listHead, setting, &tally) }
    setting.participation = participation
    let examples =
      tally.isNounBehind
      ? clause.examplesBeforeNumber ?? clause.examplesEnd ?? 0
      : clause.examplesEnd.map { hasNoun(in: $0..<mention.start, fits) ? $0 : 0 } ?? 0
    weighLeft(setting, around, examples: examples, &tally)
    weighRight(setting, around, isAdjacent: adjacent, &tally)
    take(setting, &tally)
    return participation
  }

  /// Weighs the words before the mention; those up to `examples` stand for the noun behind them.
  @inline(__always)
  private func weighLeft(_ setting: Setting, _ around: Around, examples: Int, _ tally: inout Tally) {
    let (mention, place) = (setting.mention, setting.place)
    let nouns = tally.isNounBehind ? Weights.nounBehind : 100
    let name = quotedName(before: mention, setting.fits, place.leftStart)
    var number = hits.first(from: place.leadStart)
    while number < around.before, Int(hits[number].start) < place.leftStart {
      let distance = mention.start - Int(hits[number].end)
      if distance >= 0 { hear(number, Worth(Weights.lead(distance)), setting, &tally) }
      number += 1
    }
    while number < around.before {
      let end = Int(hits[number].end)
      let distance = mention.start - end
      if distance >= 0 {
        let isLess = end <= examples || name.contains(end - 1)
        let noun = Weights.left(distance) * nouns / 100 * (isLess ? Weights.example : 100) / 100
        let verb = Weights.verb(distance) * (end == examples ? Weights.example : 100) / 100
        hear(number, Worth(noun: noun, verb: verb), setting, &tally)
      }
      number += 1
    }
  }

  /// Weighs the words behind the mention; where a noun stands at once before it, less.
  @inline(__always)
  private func weighRight(_ setting: Setting, _ around: Around, isAdjacent: Bool, _ tally: inout Tally) {
    let (mention, place) = (setting.mention, setting.place)
    var number = around.behind
    // 2场习近平法治思想进社区宣传活动: the noun that stands at once behind only modifies the head.
    var mayHaveHead = !tally.isNounBehind
    while number < hits.count, Int(hits[number].start) < place.rightEnd {
      let hit = hits[number]
      if Int(hit.end) <= place.rightEnd {
        let isHead = mayHaveHead && endsPhrase(hit, behind: mention, place)
        let distance = isHead ? 0 : Int(hit.start) - mention.end
        let weight =
          setting.participation
          ? Weights.predicate(distance) : Weights.right(distance) * (isAdjacent ? Weights.nounBefore : 100) / 100
        let isModifier = isModifier(hit, number + 1, setting.fits, place)
        if isModifier, Int(hit.start) <= mention.end + 1, !countsPersons(mention) { mayHaveHead = true }
        // 8个网格共上报事件286条: what the counted noun does is another matter; what is done to it is not (对8份文件进行审查).
        let isPredicate =
          tally.isNounBehind && !setting.participation && Int(hit.start) > mention.end + 1
          && cues.has(.phraseEnd, in: mention.end..<Int(hit.start))
          && !cues.has(.doneTo, in: mention.end..<Int(hit.start))
        hear(number, Worth(weight * (isModifier || isPredicate ? Weights.modifier : 100) / 100), setting, &tally)
      }
      number += 1
    }
  }

  /// Weighs the verbs of one stretch, whatever covers them.
  private func weighVerbs(in range: Range<Int>, _ weight: Int, _ setting: Setting, _ tally: inout Tally) {
    var setting = setting
    setting.isCoveredLess = false
    let worth = Worth(noun: 0, verb: weight)
    forEachHit(in: range) { number in
      if hits[number].term.hasVerb { hear(number, worth, setting, &tally) }
    }
    take(setting, &tally)
  }

  /// Weighs what follows in the clause behind the next number: 9人、14人完成述法 share their predicate.
  private func weighRest(_ weight: Int, _ setting: Setting, _ tally: inout Tally) {
    let (start, end) = (setting.place.rightEnd, min(setting.place.clauseEnd, setting.place.rightEnd + 40))
    let worth = Worth(weight)
    forEachHit(in: start..<end) { hear($0, worth, setting, &tally) }
    take(setting, &tally)
  }

  /// Weighs the words of one stretch as if the number stood right behind it.
  private func weigh(_ context: Range<Int>, _ setting: Setting, _ tally: inout Tally) {
    forEachHit(in: context) { number in
      let distance = context.upperBound - Int(hits[number].end)
      hear(number, Worth(Weights.left(distance)), setting, &tally)
    }
    take(setting, &tally)
  }

  /// Calls `body` with the hits from the start of `range` on, up to the first that ends behind it.
  @inline(__always)
  private func forEachHit(in range: Range<Int>, _ body: (Int) -> Void) {
    var number = hits.first(from: range.lowerBound)
    while number < hits.count, Int(hits[number].end) <= range.upperBound {
      body(number)
      number += 1
    }
  }

  /// Appends what was said for metrics to `candidates`, best first.
  func empty(_ tally: inout Tally, into candidates: inout [MetricClassifier.Candidate]) {
    tally.empty(into: &candidates, hits)
  }

  /// Adds what the unit alone says of the object that was spoken of last.
  private func addDefaults(_ mention: Mention, _ place: ClauseMap.Surroundings, _ tally: inout Tally) {
    guard let unit = mention.unit else { return }
    var latest = -1
    let isSilent = tally.isSilent
    for row in terms.firstDefault[unit]..<terms.firstDefault[unit + 1] {
      let (object, metric) = terms.defaults[row]
      let spoken = object.map { tally.spoken.latest(of: $0) } ?? mention.start
      guard spoken > latest, spoken > place.sentence.lowerBound || (isSilent && spoken > place.paragraphStart) else {
        continue
      }
      latest = spoken
      let strength =
        spoken > place.sentence.lowerBound ? UnitDefaults.strength : UnitDefaults.strengthFromEarlierSentence
      tally.count(metric, byUnit: Int32(strength))
    }
  }
}
