import ReportParser

/// `heading-numbering`: the numbers of the headings skip, repeat or start over.
enum HeadingNumbering {
  static let rule: CheckRule = CheckRule(
    "heading-numbering", .structure, .warning,
    name: Wording("标题编号有误", "headings misnumbered"),
    meaning: Wording(
      "同一层标题的编号跳号、重号、倒回，或不从一开始。接着上一部分往下编的数字（1、2、3 之后另一部分用 4、）不算。",
      """
      The numbers of headings on one level skip, repeat, go back or do not start at one. Numbers that run on from one part \
      to the next (4. after 1. to 3. of the part before) are let be.
      """),
    source: Wording("真实报告中见过的错误：一、之后是五、", "Seen in real reports: 一、 followed by 五、"),
    examples: [
      CheckExample(
        "（一）强化组织领导。镇党委专题研究法治工作4次。\n\n（二）强化普法宣传。开展法治宣传36场次。\n\n⟦（二）⟧强化矛盾化解。化解矛盾纠纷64件。"),
      CheckExample(
        "（一）强化组织领导。镇党委专题研究法治工作4次。\n\n（二）强化普法宣传。开展法治宣传36场次。\n\n⟦（四）⟧强化矛盾化解。化解矛盾纠纷64件。"),
      CheckExample(
        "（一）强化组织领导。镇党委专题研究法治工作4次。\n\n（二）强化普法宣传。开展法治宣传36场次。\n\n（三）强化矛盾化解。化解矛盾纠纷64件。"),
      CheckExample(
        """
        （一）强化组织领导

        1.压实责任。镇党委专题研究法治工作4次。

        2.学法用法。组织会前学法12次。

        （二）强化普法宣传

        3.普法活动。开展法治宣传36场次。

        4.法律顾问。审查合同12份。
        """),
    ],
    method: .report(find))

  /// What headings of one level have counted so far.
  private struct Counter {
    var number: SectionNumber
    var place: Int
  }

  private static func find(_ audit: ReportAudit) -> [Finding] {
    var findings: [Finding] = []
    var open: [Counter?] = []
    var runningOn = [Int](repeating: -1, count: SectionNumber.System.other.rawValue + 1)
    let sections = audit.report.sections
    for section in sections.indices where sections[section].heading != nil {
      let depth = max(0, sections[section].level - 1)
      while open.count <= depth { open.append(nil) }
      open.removeSubrange((depth + 1)...)
      guard let number = audit.sectionNumbers[section] else { continue }
      let before = open[depth].flatMap { $0.number.system == number.system ? $0 : nil }
      let last = before?.number.value ?? 0
      let runsOn = before == nil && runningOn[number.system.rawValue] + 1 == number.value
      if number.value != last + 1, !runsOn {
        let from = before?.place ?? 0
        if let finding = finding(number, after: before?.number, sections[section], from, audit) {
          findings.append(finding)
        }
      }
      runningOn[number.system.rawValue] = number.value
      open[depth] = Counter(number: number, place: sections[section].range.lowerBound)
    }
    return findings
  }

  private static func finding(
    _ number: SectionNumber, after last: SectionNumber?, _ section: Section, _ from: Int, _ audit: ReportAudit
  ) -> Finding? {
    let due = (last?.value ?? 0) + 1
    let start = section.range.lowerBound
    // The number may stand in the text on a line that is no heading.
    if number.value > due, number.occurs(due, in: audit.text, max(from, start - 5_000)..<start) { return nil }
    let place = start..<number.end
    let written = audit.string(place)
    let wanted = number.written(due)
    let message: Wording
    if let last, number.value == last.value {
      message = Wording("标题编号 \(written) 重复", "the heading number \(written) stands twice")
    } else if last == nil {
      message = Wording("这一层标题从 \(written) 开始", "the headings of this level start at \(written)")
    } else if number.value > due {
      message = Wording("标题编号跳到 \(written)，缺 \(wanted)", "the heading numbers skip \(wanted)")
    } else {
      message = Wording("标题编号倒回 \(written)", "the heading numbers go back to \(written)")
    }
    return Finding(rule: rule.id, .warning, message, at: place, expected: Wording(both: wanted))
  }
}
