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
      audit.figures.indices.compactMap { position -> Finding? in
        guard audit.metrics[position] >= 0, isRate[audit.metrics[position]],
          audit.figures[position].quantity.value > DecimalNumber(100)
        else { return nil }
        let figure = audit.figures[position]
        guard figure.quantity.unit == "%" else { return nil }
        return Finding(
          rule: rule.id, .error, Wording("比率超过100%", "above 100%"), at: figure.range,
          expected: Wording("不超过100%", "at most 100%"), figures: [position])
      }
    })

  /// For every metric of the catalogue, whether it is a rate.
  private static let isRate = MetricCatalog.all.map { $0.kind == .rate }
}
