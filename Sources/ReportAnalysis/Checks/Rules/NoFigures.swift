import ReportParser

/// `no-figures`: the report states no figure at all.
enum NoFigures {
  static let rule: CheckRule = CheckRule(
    "no-figures", .structure, .warning,
    name: Wording("没有数据", "no figures"),
    meaning: Wording(
      "报告里没有一个本地当年的数据，成效无从核对。文字表示的零（未发生行政诉讼）也算数据。",
      """
      The report states no figure of its own year and place, so nothing that it claims can be checked. A zero in words \
      counts as a figure.
      """),
    source: Wording("真实报告中约七分之一的开头没有任何数据", "About one real report in seven opens without any figure"),
    examples: [
      CheckExample(
        reports: """
          ⟦石桥镇2024年度法治政府建设情况报告⟧

          一、主要举措和成效

          深入开展法治宣传，扎实化解矛盾纠纷，法治政府建设取得新成效。
          """),
      CheckExample("深入开展法治宣传，全年未发生行政诉讼案件。"),
      CheckExample("深入开展法治宣传，发放资料1200份。"),
    ],
    method: .report { audit in
      guard audit.isReport, !audit.figures.contains(where: { $0.status == .reported }) else { return [] }
      return [
        Finding(
          rule: rule.id, .warning, Wording("全文没有一个数据", "not one figure in the whole text"), at: audit.face,
          expected: Wording("主要工作有数据支撑", "figures for the main work"), subject: rule.id)
      ]
    })
}
