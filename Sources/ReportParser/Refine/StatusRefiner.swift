/// Whether a figure was reached here this year, or is a goal, a comparison or somebody else's.
///
/// A cue counts from the start of the clause to the number; a rule of frequency (每季度1次) or a bound set for the
/// future (不少于4次) makes a target, a change or an earlier year's value a comparison, a county as subject external.
package enum StatusRefiner: Refiner {
  static let cues: CueLists = [
    // A bound right before the number: 不少于4次.
    (.bound, "不少于 不低于 至少 不超过 最少 不得少于 不得低于 不高于"),
    // A verb of intent before the number in its clause.
    (
      .intent,
      """
      力争 确保 预计 目标为 目标是 拟新建 拟开展 拟组织 争取新增 争取实现 争取达到 争取在 \
      争取年内 争取完成 争取打造 争取创 努力实现 原则上 权重 分值 满分 必须达到 要求达到 要求在 将开展 将举办 将组织 将新建 将打造 年内再 要求达到 应达到
      """
    ),
    // Intent too, unless it is a noun; see `hasPlanVerb`.
    (.plan, "计划"),
    // Words of frequency and quota: 每季度1次, 每村至少3名.
    (
      .frequency,
      """
      每年 每季度 每季 每月 每周 每半年 每村 每个 每名 每人 每天 每两月 每日 每年度 每户 每两个月 每社区 每所 每支 每次 每半月 每旬 每两周 各村至少
      """
    ),
    (
      .change,
      """
      增长 下降 上升 减少 提升 提高 增加 降低 同比 环比 增幅 降幅 分别下降 分别上升 分别增长 下降了 上升了 增长了 减少了 提高了 提升了 增加了 \
      降低了 高出 回落 压降 同比下降 同比上升 同比增长 多 少 增 降 缩减 压减 涨 减少约 下降约 增长约 分别减少 分别增加 下降近 增长近 约占上年
      """
    ),
    (.comparison, "较 比上 比去 比同 比20 比前 比年初 相比 与上年 与去年 同期 上年的 去年的 平均水平 人均 户均 月均 年均 日均"),
    (.origin, "由 从 自"),
    (.earlierYear, "去年 上年 上年度 去年同期 上一年 上一年度 上年同期 前年 往年"),
    (.abroad, "全县 全区 全市 全省 全国 全州 全盟 全旗 县域 全县共 我县 我区 我市 县级层面"),
    (.rank, "位列 名列 排名 排第 位居 列全 居全 列第 排在 排全"),
    (.ownPlace, "我镇 我乡 我街道 本镇 本乡 本街道 全镇 全乡 全街道 街道"),
    (.future, "下一步 下步 明年 下年度 下一年 下一年度 今后"),
  ]

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
    let previousEnd = number > 0 ? draftings.drafts[number - 1].mention.end : 0
    let clause = max(draft.place.clauseStart, 0)..<draft.mention.start
    if isComparison(draft, text, cues, clause, years) { return .comparison }
    let open = min(max(clause.lowerBound, previousEnd), draft.mention.start)..<draft.mention.start
    if isTarget(text, cues, open) { return .target }
    if isExternal(text, cues, clause) { return .external }
    return .reported
  }

  private static func isTarget(_ text: [UInt16], _ cues: Cues, _ open: Range<Int>) -> Bool {
    if endsWith(.bound, cues, open) || find(.intent, cues, open) != nil || hasPlanVerb(text, cues, open) { return true }
    guard let frequency = find(.frequency, cues, open), open.upperBound - frequency.end <= 12 else { return false }
    // “每月一题” is a name.
    let between = text[frequency.end..<open.upperBound]
    return between.contains(Characters.openQuote) || !between.contains(Characters.closeQuote)
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
    if draft.group == .points { return true }
    if endsWith(.change, cues, clause), !isOwnVerb(text, cues, clause, draft) { return true }
    if find(.rank, cues, clause.lowerBound..<draft.place.clauseEnd) != nil, draft.score < 70 { return true }
    if find(.origin, cues, clause) != nil, cues.longest(.turn, at: draft.mention.end, upTo: text.count) != nil {
      return true
    }
    guard let comparison = find(.comparison, cues, clause) else { return isEarlierYear(text, cues, clause, years) }
    // 较2023年的86起: the value compared with; 较去年下降至12件 is this year's.
    return find(.turn, cues, comparison.end..<draft.mention.start) == nil
      && comparison.end + 24 >= draft.mention.start
  }

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
