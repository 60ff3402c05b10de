import ReportParser

/// `balance-mismatch`: received is not closed plus still open.
enum BalanceMismatch {
  static let rule: CheckRule = CheckRule(
    "balance-mismatch", .arithmetic, .warning,
    name: Wording("受理、办结、在办对不上", "received, closed and open do not balance"),
    meaning: Wording(
      "同一句里同时写了受理、办结和未结的，受理应等于办结加未结。提到上年结转的不算；余、近、约按区间比较。",
      """
      Where one sentence states what was received, closed and is still open, the first is the sum of the others. Sentences \
      that carry cases over from last year are let be; 余, 近 and 约 are compared as intervals.
      """),
    source: Wording(
      "算术：671 = 644 + 27 这样的账在真实报告中都成立", "Arithmetic: such accounts hold in real reports (671 = 644 + 27)"),
    examples: [
      CheckExample("受理信访⟦36件⟧，已办结33件，正在办理2件。"),
      CheckExample("受理信访36件，已办结34件，正在办理2件。"),
      CheckExample("受理信访36件，上年结转4件，已办结38件，正在办理2件。"),
      CheckExample("受理信访30余件，已办结34件，正在办理2件。"),
    ],
    method: .report(find))

  private static let accounts: [(received: [Int], closed: Int, open: Int)] = [
    (["petitions_received"], "petitions_closed", "petitions_pending"),
    (["public_requests_received"], "public_requests_closed", "public_requests_pending"),
    (["court_cases_accepted"], "court_cases_closed", "court_cases_pending"),
    (["disputes_handled", "disputes_found"], "disputes_resolved", "disputes_pending"),
  ].map { (received: [MetricID], closed: MetricID, open: MetricID) in
    (received.map(MetricCatalog.number), MetricCatalog.number(closed), MetricCatalog.number(open))
  }

  private static let carriedOver = WordIndex("结转 上年 去年 往年 遗留 积案 历年 旧存")

  private static func find(_ audit: ReportAudit) -> [Finding] {
    var findings: [Finding] = []
    for account in accounts where audit.reports(account.open) && audit.reports(account.closed) {
      append(account, audit, to: &findings)
    }
    return findings
  }

  private static func append(
    _ account: (received: [Int], closed: Int, open: Int), _ audit: ReportAudit, to findings: inout [Finding]
  ) {
    let (figures, metrics) = (audit.figures, audit.metrics)
    var end = 0
    for open in figures.indices where open >= end && metrics[open] == account.open {
      let group = audit.neighbours(of: open)
      end = group.upperBound
      let closed = audit.reported(account.closed, in: group)
      let received = account.received.flatMap { audit.reported($0, in: group) }
      guard let first = received.first, closed.count == 1, audit.reported(account.open, in: group).count == 1,
        ([open] + closed + received).allSatisfy({ figures[$0].actor == figures[first].actor }),
        let sum = figures[closed[0]].quantity.bounds.adding(figures[open].quantity.bounds),
        !received.contains(where: { figures[$0].quantity.bounds.overlaps(sum) }),
        !audit.contains(carriedOver, figures[first].sentence)
      else { continue }
      findings.append(finding(first, closed[0], open, audit))
    }
  }

  private static func finding(_ received: Int, _ closed: Int, _ open: Int, _ audit: ReportAudit) -> Finding {
    let figures = audit.figures
    let (all, done, left) = (figures[received].quantity, figures[closed].quantity, figures[open].quantity)
    let sum = done.value.adding(left.value) ?? done.value
    return Finding(
      rule: rule.id, .warning,
      Wording("受理\(all.value)，办结加未结是\(sum)", "\(all.value) received, closed and open make \(sum)"),
      at: figures[received].range, expected: Wording("\(sum)", "\(sum)"),
      sum: "\(done.value) + \(left.value) = \(sum) ≠ \(all.value)", figures: [received, closed, open])
  }
}
