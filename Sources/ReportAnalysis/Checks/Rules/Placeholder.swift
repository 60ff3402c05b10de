import ReportParser

/// `placeholder`: a blank of the template was not filled in: XX镇, X件.
enum Placeholder {
  static let rule: CheckRule = CheckRule(
    "placeholder", .residue, .error,
    name: Wording("模板空格没有填", "a blank of the template left as it is"),
    meaning: Wording(
      """
      XX镇、×年×月、X件、某某镇、20XX年这样的占位字样原样留在报告里。单个 X 只有后面是计数单位时才算；“1+X”这类提法、“某”字泛指案例当事人的不算。
      """,
      """
      XX镇, ×年×月, X件, 某某镇, 20XX年 as the template had them. A single X counts only before a measure word; models such as \
      1+X and cases told of a 某某 are let be.
      """),
    source: Wording("真实报告和付费模板中见过", "Seen in real reports and in templates for sale"),
    words: "X x × Ｘ ｘ ╳ 某某镇 某某乡 某某街道 某某县 此处填写 待填 待补充",
    examples: [
      CheckExample("⟦XX⟧镇党委专题研究法治工作4次。"),
      CheckExample("全年化解矛盾纠纷⟦X⟧件，开展法治宣传36场次。"),
      CheckExample("⟦20xx⟧年开展法治宣传36场次。"),
      CheckExample("⟦×⟧年⟦×⟧月召开会议，开展法治宣传36场次。"),
      CheckExample("⟦某某镇⟧党委专题研究法治工作4次。"),
      CheckExample("构建“1+X”普法体系，推行“X+网格”，开展法治宣传36场次。"),
      CheckExample("拆除3×5米的棚架1处，开展X光检查1次，发放VX宣传卡300张。"),
      CheckExample("成功调解王某某与李某某的纠纷，化解矛盾纠纷64件。"),
    ],
    method: .words(find))

  private static let units = UnitSet("件起次场人名个份条项期户处元万年月日镇乡村县区市届号宗")

  private static func find(_ audit: ReportAudit, _ hits: ArraySlice<ReportAudit.Hit>) -> [Finding] {
    let text = audit.text
    var findings: [Finding] = []
    var end = 0
    for hit in hits where hit.range.lowerBound >= end {
      var place = hit.range
      if place.count == 1 {
        while place.upperBound < text.count, isBlank(text[place.upperBound]) {
          place = place.lowerBound..<place.upperBound + 1
        }
        guard isPlaceholder(place, text) else { continue }
        if place.lowerBound >= 2, text[place.lowerBound - 2] == 0x32, text[place.lowerBound - 1] == 0x30 {
          place = place.lowerBound - 2..<place.upperBound
        }
      }
      end = place.upperBound
      findings.append(
        Finding(
          rule: rule.id, .error,
          Wording("“\(audit.string(place))”是没有填的空格", "\(audit.string(place)) is a blank that was not filled in"),
          at: place, expected: Wording("实际的名称或数字", "the real name or number")))
    }
    return findings
  }

  private static func isBlank(_ unit: UInt16) -> Bool {
    unit == 0x58 || unit == 0x78 || unit == 0xD7 || unit == 0xFF38 || unit == 0xFF58 || unit == 0x2573
  }

  private static func isPlaceholder(_ place: Range<Int>, _ text: [UInt16]) -> Bool {
    let before = place.lowerBound > 0 ? text[place.lowerBound - 1] : Characters.newline
    let after = place.upperBound < text.count ? text[place.upperBound] : Characters.newline
    let isYear =
      place.lowerBound >= 2 && before == 0x30 && text[place.lowerBound - 2] == 0x32 && after == 0x5E74
      && place.count == 2
    if isYear { return true }
    // A letter of a word, a model (1+X), a product (3×5).
    if Characters.isLetter(before) || Characters.isLetter(after) || Characters.isDigit(before)
      || before == Characters.plus
      || Characters.isDigit(after)
    {
      return false
    }
    return units.contains(after) || (place.count >= 2 && Characters.isIdeograph(after))
  }
}
