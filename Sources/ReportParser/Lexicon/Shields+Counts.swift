/// Numbers of one Chinese character.
extension Shields {
  private static let notCounted = UnitSet("第每这那某任同逐统唯之再进跑缺不某哪头上一漏落手")
  private static let closers = UnitSet("，。、；：）！\n")
  private static let ends = WordIndex("以上 左右 以内")
  private static let leads = WordIndex(
    """
    召开 开展 举办 组织 聘请 聘用 聘任 聘有 续聘 配备 配有 设立 设置 建立 建成 新建 打造 评选 受理 办理 化解 调解 审查 审核 出具 制定 \
    其余 剩余 余下 剩下 尚余 另 \
    辖 下辖 管辖 现辖 发放 共 共计 累计 先后 现有 共有 设有 新增 培养 收到 接到 接待 处理 处置 查处 拆除 承办 邀请 安排 进行 有 至少
    """)
  private static let models = WordIndex("制度 规定 清单 机制 工程 短板 弱项")
  private static let advisers = WordIndex("律师 法律顾问 常年 公职律师 专职律师 执业律师 律所")
  private static let documents = Units.numbers(of: "份 本 册")
  private static let townMarks = UnitSet("镇乡")
  /// No name of a place goes on with them: 律师两人为镇政府法律顾问.
  private static let particles = UnitSet("为在到对向被由与从给任")

  /// Whether numeral and unit begin a place's name: 三家坪镇.
  private static func isPlaceName(_ text: Span<UInt16>, _ end: Int) -> Bool {
    guard end < text.count, !particles.contains(text[end]) else { return false }
    return (1...2).contains { end + $0 < text.count && townMarks.contains(text[end + $0]) }
  }

  /// Whether a number of one Chinese character with its unit is a count.
  ///
  /// It is where the clause ends behind it (授课两场，) or where a verb of having or doing stands right before it
  /// (聘请两名律师); elsewhere it is a turn of phrase (三项制度, 一支队伍管执法, 两个维护).
  static func isCount(_ text: Span<UInt16>, start: Int, unit: WordIndex.Match) -> Bool {
    guard start > 0, unit.word != yard, unit.word != lesson, !notCounted.contains(text[start - 1]),
      !isOneOfMore(text, start), !isQuoted(text, start)
    else {
      return false
    }
    if unit.end >= text.count || closers.contains(text[unit.end]) || isJoined(text, start, unit.end) {
      if Characters.hanDigit(text[start]) != 1, continuesList(text, start: start, unit: unit) { return true }
      if text[start - 1] == each, !isShared(text, start) { return false }
      return (Characters.isIdeograph(text[start - 1]) || text[start - 1] == Characters.closeQuote)
        && !isRepeated(text, start: start, unit: unit)
    }
    if text[start - 1] == each { return false }
    if ends.longestMatch(in: text, at: unit.end, upTo: text.count) != nil { return true }
    if models.longestMatch(in: text, at: unit.end, upTo: text.count) != nil { return false }
    if advisers.longestMatch(in: text, at: unit.end, upTo: text.count) != nil { return true }
    if continuesList(text, start: start, unit: unit) { return true }
    if shortcomings.longestMatch(in: text, at: unit.end, upTo: text.count) != nil { return false }
    if Characters.hanDigit(text[start]) == 1 { return isSingleDeed(text, start, unit) }
    if isHonoured(text, unit) || decisions.longestMatch(in: text, at: unit.end, upTo: text.count) != nil {
      return true
    }
    if teams.longestMatch(in: text, at: unit.end, upTo: text.count) != nil { return false }
    let group = Units.all[unit.word].group
    if group == .incident || group == .person || documents.contains(unit.word) { return !isPlaceName(text, unit.end) }
    if group == .session || group == .visit, text[start - 1] == divide { return isDivided(text, unit.end) }
    if group == .session, text[start - 1] == within {
      return meetings.longestMatch(in: text, at: unit.end, upTo: text.count) != nil
    }
    for length in 1...3 where start >= length {
      if let lead = leads.longestMatch(in: text, at: start - length, upTo: start), lead.end == start { return true }
    }
    return false
  }

  /// Whether 下 or 另 makes it a turn of phrase: 下一步, 另一方面; not 余下两件, 另两起.
  private static func isOneOfMore(_ text: Span<UInt16>, _ start: Int) -> Bool {
    switch text[start - 1] {
    case 0x4E0B: start < 2 || !left.contains(text[start - 2])  // 下
    case 0x53E6: Characters.hanDigit(text[start]) == 1  // 另
    default: false
    }
  }

  private static let left = UnitSet("余剩")

  /// Whether 和 joins the number to the next noun (拆除违建七处和棚房二间) or another number follows at once (培训两期二百人).
  ///
  /// What holds a 一 is a turn of phrase: 一次和解, 两站一中心.
  private static func isJoined(_ text: Span<UInt16>, _ start: Int, _ end: Int) -> Bool {
    guard Characters.hanDigit(text[start]) != 1 else { return false }
    if Find.joins(text, at: end) { return true }
    // 四个三年行动, 五个一百工程: the next must count something itself.
    guard
      Characters.isDigit(text[end]) || Characters.hanDigit(text[end]) != nil || Characters.powerOfTen(text[end]) != nil,
      let next = Numeral.read(text, at: end, limit: text.count)
    else { return false }
    return UnitReader.unit(in: text, at: next.end) != nil
  }

  private static let singleLeads = WordIndex("举办 召开 组织召开 聘请 聘任 聘用 安排 选派 建成 新建 抽调 引进")
  private static let sites = Units.numbers(of: "处 座 所 家")
  private static let quotas = UnitSet("每各逐至")

  /// Whether a verb of doing or having right before 一 makes it a count of one: 举办一期培训班, 聘请一名执业律师, 建成一处公园;
  /// not 打造一支队伍, 建立一个平台, nor where each place or season has it (每村聘请一名律师).
  private static func isSingleDeed(_ text: Span<UInt16>, _ start: Int, _ unit: WordIndex.Match) -> Bool {
    let group = Units.groups[unit.word]
    guard group == .session || group == .person || sites.contains(unit.word) else { return false }
    for length in 2...4 where start >= length {
      guard let lead = singleLeads.longestMatch(in: text, at: start - length, upTo: start), lead.end == start else {
        continue
      }
      return !isQuota(text, before: start - length)
    }
    return false
  }

  /// Whether the sentence shares things out or sets them for each time before `end`: 每年听取一次汇报，召开一次会议.
  private static func isQuota(_ text: Span<UInt16>, before end: Int) -> Bool {
    var at = end - 1
    while at >= 0, end - at <= 40, text[at] != Characters.fullStop, text[at] != Characters.newline {
      if quotas.contains(text[at]) { return true }
      at -= 1
    }
    return false
  }

  /// What an announcement of points lists: 还有三个短板：一是.
  private static let shortcomings = WordIndex("短板 弱项 差距 不足 难点 堵点：")
  /// What persons counted in Chinese figures make the name of: 社区五人小组.
  private static let teams = WordIndex("小组 工作组 专班 调解团")
  private static let within = Characters.unit("内")
  /// What is done some times within a year: 一年内三次主持召开会议.
  private static let meetings = WordIndex("主持 召开 组织 听取 研究 专题")
  private static let decisions = WordIndex(
    "重大决策履行 重大事项履行 重大行政决策履行 决策均 决策全 重大决策均 重大决策全 重大决策都 重大行政决策均 重大行政决策全 重大行政决策都 重大事项均")
  private static let places = WordIndex("村 社区 村社 村居 小区")
  private static let honours = WordIndex("被命名 被评 被认定 被授予 被确定 获评 获得 荣获 入选 创成 创建成 通过验收")

  /// Whether it counts places or households that were honoured: 两个村被命名为民主法治示范村, 五户被命名为示范户.
  private static func isHonoured(_ text: Span<UInt16>, _ unit: WordIndex.Match) -> Bool {
    let place = places.longestMatch(in: text, at: unit.end, upTo: text.count)
    guard place != nil || Units.groups[unit.word] == .household else { return false }
    return honours.longestMatch(in: text, at: place?.end ?? unit.end, upTo: text.count) != nil
  }

  /// 两院 are the court and the procuratorate.
  private static let yard = Units.number(of: "院")
  /// 三会一课 is an institution, as are all lessons counted in Chinese figures.
  private static let lesson = Units.number(of: "课")
  private static let each = Characters.unit("各")
  private static let notShared = UnitSet("晚午天日周月季年人村户组队所站")

  /// Whether 各 in front of the number shares it between nouns (讲座、培训各一次), not between days or heads: 早晚各一次.
  private static func isShared(_ text: Span<UInt16>, _ start: Int) -> Bool {
    start > 1 && Characters.isIdeograph(text[start - 2]) && !notShared.contains(text[start - 2])
  }

  private static let divide = Characters.unit("分")
  private static let lessons = UnitSet("训学课讲习班考审听")

  /// Whether the unit of 分两期 stands before lessons: 分两期集中轮训, not 分两期建设.
  private static func isDivided(_ text: Span<UInt16>, _ end: Int) -> Bool {
    (0..<8).contains { end + $0 < text.count && lessons.contains(text[end + $0]) }
  }

  private static let joints = UnitSet("、和及")
  private static let longestNoun = 8

  /// Whether the item before in the list is a count in the same unit: 61个行政村、两个社区.
  private static func continuesList(_ text: Span<UInt16>, start: Int, unit: WordIndex.Match) -> Bool {
    guard joints.contains(text[start - 1]) else { return false }
    var at = start - 2
    while at >= 0, start - at <= longestNoun + 2, Characters.isIdeograph(text[at]) { at -= 1 }
    if at >= 0, Characters.isDigit(text[at]) {
      return Units.index.longestMatch(in: text, at: at + 1, upTo: start)?.word == unit.word
    }
    // 十三个村、两个社区; not 一人一档、一人一策, 七分服务、两分管理.
    guard Characters.hanDigit(text[start]) != 1, Units.groups[unit.word] != .score else { return false }
    return (max(2, start - longestNoun - 2)..<max(2, start - 1)).contains {
      isCounted(text, before: $0) && Units.index.longestMatch(in: text, at: $0, upTo: start)?.word == unit.word
    }
  }

  /// Whether a number in Chinese figures that ends at `end` counts: it has several figures (十三个) or a verb in front of it.
  private static func isCounted(_ text: Span<UInt16>, before end: Int) -> Bool {
    guard (Characters.hanDigit(text[end - 1]) ?? 0) > 1 || Characters.powerOfTen(text[end - 1]) == 1 else {
      return false
    }
    if Characters.hanDigit(text[end - 2]) != nil || Characters.powerOfTen(text[end - 2]) != nil { return true }
    return (1...3).contains { length in
      end - 1 >= length && leads.longestMatch(in: text, at: end - 1 - length, upTo: end - 1)?.end == end - 1
    }
  }

  /// Verbs that open a rule of the kind 发现一处、销号一处.
  private static let ruleVerbs = WordIndex("发现 排查 摸排 查出 查到 巡查 检查 见 查 抓 来 有 成熟 碰到 遇到 打击 上报 举报")

  /// In front of such a chain they make it a rule, whatever its verbs.
  private static let ruleMarks = WordIndex("做到 坚持 实行 确保 按照 力求")

  /// Whether the number is one of those in a rule that repeats it: 发现一处、销号一处; 见一次管一次.
  private static func isRepeated(_ text: Span<UInt16>, start: Int, unit: WordIndex.Match) -> Bool {
    guard Characters.hanDigit(text[start]) == 1 else { return false }
    let length = unit.end - start
    var first = start
    while start - first < longestChain, let earlier = twin(text, of: first, length, before: first) { first = earlier }
    let stands = first < start || twin(text, of: start, length, from: unit.end + 1) != nil
    return stands && opensRule(text, first)
  }

  private static let longestVerb = 4
  private static let longestChain = 24

  /// Where the `length` units at `start` stand again shortly behind `from`, or nil.
  private static func twin(_ text: Span<UInt16>, of start: Int, _ length: Int, from: Int) -> Int? {
    for at in from..<(from + longestVerb + 1) where at + length <= text.count && isSame(text, at, start, length) {
      return at
    }
    return nil
  }

  /// Where the `length` units at `start` stand shortly before `limit`, or nil.
  private static func twin(_ text: Span<UInt16>, of start: Int, _ length: Int, before limit: Int) -> Int? {
    for at in stride(from: limit - length - 1, through: max(0, limit - length - longestVerb - 1), by: -1)
    where isSame(text, at, start, length) {
      return at
    }
    return nil
  }

  private static func isSame(_ text: Span<UInt16>, _ one: Int, _ other: Int, _ length: Int) -> Bool {
    (0..<length).allSatisfy { text[one + $0] == text[other + $0] }
  }

  private static func opensRule(_ text: Span<UInt16>, _ start: Int) -> Bool {
    for length in 1...2 where start >= length {
      if let verb = ruleVerbs.longestMatch(in: text, at: start - length, upTo: start), verb.end == start { return true }
    }
    return (2...6).contains {
      start >= $0 && ruleMarks.longestMatch(in: text, at: start - $0, upTo: start) != nil
    }
  }
}
