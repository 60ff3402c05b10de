/// Parts and their whole: 其中, a list in parentheses, or numbers that add up to the one before or behind them.
///
/// A part is counted by the metric of its whole, unless its own words clearly name another.
package enum PartRefiner: Refiner {
  private static let among = Array("其中".utf16)
  private static let rule = "part of the number before"
  /// Own evidence from here on stands against the whole's metric.
  private static let ownName = 66
  private static let reach = 8

  package static func refine(_ draftings: inout Draftings) {
    for number in draftings.drafts.indices { tieByCue(&draftings, number) }
    tieBySum(&draftings)
  }

  // MARK: 其中 and parentheses

  private static func tieByCue(_ draftings: inout Draftings, _ number: Int) {
    let draft = draftings.drafts[number]
    guard draft.group != .percent, let cue = cue(before: draft, in: draftings.text) else { return }
    var fallback: Int?
    var at = number - 1
    while at >= 0, number - at <= 24 {
      let whole = draftings.drafts[at]
      at -= 1
      guard whole.mention.end <= cue, whole.mention.start >= draft.place.paragraphStart else { continue }
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
    if let at = Find.last(among, in: text, start..<draft.mention.start) { return at }
    var at = draft.mention.start - 1
    while at >= draft.place.clauseStart, at >= 0 { at -= 1 }
    var depth = at
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
  private static func mayTakeMetric(_ part: FigureDraft, of whole: FigureDraft) -> Bool {
    guard let own = part.metric, let metric = whole.metric else { return true }
    if part.score < ownName { return true }
    let (one, other) = (MetricCatalog.all[own], MetricCatalog.all[metric])
    return one.family == other.family && one.kind == other.kind && Self.kinds.contains(one.id)
      && Self.kinds.contains(other.id)
  }

  /// Flows of one family that the same cases pass through: a part under one of them is named by its whole.
  private static let kinds: Set<MetricID> = [
    "disputes_found", "disputes_handled", "disputes_resolved", "petitions_received", "penalty_cases",
  ]

  private static func tie(_ draftings: inout Draftings, _ number: Int, to whole: Int) {
    draftings.drafts[number].partOf = whole
    if let metric = draftings.drafts[whole].metric, metric != draftings.drafts[number].metric {
      draftings.drafts[number].settle(metric, score: max(draftings.drafts[number].score, 60), by: rule)
    }
    let draft = draftings.drafts[number]
    draftings.drafts[number].category = Categories.range(of: draft, in: draftings.text)
  }

  // MARK: Sums

  /// Ties runs of two or more numbers of one unit that add up exactly to a number right before or behind them.
  private static func tieBySum(_ draftings: inout Draftings) {
    var first = 0
    while first < draftings.drafts.count {
      guard let run = run(from: first, in: draftings.drafts) else {
        first += 1
        continue
      }
      first = tieRun(&draftings, run) ? run.upperBound + 1 : first + 1
    }
  }

  /// The numbers from `first` on with one unit in one sentence, at least two.
  private static func run(from first: Int, in drafts: [FigureDraft]) -> ClosedRange<Int>? {
    guard let group = drafts[first].group, group != .percent, drafts[first].partOf == nil else { return nil }
    var last = first
    while last + 1 < drafts.count, last - first < 400, drafts[last + 1].group == group,
      drafts[last + 1].partOf == nil, drafts[last + 1].place.sentence == drafts[first].place.sentence
    {
      last += 1
    }
    return last > first ? first...last : nil
  }

  private static func tieRun(_ draftings: inout Draftings, _ run: ClosedRange<Int>) -> Bool {
    let drafts = draftings.drafts
    // The whole may be the run's own first number, or one of the numbers shortly before it.
    for whole in stride(from: run.lowerBound, through: max(0, run.lowerBound - reach), by: -1) {
      guard drafts[whole].group == drafts[run.lowerBound].group, drafts[whole].metric != nil,
        drafts[whole].partOf == nil, drafts[whole].place.paragraphStart == drafts[run.lowerBound].place.paragraphStart
      else { continue }
      let start = max(whole + 1, run.lowerBound)
      guard let end = end(ofSumFrom: start, through: run.upperBound, drafts, drafts[whole].mention.value) else {
        continue
      }
      let parts = start...end
      guard parts.allSatisfy({ fits(drafts[$0], drafts[whole]) }) else { continue }
      for part in parts { tie(&draftings, part, to: whole) }
      return true
    }
    return false
  }

  /// The last of the numbers from `start` on, at least two, that add up to `total`; nil where none do.
  private static func end(
    ofSumFrom start: Int, through limit: Int, _ drafts: [FigureDraft], _ total: DecimalNumber
  ) -> Int? {
    var sum = DecimalNumber.zero
    var at = start
    while at <= limit, let next = sum.adding(drafts[at].mention.value), next <= total {
      sum = next
      if sum == total, total > .zero { return at > start ? at : nil }
      at += 1
    }
    return nil
  }

  private static func fits(_ part: FigureDraft, _ whole: FigureDraft) -> Bool {
    part.metric == whole.metric || part.metric == nil || part.score < ownName
  }
}

/// The words that tell a part from its siblings.
enum Categories {
  private static let leads = WordIndex(["其中", "以及", "及", "和", "包括", "含", "有"])
  private static let trailing = Set("为共达各计的“”".utf16)

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
