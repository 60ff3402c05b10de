/// Parts and their whole: 其中, a list in parentheses, or numbers that add up to the one before or behind them.
///
/// A part is counted by the metric of its whole, unless its own words clearly name another.
package enum PartRefiner: Refiner {
  private static let among = Array("其中".utf16)
  private static let inThese = Array("中，".utf16)
  /// Own evidence from here on stands against the whole's metric.
  private static let ownName = 80
  private static let reach = 8

  package static func refine(_ draftings: inout Draftings) {
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
    let draft = draftings.drafts[number]
    guard draft.group != .percent, let cue = cue(before: draft, in: draftings.text) else { return }
    var fallback: Int?
    var at = number - 1
    while at >= 0, number - at <= 24 {
      let mention = draftings.drafts[at].mention
      at -= 1
      guard mention.end <= cue, mention.start >= draft.place.paragraphStart else { continue }
      let whole = draftings.drafts[at + 1]
      if number - at > 24 || cue - whole.mention.end > 160 { break }
      guard whole.group == draft.group, whole.partOf == nil, contains(whole, draft) else { continue }
      if whole.metric == draft.metric, draft.metric != nil {
        tie(&draftings, number, to: at + 1)
        return
      }
      if fallback == nil, whole.metric != nil { fallback = at + 1 }
    }
    if let fallback, mayTakeMetric(draft, of: draftings.drafts[fallback]) { tie(&draftings, number, to: fallback) }
  }

  /// Where the cue that makes the draft a part begins: 其中 before it, or the parenthesis that it stands in.
  private static func cue(before draft: FigureDraft, in text: [UInt16]) -> Int? {
    let start = max(draft.place.sentence.lowerBound, draft.mention.start - 240)
    if let at = Find.last(among, in: text, start..<draft.mention.start) {
      return text[at..<draft.mention.start].contains(Characters.semicolon) ? nil : at
    }
    // 受理纠纷中，土地承包58件: the sentence opens with what is divided.
    let opening = Find.last(inThese, in: text, start..<draft.mention.start)
    if let opening, opening - draft.place.sentence.lowerBound <= 14 { return draft.place.sentence.lowerBound }
    var depth = draft.place.clauseStart - 1
    while depth > start, draft.mention.start - depth < 60 {
      if text[depth] == Characters.closeParenthesis { return nil }
      if text[depth] == Characters.openParenthesis {
        return depth > 0 && Characters.isIdeograph(text[depth - 1]) ? depth : nil
      }
      depth -= 1
    }
    return nil
  }

  private static func contains(_ whole: FigureDraft, _ part: FigureDraft) -> Bool {
    whole.mention.value >= part.mention.value
  }

  /// Whether the part's own words leave room for the metric of the whole.
  private static func mayTakeMetric(_ part: FigureDraft, of whole: FigureDraft, addsUp: Bool = false) -> Bool {
    if part.isOther { return false }
    guard let own = part.metric, let metric = whole.metric else { return true }
    if part.score < ownName, !part.isByVerb { return true }
    guard addsUp || !part.isByVerb else { return false }
    return own == handled && (metric == resolved || metric == found)
  }

  // 调解 says how, not what became of it: under 化解 or 排查 it is named by the whole.
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

  private static let outcomes = WordIndex(
    """
    办结 审结 已结 已审结 已办结 维持 撤回 终止 驳回 未结 未审结 整改 完成整改 整改到位 整改完成 整改落实 即办件 答复 已答复 结转 其余 剩余 尚未 正在 \
    均维持 撤诉 胜诉 办理完毕 按时办结 按期办结 采纳 被采纳 销号 已整改 已办理
    """)

  /// 行政诉讼案件2起，已结1起: what became of the same cases, under the same metric, is part of them.
  private static func tieByOutcome(_ draftings: inout Draftings, _ number: Int) {
    let draft = draftings.drafts[number]
    guard number > 0, draft.partOf == nil, draft.group != .percent, let metric = draft.metric,
      outcomes.longestMatch(in: draftings.text, at: draft.place.leftStart, upTo: draft.mention.start) != nil
    else { return }
    for at in stride(from: number - 1, through: max(0, number - 3), by: -1) {
      let whole = draftings.drafts[at]
      guard whole.place.sentence == draft.place.sentence else { return }
      if whole.metric == metric, whole.group == draft.group, whole.partOf == nil, contains(whole, draft) {
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
      let run = run(from: first, in: draftings.drafts)
      if run.count >= 2, let end = tieRun(&draftings, run) { first = end + 1 } else { first += 1 }
    }
  }

  /// The numbers from `first` on with one unit in one sentence; numbers of other units between them are passed over.
  private static func run(from first: Int, in drafts: [FigureDraft]) -> [Int] {
    guard let group = drafts[first].group, group != .percent, drafts[first].partOf == nil,
      first + 1 < drafts.count, drafts[first + 1].place.sentence == drafts[first].place.sentence
    else { return [] }
    var run = [first]
    var at = first + 1
    while at < drafts.count, run.count < 400, drafts[at].place.sentence == drafts[first].place.sentence {
      if drafts[at].group == group, drafts[at].partOf == nil {
        run.append(at)
      }
      at += 1
    }
    return run
  }

  /// Ties the numbers of `run` that add up to a whole before them; returns the last one tied, or nil.
  private static func tieRun(_ draftings: inout Draftings, _ run: [Int]) -> Int? {
    // The whole may be the run's own first number, or one of the numbers shortly before it.
    var looked = 0
    for whole in stride(from: run[0], through: max(0, run[0] - 60), by: -1) where looked <= reach {
      if draftings.drafts[whole].partOf == nil { looked += 1 }
      guard isWhole(whole, of: run[0], draftings.drafts) else { continue }
      let rest = whole == run[0] ? run.dropFirst() : run[...]
      guard let parts = parts(of: rest, draftings.drafts, draftings.drafts[whole].mention.value),
        agree(parts, whole, draftings)
      else { continue }
      for part in parts { tie(&draftings, part, to: whole) }
      return parts.last
    }
    return nil
  }

  private static func isWhole(_ whole: Int, of part: Int, _ drafts: [FigureDraft]) -> Bool {
    drafts[whole].group == drafts[part].group && drafts[whole].metric != nil && drafts[whole].partOf == nil
      && drafts[whole].place.paragraphStart == drafts[part].place.paragraphStart
  }

  /// Whether the words of the parts let them be parts of `whole`.
  ///
  /// Three or more numbers behind 其中 that add up to it are its parts whatever their nouns name elsewhere: 合同10件 in a
  /// list of disputes.
  private static func agree(_ parts: ArraySlice<Int>, _ whole: Int, _ draftings: Draftings) -> Bool {
    let total = draftings.drafts[whole]
    if parts.count >= 3, let first = parts.first, cue(before: draftings.drafts[first], in: draftings.text) != nil {
      return !parts.contains { draftings.drafts[$0].isOther }
    }
    return parts.allSatisfy {
      fits(draftings.drafts[$0], total) || mayTakeMetric(draftings.drafts[$0], of: total, addsUp: true)
    }
  }

  /// The first numbers of `run`, at least two, that add up to `total`; nil where none do.
  private static func parts(
    of run: ArraySlice<Int>, _ drafts: [FigureDraft], _ total: DecimalNumber
  ) -> ArraySlice<Int>? {
    var sum = DecimalNumber.zero
    for (count, at) in run.enumerated() {
      guard let next = sum.adding(drafts[at].mention.value), next <= total else { return nil }
      sum = next
      if sum == total, total > .zero { return count > 0 ? run.prefix(count + 1) : nil }
    }
    return nil
  }

  private static func fits(_ part: FigureDraft, _ whole: FigureDraft) -> Bool {
    part.metric == whole.metric
      || (!part.isOther && (part.metric == nil || (part.score < ownName && !part.isByVerb)))
  }
}

/// The words that tell a part from its siblings.
enum Categories {
  private static let leads = WordIndex("其中 以及 及 和 包括 含 有")
  private static let trailing = UnitSet("为共达各计的“”")

  /// The noun of a part: what stands between the mark before it and its number, or else behind it.
  static func range(of draft: FigureDraft, in text: [UInt16]) -> Range<Int>? {
    var start = draft.place.leftStart
    var end = draft.mention.start
    while let lead = leads.longestMatch(in: text, at: start, upTo: end) { start = lead.end }
    while start < end, trailing.contains(text[end - 1]) { end -= 1 }
    if start < end, end - start <= 24 { return start..<end }
    guard start >= end, draft.mention.end < draft.place.rightEnd else { return nil }
    let right = draft.mention.end..<min(draft.place.rightEnd, draft.mention.end + 24)
    return right
  }
}
