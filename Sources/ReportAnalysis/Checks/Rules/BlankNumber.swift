import DocumentText
import ReportParser

/// `blank-number`: a gap where a number should stand before its unit: 信访 件.
enum BlankNumber {
  static let rule: CheckRule = CheckRule(
    "blank-number", .residue, .warning,
    name: Wording("数字空缺", "a number left out"),
    meaning: Wording(
      "计数单位前面只有空格没有数字（涉法涉诉信访　件），或写着下划线。文件、案件、批次这样的词不算。",
      """
      A measure word with a gap before it instead of a number (信访　件), or with a line to write on. Words such as 文件, 案件 \
      are let be.
      """),
    source: Wording("真实报告中见过：信访 件", "Seen in a real report: 信访 件"),
    words: """
      件， 件。 件； 件、 起， 起。 起； 起、 次， 次。 次； 次、 人次， 人次。 场次， 场次。 份， 份。 份、 条， 条。 条、 %， %。 场， 场。 名， 名。
      """,
    countsBehindDigits: false,
    examples: [
      CheckExample("受理涉法涉诉信访 ⟦件⟧，开展法治宣传36场次。"),
      CheckExample("开展法治宣传36场次，化解矛盾纠纷　　⟦起⟧。"),
      CheckExample("发放宣传资料____⟦份⟧，开展法治宣传36场次。"),
      CheckExample("受理信访 12 件，开展法治宣传 36 场次。"),
      CheckExample("认真学习上级文 件，办理案 件，开展法治宣传36场次。"),
    ],
    method: .words(find))

  /// Characters that make a word with the measure word behind them.
  private static let compounds = UnitSet("文案事条信证稿附软硬邮要函急零构物部备批层再依首多人场本此两档名几数每历逐一二三四五六七八九十百千万亿身月年")

  private static func find(_ audit: ReportAudit, _ hits: ArraySlice<ReportAudit.Hit>) -> [Finding] {
    let text = audit.text
    var findings: [Finding] = []
    for hit in hits where hit.range.lowerBound > 0 {
      let start = hit.range.lowerBound
      let before = text[start - 1]
      let unit = start..<hit.range.upperBound - 1
      guard
        before == 0x5F || AuditText.isIdeograph(before) && !compounds.contains(before) && hasGap(before: start, audit)
      else { continue }
      let name = audit.string(unit)
      findings.append(
        Finding(
          rule: rule.id, .warning, Wording("“\(name)”前面没有数字", "no number before \(name)"), at: unit,
          expected: Wording("数字+\(name)", "a number before \(name)")))
    }
    return findings
  }

  /// Whether the source has blanks, and no line break, between the character at `start` and the one before it.
  private static func hasGap(before start: Int, _ audit: ReportAudit) -> Bool {
    let document = audit.report.document
    let (first, last) = (Int(document.places[start - 1]) + 1, Int(document.places[start]))
    guard first < last, last <= document.scalars.count else { return false }
    return document.scalars[first..<last].allSatisfy { $0 == 0x20 || $0 == 0x3000 || $0 == 0xA0 || $0 == 0x09 }
  }
}
