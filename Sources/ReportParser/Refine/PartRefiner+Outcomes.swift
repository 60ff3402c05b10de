/// What became of the same cases.
extension PartRefiner {
  /// 行政诉讼案件2起，已结1起: what became of the same cases, under the same metric, is part of them.
  static func tieByOutcome(_ draftings: inout Draftings, _ number: Int) {
    guard number > 0, mayHaveOutcome(number, draftings) else { return }
    let draft = draftings.drafts[number]
    guard draft.partOf == nil, draft.group != .percent else { return }
    if draft.metric == nil || (isMoved(draft, draftings) && !isNamedByItself(draft)) {
      tieUnnamed(&draftings, number)
    } else if isOutcome(draft, draftings) {
      var (at, looked) = (number - 1, 0)
      while at >= 0, looked < reach, number - at < longestList {
        let whole = draftings.drafts[at]
        guard whole.place.sentence == draft.place.sentence else { return }
        if whole.partOf == nil { looked += 1 }
        if whole.metric == draft.metric, whole.group == draft.group, whole.partOf == nil,
          contains(whole.mention, draft.mention), !isSibling(whole, of: draft, draftings),
          !isChange(whole, draftings.cues)
        {
          tie(&draftings, number, to: at)
          return
        }
        at -= 1
      }
    }
  }

  private static let outcomes = CueSet.outcome.bit | CueSet.outcomeEnd.bit | CueSet.movement.bit

  /// Whether a word of what became of cases may stand before the number; before most none does.
  @inline(__always)
  private static func mayHaveOutcome(_ number: Int, _ draftings: Draftings) -> Bool {
    let start = draftings.drafts[number].place.leftStart
    return draftings.cues.sets(near: start..<draftings.drafts[number].mention.start) & outcomes != 0
  }

  /// 赋权事项98项，已实际行使37项; 进驻事项136项，“一窗”可办121项: a number that only an outcome names is of what stands before it.
  ///
  /// Who came into a stock or left it is named by it, too, but no part: 社区矫正对象21名，新接收9名.
  private static func tieUnnamed(_ draftings: inout Draftings, _ number: Int) {
    let draft = draftings.drafts[number]
    let isMoved = isMoved(draft, draftings)
    guard !draft.isOther, isMoved || endsWithOutcome(draft, draftings) else { return }
    var at = number - 1
    while at > 0, number - at < longestList, draftings.drafts[at].partOf != nil { at -= 1 }
    let whole = draftings.drafts[at]
    guard let metric = whole.metric, whole.place.sentence == draft.place.sentence, whole.group == draft.group,
      whole.mention.unit == draft.mention.unit, isMoved || contains(whole.mention, draft.mention)
    else { return }
    if !isMoved {
      tie(&draftings, number, to: at)
    } else if MetricCatalog.all[metric].kind == .stock {
      draftings.drafts[number].settle(metric, score: whole.score, by: .carried)
    }
  }

  private static func isMoved(_ draft: FigureDraft, _ draftings: Draftings) -> Bool {
    draftings.cues.has(.movement, in: draft.place.leftStart..<draft.mention.start)
  }

  /// Whether the words that name it stand in its own item.
  private static func isNamedByItself(_ draft: FigureDraft) -> Bool {
    guard let words = draft.words else { return false }
    return words.lowerBound >= draft.place.leftStart && words.upperBound <= draft.place.rightEnd
  }

  /// Whether another outcome than the draft's names the number before: 继续有效15份，废止11份.
  private static func isSibling(_ other: FigureDraft, of draft: FigureDraft, _ draftings: Draftings) -> Bool {
    let cues = draftings.cues
    guard let its = cues.last(.outcomeEnd, in: other.place.leftStart..<other.mention.start) else { return false }
    guard let own = cues.last(.outcomeEnd, in: draft.place.leftStart..<draft.mention.start) else { return true }
    return draftings.text[its.range] != draftings.text[own.range]
  }

  private static func isOutcome(_ draft: FigureDraft, _ draftings: Draftings) -> Bool {
    draftings.cues.longest(.outcome, at: draft.place.leftStart, upTo: draft.mention.start) != nil
      || endsWithOutcome(draft, draftings)
  }

  /// Whether an outcome stands right before the number: 当场办结5918件, 经协调撤诉2件.
  private static func endsWithOutcome(_ draft: FigureDraft, _ draftings: Draftings) -> Bool {
    var end = draft.mention.start
    let (start, text) = (draft.place.leftStart, draftings.text)
    while end > start, links.contains(text[end - 1]), draft.mention.start - end < 3 { end -= 1 }
    for length in 2...5 where end - length >= start {
      if draftings.cues.isWord(.outcomeEnd, end - length, end) { return true }
    }
    return false
  }

  /// How many numbers that are no parts themselves are looked at.
  private static let reach = 3
  /// How many parts may stand between an outcome and its whole.
  private static let longestList = 24
  /// What may stand between an outcome and its number.
  private static let links = UnitSet("了的有共计为达约近不到仅只")
}
