import ReportParser

/// `mobile-number`: somebody's mobile phone number.
enum MobileNumber {
  static let rule: CheckRule = CheckRule(
    "mobile-number", .privacy, .warning,
    name: Wording("手机号码", "a mobile phone number"),
    meaning: Wording(
      "十一位手机号码。显示时只留头尾几位。固定电话、12345 等热线和更长的编号不算。",
      """
      The eleven digits of a mobile phone. It is shown with most digits hidden. Landlines, hotlines such as 12345 and longer \
      numbers are let be.
      """),
    source: Wording("《个人信息保护法》", "The law on personal information"),
    examples: [
      CheckExample("法律顾问电话⟦13800000000⟧，解答咨询36人次。"),
      CheckExample("联系电话：023-48280000，12345热线办结36件。"),
      CheckExample("索引号11010119900，公开信息36条；编号138000000001，办理36件。"),
    ],
    method: .report { audit in
      audit.longNumbers.compactMap { place in
        let text = audit.text
        guard place.count == 11, text[place.lowerBound] == 0x31, text[place.lowerBound + 1] >= 0x33 else { return nil }
        var finding = Finding(
          rule: rule.id, .warning, Wording("写有手机号码", "a mobile phone number"), at: place,
          expected: Wording("删去，或换成办公电话", "leave it out, or give an office's number"))
        finding.isPrivate = true
        return finding
      }
    })
}
