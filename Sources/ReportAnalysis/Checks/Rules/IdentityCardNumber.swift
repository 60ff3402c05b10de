import ReportParser

/// `identity-card`: the number of somebody's identity card.
enum IdentityCardNumber {
  static let rule: CheckRule = CheckRule(
    "identity-card", .privacy, .error,
    name: Wording("身份证号码", "the number of an identity card"),
    meaning: Wording(
      """
      十八位身份证号码，出生日期和校验位都相符的为错误；只有出生日期相符的（可能抄错一位）为警告。显示时只留头尾几位。统一社会信用代码等其他长数字不算。
      """,
      """
      Eighteen digits whose date of birth and check digit are those of an identity card: an error; where only the date fits, \
      a warning. It is shown with most digits hidden. Other long numbers are let be.
      """),
    source: Wording("《个人信息保护法》；校验位按 GB 11643", "The law on personal information; the check digit by GB 11643"),
    examples: [
      CheckExample("救助困难群众1名（身份证号⟦889900199003074470⟧），开展法治宣传36场次。"),
      CheckExample("救助困难群众1名（身份证号⟦889900199003074471⟧），开展法治宣传36场次。"),
      CheckExample("统一社会信用代码915001017474780000，公开信息36条。"),
      CheckExample("索引号889900199013074477，公开信息36条。"),
    ],
    method: .report { audit in
      audit.longNumbers.compactMap { place in
        guard place.count == 18, hasBirthday(audit.text, place) else { return nil }
        let isChecked = hasCheckDigit(audit.text, place)
        var finding = Finding(
          rule: rule.id, isChecked ? .error : .warning,
          isChecked
            ? Wording("写有身份证号码", "the number of an identity card")
            : Wording("像是身份证号码，校验位不符", "looks like the number of an identity card; its check digit is wrong"),
          at: place, expected: Wording("删去或遮盖", "leave it out or hide it"))
        finding.isPrivate = true
        return finding
      }
    })

  private static func digit(_ unit: UInt16) -> Int { unit >= 0x30 && unit <= 0x39 ? Int(unit) - 0x30 : 10 }

  private static func number(_ text: [UInt16], _ range: Range<Int>) -> Int {
    text[range].reduce(0) { $0 * 10 + digit($1) }
  }

  private static func hasBirthday(_ text: [UInt16], _ place: Range<Int>) -> Bool {
    let start = place.lowerBound
    let (year, month, day) = (
      number(text, start + 6..<start + 10), number(text, start + 10..<start + 12), number(text, start + 12..<start + 14)
    )
    return (1...8).contains(digit(text[start])) && (1900...2030).contains(year) && (1...12).contains(month)
      && (1...31).contains(day)
  }

  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

  private static func hasCheckDigit(_ text: [UInt16], _ place: Range<Int>) -> Bool {
    let sum = zip(place, weights).reduce(0) { $0 + digit(text[$1.0]) * $1.1 }
    return (12 - sum % 11) % 11 == digit(text[place.upperBound - 1])
  }
}

extension AuditText {
  /// The places of runs of eleven digits or more that are no part of a word; an X may end one of eighteen.
  static func longNumbers(in text: [UInt16]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = 0
    while at + 10 < text.count {
      // Ten places on, a run of eleven has a digit too: most places fail on one look.
      guard AuditText.isDigit(text[at + 10]) else {
        at += 11
        continue
      }
      var start = at + 10
      while start > at, AuditText.isDigit(text[start - 1]) { start -= 1 }
      var end = at + 11
      while end < text.count, AuditText.isDigit(text[end]) { end += 1 }
      if end - start == 17, end < text.count, text[end] | 0x20 == 0x78 { end += 1 }
      let isWhole =
        (start == 0 || !Characters.isLetter(text[start - 1])) && (end == text.count || !Characters.isLetter(text[end]))
      if end - start >= 11, isWhole { found.append(start..<end) }
      at = end
    }
    return found
  }
}
