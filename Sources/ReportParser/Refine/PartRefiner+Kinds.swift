/// Kinds in a sentence of their own behind what they divide: 按来源分，网格上报302宗、警情推送189宗，其余为群众到访.
///
/// They need not add up, since the rest is often named without a number.
extension PartRefiner {
  /// Ties what a semicolon sets beside a part, where the nouns end alike: 其中一般程序案件8件，同比增长14%；简易程序案件22件.
  static func tieParallel(_ draftings: inout Draftings, _ number: Int) {
    let (draft, text) = (draftings.drafts[number], draftings.text)
    let opening = draft.place.clauseStart - 1
    guard draft.partOf == nil, opening >= 0, text[opening] == Characters.semicolon,
      let previous = draftings.previous(number), let whole = draftings.drafts[previous].partOf
    else { return }
    let before = draftings.drafts[previous]
    guard before.place.sentence == draft.place.sentence, before.mention.unit == draft.mention.unit,
      let sum = before.mention.value.adding(draft.mention.value), sum <= draftings.drafts[whole].mention.value,
      endAlike(before.mention.start, draft.mention.start, text),
      draft.metric == before.metric || mayTakeMetric(draft, of: draftings.drafts[whole])
    else { return }
    tie(&draftings, number, to: whole)
  }

  /// Whether the same two characters stand before both places.
  private static func endAlike(_ one: Int, _ other: Int, _ text: [UInt16]) -> Bool {
    one >= 2 && other >= 2 && text[one - 2..<one] == text[other - 2..<other]
      && text[one - 2..<one].allSatisfy(Characters.isIdeograph)
  }

  /// How far into the sentence the words may stand that say by what it divides.
  private static let longestOpening = 14
  private static let middle: UInt16 = 0x4E2D  // 中

  static func tieKinds(_ draftings: inout Draftings) {
    var number = 0
    for opening in draftings.inThese.words where draftings.text[opening.lowerBound] != middle {
      while number < draftings.drafts.count, draftings.drafts[number].mention.start < opening.upperBound { number += 1 }
      guard number > 0, number < draftings.drafts.count else { continue }
      let sentence = draftings.drafts[number].place.sentence
      guard opening.lowerBound >= sentence.lowerBound, opening.lowerBound - sentence.lowerBound <= longestOpening else {
        continue
      }
      tieKinds(&draftings, from: number)
    }
  }

  /// Kinds by their rank: 彩礼返还类66件居首，土地流转48件次之.
  static func tieRanked(_ draftings: inout Draftings) {
    for number in draftings.drafts.indices.dropFirst()
    where isSecond(draftings.drafts[number].mention.end, draftings.text) {
      let sentence = draftings.drafts[number].place.sentence
      var first = number
      while first > 0, draftings.drafts[first - 1].place.sentence == sentence { first -= 1 }
      if first < number { tieKinds(&draftings, from: first) }
    }
  }

  private static func isSecond(_ at: Int, _ text: [UInt16]) -> Bool {
    at + 1 < text.count && text[at] == 0x6B21 && text[at + 1] == 0x4E4B  // 次 之
  }

  private static func tieKinds(_ draftings: inout Draftings, from first: Int) {
    var sums: [(whole: Int, sum: DecimalNumber)] = []
    for number in first..<min(draftings.drafts.count, first + longestKinds) {
      let draft = draftings.drafts[number]
      guard draft.place.sentence == draftings.drafts[first].place.sentence else { return }
      guard draft.partOf == nil, draft.group != .percent, !isWithinKind(draft, draftings),
        let whole = divided(draft, before: first, draftings), isKind(draft, of: draftings.drafts[whole]),
        let sum = (sums.last { $0.whole == whole }?.sum ?? .zero).adding(draft.mention.value),
        sum <= draftings.drafts[whole].mention.value
      else { continue }
      sums.append((whole, sum))
      tie(&draftings, number, to: whole)
    }
  }

  private static let longestKinds = 40
  private static let dividedReach = 16

  /// Whether 其中 makes the number a part of the kind before it.
  private static func isWithinKind(_ draft: FigureDraft, _ draftings: Draftings) -> Bool {
    let clauses = draft.place.sentence.lowerBound..<draft.mention.start
    guard let among = draftings.amongs.last(in: clauses) else { return false }
    return !draftings.text[among..<draft.mention.start].contains(Characters.semicolon)
  }

  /// The number that the kinds divide: in the last sentence before theirs that has their unit, the largest of the kind's own metric, or
  /// else the largest of all.
  private static func divided(_ draft: FigureDraft, before first: Int, _ draftings: Draftings) -> Int? {
    var sentence: Int?
    var (largest, own): (Int?, Int?) = (nil, nil)
    for at in stride(from: first - 1, through: max(0, first - dividedReach), by: -1) {
      let other = draftings.drafts[at]
      guard other.place.paragraphStart == draft.place.paragraphStart else { break }
      guard other.mention.unit == draft.mention.unit, other.partOf == nil, other.metric != nil else { continue }
      if let sentence, sentence != other.place.sentence.lowerBound { break }
      sentence = other.place.sentence.lowerBound
      if isLarger(at, than: largest, draftings) { largest = at }
      if other.metric == draft.metric, isLarger(at, than: own, draftings) { own = at }
    }
    return own ?? largest
  }

  private static func isLarger(_ one: Int, than other: Int?, _ draftings: Draftings) -> Bool {
    guard let other else { return true }
    return draftings.drafts[other].mention.value < draftings.drafts[one].mention.value
  }

  /// Whether the number may be a kind of the whole: its own words name that, nothing, or something of another family.
  private static func isKind(_ draft: FigureDraft, of whole: FigureDraft) -> Bool {
    guard let own = draft.metric, let metric = whole.metric else { return true }
    if own == metric { return true }
    if ReviewedKinds.divide(whole) || isSubset(own, of: metric) { return false }
    return MetricCatalog.all[own].family != MetricCatalog.all[metric].family
      || mayTakeMetric(draft, of: whole, addsUp: true)
  }
}
