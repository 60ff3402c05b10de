/// What stands around a number, whatever it says of single metrics.
extension WordWeigher {
  /// Whether a noun that the mention's unit can count follows at once: 11份合同.
  func hasNounBehind(_ mention: Mention, _ fits: UnitFits, _ around: Around, _ rightEnd: Int) -> Bool {
    var number = around.behind
    while number < hits.count, Int(hits[number].start) <= mention.end + 1 {
      let hit = hits[number]
      number += 1
      if Int(hit.end) > rightEnd || hit.isCovered || !hit.term.hasNoun { continue }
      // 6个方面14项问题: what the catalogue does not count stands behind too, if at once.
      let isAtOnce = Int(hit.start) == mention.end
      if says(hit, fits, { $0.part.isNoun && (isAtOnce || Int($0.metric) < terms.otherCount) }) { return true }
    }
    return false
  }

  /// Whether a noun that the mention's unit can count ends right in front of it: 法治讲座8场次.
  func hasNounBefore(_ mention: Mention, _ fits: UnitFits, _ around: Around, _ leftStart: Int) -> Bool {
    let first = max(leftStart, mention.start - 10)
    var number = around.before - 1
    while number >= 0, Int(hits[number].start) >= first {
      let hit = hits[number]
      number -= 1
      if Int(hit.end) > mention.start || mention.start - Int(hit.end) > 1 { continue }
      if !hit.isCovered, hit.term.hasNoun, says(hit, fits, { $0.part == .head }) { return true }
    }
    return false
  }

  /// Whether the item has a verb of its own that the mention's unit can follow: at its start (检查340次、排查隐患267处) or right
  /// in front of the mention.
  func hasVerb(_ mention: Mention, _ fits: UnitFits, _ around: Around, _ leftStart: Int) -> Bool {
    var number = hits.first(from: leftStart)
    while number < around.before, Int(hits[number].start) == leftStart {
      let hit = hits[number]
      number += 1
      if Int(hit.end) < mention.start, hit.term.hasVerb, says(hit, fits, { $0.part == .action }) { return true }
    }
    return hasVerbBefore(mention, fits, around, leftStart)
  }

  /// Whether a verb that the mention's unit can follow stands right in front of it: 受理案件264件、审结251件.
  private func hasVerbBefore(_ mention: Mention, _ fits: UnitFits, _ around: Around, _ leftStart: Int) -> Bool {
    let first = max(leftStart, mention.start - 5)
    var number = around.before - 1
    while number >= 0, Int(hits[number].start) >= first {
      let hit = hits[number]
      number -= 1
      if Int(hit.end) == mention.start, hit.term.hasVerb, says(hit, fits, { $0.part == .action }) { return true }
    }
    return false
  }

  /// Whether a noun that the mention's unit can count stands in `range`.
  func hasNoun(in range: Range<Int>, _ fits: UnitFits) -> Bool {
    var number = hits.first(from: range.lowerBound)
    while number < hits.count, Int(hits[number].end) <= range.upperBound {
      let hit = hits[number]
      number += 1
      if hit.term.hasNoun, says(hit, fits, { $0.part.isNoun }) { return true }
    }
    return false
  }

  /// The name in quotation marks that only tells what kind the noun behind it is: “法治讲堂·逢九必讲”培训10场次 counts 培训.
  func quotedName(before mention: Mention, _ fits: UnitFits, _ leftStart: Int) -> Range<Int> {
    var close = mention.start - 1
    while close > leftStart, text[close] != Characters.closeQuote { close -= 1 }
    guard close > leftStart, mention.start - close > 2, hasNoun(in: close + 1..<mention.start, fits) else {
      return 0..<0
    }
    var open = close - 1
    while open >= leftStart, text[open] != Characters.openQuote, close - open <= 20 { open -= 1 }
    return open >= leftStart && text[open] == Characters.openQuote ? open..<close : 0..<0
  }

  /// Whether `hit` ends the noun phrase behind a number, whose head it is where no noun begins it: 32份土地流转合同, but
  /// not 52名网格员昼夜值守.
  func endsPhrase(_ hit: Hits.Hit, behind mention: Mention, _ place: ClauseMap.Surroundings) -> Bool {
    let (start, end) = (Int(hit.start), Int(hit.end))
    return end == place.rightEnd && start > mention.end && start - mention.end <= (countsPersons(mention) ? 6 : 16)
      && hit.term.hasNoun
      && !hit.isCovered
      && !cues.has(.phraseEnd, in: mention.end..<start)
  }

  /// Whether another countable noun follows `hit` in the same noun phrase: 14个嘎查村级网格 counts 网格.
  func isModifier(_ hit: Hits.Hit, _ next: Int, _ fits: UnitFits, _ place: ClauseMap.Surroundings) -> Bool {
    var number = next
    while number < hits.count, Int(hits[number].end) <= place.rightEnd {
      let other = hits[number]
      number += 1
      if other.start < hit.end || other.isCovered { continue }
      if Int(other.start - hit.end) > 6 { return false }
      if cues.has(.phraseEnd, in: Int(hit.end)..<Int(other.start)) { return false }
      if other.term.hasNoun, says(other, fits, { $0.part.isNoun }) { return true }
    }
    return false
  }

  /// Whether `hit` says, in a posting that is wanted, what the mention's unit can count.
  @inline(__always)
  private func says(_ hit: Hits.Hit, _ fits: UnitFits, _ isWanted: (TermIndex.Posting) -> Bool) -> Bool {
    for number in hit.term.postings {
      let posting = terms.postings[number]
      if isWanted(posting), fit(fits, posting.metric) > 0 { return true }
    }
    return false
  }
}
