import ReportParser

/// `other-place-kind`: a 镇 speaks of itself as a 街道, a 街道 as a 镇.
enum OtherPlaceKind {
  static let rule: CheckRule = CheckRule(
    "other-place-kind", .residue, .warning,
    name: Wording("自称与建制不符", "the place speaks of itself as another kind of place"),
    meaning: Wording(
      """
      镇的报告里自称街道党工委、乡政府、依法治乡，或街道的报告里自称镇党委、我镇：多半是套用了别处的文本。前面带着别的地名（城关街道办事处）、泛指（乡镇街道、各街道）的不算。
      """,
      """
      A 镇 that calls its bodies those of a 街道 or a 乡, or the other way round: mostly text taken from elsewhere. Bodies with \
      another place's name before them and places in general (乡镇街道, 各街道) are let be.
      """),
    source: Wording("真实报告中多次见过：镇的报告写“街道党工委”“依法治乡”", "Seen in several real reports: 街道党工委, 依法治乡 in a 镇's"),
    words: lists.reduce(into: "") { $0 += $1.words + " " },
    examples: [
      CheckExample("组织⟦街道党工委⟧理论学习中心组专题学习4次。"),
      CheckExample("筑牢⟦街道办⟧全体党员干部法治思想防线，专题学习4次。"),
      CheckExample("统筹推进⟦依法治乡⟧工作，专题研究4次。"),
      CheckExample("为加强⟦乡法治政府⟧建设的组织领导，专题研究4次。"),
      CheckExample("⟦我乡⟧全年开展法治宣传36场次。"),
      CheckExample("⟦镇党委⟧专题研究法治工作4次。", in: .street),
      CheckExample("⟦我镇⟧全年开展法治宣传36场次。", in: .township),
      CheckExample("联合城关街道办事处开展执法检查4次。"),
      CheckExample("在全县乡镇街道党工委书记会议上交流发言1次。"),
      CheckExample("推动乡村振兴，乡镇党委书记、乡镇政府主要负责人带头学法12次。"),
      CheckExample("镇党委专题研究法治工作4次，我镇开展法治宣传36场次。"),
      CheckExample("街道党工委专题研究法治工作4次，落实乡镇（街道）职责清单。", in: .street),
      CheckExample("各街道办、乡镇党委、城镇党委书记交流12次。", in: .township),
    ],
    method: .words(find))

  /// The kinds of place, as bits of a set.
  private struct Kinds: OptionSet {
    let rawValue: Int
    static let town = Kinds(rawValue: 1)
    static let township = Kinds(rawValue: 2)
    static let street = Kinds(rawValue: 4)
  }

  /// How places of each kind speak of themselves.
  private static let lists: [(words: String, kinds: Kinds)] = [
    ("街道党工委 街道办 街道办事处 我街道 本街道 全街道 依法治街 全体街道党员", Kinds.street),
    ("依法治镇 镇党委 镇政府 镇人民政府 我镇 本镇 镇法治政府 镇党政", .town),
    ("依法治乡 乡党委 乡政府 乡人民政府 我乡 本乡 乡法治政府 乡党政", .township),
  ]

  /// The words of all lists, each with the kinds of place that speak so.
  private static let words: [(word: String, kinds: Kinds)] = lists.flatMap { list, kinds in
    list.utf8.split(separator: 0x20).map { (String(decoding: $0, as: UTF8.self), kinds) }
  }

  private static func find(_ audit: ReportAudit, _ found: ArraySlice<ReportAudit.Hit>) -> [Finding] {
    guard let township = audit.identity.township, let kind = kind(of: township) else { return [] }
    let words = Self.words
    if found.allSatisfy({ words[$0.word].kinds.contains(kind) }) { return [] }
    let hits = Array(found)
    var findings: [Finding] = []
    var end = 0
    for (number, hit) in hits.enumerated() where !words[hit.word].kinds.contains(kind) {
      // 街道办事处 rather than 街道办.
      let isPrefix = number + 1 < hits.count && hits[number + 1].range.lowerBound == hit.range.lowerBound
      guard !isPrefix, hit.range.lowerBound >= end, speaksOfItself(hit, audit) else { continue }
      end = hit.range.upperBound
      let (name, written) = (kindName(kind), audit.string(hit.range))
      findings.append(
        Finding(
          rule: rule.id, .warning,
          Wording("\(township)的报告里写“\(written)”", "\(written) in the report of \(township)"),
          at: hit.range, expected: Wording("\(name)的称谓", "what a \(name) is called")))
    }
    return findings
  }

  private static func kind(of township: String) -> Kinds? {
    let ending = township.unicodeScalars.suffix(2)
    return switch ending.last {
    case "街": .street
    case "道": ending.first == "街" ? .street : nil
    case "镇": .town
    case "乡": .township
    default: nil
    }
  }

  private static func kindName(_ kind: Kinds) -> String {
    kind == .street ? "街道" : kind == .town ? "镇" : "乡"
  }

  /// What may stand before a body's name without being another place's: 组织, 由, a mark.
  private static let openings = WordIndex(
    """
    在 由 经 按 向 对 为 以 把 将 使 让 和 与 及 或 各 全 共 是 用 成 强 固 牢 领 动 织 开 进 实 彻 定 行 报 合 到 给 被 从 因 的 了 展 导 促 助 做好 确保 推进 推动 \
    加强 组织 带领 统筹 成立 落实 贯彻 依托 充分发挥 围绕 切实 全面 召开 提请 报请 年 月 日 度 上 下 中 内 后 前 时 对照 结合 年来 以来 关于 建立 健全 完善 提高 提升 \
    坚持 压实 明确 全体 筑牢 作为 学习 履行 部署 听取 安排 专题 积极 规范 不断 持续 深化 优化
    """)

  private static func speaksOfItself(_ hit: ReportAudit.Hit, _ audit: ReportAudit) -> Bool {
    let text = audit.text
    let start = hit.range.lowerBound
    guard start > 0, Characters.isIdeograph(text[start - 1]) else {
      // 乡镇、街道党工委: of places in general.
      let isListed = start > 1 && text[start - 1] == Characters.pause && isGeneral(text[start - 2])
      return !isListed
    }
    // 我镇, 本镇 but not 基本镇; 依法治镇, 全街道.
    if text[start] == 0x6211 || text[start] == 0x672C { return text[start - 1] != 0x57FA }
    if text[start] == 0x4F9D || text[start] == 0x5168 { return true }
    if text[start - 1] == 0x5404 || isGeneral(text[start - 1]) { return false }
    return (1...4).contains { length in
      start >= length && openings.word(text, start - length..<start) != nil
    }
  }

  /// Whether `unit` is of 乡镇, 城镇, 村镇.
  private static func isGeneral(_ unit: UInt16) -> Bool {
    unit == 0x9547 || unit == 0x4E61 || unit == 0x57CE || unit == 0x6751 || unit == 0x96C6
  }
}
