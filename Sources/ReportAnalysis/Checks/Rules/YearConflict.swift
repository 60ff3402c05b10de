import ReportParser

/// `year-conflict`: title, lead-in and headings name different years.
enum YearConflict {
  static let rule: CheckRule = CheckRule(
    "year-conflict", .structure, .warning,
    name: Wording("年度前后不一", "the years disagree"),
    meaning: Wording(
      """
      标题、“现将…报告如下”和各部分标题说的年度不同，或安排部分的年度不在报告年度之后。书名号里的年份、规划的起止年份、上一年度问题整改不算。
      """,
      """
      Title, lead-in and headings name different years, or the plan is not for a later year than the report. Years in 《》, \
      either end of a plan's period, and a part on last year's problems are let be.
      """),
    source: Wording("真实报告中见过的错误：沿用上年文本时标题没有改年份", "Seen in real reports: headings carried over from last year's text"),
    words: "报告如下 汇报如下 总结如下 情况如下",
    examples: [
      CheckExample(
        reports: """
          石桥镇2024年度法治政府建设情况报告

          现将石桥镇2024年度法治政府建设情况报告如下：

          一、⟦2023年⟧主要举措和成效

          全年开展法治宣传36场次。

          二、2025年工作安排

          继续抓好法治宣传。
          """),
      CheckExample(
        reports: """
          石桥镇2024年度法治政府建设情况报告

          现将石桥镇⟦2023年⟧度法治政府建设情况报告如下：

          一、主要举措和成效

          全年开展法治宣传36场次。

          二、⟦2024年⟧工作安排

          继续抓好法治宣传。
          """),
      CheckExample("落实《法治建设规划（2021—2025年）》，较2023年增加4场，全年开展法治宣传36场次。"),
      CheckExample(
        reports: """
          石桥镇2024年度法治政府建设情况报告

          按照《关于做好2023年度报告工作的通知》，现将2024年度法治政府建设情况报告如下：

          一、2023年问题整改情况

          上年指出的3个问题已经整改。

          二、2024年主要举措、存在问题和2025年打算

          全年开展法治宣传36场次。

          三、2025年工作安排

          继续抓好法治宣传。
          """),
    ],
    method: .report(find))

  private static let number = CheckCatalog.number(rule.id)

  private static func find(_ audit: ReportAudit) -> [Finding] {
    guard let year = audit.identity.year else { return [] }
    var findings: [Finding] = []
    if let leadIn = leadIn(audit), let found = years(in: leadIn, audit.text).first, found.value != year {
      findings.append(
        finding(
          found,
          Wording("开头写的是\(found.value)年，报告年度是\(year)年", "the lead-in says \(found.value), the report is on \(year)"),
          year))
    }
    let sections = audit.report.sections
    for at in sections.indices where sections[at].level == 1 && sections[at].heading != nil {
      let role = sections[at].role
      let line = headingLine(at, of: sections, audit.text)
      guard role != .other, let found = years(in: line, audit.text).first, !audit.contains(earlier, line) else {
        continue
      }
      if role == .plan, found.value <= year {
        findings.append(
          finding(
            found,
            Wording("\(year)年度报告的安排部分写的是\(found.value)年", "the plan of the report on \(year) is for \(found.value)"),
            year + 1))
      } else if role != .plan, found.value != year, found.value != year + 1 || !audit.contains(coming, line) {
        findings.append(
          finding(
            found,
            Wording("标题写的是\(found.value)年，报告年度是\(year)年", "the heading says \(found.value), the report is on \(year)"),
            year))
      }
    }
    return findings
  }

  private static func finding(_ found: Year, _ message: Wording, _ year: Int) -> Finding {
    Finding(rule: rule.id, .warning, message, at: found.range, expected: Wording("\(year)年", "\(year)年"))
  }

  /// A year with its 年.
  private struct Year {
    let value: Int
    let range: Range<Int>
  }

  /// What a heading says of years before the one reported on.
  private static let earlier = WordIndex("整改 上年 上一年 以来 回头看")
  /// What a heading says of the year to come: 存在的问题及2025年工作打算.
  private static let coming = WordIndex("打算 安排 计划 思路 下一步 下步 工作重点 改进措施")
  /// The sentence that leads into the report, from 现将 or the like on.
  private static func leadIn(_ audit: ReportAudit) -> Range<Int>? {
    guard let end = audit.hits(of: number).first?.range.lowerBound else { return nil }
    let text = audit.text
    for start in stride(from: end, through: max(0, end - 200), by: -1) {
      if text[start] == 0x0A { return nil }
      if text[start] == 0x73B0, audit.has("将", at: start + 1) || audit.has("就", at: start + 1) { return start..<end }
    }
    return nil
  }

  private static func headingLine(_ number: Int, of sections: [Section], _ text: [UInt16]) -> Range<Int> {
    let range = sections[number].range
    // A unit takes up to three bytes, and most headings name no year: the units are counted only where one may be of it.
    let bytes = (sections[number].heading?.utf8.count ?? 0) + (sections[number].label?.utf8.count ?? 0)
    var end = range.lowerBound
    var namesYear = false
    while end < min(range.lowerBound + bytes + 4, range.upperBound), text[end] != 0x0A {
      if text[end] == 0x32 { namesYear = true }
      end += 1
    }
    guard namesYear else { return range.lowerBound..<range.lowerBound }
    let units = (sections[number].heading?.utf16.count ?? 0) + (sections[number].label?.utf16.count ?? 0)
    return range.lowerBound..<min(end, range.lowerBound + units + 4)
  }

  /// The years of `range` that stand in no 《》 and end no period.
  private static func years(in range: Range<Int>, _ text: [UInt16]) -> [Year] {
    var found: [Year] = []
    var depth = 0
    var at = range.lowerBound
    while at < range.upperBound {
      if text[at] == 0x300A { depth += 1 }
      if text[at] == 0x300B { depth = max(0, depth - 1) }
      guard text[at] == 0x32, depth == 0, let year = year(at: at, upTo: range.upperBound, text) else {
        at += 1
        continue
      }
      found.append(year)
      at = year.range.upperBound
    }
    return found
  }

  private static func year(at start: Int, upTo limit: Int, _ text: [UInt16]) -> Year? {
    guard start + 5 <= limit, text[start] == 0x32, text[start + 1] == 0x30, text[start + 4] == 0x5E74,
      Characters.isDigit(text[start + 2]), Characters.isDigit(text[start + 3]),
      start == 0 || !(Characters.isDigit(text[start - 1]) || joins(text[start - 1]))
    else { return nil }
    if start + 5 < text.count, joins(text[start + 5]) { return nil }
    let value = 2000 + Int(text[start + 2] - 0x30) * 10 + Int(text[start + 3] - 0x30)
    return Year(value: value, range: start..<start + 5)
  }

  /// Whether `unit` joins two years of a period.
  private static func joins(_ unit: UInt16) -> Bool {
    unit == 0x2D || unit == 0x7E || unit == 0x81F3 || (0x2010...0x2015).contains(unit) || unit == 0xFF5E
      || unit == 0xFF0D
  }
}
