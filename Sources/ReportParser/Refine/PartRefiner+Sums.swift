/// Numbers that add up to their whole.
extension PartRefiner {
  private static let reach = 8

  /// Ties runs of two or more numbers of one unit that add up exactly to a number right before or behind them.
  static func tieBySum(_ draftings: inout Draftings) {
    // Lists of two units run side by side: 简易程序318起、3.1万元，一般程序219起、123.3万元.
    for first in draftings.drafts.indices { tieRun(&draftings, from: first) }
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

  /// Ties the numbers from `start` on that add up to a whole before them.
  private static func tieRun(_ draftings: inout Draftings, from start: Int) {
    guard let group = draftings.drafts[start].group, group != .percent, draftings.drafts[start].partOf == nil,
      let second = next(after: start, like: start, in: draftings.drafts)
    else { return }
    let paragraph = draftings.drafts[start].place.paragraphStart
    // The whole may be the run's own first number, or one of the numbers shortly before it.
    var looked = 0
    for number in stride(from: start, through: max(0, start - 60), by: -1) {
      if looked > reach || draftings.drafts[number].place.paragraphStart != paragraph { break }
      if draftings.drafts[number].partOf != nil { continue }
      looked += 1
      let value = draftings.drafts[number].mention.value
      guard draftings.drafts[number].group == group, draftings.drafts[number].metric != nil,
        draftings.drafts[number == start ? second : start].mention.value <= value,
        let parts = parts(of: number, from: number == start ? second : start, like: start, draftings),
        agree(parts, draftings.drafts[number], draftings)
      else { continue }
      for part in parts { tie(&draftings, part, to: number) }
      return
    }
  }

  /// Whether the words of the parts let them be parts of `total`.
  ///
  /// Three or more numbers behind 其中 that add up to it are its parts whatever their nouns name elsewhere: 合同10件 in a
  /// list of disputes.
  private static func agree(_ parts: [Int], _ total: FigureDraft, _ draftings: Draftings) -> Bool {
    if parts.contains(where: { ReviewedKinds.keepsOwn(draftings.drafts[$0], of: total) }) { return false }
    if parts.contains(where: { isMovement(draftings.drafts[$0], total, draftings.cues) }) { return false }
    if isBroken(parts, draftings) || hasSubset(parts, of: total, draftings) { return false }
    if isSplit(parts, total, draftings) { return true }
    // Three numbers of one unit hardly add up to a large one by chance, whatever they are kinds of: 生活垃圾306起.
    let isSure = parts.count >= 3 && total.mention.value >= sureSum
    func isKind(_ part: FigureDraft) -> Bool { isSure && part.isOther && part.mention.unit == total.mention.unit }
    if parts.count >= 3, let first = parts.first, cue(before: first, in: draftings) != nil {
      return parts.allSatisfy { !draftings.drafts[$0].isOther || isKind(draftings.drafts[$0]) }
    }
    if isPair(parts, total, draftings) { return true }
    return parts.allSatisfy {
      let part = draftings.drafts[$0]
      return fits(part, total) || mayTakeMetric(part, of: total, addsUp: true) || isKind(part)
        || (isSure && isRest(part, draftings.cues))
    }
  }

  /// Whether one of them clearly counts a subset under a metric of its own: 执法人员25人，其中持证19人，5名…，1名….
  private static func hasSubset(_ parts: [Int], of total: FigureDraft, _ draftings: Draftings) -> Bool {
    guard let metric = total.metric else { return false }
    return parts.contains {
      let part = draftings.drafts[$0]
      return part.score >= ownName && part.metric.map { isSubset($0, of: metric) } == true
    }
  }

  /// Whether 其中 right behind the whole opens two kinds of its cases, one of them of its metric: 查处19起，其中批评教育12起，罚款7起.
  private static func isPair(_ parts: [Int], _ total: FigureDraft, _ draftings: Draftings) -> Bool {
    guard parts.count == 2, total.group == .incident, let first = parts.first, first > 0, let metric = total.metric,
      draftings.drafts[first - 1].mention.start == total.mention.start,
      draftings.amongs.last(in: total.mention.end..<draftings.drafts[first].mention.start) != nil
    else { return false }
    return parts.contains { draftings.drafts[$0].metric == metric }
      && parts.allSatisfy {
        let part = draftings.drafts[$0]
        return part.mention.unit == total.mention.unit && (part.metric.map { !isSubset($0, of: metric) } ?? true)
      }
  }

  /// Whether the parts stand right behind the whole, one of them of its metric, the others named by nouns of another family:
  /// 公开158条，网站64条，微信群94条; not 受理137件，化解129件，剩8件.
  private static func isSplit(_ parts: [Int], _ total: FigureDraft, _ draftings: Draftings) -> Bool {
    guard let metric = total.metric, MetricCatalog.all[metric].kind == .flow, total.mention.value >= sureSum,
      let first = parts.first, first > 0, draftings.drafts[first - 1].mention.start == total.mention.start
    else { return false }
    return parts.contains { draftings.drafts[$0].metric == metric }
      && parts.allSatisfy {
        let part = draftings.drafts[$0]
        let isNear = part.mention.unit == total.mention.unit && part.place.sentence == total.place.sentence
        return isNear && !part.isByVerb && !part.isOther && isOfOtherFamily(part.metric, than: metric)
      }
  }

  private static func isOfOtherFamily(_ own: Int?, than metric: Int) -> Bool {
    guard let own, own != metric else { return true }
    return MetricCatalog.all[own].family != MetricCatalog.all[metric].family
  }

  static let sureSum = DecimalNumber(40)

  /// Whether the number closes a list by what is left of it: 其余9件.
  private static func isRest(_ part: FigureDraft, _ cues: Cues) -> Bool {
    guard let rest = cues.longest(.rest, at: part.place.leftStart, upTo: part.mention.start) else { return false }
    return part.mention.start - rest.end <= 4
  }

  /// Whether some of the parts stand in a parenthesis and others do not: （维持5件，终止1件），行政诉讼4件.
  private static func isBroken(_ parts: [Int], _ draftings: Draftings) -> Bool {
    guard let first = parts.first, let last = parts.last else { return false }
    let (start, end) = (draftings.drafts[first].mention.end, draftings.drafts[last].mention.start)
    var depth = 0
    var at = start
    while at < end {
      if draftings.text[at] == Characters.openParenthesis { depth += 1 }
      if draftings.text[at] == Characters.closeParenthesis { depth -= 1 }
      if depth < 0 { return true }
      at += 1
    }
    return false
  }

  /// The numbers from `start` on, at least two, that add up to `whole`; nil where none do.
  ///
  /// They are gathered only as far as their sum allows, mostly one or two.
  private static func parts(
    of whole: Int, from start: Int, like first: Int, _ draftings: Draftings
  ) -> [Int]? {
    let total = draftings.drafts[whole].mention.value
    guard total > .zero else { return nil }
    let limit = whole == first ? longestRun - 1 : longestRun
    var sum = DecimalNumber.zero
    var count = 0
    var part: Int? = start
    while sum < total {
      guard let at = part, count < limit, let next = add(at, to: sum, draftings), next <= total else {
        return nil
      }
      sum = next
      count += 1
      part = Self.next(after: at, like: first, in: draftings.drafts)
    }
    guard count > 1 else { return nil }
    // Most runs do not add up, so they are gathered only now.
    var parts = [start]
    while parts.count < count, let next = Self.next(after: parts[parts.count - 1], like: first, in: draftings.drafts) {
      parts.append(next)
    }
    return parts
  }

  private static let each = Characters.unit("各")
  /// How far back the nouns that share a number are looked for.
  private static let sharedReach = 40

  /// `sum` and what the draft adds to it: 驳回、终止各1件 adds two.
  @inline(__always)
  private static func add(_ number: Int, to sum: DecimalNumber, _ draftings: Draftings) -> DecimalNumber? {
    let value = draftings.drafts[number].mention.value
    let start = draftings.drafts[number].mention.start
    guard start > 0, draftings.text[start - 1] == each else { return sum.adding(value) }
    return add(value, times: sharers(of: number, draftings), to: sum)
  }

  private static func add(_ value: DecimalNumber, times count: Int, to sum: DecimalNumber) -> DecimalNumber? {
    var total: DecimalNumber? = sum
    for _ in 0..<count { total = total?.adding(value) }
    return total
  }

  /// How many nouns of the clause share the number that stands behind 各.
  private static func sharers(of number: Int, _ draftings: Draftings) -> Int {
    let draft = draftings.drafts[number]
    let previous = number > 0 ? draftings.drafts[number - 1].mention.end : 0
    let end = draft.mention.start - 1
    let start = max(previous, draft.place.clauseStart, end - sharedReach)
    return start < end ? max(1, Find.items(in: draftings.text, start..<end).count) : 1
  }

  private static func fits(_ part: FigureDraft, _ whole: FigureDraft) -> Bool {
    guard let own = part.metric, let metric = whole.metric else { return !part.isOther || part.metric == whole.metric }
    return own == metric || (!part.isOther && part.score < ownName && !part.isByVerb && !isSubset(own, of: metric))
  }
}
