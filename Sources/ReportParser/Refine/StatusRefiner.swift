/// Whether a figure was reached here this year, or is a goal, a comparison or somebody else's.
///
/// A cue counts from the start of the clause to the number; a rule of frequency (每季度1次) or a bound set for the
/// future (不少于4次) makes a target, a change or an earlier year's value a comparison, a county as subject external.
package enum StatusRefiner: Refiner {
  package static func refine(_ draftings: inout Draftings) {
    var abroad = -1
    let years = EarlierYears(draftings.text, before: draftings.year)
    for number in draftings.drafts.indices {
      let draft = draftings.drafts[number]
      draftings.drafts[number].status = status(of: draft, draftings, years, number)
      if number > 0, draftings.drafts[number - 1].status == .comparison, continuesList(draftings, number) {
        draftings.drafts[number].status = .comparison
      }
      let sentence = draft.place.sentence.lowerBound
      if draftings.drafts[number].status == .external { abroad = sentence }
      // 全县检查4800次，检查企业3100家次: the subject stays until the township speaks.
      if abroad == sentence, draftings.drafts[number].status == .reported {
        if find(.ownPlace, draftings.cues, sentence..<draft.mention.start) != nil {
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
    of draft: FigureDraft, _ draftings: Draftings, _ years: EarlierYears, _ number: Int
  ) -> Figure.Status {
    let (text, cues) = (draftings.text, draftings.cues)
    let sentence = draft.place.sentence.lowerBound
    if draft.role == .plan || cues.longest(.future, at: sentence, upTo: draft.mention.start) != nil {
      return .target
    }
    if ManyYears.cover(draft, in: draftings, years) { return .comparison }
    let previousEnd = number > 0 ? draftings.drafts[number - 1].mention.end : 0
    let clause = max(draft.place.clauseStart, 0)..<draft.mention.start
    if isComparison(draft, text, cues, clause, years) { return .comparison }
    let open = min(max(clause.lowerBound, previousEnd), draft.mention.start)..<draft.mention.start
    if isTarget(text, cues, open) || isDemanded(draft, text, cues) || cues.has(.weighting, in: clause) {
      return .target
    }
    if isExternal(text, cues, clause) || OtherSubjects.isExternal(draft, in: draftings) { return .external }
    return .reported
  }

  private static func isTarget(_ text: [UInt16], _ cues: Cues, _ open: Range<Int>) -> Bool {
    if endsWith(.bound, cues, open) || isIntended(text, cues, open) || hasPlanVerb(text, cues, open) { return true }
    guard let frequency = find(.frequency, cues, open), open.upperBound - frequency.end <= 12 else { return false }
    // “每月一题” is a name.
    let between = text[frequency.end..<open.upperBound]
    return between.contains(Characters.openQuote) || !between.contains(Characters.closeQuote)
  }

  /// Whether a word of intent stands before the number; 完成目标任务98件 was done.
  private static func isIntended(_ text: [UInt16], _ cues: Cues, _ open: Range<Int>) -> Bool {
    guard let intent = find(.intent, cues, open) else { return false }
    return cues.last(.fulfilment, in: max(open.lowerBound, intent.start - 8)..<intent.start) == nil
  }

  /// Whether the clause demands a bound: 要求各村开展普法宣传4场以上; not 要求整改36处.
  private static func isDemanded(_ draft: FigureDraft, _ text: [UInt16], _ cues: Cues) -> Bool {
    let clause = draft.place.clauseStart..<draft.place.clauseEnd
    guard cues.longest(.demand, at: clause.lowerBound, upTo: draft.mention.start) != nil else { return false }
    return cues.has(.bound, in: clause) || cues.longest(.floor, at: draft.mention.end, upTo: text.count) != nil
  }

  /// Whether 计划 stands as a verb: 计划新建2处, not 学法计划等文件5份.
  private static func hasPlanVerb(_ text: [UInt16], _ cues: Cues, _ open: Range<Int>) -> Bool {
    guard let at = cues.last(.plan, in: open)?.start, at + 2 < open.upperBound else { return false }
    return !nounMarks.contains(text[at + 2]) && (at == open.lowerBound || !planNouns.contains(text[at - 1]))
  }

  private static let nounMarks = UnitSet("等、》”的和及书方，表内任")
  private static let planNouns = UnitSet("法习作训动度展")

  private static func isComparison(
    _ draft: FigureDraft, _ text: [UInt16], _ cues: Cues, _ clause: Range<Int>, _ years: EarlierYears
  ) -> Bool {
    if draft.group == .points || isShrinkage(draft, text, cues, clause) { return true }
    if endsWith(.change, cues, clause), !isOwnVerb(text, cues, clause, draft) { return true }
    if find(.rank, cues, clause.lowerBound..<draft.place.clauseEnd) != nil, draft.score < 70 { return true }
    if cues.longest(.peer, at: draft.mention.end, upTo: draft.place.clauseEnd) != nil,
      cues.has(.amongPeers, in: draft.mention.end..<draft.place.clauseEnd)
    {
      return true
    }
    if find(.origin, cues, clause) != nil, cues.longest(.turn, at: draft.mention.end, upTo: text.count) != nil {
      return true
    }
    guard let comparison = find(.comparison, cues, clause) else { return isEarlierYear(text, cues, clause, years) }
    // 较2023年的86起: the value compared with; 较去年下降至12件 is this year's.
    return find(.turn, cues, comparison.end..<draft.mention.start) == nil
      && comparison.end + 24 >= draft.mention.start
  }

  /// Whether a percentage is the size of a change with its noun in between: 减少入企检查频次38%; not 提升满意率至98%.
  private static func isShrinkage(
    _ draft: FigureDraft, _ text: [UInt16], _ cues: Cues, _ clause: Range<Int>
  ) -> Bool {
    guard let last = find(.change, cues, clause), clause.upperBound - last.end <= 12,
      draft.group == .percent || fewer.contains(text[max(0, last.end - 2)])
    else { return false }
    // 少 is found inside 减少 too.
    guard last.end - last.start > 1 || cues.isWord(.change, last.start - 1, last.end) else { return false }
    let between = text[last.end..<clause.upperBound]
    return !between.contains(where: { reached.contains($0) }) && !between.contains(Characters.pause)
  }

  /// 减少重复检查12次 is a change in any unit, 增加调解员3名 is not.
  private static let fewer = UnitSet("减压降")
  private static let reached = UnitSet("率度至到达为")

  /// Whether 多 or 少 alone is the verb of a comparison: only behind 较 or 比.
  private static func isOwnVerb(
    _ text: [UInt16], _ cues: Cues, _ clause: Range<Int>, _ draft: FigureDraft
  ) -> Bool {
    guard weakVerbs.contains(text[clause.upperBound - 1]), draft.group != .percent else { return false }
    let longer = clause.count >= 2 && endsWith(.change, cues, clause.upperBound - 2..<clause.upperBound, shortest: 2)
    return !longer && find(.comparison, cues, clause) == nil
  }

  private static let weakVerbs = UnitSet("多少增降涨")

  /// Whether the clause speaks of a year before the reporting year: 2023年的41件, 去年受理12件.
  private static func isEarlierYear(
    _ text: [UInt16], _ cues: Cues, _ clause: Range<Int>, _ years: EarlierYears
  ) -> Bool {
    if find(.turn, cues, clause) != nil { return false }
    if let word = find(.earlierYear, cues, clause), clause.upperBound - word.end <= 16 { return true }
    guard let at = years.first(in: clause) else { return false }
    let next = at + 5 < text.count ? text[at + 5] : 0
    return !sinceMarks.contains(next) && clause.upperBound - at <= 24
  }

  private static let sinceMarks = UnitSet("以来至—-度（")

  private static let honours = UnitSet("第性先文民示优模首")

  private static func isExternal(_ text: [UInt16], _ cues: Cues, _ clause: Range<Int>) -> Bool {
    guard let word = cues.longest(.abroad, at: clause.lowerBound, upTo: clause.upperBound) else { return false }
    // 全国第二批示范村 is an honour of this place.
    return word.end <= clause.upperBound && !honours.contains(text[word.end])
  }

  /// The last word of `set` in `range`, or nil; a clause of thousands of words is looked at near its end only.
  @inline(__always)
  private static func find(_ set: CueSet, _ cues: Cues, _ range: Range<Int>) -> Cues.Cue? {
    range.isEmpty ? nil : cues.last(set, in: max(range.lowerBound, range.upperBound - 120)..<range.upperBound)
  }

  /// Whether `range` ends with a word of `set`.
  private static func endsWith(_ set: CueSet, _ cues: Cues, _ range: Range<Int>, shortest: Int = 1) -> Bool {
    for length in shortest...4 where range.count >= length {
      if cues.isWord(set, range.upperBound - length, range.upperBound) { return true }
    }
    return false
  }
}

/// The places where a text names a year before the one it reports on, found once: a clause may have thousands of numbers.
struct EarlierYears {
  private var places: [Int] = []

  init(_ text: [UInt16], before year: Int?) {
    guard let year else { return }
    var mark = Self.yearMark.next(in: text.span, from: 4)
    while mark < text.count {
      let at = mark - 4
      if let stated = Years.read(text, at), stated < year, at == 0 || !Characters.isDigit(text[at - 1]) {
        places.append(at)
      }
      mark = Self.yearMark.next(in: text.span, from: mark + 1)
    }
  }

  /// The first place in `range` whose 年 lies in it too, or nil.
  func first(in range: Range<Int>) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] + 4 < range.upperBound ? places[low] : nil
  }

  private static let yearMark = UnitBitmap("年")
}

/// Years in digits.
enum Years {
  /// The four digits at `at` as a year between 1949 and 2099, or nil.
  static func read(_ text: [UInt16], _ at: Int) -> Int? {
    guard at >= 0, at + 4 <= text.count else { return nil }
    var year = 0
    for offset in 0..<4 {
      guard Characters.isDigit(text[at + offset]) else { return nil }
      year = year * 10 + Int(text[at + offset] - 0x30)
    }
    return (1949...2099).contains(year) ? year : nil
  }
}
