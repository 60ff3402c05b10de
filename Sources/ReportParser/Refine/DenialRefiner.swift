/// Zeros in words: 未发生行政复议、行政诉讼案件 is two zeros, 无败诉 one.
///
/// The denied noun stands behind the denying word in its clause, or right before it (行政诉讼案件均未发生). Where a
/// defeat is denied (败诉, 纠错, 被撤销), nothing is said of the number of cases.
package enum DenialRefiner: Refiner {
  static let cues: CueLists = [
    (
      .denial,
      """
      未发生 均未发生 均未 未出现 没有发生 没有出现 没有 无 无一 无一例 均无 未收到 未接到 未接收到 没有收到 没有接到 没有接收到 未受理 未产生 未制定 未出台 未制发 \
      未印发 未发布 未办理 未引发 未新制定 未新增 从未发生 零 尚无 暂无 未被 未有 不存在 未下发 未作出 未实施 未新制发 未新出台 未涉及 \
      未因 均未因 零发生 零发案 均为零 为零 都为零 皆为零 为0 均为0 都为0 皆为0 均是0 都是0 均没有 均未出现 均没有发生 保持零发生
      """
    ),
    // Behind a noun they make it a cause, not what is denied: 无因行政处罚引发的复议.
    (.cause, "引发 引起 导致 不当 过错 错误 违法 失误 产生 未 违反"),
  ]
  /// In front of a noun they make it what documents may not do: 不存在以文件形式违法设定行政处罚.
  private static let stipulations = WordIndex("设定 增设 变相")
  private static let lost = MetricCatalog.numbers["cases_lost"]

  package static func refine(_ draftings: inout Draftings) {
    let text = draftings.text
    var found: [FigureDraft] = []
    var places = SurroundingsReader(text)
    let all = longestDenials(draftings.cues, in: text.indices)
    for (number, denial) in all.enumerated() {
      if let last = found.last, last.mention.end > denial.lowerBound { continue }
      // 无行政复议、无行政诉讼: each denies what stands before the next.
      let next = number + 1 < all.count ? max(all[number + 1].lowerBound, denial.upperBound) : text.count
      found += zeros(for: denial, before: next, draftings, &places)
    }
    if !found.isEmpty { insert(found, into: &draftings) }
  }

  /// The denying words of `text`, of those with one start the longest.
  private static func longestDenials(_ cues: Cues, in text: Range<Int>) -> [Range<Int>] {
    var longest: [Range<Int>] = []
    cues.forEachLongest(.denial, in: text) { denial in
      longest.append(denial.range)
      return true
    }
    return longest
  }

  private static let closers = UnitSet("，。；\n！")
  private static let none = Characters.unit("零")
  private static let zero = Characters.unit("0")
  private static let rate = Characters.unit("率")

  /// Whether the clause ends at `end`, be it the end of a quotation (“零发生”).
  private static func isClosed(_ end: Int, _ text: [UInt16]) -> Bool {
    let end = end < text.count && text[end] == Characters.closeQuote ? end + 1 : end
    return end == text.count || closers.contains(text[end])
  }

  private static func zeros(
    for denial: Range<Int>, before limit: Int, _ draftings: Draftings, _ places: inout SurroundingsReader
  ) -> [FigureDraft] {
    let (text, closers) = (draftings.text, Self.closers)
    var end = denial.upperBound
    let isDigit = text[end - 1] == zero
    // 败诉率为0 is a rate, 为0件 a count of its own.
    if isDigit, !isClosed(end, text) || (denial.lowerBound > 0 && text[denial.lowerBound - 1] == rate) { return [] }
    while end < limit, end - denial.upperBound < 40, !closers.contains(text[end]) { end += 1 }
    // 行政复议零发生、行政诉讼零败诉: what happened not at all stands before it.
    let isBehind = denial.count > 2 && text[denial.lowerBound] == none
    var metrics =
      isBehind
      ? []
      : deniedMetrics(
        denial.upperBound..<end, draftings, near: denial.upperBound,
        within: denial.count > 2 ? reachOfHappening : reach)
    if metrics.isEmpty, isBehind || isClosed(denial.upperBound, text) {
      var start = denial.lowerBound
      while start > 0, denial.lowerBound - start < 30, !closers.contains(text[start - 1]),
        !Characters.isDigit(text[start - 1])
      { start -= 1 }
      metrics = deniedMetrics(start..<denial.lowerBound, draftings, near: nil, within: reach)
    }
    if let lost, metrics.contains(lost) { metrics = [lost] }
    guard !metrics.isEmpty else { return [] }
    let mention = Mention(zeroFrom: isDigit ? denial.upperBound - 1 : denial.lowerBound, to: denial.upperBound)
    let place = places.surroundings(of: mention)
    return metrics.map { metric in
      var draft = FigureDraft(mention: mention, group: nil, place: place)
      draft.settle(metric, score: 90, by: .denial)
      return draft
    }
  }

  /// How far behind a denying word the first noun may stand, and behind one that says what did not happen: 没有发生针对本单位
  /// 有关信息公开事务的行政复议案.
  private static let reach = 14
  private static let reachOfHappening = 24

  /// The metrics that a word of `range` denies; the first word must stand within `reach` of `near`.
  private static func deniedMetrics(
    _ range: Range<Int>, _ draftings: Draftings, near: Int?, within reach: Int
  ) -> [Int] {
    let terms = Lexicon.shared.terms
    let hits = draftings.scanned.terms
    var metrics: [Int] = []
    var number = hits.first(from: range.lowerBound)
    while number < hits.count, Int(hits[number].end) <= range.upperBound {
      let hit = hits[number]
      number += 1
      for place in hit.term.postings {
        let posting = terms.postings[place]
        if posting.part != .denial || metrics.contains(Int(posting.metric)) { continue }
        if draftings.cues.longest(.cause, at: Int(hit.end), upTo: range.upperBound) != nil { continue }
        if isStipulated(range.lowerBound..<Int(hit.start), draftings.text) { continue }
        if metrics.isEmpty, let near, Int(hit.start) - near > reach, lost != Int(posting.metric) { continue }
        metrics.append(Int(posting.metric))
      }
    }
    return metrics
  }

  private static func isStipulated(_ range: Range<Int>, _ text: [UInt16]) -> Bool {
    stipulations.occurs(in: text, range)
  }

  /// Puts the zeros between the other figures, leaving out those that overlap one, and keeps `partOf` true.
  private static func insert(_ zeros: [FigureDraft], into draftings: inout Draftings) {
    var merged: [FigureDraft] = []
    merged.reserveCapacity(draftings.drafts.count + zeros.count)
    var moved = [Int](repeating: 0, count: draftings.drafts.count)
    var (taken, next) = (0, 0)
    for number in draftings.drafts.indices {
      let (start, end) = (draftings.drafts[number].mention.start, draftings.drafts[number].mention.end)
      while next < zeros.count, zeros[next].mention.start < end {
        if zeros[next].mention.end <= start {
          merged += draftings.drafts[taken..<number]
          merged.append(zeros[next])
          taken = number
        }
        next += 1
      }
      moved[number] = merged.count + number - taken
    }
    merged += draftings.drafts[taken...]
    merged += zeros[next...]
    for number in merged.indices {
      if let whole = merged[number].partOf { merged[number].partOf = moved[whole] }
    }
    draftings.drafts = merged
  }
}
