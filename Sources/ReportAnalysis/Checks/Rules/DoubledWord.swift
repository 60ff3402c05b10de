import ReportParser

/// `doubled-word`: a word or a turn of phrase stands twice in a row: 坚持坚持.
enum DoubledWord {
  static let rule: CheckRule = CheckRule(
    "doubled-word", .residue, .warning,
    name: Wording("字词重复", "a word doubled"),
    meaning: Wording(
      """
      两个字以上的词紧接着又写一遍（坚持坚持），或多了一个“的”（明的的优势）。两个名称相接造成的（镇党委党委书记、社区社区干部）、逐一列举的说法（一件一件）和动词重叠（研究研究）\
      不算。
      """,
      """
      A word of two characters or more written twice in a row (坚持坚持), or one 的 too many. Where one name ends and the \
      next begins with the same word (镇党委党委书记), and turns such as 一件一件 are let be.
      """),
    source: Wording("真实报告中多次见过：坚持坚持、配合配合", "Seen in several real reports: 坚持坚持, 配合配合"),
    words: "的的",
    examples: [
      CheckExample("坚持⟦坚持⟧依法行政，开展法治宣传36场次。"),
      CheckExample("积极配合⟦配合⟧县司法局，开展法治宣传36场次。"),
      CheckExample("加强法治建设，加强法治建设⟦法治建设⟧统筹，开展法治宣传36场次。"),
      CheckExample("利用情况明的⟦的⟧优势，开展法治宣传36场次。"),
      CheckExample("镇党委党委书记带头，社区社区干部参与，一件一件抓落实，达到目的的有36次。"),
      CheckExample("坚持党的领导，坚持依法行政，对人民调解调解员和学习学习强国情况开展检查4次。"),
      CheckExample("2020年2020件，2021年2021件，开展法治宣传36场次。"),
    ],
    method: .report(find))

  /// Words that end one name and begin the next.
  private static let joints = WordIndex(
    """
    党委 社区 中心 支部 政府 街道 学习 调解 法庭 纠纷 网格 法治 法律 人民 行政 执法 干部 信访 综治 司法 党员 群众 小组 委员 书记 村民 顾问 服务 工作 建设 治理 管理 矛盾 宣传 \
    培训 普法 教育 考试 机关 单位 企业 办公室 人员 会议 检查 监督 问题 事项 案件 情况 环境 安全 农村 乡村 宗教 部门 平台 研究 考虑 讨论 商量 很多 许多 多次 非常 层层 常常 单个 公开 项目 家庭 \
    组织 领导 计划 规划 指导 重点 生产 活动 文化 活动 经济 制度 责任 任务 机制 体系
    """)
  private static let numerals = UnitSet("一二三四五六七八九十两几逐每")

  private static let number = CheckCatalog.number(rule.id)

  private static func find(_ audit: ReportAudit) -> [Finding] {
    particles(audit) + phrases(audit)
  }

  private static func particles(_ audit: ReportAudit) -> [Finding] {
    audit.hits(of: number).compactMap { hit in
      // 目的的, 标的的; 的的确确.
      guard !audit.has("目", at: hit.range.lowerBound - 1), !audit.has("标", at: hit.range.lowerBound - 1),
        !audit.has("确", at: hit.range.upperBound)
      else { return nil }
      return finding(hit.range.upperBound - 1..<hit.range.upperBound, audit)
    }
  }

  private static func phrases(_ audit: ReportAudit) -> [Finding] {
    let text = audit.text
    let longest = RepeatedPhrases.longest
    var findings: [Finding] = []
    var (next, end) = (0, 0)
    for again in audit.scan.repetitions {
      // A doubled phrase has two characters or more that come again at one distance, and so one of them at an even place.
      var at = max(next, again - longest)
      at += at & 1
      while at < min(again, text.count - longest) {
        for length in 2...longest where text[at + length] == text[at] {
          guard let start = repetition(text, at, length), start >= end else { continue }
          end = start + 2 * length
          if !isJoint(text, start..<start + length) { findings.append(finding(start + length..<end, audit)) }
          break
        }
        at += 2
      }
      next = max(next, at)
    }
    return findings
  }

  /// Where a phrase of `length` ideographs begins that takes in the place `at` or the one before it and stands twice.
  private static func repetition(_ text: [UInt16], _ at: Int, _ length: Int) -> Int? {
    var start = at
    while start > 0, at - start < length - 1, text[start - 1] == text[start - 1 + length] { start -= 1 }
    for first in start...at where isRepeated(text, first, length) { return first }
    return nil
  }

  /// Whether the `length` ideographs at `start` stand there once more.
  private static func isRepeated(_ text: [UInt16], _ start: Int, _ length: Int) -> Bool {
    guard start + 2 * length <= text.count else { return false }
    return (start..<start + length).allSatisfy { AuditText.isIdeograph(text[$0]) && text[$0] == text[$0 + length] }
  }

  private static func isJoint(_ text: [UInt16], _ phrase: Range<Int>) -> Bool {
    let first = text[phrase.lowerBound]
    let isOneSign = phrase.allSatisfy { text[$0] == first }
    return isOneSign || numerals.contains(first) || joints.word(text, phrase) != nil
  }

  private static func finding(_ place: Range<Int>, _ audit: ReportAudit) -> Finding {
    let word = audit.string(place)
    return Finding(
      rule: rule.id, .warning, Wording("“\(word)”重复", "\(word) stands twice"), at: place,
      expected: Wording("只写一个“\(word)”", "\(word) once"))
  }
}
