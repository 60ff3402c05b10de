import ReportParser

/// `rate-over-hundred`: a share of more than the whole.
enum RateOverHundred {
  static let rule: CheckRule = CheckRule(
    "rate-over-hundred", .arithmetic, .error,
    name: Wording("比率超过百分之百", "a rate above one hundred per cent"),
    meaning: Wording(
      "化解率、办结率、合格率、满意率等不可能超过100%。增长率、完成率不算。",
      "A rate of resolution, closure, passing or satisfaction cannot exceed 100%. Growth and over-fulfilment are let be."
    ),
    source: Wording("算术", "Arithmetic"),
    examples: [
      CheckExample("受理矛盾纠纷36件，化解率⟦102%⟧。"),
      CheckExample("法治宣传36场次，同比增长120%，任务完成率110%。"),
      CheckExample("受理矛盾纠纷36件，化解率100%。"),
    ],
    method: .report { audit in
      let (figures, isRate, hundred) = (audit.figures, isRate, DecimalNumber(100))
      var findings: [Finding] = []
      for (position, metric) in audit.metrics.enumerated() where metric >= 0 && isRate[metric] {
        guard figures[position].quantity.value > hundred, figures[position].quantity.unitNumber == Units.percent else {
          continue
        }
        findings.append(
          Finding(
            rule: rule.id, .error, Wording("比率超过100%", "above 100%"), at: figures[position].range,
            expected: Wording("不超过100%", "at most 100%"), figures: [position]))
      }
      return findings
    })

  /// For every metric of the catalogue, whether it is a rate.
  private static let isRate = MetricCatalog.all.map { $0.kind == .rate }
}
