/// A whole behind its parts, and parts in rows below it.
extension PartRefiner {
  /// Ties numbers to the total that closes them: 村内化解161件，乡级化解23件，共计184件.
  static func tieTotals(_ draftings: inout Draftings) {
    for number in draftings.drafts.indices.dropFirst() {
      let start = draftings.drafts[number].mention.start
      let noun = totalNoun(draftings.text, before: start)
      guard let counter = noun ?? counter(draftings.text, before: start),
        let sum = noun == nil ? totalCue(draftings.text, counter, before: start) : .added,
        counter > draftings.drafts[number].place.leftStart, draftings.drafts[number].partOf == nil,
        draftings.drafts[number].group != .percent
      else { continue }
      if sum == .reached {
        tieNew(&draftings, number)
      } else if let parts = partsBefore(number, draftings) ?? scatteredParts(before: number, draftings) {
        tie(&draftings, parts, behind: number)
      }
    }
  }

  /// What the word before a number says of those before it.
  private enum TotalCue {
    /// 共计, 合计: it adds them up.
    case added
    /// 累计达到: it holds them and what was there before.
    case reached
  }

  /// How far before the number the word of the total may end: 共计罚款91810元.
  private static let longestTotalNoun = 4
  private static let adders = UnitSet("共合总累")

  /// Where 计 stands shortly before `end`, or nil.
  @inline(__always)
  private static func counter(_ text: [UInt16], before end: Int) -> Int? {
    var at = end - 1
    let first = max(1, at - longestTotalNoun)
    while at >= first {
      if text[at] == 0x8BA1 { return at }  // 计
      at -= 1
    }
    return nil
  }

  private static let links = UnitSet("达为共是到约")

  /// Where 额, 数 or 量 of a total stands before `end`: 罚款总额达19000元.
  private static func totalNoun(_ text: [UInt16], before end: Int) -> Int? {
    var at = end - 1
    while at > 1, end - at < 4, links.contains(text[at]) { at -= 1 }
    return at > 1 && totals.contains(text[at]) && text[at - 1] == 0x603B ? at : nil  // 总
  }

  private static let totals = UnitSet("额数量")

  private static func totalCue(_ text: [UInt16], _ counter: Int, before end: Int) -> TotalCue? {
    guard adders.contains(text[counter - 1]) else { return nil }
    guard text[counter - 1] == 0x7D2F else { return .added }  // 累
    return counter + 1 < end && text[counter + 1] == 0x8FBE ? .reached : nil  // 达
  }

  /// The numbers of the sentence right before `total`, of its unit and of one metric, that add up to it; nil where none do.
  private static func partsBefore(_ total: Int, _ draftings: Draftings) -> [Int]? {
    let whole = draftings.drafts[total]
    var (parts, sum): ([Int], DecimalNumber) = ([], .zero)
    for at in stride(from: total - 1, through: max(0, total - totalReach), by: -1) {
      let draft = draftings.drafts[at]
      guard draft.place.sentence == whole.place.sentence else { break }
      guard draft.mention.unit == whole.mention.unit, draft.partOf == nil else { continue }
      guard let more = sum.adding(draft.mention.value), more <= whole.mention.value, draft.metric != nil,
        parts.isEmpty || draft.metric == draftings.drafts[parts[0]].metric
      else { return nil }
      parts.append(at)
      sum = more
      if sum == whole.mention.value { break }
    }
    guard parts.count > 1, sum == whole.mention.value, let own = draftings.drafts[parts[0]].metric else { return nil }
    guard let metric = whole.metric, metric != own else { return parts }
    return MetricCatalog.all[metric].family == MetricCatalog.all[own].family ? parts : nil
  }

  /// The numbers of the paragraph that have the metric of `total` and add up to it, whatever stands between them:
  /// 村组劝和267起；报镇45起中，已结42起、待结3起。合计化解309起.
  private static func scatteredParts(before total: Int, _ draftings: Draftings) -> [Int]? {
    let whole = draftings.drafts[total]
    guard whole.metric != nil else { return nil }
    var (parts, sum): ([Int], DecimalNumber) = ([], .zero)
    for at in stride(from: total - 1, through: max(0, total - totalReach), by: -1) {
      let draft = draftings.drafts[at]
      guard draft.place.paragraphStart == whole.place.paragraphStart else { break }
      guard draft.metric == whole.metric, draft.mention.unit == whole.mention.unit, draft.partOf == nil else {
        continue
      }
      guard let more = sum.adding(draft.mention.value), more <= whole.mention.value else { return nil }
      parts.append(at)
      sum = more
      if sum == whole.mention.value { break }
    }
    return parts.count > 1 && sum == whole.mention.value ? parts : nil
  }

  /// Ties what two numbers of three in a row leave of the first, where it is counted like that: 受理164件，调成161件，引导起诉3件.
  static func tieComplements(_ draftings: inout Draftings) {
    for number in draftings.drafts.indices.dropFirst(2) {
      let (draft, taken, whole) = (
        draftings.drafts[number], draftings.drafts[number - 1], draftings.drafts[number - 2]
      )
      guard let metric = draft.metric, whole.metric == metric, taken.metric != metric, draft.partOf == nil,
        whole.partOf == nil, whole.mention.value >= sureSum, draft.mention.value > .zero,
        taken.mention.value.adding(draft.mention.value) == whole.mention.value,
        draft.mention.unit == whole.mention.unit, taken.mention.unit == whole.mention.unit,
        draft.place.sentence == whole.place.sentence
      else { continue }
      tie(&draftings, number, to: number - 2)
    }
  }

  private static let totalReach = 12

  private static func tie(_ draftings: inout Draftings, _ parts: [Int], behind total: Int) {
    guard let first = parts.first, let metric = draftings.drafts[first].metric else { return }
    if draftings.drafts[total].metric != metric {
      draftings.drafts[total].settle(metric, score: max(draftings.drafts[total].score, 60), by: .part)
    }
    for part in parts { tie(&draftings, part, to: total) }
  }

  private static let additions = WordIndex("新增 新建 新创 新创建 新命名 新获评 新设 新培养 今年新增 今年新建 本年新增 又新增")

  /// 新增示范社区两家，累计达到7家: the new ones are some of all.
  private static func tieNew(_ draftings: inout Draftings, _ total: Int) {
    let (whole, part) = (draftings.drafts[total], draftings.drafts[total - 1])
    guard let metric = whole.metric, part.metric == metric, part.partOf == nil, part.group == whole.group,
      part.place.sentence == whole.place.sentence, part.mention.value < whole.mention.value,
      MetricCatalog.all[metric].kind == .stock,
      additions.longestMatch(in: draftings.text, at: part.place.leftStart, upTo: part.mention.start) != nil
    else { return }
    tie(&draftings, total - 1, to: total)
  }

  // MARK: Rows

  /// How long a row may go on before and behind its numbers, and how many rows there may be.
  private static let longestRow = 24
  private static let longestRowEnd = 6
  private static let longestTable = 12

  /// Ties the numbers in a column of rows that add up to a number of their metric above them.
  static func tieRows(_ draftings: inout Draftings) {
    let drafts = draftings.drafts
    for number in drafts.indices.dropFirst() where drafts[number].partOf == nil {
      guard drafts[number].metric != nil,
        drafts[number].mention.start - drafts[number].place.paragraphStart <= longestRow,
        let next = below(number, draftings)
      else { continue }
      tieColumn(&draftings, from: number, next: next)
    }
  }

  /// The number of the same metric in the same place of the next row, or nil.
  private static func below(_ number: Int, _ draftings: Draftings) -> Int? {
    let drafts = draftings.drafts
    let (own, start) = (drafts[number], drafts[number].place.paragraphStart)
    var (next, column, row) = (number + 1, 0, number)
    while row > 0, drafts[row - 1].place.paragraphStart == start { row -= 1 }
    column = number - row
    while next < drafts.count, next - row <= longestTable, drafts[next].place.paragraphStart == start { next += 1 }
    guard next + column < drafts.count, column < 4 else { return nil }
    let (first, other) = (drafts[next], drafts[next + column])
    guard other.place.paragraphStart == first.place.paragraphStart, other.metric == own.metric,
      other.mention.unit == own.mention.unit, other.partOf == nil,
      first.place.paragraphStart - drafts[next - 1].mention.end <= longestRowEnd,
      other.mention.start - other.place.paragraphStart <= longestRow
    else { return nil }
    return next + column
  }

  private static func tieColumn(_ draftings: inout Draftings, from first: Int, next: Int) {
    var (parts, sum) = ([first], draftings.drafts[first].mention.value)
    var next: Int? = next
    while let at = next, parts.count < longestTable, let more = sum.adding(draftings.drafts[at].mention.value) {
      parts.append(at)
      sum = more
      if let whole = above(first, sum, draftings) {
        for part in parts { tie(&draftings, part, to: whole) }
        return
      }
      next = below(at, draftings)
    }
  }

  /// The number of that value, metric and unit shortly above the row of `first`, or nil.
  private static func above(_ first: Int, _ sum: DecimalNumber, _ draftings: Draftings) -> Int? {
    let draft = draftings.drafts[first]
    for at in stride(from: first - 1, through: max(0, first - totalReach), by: -1) {
      let whole = draftings.drafts[at]
      if whole.mention.value == sum, whole.metric == draft.metric, whole.mention.unit == draft.mention.unit,
        whole.partOf == nil, whole.place.paragraphStart != draft.place.paragraphStart
      {
        return at
      }
    }
    return nil
  }
}
