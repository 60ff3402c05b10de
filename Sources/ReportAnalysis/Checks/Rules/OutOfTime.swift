import ReportParser

/// `out-of-time`: the report is dated late, or before the year it reports on was over.
enum OutOfTime {
  static let rule: CheckRule = CheckRule(
    "out-of-time", .structure, .warning,
    name: Wording("报告日期不合时限", "dated out of time"),
    meaning: Wording(
      """
      落款或发布日期晚于次年3月1日（报上级的期限）为提示，晚于4月1日（公开的期限）为警告；早于报告年度结束的，数据不全，也为提示；早于报告年度开始的必有一处写错，为警告。
      """,
      """
      A date after 1 March of the next year, when the report is due to the superior, gives a note, one after 1 April, when \
      it is to be public, a warning. A date before the year was over gives a note, since the figures cannot cover it; one \
      before it began a warning, since one of the two is wrong.
      """),
    source: Wording(
      """
      《法治政府建设与责任落实督察工作规定》：每年3月1日前报上级党委和政府；4月1日前，除涉及党和国家秘密的，地方各级政府的报告向社会公开（第二十四条）
      """,
      """
      The 2019 rules (法治政府建设与责任落实督察工作规定): to the superior by 1 March; reports of governments public by 1 April \
      (article 24)
      """),
    examples: [
      CheckExample(reports: dated("⟦2025年4月18日⟧")), CheckExample(reports: dated("⟦2025年3月12日⟧")),
      CheckExample(reports: dated("⟦2024年12月9日⟧")), CheckExample(reports: dated("⟦2023年1月9日⟧")),
      CheckExample(reports: dated("2025年1月20日")), CheckExample(reports: dated("2025年3月1日")),
    ],
    method: .report(find))

  private static func dated(_ date: String) -> String {
    """
    石桥镇2024年度法治政府建设情况报告

    现将石桥镇2024年度法治政府建设情况报告如下：

    一、主要举措和成效

    全年开展法治宣传36场次。

    石桥镇人民政府
    \(date)
    """
  }

  private static func find(_ audit: ReportAudit) -> [Finding] {
    guard audit.isReport, let year = audit.identity.year, let issued = audit.identity.issuedOn,
      let day = Day(iso: issued)
    else { return [] }
    let verdict: (Severity, Wording)
    if day.year < year {
      verdict = (.warning, Wording("日期在报告年度之前", "the date lies before the year reported on"))
    } else if day.year == year {
      verdict = (.note, Wording("日期在报告年度结束之前，数据不满一年", "dated before the year was over: the figures cannot cover it"))
    } else if day.year > year + 1 || day.month > 4 || day.month == 4 && day.day > 1 {
      verdict = (.warning, Wording("日期晚于次年4月1日", "dated after 1 April of the next year"))
    } else if day.month > 3 || day.month == 3 && day.day > 1 {
      verdict = (.note, Wording("日期晚于次年3月1日", "dated after 1 March of the next year"))
    } else {
      return []
    }
    return [
      Finding(
        rule: rule.id, verdict.0, verdict.1, at: place(of: day, in: audit) ?? audit.face,
        expected: Wording("\(year + 1)年1月1日至3月1日", "from 1 January to 1 March \(year + 1)"))
    ]
  }

  private struct Day {
    let year: Int
    let month: Int
    let day: Int

    init?(iso: String) {
      var parts = [0]
      for unit in iso.utf8 {
        if unit == UInt8(ascii: "-") {
          parts.append(0)
        } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(unit), parts[parts.count - 1] < 10_000 {
          parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(unit - UInt8(ascii: "0"))
        }
      }
      guard parts.count == 3 else { return nil }
      (year, month, day) = (parts[0], parts[1], parts[2])
    }
  }

  /// Where the date stands: the last line that is it, else the first that has it.
  private static func place(of day: Day, in audit: ReportAudit) -> Range<Int>? {
    let forms = [
      form(day, 0x5E74, 0x6708, 0x65E5), form(day, 0x2D, 0x2D, digits: 2), form(day, 0x2F, 0x2F, digits: 2),
      form(day, 0x5E74, 0x6708, 0x65E5, digits: 2), form(day, 0x2E, 0x2E, digits: 2),
    ]
    let (text, paragraphs) = (audit.text, audit.paragraphs)
    for paragraph in paragraphs.suffix(6).reversed() + paragraphs.prefix(30) where paragraph.count < 400 {
      guard let first = yearPlace(forms[0].prefix(4), paragraph, text) else { continue }
      for form in forms {
        for at in first..<paragraph.upperBound where at + form.count <= paragraph.upperBound && text[at] == form[0] {
          if text[at..<at + form.count].elementsEqual(form) { return at..<at + form.count }
        }
      }
    }
    // Written in ideographs: 二〇二五年一月二十日.
    return paragraphs.suffix(6).last { $0.count <= 14 && $0.last.map { audit.text[$0] } == 0x65E5 }
  }

  /// The day with `separator`, `second` and `end` behind its year, month and day, the latter of `digits` digits at least.
  private static func form(
    _ day: Day, _ separator: UInt16, _ second: UInt16, _ end: UInt16? = nil, digits: Int = 1
  ) -> [UInt16] {
    var form: [UInt16] = []
    form.reserveCapacity(16)
    append(day.year, atLeast: 4, to: &form)
    form.append(separator)
    append(day.month, atLeast: digits, to: &form)
    form.append(second)
    append(day.day, atLeast: digits, to: &form)
    if let end { form.append(end) }
    return form
  }

  /// Where the four digits stand in `paragraph` for the first time; most have them nowhere.
  private static func yearPlace(
    _ digits: ArraySlice<UInt16>, _ paragraph: Range<Int>, _ text: [UInt16]
  ) -> Int? {
    // One of every four places in a row is of the year; most of them are no digits.
    var at = paragraph.lowerBound + 3
    while at < paragraph.upperBound {
      if AuditText.isDigit(text[at]) {
        for start in at - 3...min(at, paragraph.upperBound - 4)
        where digits.indices.allSatisfy({ text[start + $0] == digits[$0] }) { return start }
      }
      at += 4
    }
    return nil
  }

  /// Appends the decimal digits of a number below 10,000, `count` of them at least.
  private static func append(_ number: Int, atLeast count: Int, to digits: inout [UInt16]) {
    var power = 1000
    for left in stride(from: 4, through: 1, by: -1) {
      if left <= count || number >= power { digits.append(0x30 + UInt16(number / power % 10)) }
      power /= 10
    }
  }
}
