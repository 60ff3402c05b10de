import ReportParser

/// `rate-of-nothing`: a rate of cases that the report says there were none of.
enum RateOfNothing {
  static let rule: CheckRule = CheckRule(
    "rate-of-nothing", .arithmetic, .warning,
    name: Wording("没有案件却有比率", "a rate of nothing"),
    meaning: Wording(
      "报告说没有行政诉讼案件，却写出庭应诉率100%；受理数为零，却写办结率。",
      "The report says that there were no lawsuits, and a rate of appearing in them; none received, and a rate of closure."
    ),
    source: Wording("算术；真实报告中出庭应诉率常无案件数", "Arithmetic; in real reports rates of appearance often lack their cases"),
    examples: [
      CheckExample("全年未发生行政诉讼案件，负责人出庭应诉率⟦100%⟧。"),
      CheckExample("发生行政诉讼案件2件，负责人出庭应诉率100%。"),
      CheckExample("全年未发生行政复议案件，负责人出庭应诉率100%。"),
    ],
    method: .report(find))

  private static func find(_ audit: ReportAudit) -> [Finding] {
    var findings: [Finding] = []
    let (figures, metrics, rollUps) = (audit.figures, audit.metrics, audit.summary.metrics)
    for (rate, base) in bases where audit.reports(rate) && audit.reports(base.number) {
      guard metrics.indices.contains(where: { metrics[$0] == base.number && figures[$0].quantity.value == .zero }),
        let whole = rollUps.indices.first(where: { rollUps[$0].metric == base.id }),
        rollUps[whole].quantity?.value == .zero, rollUps[whole].quantity?.isExact == true
      else { continue }
      for position in metrics.indices where metrics[position] == rate {
        guard figures[position].actor == nil, figures[position].quantity.value > .zero else { continue }
        let value = figures[position].quantity.value
        findings.append(
          Finding(
            rule: rule.id, .warning, Wording("没有案件，却写了比率\(value)%", "no cases, yet a rate of \(value)%"),
            at: figures[position].range, expected: Wording("不写比率", "no rate"),
            figures: [position] + rollUps[whole].figures))
      }
    }
    return findings
  }

  private static let bases: [(rate: Int, base: (number: Int, id: MetricID))] = [
    ("court_appearance_rate", "litigation_cases"), ("petition_closure_rate", "petitions_received"),
    ("public_request_closure_rate", "public_requests_received"), ("court_closure_rate", "court_cases_accepted"),
    ("rectification_rate", "hazards_found"),
  ].map { (rate: MetricID, base: MetricID) in
    (MetricCatalog.number(rate), (MetricCatalog.number(base), base))
  }
}
