/// 分别: as many nouns before it as numbers behind it, paired in order.
///
/// 矛盾纠纷、信访事项、法律咨询分别为168件、52件和317人次: each number is named by the noun at its own place in the list.
package enum RespectivelyRefiner: Refiner {
  static let cues: CueLists = [(.respectively, "分别 依次为 依次是")]

  package static func refine(_ draftings: inout Draftings) {
    var first = 0
    while first < draftings.drafts.count {
      let place = draftings.drafts[first].place
      var last = first
      while last + 1 < draftings.drafts.count,
        draftings.drafts[last + 1].place.clauseStart == draftings.drafts[last].place.clauseStart
          || isNextValue(last + 1, draftings)
      {
        last += 1
      }
      if let cue = draftings.cues.last(.respectively, in: place.clauseStart..<draftings.drafts[first].mention.start) {
        pair(&draftings, first...last, at: cue.range)
      }
      first = last + 1
    }
  }

  /// Whether nothing but a comma parts the number from the one before: 分别为99.98%，100%和93.6%.
  private static func isNextValue(_ number: Int, _ draftings: Draftings) -> Bool {
    let (before, mention) = (draftings.drafts[number - 1].mention, draftings.drafts[number].mention)
    return mention.start == before.end + 1 && draftings.text[before.end] == Characters.fullComma
  }

  private static func pair(_ draftings: inout Draftings, _ numbers: ClosedRange<Int>, at cue: Range<Int>) {
    guard numbers.count > 1 else { return }
    let nouns = Find.items(in: draftings.text, draftings.drafts[numbers.lowerBound].place.clauseStart..<cue.lowerBound)
    if pairBehind(&draftings, numbers, from: cue.upperBound) { return }
    guard nouns.count >= numbers.count, let last = nouns.last else {
      takeVerb(&draftings, numbers, from: cue.upperBound)
      return
    }
    // 分别化解38件、152件: a verb between 分别 and the first number belongs to every pair.
    let verb = cue.upperBound..<draftings.drafts[numbers.lowerBound].mention.start
    let verbs = verb.count >= 2 ? [verb] : []
    for (number, noun) in zip(numbers, nouns.suffix(numbers.count)) {
      draftings.name(number, by: [noun] + verbs, rule: .respectively)
      // 镇、村两级调解率分别为: the last noun carries the head of the others.
      if noun != last { takeHead(of: last, verbs, number, &draftings) }
      draftings.drafts[number].category = noun
    }
  }

  /// 上下半年分别开展讲座3场、5场: what stands between 分别 and the first number names the others too.
  private static func takeVerb(_ draftings: inout Draftings, _ numbers: ClosedRange<Int>, from start: Int) {
    let verb = start..<max(start, draftings.drafts[numbers.lowerBound].mention.start)
    guard verb.count >= 2 else { return }
    for number in numbers.dropFirst() where draftings.drafts[number].metric == nil {
      draftings.name(number, by: [verb], rule: .respectively)
    }
  }

  /// 分别登记矛盾纠纷、信访事项、法律咨询61件、27件、133件: the nouns stand behind 分别, as many as numbers.
  private static func pairBehind(_ draftings: inout Draftings, _ numbers: ClosedRange<Int>, from start: Int) -> Bool {
    let nouns = Find.items(in: draftings.text, start..<max(start, draftings.drafts[numbers.lowerBound].mention.start))
    guard nouns.count == numbers.count else { return false }
    for (number, noun) in zip(numbers, nouns) {
      draftings.name(number, by: [noun], rule: .respectively)
      draftings.drafts[number].category = noun
    }
    return true
  }

  /// Renames a number by the last noun of the list, where its own noun says little.
  private static func takeHead(
    of last: Range<Int>, _ verbs: [Range<Int>], _ number: Int, _ draftings: inout Draftings
  ) {
    let own = draftings.drafts[number]
    guard own.metric == nil || own.score < little else { return }
    draftings.name(number, by: [last] + verbs, rule: .respectively)
    if draftings.drafts[number].score <= own.score { draftings.drafts[number] = own }
  }

  private static let little = 64
}
