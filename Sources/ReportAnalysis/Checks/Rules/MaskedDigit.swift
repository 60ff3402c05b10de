import ReportParser

/// `masked-digit`: asterisks where digits should stand: *次, ****年.
enum MaskedDigit {
  static let rule: CheckRule = CheckRule(
    "masked-digit", .residue, .warning,
    name: Wording("数字被星号遮住", "digits hidden by asterisks"),
    meaning: Wording(
      "计数单位或年份前面是星号，原数字已经看不到；多见于转载站。星号作强调或列表符号的不算。",
      """
      Asterisks before a measure word or 年: the digits cannot be read any more, as on sites that reprint reports. Asterisks \
      for emphasis or as bullets are let be.
      """),
    source: Wording("真实报告的转载件中见过：*次、****年", "Seen in reprints of real reports: *次, ****年"),
    words: "*",
    examples: [
      CheckExample("化解矛盾纠纷⟦**⟧件，开展法治宣传36场次。"),
      CheckExample("⟦****⟧年开展法治宣传36场次。"),
      CheckExample("* 年度重点：开展法治宣传36场次。\n\n**强化普法。**发放资料1200份。"),
    ],
    method: .words(find))

  private static let units = UnitSet("件起次场人名个份条项期户元万年月日号%宗")

  private static func find(_ audit: ReportAudit, _ hits: ArraySlice<ReportAudit.Hit>) -> [Finding] {
    let text = audit.text
    var findings: [Finding] = []
    var end = 0
    for hit in hits where hit.range.lowerBound >= end {
      let start = hit.range.lowerBound
      end = start
      while end < text.count, text[end] == 0x2A { end += 1 }
      let opensLine = start == 0 || text[start - 1] == Characters.newline
      guard end < text.count, units.contains(text[end]), !(opensLine && end - start < 4) else { continue }
      findings.append(
        Finding(
          rule: rule.id, .warning, Wording("数字被星号遮住", "the digits are hidden by asterisks"), at: start..<end,
          expected: Wording("原来的数字", "the digits themselves")))
    }
    return findings
  }
}
