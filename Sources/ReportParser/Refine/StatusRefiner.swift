/// Whether a figure was reached here this year, or is a goal, a comparison or somebody else's.
///
/// A cue counts from the start of the clause to the number; a rule of frequency (每季度1次) or a bound set for the
/// future (不少于4次) makes a target, a change or an earlier year's value a comparison, a county as subject external.
package enum StatusRefiner: Refiner {
  package static func refine(_ draftings: inout Draftings) {
    var abroad = -1
    let years = EarlierYears(draftings.text, before: draftings.year)
    var words = ClauseCues(draftings.cues)
    for number in draftings.drafts.indices {
      let draft = draftings.drafts[number]
      draftings.drafts[number].status = status(of: draft, draftings, years, &words, number)
      if number > 0, draftings.drafts[number - 1].status == .comparison, continuesList(draftings, number) {
        draftings.drafts[number].status = .comparison
      }
      let sentence = draft.place.sentence.lowerBound
      if draftings.drafts[number].status == .external { abroad = sentence }
      // 全县检查4800次，检查企业3100家次: the subject stays until the township speaks.
      if abroad == sentence, draftings.drafts[number].status == .reported {
        if ClauseCues.last(.ownPlace, draftings.cues, sentence..<draft.mention.start) != nil {
          abroad = -1
        } else {
          draftings.drafts[number].status = .external
        }
      }
      // 全县420件，其中我镇17件: no part of what is not the township's.
      if let whole = draftings.drafts[number].partOf, draftings.drafts[whole].status != .reported,
        draftings.drafts[number].status == .reported
      {
        draftings.drafts[number].partOf = nil
      }
    }
  }

  private static let joints = UnitSet("和、及")

  /// Whether only a joint of a list parts the number from the one before: 下降11%和23%.
  private static func continuesList(_ draftings: Draftings, _ number: Int) -> Bool {
    let before = draftings.drafts[number - 1].mention
    return draftings.drafts[number].mention.start == before.end + 1 && joints.contains(draftings.text[before.end])
  }

  private static func status(
    of draft: FigureDraft, _ draftings: Draftings, _ years: EarlierYears, _ words: inout ClauseCues, _ number: Int
  ) -> Figure.Status {
    let (text, cues) = (draftings.text, draftings.cues)
    let sentence = draft.place.sentence.lowerBound
    if draft.role == .plan || cues.longest(.future, at: sentence, upTo: draft.mention.start) != nil {
      return .target
    }
    if ManyYears.cover(draft, in: draftings, years) || TableRefiner.isComparison(draft, in: draftings, years) {
      return .comparison
    }
    let previousEnd = number > 0 ? draftings.drafts[number - 1].mention.end : 0
    let clause = max(draft.place.clauseStart, 0)..<draft.mention.start
    words.look(at: clause)
    if isComparison(draft, text, words, clause, years) { return .comparison }
    let open = min(max(clause.lowerBound, previousEnd), draft.mention.start)..<draft.mention.start
    if isTarget(text, words, open, draft.mention.value) || (words.mayHave(.demand) && isDemanded(draft, text, cues)) {
      return .target
    }
    if words.mayHave(.weighting), draft.group != .person, cues.has(.weighting, in: clause) { return .target }
    if Thresholds.isThreshold(draft, text, cues) || Thresholds.isWeight(draft, text) { return .target }
    if words.mayHave(.abroad), isExternal(text, cues, clause) { return .external }
    if words.mayHave(.countyBody), OtherSubjects.isExternal(draft, in: draftings) { return .external }
    return .reported
  }

  private static let often = DecimalNumber(100)

  private static func isTarget(
    _ text: [UInt16], _ words: ClauseCues, _ open: Range<Int>, _ value: DecimalNumber
  ) -> Bool {
    if words.ends(with: .bound, open) || isIntended(words, open) || hasPlanVerb(text, words, open) { return true }
    guard let frequency = words.last(.frequency, in: open), open.upperBound - frequency.end <= 12 else { return false }
    // 每周定时值班、接待居民2233人次: of the item before; nobody sets a rule of that size.
    if value >= often, text[frequency.end..<open.upperBound].contains(Characters.pause) { return false }
    if value >= several, isWeekday(text, frequency.end, upTo: open.upperBound) { return false }
    // “每月一题” is a name.
    let between = text[frequency.end..<open.upperBound]
    return between.contains(Characters.openQuote) || !between.contains(Characters.closeQuote)
  }

  private static let several = DecimalNumber(10)
  private static let week = Characters.unit("周")
  private static let weekdays = UnitSet("一二三四五六日")
  private static let weekly = UnitSet("次场期课题讲练学研查报更会调")

  /// Whether 每周 that ends at `end` names a day on which something was done all year: 每周一例会学法36次, not 每周一次, 每周一课.
  private static func isWeekday(_ text: [UInt16], _ end: Int, upTo limit: Int) -> Bool {
    end + 1 < limit && text[end - 1] == week && weekdays.contains(text[end]) && !weekly.contains(text[end + 1])
  }

  /// Whether a word of intent stands before the number; 完成目标任务98件 was done.
  private static func isIntended(_ words: ClauseCues, _ open: Range<Int>) -> Bool {
    guard let intent = words.last(.intent, in: open) else { return false }
    return words.all.last(.fulfilment, in: max(open.lowerBound, intent.start - 8)..<intent.start) == nil
  }

  /// Whether the clause demands a bound: 要求各村开展普法宣传4场以上; not 要求整改36处.
  private static func isDemanded(_ draft: FigureDraft, _ text: [UInt16], _ cues: Cues) -> Bool {
    let clause = draft.place.clauseStart..<draft.place.clauseEnd
    guard cues.longest(.demand, at: clause.lowerBound, upTo: draft.mention.start) != nil else { return false }
    return cues.has(.bound, in: clause) || cues.longest(.floor, at: draft.mention.end, upTo: text.count) != nil
  }

  /// Whether 计划 stands as a verb: 计划新建2处, not 学法计划等文件5份.
  private static func hasPlanVerb(_ text: [UInt16], _ words: ClauseCues, _ open: Range<Int>) -> Bool {
    guard let at = words.last(.plan, in: open)?.start, at + 2 < open.upperBound else { return false }
    return !nounMarks.contains(text[at + 2]) && (at == open.lowerBound || !planNouns.contains(text[at - 1]))
  }

  private static let nounMarks = UnitSet("等、》”的和及书方，表内任")
  private static let planNouns = UnitSet("法习作训动度展")

  private static func isComparison(
    _ draft: FigureDraft, _ text: [UInt16], _ words: ClauseCues, _ clause: Range<Int>, _ years: EarlierYears
  ) -> Bool {
    if draft.group == .points || isShrinkage(draft, text, words, clause) { return true }
    if draft.group != .score, isAverage(text, clause) { return true }
    if words.ends(with: .change, clause), !isOwnVerb(text, words, clause, draft) { return true }
    if draft.score < 70, words.last(.rank, behindToo: clause.lowerBound..<draft.place.clauseEnd) != nil { return true }
    if words.all.longest(.peer, at: draft.mention.end, upTo: draft.place.clauseEnd) != nil,
      words.all.has(.amongPeers, in: draft.mention.end..<draft.place.clauseEnd)
    {
      return true
    }
    if words.last(.origin, in: clause) != nil,
      words.all.longest(.turn, at: draft.mention.end, upTo: text.count) != nil
    {
      return true
    }
    guard let comparison = words.last(.comparison, in: clause) else {
      return isEarlierYear(text, words, clause, years)
    }
    // 较2023年的86起: the value compared with; 较去年下降至12件 is this year's.
    return words.last(.turn, in: comparison.end..<draft.mention.start) == nil
      && comparison.end + 24 >= draft.mention.start
  }

  /// Whether a percentage is the size of a change with its noun in between: 减少入企检查频次38%; not 提升满意率至98%.
  private static func isShrinkage(
    _ draft: FigureDraft, _ text: [UInt16], _ words: ClauseCues, _ clause: Range<Int>
  ) -> Bool {
    guard let last = words.last(.change, in: clause), clause.upperBound - last.end <= 12,
      draft.group == .percent || fewer.contains(text[max(0, last.end - 2)])
    else { return false }
    // 少 is found inside 减少 too.
    guard last.end - last.start > 1 || words.all.isWord(.change, last.start - 1, last.end) else { return false }
    let between = text[last.end..<clause.upperBound]
    return !between.contains(where: { reached.contains($0) }) && !between.contains(Characters.pause)
  }

  /// 减少重复检查12次 is a change in any unit, 增加调解员3名 is not.
  private static let fewer = UnitSet("减压降")
  private static let reached = UnitSet("率度至到达为")

  /// Whether 多 or 少 alone is the verb of a comparison: only behind 较 or 比.
  private static func isOwnVerb(
    _ text: [UInt16], _ words: ClauseCues, _ clause: Range<Int>, _ draft: FigureDraft
  ) -> Bool {
    guard weakVerbs.contains(text[clause.upperBound - 1]), draft.group != .percent else { return false }
    let longer = clause.count >= 2 && words.all.isWord(.change, clause.upperBound - 2, clause.upperBound)
    return !longer && words.last(.comparison, in: clause) == nil
  }

  private static let weakVerbs = UnitSet("多少增降涨")

  /// Whether the clause speaks of a year before the reporting year: 2023年的41件, 去年受理12件.
  private static func isEarlierYear(
    _ text: [UInt16], _ words: ClauseCues, _ clause: Range<Int>, _ years: EarlierYears
  ) -> Bool {
    if words.last(.turn, in: clause) != nil { return false }
    if let word = words.last(.earlierYear, in: clause), clause.upperBound - word.end <= 16 {
      return !isCarriedOver(text, word.start, word.end)
    }
    guard let at = years.first(in: clause), !isCarriedOver(text, at, at + 5), !isObject(text, clause, at + 5) else {
      return false
    }
    let next = at + 5 < text.count ? text[at + 5] : 0
    return !sinceMarks.contains(next) && clause.upperBound - at <= 24
  }

  private static let links = UnitSet("约近为达超")

  /// Whether 平均 stands right before the number: 服务半径平均40公里.
  private static func isAverage(_ text: [UInt16], _ clause: Range<Int>) -> Bool {
    guard let last = text[clause].last else { return false }
    let end = clause.upperBound - (links.contains(last) ? 1 : 0)
    return end - 2 >= clause.lowerBound && text[end - 2] == 0x5E73 && text[end - 1] == 0x5747  // 平均
  }

  private static let carriedOver = WordIndex("结转 转入 转结 遗留 结余 结存 未结 积存 度结转 度遗留 度未结 底结转 底未结 末结转 末未结")

  private static let among = UnitSet("含括中")

  /// Whether the year's words make the cases those that it left to this one: 诉讼3件（含上年结转1件）.
  private static func isCarriedOver(_ text: [UInt16], _ start: Int, _ end: Int) -> Bool {
    start > 0 && among.contains(text[start - 1])
      && carriedOver.longestMatch(in: text, at: end, upTo: text.count) != nil
  }

  private static let dealtWith = UnitSet("对将把")

  /// Whether what dates from an earlier year is dealt with in this one: 对截至2018年底有效的9件文件进行清理.
  private static func isObject(_ text: [UInt16], _ clause: Range<Int>, _ end: Int) -> Bool {
    clause.upperBound - end >= 3 && text[clause.upperBound - 1] == 0x7684  // 的
      && dealtWith.contains(text[clause.lowerBound])
  }

  private static let sinceMarks = UnitSet("以来至—-度（")

  private static let honours = UnitSet("第性先文民示优模首")

  private static func isExternal(_ text: [UInt16], _ cues: Cues, _ clause: Range<Int>) -> Bool {
    guard let word = cues.longest(.abroad, at: clause.lowerBound, upTo: clause.upperBound) else { return false }
    // 全国第二批示范村 is an honour of this place.
    return word.end <= clause.upperBound && !honours.contains(text[word.end])
  }
}
