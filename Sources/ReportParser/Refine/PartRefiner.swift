/// Parts and their whole: 其中, a list in parentheses, or numbers that add up to the one before or behind them.
///
/// A part is counted by the metric of its whole, unless its own words clearly name another.
package enum PartRefiner: Refiner {
  /// Own evidence from here on stands against the whole's metric.
  private static let ownName = 80
  private static let reach = 8

  package static func refine(_ draftings: inout Draftings) {
    ReviewedKinds.nameDocuments(&draftings)
    tieBySum(&draftings)
    for number in draftings.drafts.indices where draftings.drafts[number].partOf == nil { tieByCue(&draftings, number) }
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
    guard draftings.drafts[number].group != .percent, let cue = cue(before: number, in: draftings) else { return }
    let draft = draftings.drafts[number]
    var fallback: Int?
    var at = number - 1
    while at >= 0, number - at <= 24 {
      let mention = draftings.drafts[at].mention
      at -= 1
      guard mention.end <= cue, mention.start >= draft.place.paragraphStart else { continue }
      if number - at > 24 || cue - mention.end > 160 { break }
      guard draftings.drafts[at + 1].group == draft.group, draftings.drafts[at + 1].partOf == nil,
        contains(mention, draft.mention)
      else { continue }
      let whole = draftings.drafts[at + 1]
      if isMovement(draft, whole, draftings.cues) { continue }
      if whole.metric == draft.metric, draft.metric != nil {
        tie(&draftings, number, to: at + 1)
        return
      }
      if fallback == nil, whole.metric != nil { fallback = at + 1 }
    }
    if let fallback, mayTakeMetric(draft, of: draftings.drafts[fallback]) { tie(&draftings, number, to: fallback) }
  }

  /// Where the cue that makes the draft a part begins: 其中 before it, or the parenthesis that it stands in.
  private static func cue(before number: Int, in draftings: Draftings) -> Int? {
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
      if text[at] == Characters.closeParenthesis { return nil }
      if text[at] == Characters.openParenthesis { return Characters.isIdeograph(text[at - 1]) ? at : nil }
      at = signs.last(upTo: at - 1)
    }
    return nil
  }

  private static func contains(_ whole: Mention, _ part: Mention) -> Bool {
    whole.value >= part.value
  }

  /// Whether the part's own words leave room for the metric of the whole.
  private static func mayTakeMetric(_ part: FigureDraft, of whole: FigureDraft, addsUp: Bool = false) -> Bool {
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

  /// Whether a metric of its own counts a subset, which is no part: 执法人员10人，其中持证6人; 诉讼12宗，其中败诉1宗.
  private static func isSubset(_ own: Int, of metric: Int) -> Bool {
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

  private static func tie(_ draftings: inout Draftings, _ number: Int, to whole: Int) {
    draftings.drafts[number].partOf = whole
    if let metric = draftings.drafts[whole].metric, metric != draftings.drafts[number].metric {
      draftings.drafts[number].settle(metric, score: max(draftings.drafts[number].score, 60), by: .part)
    }
    let draft = draftings.drafts[number]
    draftings.drafts[number].category = Categories.range(of: draft, in: draftings.text)
  }

  // MARK: Outcomes

  /// 行政诉讼案件2起，已结1起: what became of the same cases, under the same metric, is part of them.
  private static func tieByOutcome(_ draftings: inout Draftings, _ number: Int) {
    let draft = draftings.drafts[number]
    guard number > 0, draft.partOf == nil, draft.group != .percent, let metric = draft.metric,
      draftings.cues.longest(.outcome, at: draft.place.leftStart, upTo: draft.mention.start) != nil
    else { return }
    for at in stride(from: number - 1, through: max(0, number - 3), by: -1) {
      let whole = draftings.drafts[at]
      guard whole.place.sentence == draft.place.sentence else { return }
      if whole.metric == metric, whole.group == draft.group, whole.partOf == nil, contains(whole.mention, draft.mention)
      {
        tie(&draftings, number, to: at)
        return
      }
    }
  }

  // MARK: Sums

  /// Ties runs of two or more numbers of one unit that add up exactly to a number right before or behind them.
  private static func tieBySum(_ draftings: inout Draftings) {
    var first = 0
    while first < draftings.drafts.count {
      if let end = tieRun(&draftings, from: first) { first = end + 1 } else { first += 1 }
    }
  }

  /// The longest run of numbers that is looked at, the whole included where it opens the run.
  private static let longestRun = 400

  /// The next number behind `at` with the unit of `first` in its sentence; numbers of other units are passed over.
  private static func next(after at: Int, like first: Int, in drafts: [FigureDraft]) -> Int? {
    let (sentence, group) = (drafts[first].place.sentence.lowerBound, drafts[first].group)
    var at = at + 1
    while at < drafts.count, drafts[at].place.sentence.lowerBound == sentence {
      if drafts[at].group == group, drafts[at].partOf == nil { return at }
      at += 1
    }
    return nil
  }

  /// Ties the numbers from `start` on that add up to a whole before them; returns the last one tied, or nil.
  private static func tieRun(_ draftings: inout Draftings, from start: Int) -> Int? {
    guard let group = draftings.drafts[start].group, group != .percent, draftings.drafts[start].partOf == nil,
      let second = next(after: start, like: start, in: draftings.drafts)
    else { return nil }
    let paragraph = draftings.drafts[start].place.paragraphStart
    // The whole may be the run's own first number, or one of the numbers shortly before it.
    var looked = 0
    for number in stride(from: start, through: max(0, start - 60), by: -1) {
      if looked > reach || draftings.drafts[number].place.paragraphStart != paragraph { break }
      if draftings.drafts[number].partOf != nil { continue }
      looked += 1
      guard draftings.drafts[number].group == group, draftings.drafts[number].metric != nil,
        let parts = parts(of: number, from: number == start ? second : start, like: start, draftings.drafts),
        agree(parts, draftings.drafts[number], draftings)
      else { continue }
      for part in parts { tie(&draftings, part, to: number) }
      return parts.last
    }
    return nil
  }

  /// Whether the words of the parts let them be parts of `total`.
  ///
  /// Three or more numbers behind 其中 that add up to it are its parts whatever their nouns name elsewhere: 合同10件 in a
  /// list of disputes.
  private static func agree(_ parts: [Int], _ total: FigureDraft, _ draftings: Draftings) -> Bool {
    if parts.contains(where: { ReviewedKinds.keepsOwn(draftings.drafts[$0], of: total) }) { return false }
    if parts.contains(where: { isMovement(draftings.drafts[$0], total, draftings.cues) }) { return false }
    if parts.count >= 3, let first = parts.first, cue(before: first, in: draftings) != nil {
      return !parts.contains { draftings.drafts[$0].isOther }
    }
    // Three numbers of one unit hardly add up to a large one by chance, whatever they are kinds of: 生活垃圾306起.
    let isSure = parts.count >= 3 && total.mention.value >= sureSum
    return parts.allSatisfy {
      let part = draftings.drafts[$0]
      return fits(part, total) || mayTakeMetric(part, of: total, addsUp: true)
        || (isSure && part.isOther && part.mention.unit == total.mention.unit)
    }
  }

  private static let sureSum = DecimalNumber(40)

  /// Whether the part came into a stock or left it: 社区矫正对象22人（新接收14人、解除11人）.
  private static func isMovement(_ part: FigureDraft, _ whole: FigureDraft, _ cues: Cues) -> Bool {
    guard let metric = whole.metric, MetricCatalog.all[metric].kind == .stock else { return false }
    return cues.has(.movement, in: part.place.leftStart..<part.mention.start)
  }

  /// The numbers from `start` on, at least two, that add up to `whole`; nil where none do.
  ///
  /// They are gathered only as far as their sum allows, mostly one or two.
  private static func parts(
    of whole: Int, from start: Int, like first: Int, _ drafts: [FigureDraft]
  ) -> [Int]? {
    let total = drafts[whole].mention.value
    guard total > .zero else { return nil }
    let limit = whole == first ? longestRun - 1 : longestRun
    var sum = DecimalNumber.zero
    var count = 0
    var part: Int? = start
    while sum < total {
      guard let at = part, count < limit, let next = sum.adding(drafts[at].mention.value), next <= total else {
        return nil
      }
      sum = next
      count += 1
      part = Self.next(after: at, like: first, in: drafts)
    }
    guard count > 1 else { return nil }
    // Most runs do not add up, so they are gathered only now.
    var parts = [start]
    while parts.count < count, let next = Self.next(after: parts[parts.count - 1], like: first, in: drafts) {
      parts.append(next)
    }
    return parts
  }

  private static func fits(_ part: FigureDraft, _ whole: FigureDraft) -> Bool {
    guard let own = part.metric, let metric = whole.metric else { return !part.isOther || part.metric == whole.metric }
    return own == metric || (!part.isOther && part.score < ownName && !part.isByVerb && !isSubset(own, of: metric))
  }
}
