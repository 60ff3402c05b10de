import ReportAnalysis
import ReportParser

/// The words that a column of codes may hold.
struct CodeList {
  /// One of the words.
  struct Code {
    let key: String
    let name: Wording
    let definition: Wording

    /// A word with its name, and what that leaves open.
    init(_ key: String, _ label: (Language) -> String, _ definition: Wording? = nil) {
      self.key = key
      name = Wording("\(label(.zh))", "\(label(.en))")
      self.definition = definition ?? name
    }
  }

  /// The column's name, with its table where another one has a column of that name.
  let table: String
  let codes: [Code]

  /// Every list, in the order of the columns.
  static var all: [CodeList] {
    [
      CodeList(table: "report_status", codes: ReportSource.Status.allCases.map { Code($0.rawValue, $0.label) }),
      CodeList(
        table: "qualifier", codes: Quantity.Qualifier.inOrder.map { Code($0.rawValue, $0.label, $0.definition) }),
      CodeList(table: "status", codes: Figure.Status.inOrder.map { Code($0.rawValue, $0.label, $0.definition) }),
      CodeList(table: "role", codes: Role.allCases.map { Code($0.rawValue, $0.label) }),
      CodeList(table: "genre", codes: Identity.Kind.inOrder.map { Code($0.rawValue, $0.label) }),
      CodeList(table: "family", codes: families),
      CodeList(table: "subject", codes: ComparisonSubject.headline.map { Code($0.name, $0.label) }),
      CodeList(table: "state", codes: ComparisonCell.State.allCases.map { Code($0.rawValue, $0.label, $0.definition) }),
      CodeList(table: "compare.rule", codes: RollUp.Rule.inOrder.map { Code($0.rawValue, $0.label) }),
      CodeList(table: "diff.kind", codes: changes),
      CodeList(table: "text_change", codes: TextChange.allCases.map { Code($0.rawValue, $0.label) }),
      CodeList(table: "severity", codes: Severity.allCases.map { Code($0.rawValue, $0.label) }),
      CodeList(
        table: "check.rule", codes: CheckCatalog.all.map { rule in Code(rule.id, { $0(rule.name) }, rule.meaning) }),
      CodeList(table: "metrics.kind", codes: kinds),
    ]
  }

  private static var families: [Code] {
    [Code("headline", { $0("人人要问的三项", "headline") })]
      + Metric.Family.allCases.map { Code($0.rawValue, $0.label) }
  }

  /// What stands for a report without a counterpart among the changes.
  static func onlyOld(_ language: Language) -> String { language("后一方没有这份报告", "no later report") }
  static func onlyNew(_ language: Language) -> String { language("前一方没有这份报告", "no earlier report") }

  private static var changes: [Code] {
    MetricChange.Kind.allCases.map { Code($0.rawValue, $0.label) }
      + [Code("onlyOld", onlyOld), Code("onlyNew", onlyNew)]
  }

  private static let kinds: [Code] = [
    Code(
      "flow", Metric.Kind.flow.label, Wording("一年里的累计数；互不重叠的分项可以相加", "Counted over the year; disjoint parts add up")),
    Code("stock", Metric.Kind.stock.label, Wording("某一时点的数；不能跨时间相加", "Standing at a date; never added over time")),
    Code("rate", Metric.Kind.rate.label, Wording("百分数；从不相加", "A percentage; never added")),
    Code("amount", Metric.Kind.amount.label, Wording("金额；像累计数一样相加", "Money; adds up like a flow")),
  ]
}
