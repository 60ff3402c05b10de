/// Parts and their whole: 其中, a list in parentheses, or numbers that add up to the one before or behind them.
///
/// A part is counted by the metric of its whole, unless its own words clearly name another.
package enum PartRefiner: Refiner {
  /// Own evidence from here on stands against the whole's metric.
  static let ownName = 80

  package static func refine(_ draftings: inout Draftings) {
    ReviewedKinds.nameDocuments(&draftings)
    tieBySum(&draftings)
    tieTotals(&draftings)
    tieRows(&draftings)
    tieComplements(&draftings)
    tieKinds(&draftings)
    tieRanked(&draftings)
    for number in draftings.drafts.indices where draftings.drafts[number].partOf == nil { tieByCue(&draftings, number) }
    for number in draftings.drafts.indices.dropFirst() { tieParallel(&draftings, number) }
    for number in draftings.drafts.indices { tieByOutcome(&draftings, number) }
    untieStrangers(&draftings)
  }

  /// Unties parts whose whole was renamed after them: a part is of the metric of its whole.
  private static func untieStrangers(_ draftings: inout Draftings) {
    for number in draftings.drafts.indices {
      guard let whole = draftings.drafts[number].partOf else { continue }
      if draftings.drafts[whole].metric != draftings.drafts[number].metric { draftings.drafts[number].partOf = nil }
    }
  }

  // MARK: 其中 and parentheses

  private static func tieByCue(_ draftings: inout Draftings, _ number: Int) {
    guard number > 0, draftings.drafts[number].group != .percent, let cue = cue(before: number, in: draftings) else {
      return
    }
    let draft = draftings.drafts[number]
    let sentence = draft.place.sentence.lowerBound
    // A row that 其中 opens divides the one above it.
    let isRow = draftings.text[cue] == 0x5176 && cue <= draft.place.paragraphStart + 2  // 其
    let floor = isRow ? draftings.drafts[number - 1].place.paragraphStart : draft.place.paragraphStart
    var isOwn = false
    var fallback: Int?
    var at = number - 1
    while at >= 0, number - at <= 24 {
      let mention = draftings.drafts[at].mention
      at -= 1
      guard mention.end <= cue, mention.start >= floor else { continue }
      if number - at > 24 || cue - mention.end > 160 { break }
      // A sentence that counts something of its own divides that, not what the one before counted.
      if mention.end > sentence { isOwn = true } else if isOwn { break }
      guard draftings.drafts[at + 1].group == draft.group, draftings.drafts[at + 1].partOf == nil,
        contains(mention, draft.mention)
      else { continue }
      let whole = draftings.drafts[at + 1]
      if isMovement(draft, whole, draftings.cues), !isNewcomer(draft, behind: cue, draftings) { continue }
      if isChange(whole, draftings.cues) || isCompared(whole, draftings.cues) { continue }
      if whole.metric == draft.metric, draft.metric != nil {
        tie(&draftings, number, to: at + 1)
        return
      }
      if fallback == nil, whole.metric != nil { fallback = at + 1 }
    }
    guard let fallback = sibling(of: number, behind: cue, draftings) ?? fallback else {
      tieToPart(&draftings, number, behind: cue)
      return
    }
    if mayTakeMetric(draft, of: draftings.drafts[fallback], addsUp: fallback == draftings.drafts[number - 1].partOf)
      || isKind(draft, of: fallback, number, draftings)
    {
      tie(&draftings, number, to: fallback)
    }
  }

  /// Ties it to a number that is a part itself: 生活垃圾分类立案412起，其中对个人279起.
  private static func tieToPart(_ draftings: inout Draftings, _ number: Int, behind cue: Int) {
    let (draft, before) = (draftings.drafts[number], draftings.drafts[number - 1])
    if before.partOf != nil, before.metric == draft.metric, before.mention.unit == draft.mention.unit,
      before.mention.end <= cue, cue - before.mention.end <= 1, contains(before.mention, draft.mention)
    {
      tie(&draftings, number, to: number - 1)
    }
  }

  /// The whole of the number before, where that stands in the same list: 其中灌溉纠纷46件、土地流转纠纷71件.
  private static func sibling(of number: Int, behind cue: Int, _ draftings: Draftings) -> Int? {
    let before = draftings.drafts[number - 1]
    guard let whole = before.partOf, before.mention.start > cue,
      before.mention.unit == draftings.drafts[number].mention.unit,
      draftings.text[before.mention.end] == Characters.pause || Find.joins(draftings.text.span, at: before.mention.end),
      contains(draftings.drafts[whole].mention, draftings.drafts[number].mention)
    else { return nil }
    return whole
  }

  /// Where the cue that makes the draft a part begins: 其中 before it, or the parenthesis that it stands in.
  static func cue(before number: Int, in draftings: Draftings) -> Int? {
    let (text, signs) = (draftings.text, draftings.scanned.signs)
    let sentence = draftings.drafts[number].place.sentence.lowerBound
    let end = draftings.drafts[number].mention.start
    let start = max(sentence, end - 240)
    if let at = draftings.amongs.last(in: start..<end) {
      return text[at..<end].contains(Characters.semicolon) ? nil : at
    }
    // 受理纠纷中，土地承包58件: the sentence opens with what is divided.
    if let opening = draftings.inThese.last(in: start..<end), opening - sentence <= 14 { return sentence }
    var at = signs.last(upTo: draftings.drafts[number].place.clauseStart - 1)
    while at > start, end - at < 60 {
      if text[at] == Characters.closeParenthesis { break }
      if text[at] == Characters.openParenthesis { return Characters.isIdeograph(text[at - 1]) ? at : nil }
      at = signs.last(upTo: at - 1)
    }
    return middle(before: number, draftings)
  }

  /// Where 中 behind those counted right before makes the draft some of them: 9名执法人员中法学专业出身的只有1人.
  private static func middle(before number: Int, _ draftings: Draftings) -> Int? {
    guard number > 0, draftings.drafts[number].group == .person, draftings.drafts[number - 1].group == .person else {
      return nil
    }
    let (text, end) = (draftings.text, draftings.drafts[number].mention.start)
    var at = draftings.drafts[number - 1].mention.end
    let noun = at
    while at + 1 < end, at - noun <= longestNoun, Characters.isIdeograph(text[at]) || text[at] == Characters.closeQuote
    {
      // 11人里头学法律的只有1人
      if text[at] == 0x91CC, text[at + 1] == 0x5934 || text[at + 1] == 0x9762 {  // 里 头 面
        return hasMark(text, at + 1..<end) ? nil : at
      }
      if text[at] == 0x4E2D {  // 中
        let isPerson = at > noun && persons.contains(text[at - 1]) && text[at + 1] != heart
        let isWord =
          !isPerson && ((at > noun && beforeMiddle.contains(text[at - 1])) || behindMiddle.contains(text[at + 1]))
        return isWord || hasMark(text, at + 1..<end) ? nil : at
      }
      at += 1
    }
    return nil
  }

  private static let longestNoun = 12
  private static let persons = UnitSet("员人者师生民")
  private static let heart = Characters.unit("心")
  /// What 中 makes a word with: 集中, 工作中; 中心, 中层.
  private static let beforeMiddle = UnitSet("集当其程作期空高初途行动")
  private static let behindMiddle = UnitSet("心队小央学层国介共华期型药医标考途旬秋级段午断止转")

  private static func hasMark(_ text: [UInt16], _ range: Range<Int>) -> Bool {
    range.contains { text[$0] == Characters.fullComma || text[$0] == Characters.semicolon }
  }

  static func contains(_ whole: Mention, _ part: Mention) -> Bool {
    whole.value >= part.value
  }

  /// Whether the part's own words leave room for the metric of the whole.
  static func mayTakeMetric(_ part: FigureDraft, of whole: FigureDraft, addsUp: Bool = false) -> Bool {
    if part.isOther { return false }
    guard let own = part.metric, let metric = whole.metric else { return true }
    if isSubset(own, of: metric) { return false }
    // 执法人员29人，其中行政编制5人: how they are employed.
    if own == staff, metric == officers { return true }
    if ReviewedKinds.keepsOwn(part, of: whole) { return false }
    if part.score < ownName, !part.isByVerb { return true }
    guard addsUp || !part.isByVerb else { return false }
    return own == handled && (metric == resolved || metric == found)
  }

  /// Whether the part tells a kind of what was counted right before 其中 or before its sibling, be it one that the catalogue does not count:
  /// 协议书587份，其中司法确认41份.
  private static func isKind(_ part: FigureDraft, of whole: Int, _ number: Int, _ draftings: Draftings) -> Bool {
    part.isOther && (whole == number - 1 || draftings.drafts[number - 1].partOf == whole)
      && part.mention.unit == draftings.drafts[whole].mention.unit && !ReviewedKinds.divide(draftings.drafts[whole])
      && part.place.sentence == draftings.drafts[whole].place.sentence
  }

  /// Whether a metric of its own counts a subset, which is no part: 执法人员10人，其中持证6人; 诉讼12宗，其中败诉1宗.
  static func isSubset(_ own: Int, of metric: Int) -> Bool {
    (own == holders && metric != holders) || (own == lost && metric == sued)
  }

  // 调解 says how, not what became of it: under 化解 or 排查 it is named by the whole.
  private static let holders = MetricCatalog.numbers["enforcement_certificate_holders"]
  private static let lost = MetricCatalog.numbers["cases_lost"]
  private static let sued = MetricCatalog.numbers["litigation_cases"]
  private static let staff = MetricCatalog.numbers["staff"]
  private static let officers = MetricCatalog.numbers["enforcement_staff"]
  private static let handled = MetricCatalog.numbers["disputes_handled"]
  private static let resolved = MetricCatalog.numbers["disputes_resolved"]
  private static let found = MetricCatalog.numbers["disputes_found"]

  static func tie(_ draftings: inout Draftings, _ number: Int, to whole: Int) {
    draftings.drafts[number].partOf = whole
    if let metric = draftings.drafts[whole].metric, metric != draftings.drafts[number].metric {
      draftings.drafts[number].settle(metric, score: max(draftings.drafts[number].score, 60), by: .part)
    }
    let draft = draftings.drafts[number]
    draftings.drafts[number].category = Categories.range(of: draft, in: draftings.text)
  }

  /// Whether it is the size of a change, which has no parts: 受理2317件，同比减少206件，不满意件63件.
  static func isChange(_ draft: FigureDraft, _ cues: Cues) -> Bool {
    let (start, end) = (draft.place.leftStart, draft.mention.start)
    for length in 2...4 where end - length >= start {
      if cues.isWord(.change, end - length, end) { return true }
    }
    return false
  }

  /// Whether it is the value compared with: 216件，较2024年的244件减少11.5%。其中，一般程序8件.
  private static func isCompared(_ draft: FigureDraft, _ cues: Cues) -> Bool {
    guard let word = cues.last(.comparison, in: draft.place.leftStart..<draft.mention.start) else { return false }
    return cues.last(.turn, in: word.end..<draft.mention.start) == nil && draft.mention.start - word.end <= 8
  }

  /// Whether 其中 counts those who came among those who are there: 其中今年新接收4人.
  private static func isNewcomer(_ part: FigureDraft, behind cue: Int, _ draftings: Draftings) -> Bool {
    guard cue >= part.place.clauseStart, draftings.text[cue] == 0x5176,  // 其
      let word = draftings.cues.last(.movement, in: part.place.leftStart..<part.mention.start)
    else { return false }
    return draftings.text[word.start] == 0x65B0 || draftings.text[word.start] == 0x5165  // 新 入
  }

  /// Whether the part came into a stock or left it: 社区矫正对象22人（新接收14人、解除11人）.
  static func isMovement(_ part: FigureDraft, _ whole: FigureDraft, _ cues: Cues) -> Bool {
    guard let metric = whole.metric, MetricCatalog.all[metric].kind == .stock else { return false }
    return cues.has(.movement, in: part.place.leftStart..<part.mention.start)
  }
}
