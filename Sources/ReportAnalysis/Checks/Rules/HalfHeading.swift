import ReportParser

/// `half-heading`: a number and its 是 are of two ways of numbering: （三）是学习….
enum HalfHeading {
  static let rule: CheckRule = CheckRule(
    "half-heading", .structure, .warning,
    name: Wording("标题编号与“是”混用", "a heading numbered in two ways"),
    meaning: Wording(
      "“（三）是学习…”：括号编号后面留着“三是”的“是”，多半是把要点改成标题时没有改完。",
      """
      （三）是学习…: a number in brackets followed by the 是 of 三是, mostly left over when points were turned into headings.
      """),
    source: Wording("真实报告中见过的错误", "Seen in a real report"),
    words: "（一）是 （二）是 （三）是 （四）是 （五）是 （六）是 （七）是 （八）是 （九）是 （十）是",
    examples: [
      CheckExample("⟦（一）是⟧学习贯彻习近平法治思想。组织专题学习4次。\n\n（二）强化普法宣传。开展法治宣传36场次。"),
      CheckExample("（一）学习贯彻习近平法治思想。组织专题学习4次。"),
      CheckExample("（一）是非曲直要讲清。调解员讲清是非曲直，化解纠纷64件。"),
    ],
    method: .words { audit, hits in
      hits.compactMap { hit in
        guard !audit.has("非", at: hit.range.upperBound), !audit.has("否", at: hit.range.upperBound) else {
          return nil
        }
        let written = audit.string(hit.range)
        let number = String(written.dropLast())
        return Finding(
          rule: rule.id, .warning, Wording("“\(written)”是两种编号的混用", "\(written) mixes two ways of numbering"),
          at: hit.range, expected: Wording(both: number))
      }
    })
}
