import ReportAnalysis
import ReportParser

/// What the signs in the tables of a year mean, those that occur.
struct ComparisonLegend {
  let language: Language
  let year: Comparison.Year

  /// A sign with its meaning each.
  var items: [String] {
    let rows = year.headline + year.rows
    let cells = rows.flatMap(\.cells)
    let rollUps = cells.compactMap(\.rollUp)
    let signs: [(occurs: Bool, meaning: String)] = [
      (rows.contains { $0.rankedCount > 1 }, language("括号内为名次，从大到小", "(rank) from large to small")),
      (cells.contains { $0.rollUp == nil }, language("– 未报，不是零", "– not stated, which is not zero")),
      (
        rollUps.contains { $0.quantity?.qualifier == .atLeast },
        language("526+ 即余、多、以上", "526+ at least")
      ),
      (cells.contains(where: \.isOutlier), language("* 悬殊", "* outlier")),
      (rollUps.contains { $0.quantity == nil }, language("† 不合并", "† several values")),
      (cells.contains(where: \.isOfOtherScope), language("‡ 口径不同", "‡ another scope")),
    ]
    return signs.filter(\.occurs).map(\.meaning)
  }
}
