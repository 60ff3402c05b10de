package import ReportAnalysis
package import ReportParser

extension Role {
  /// The name of the part of a report, short enough for a column.
  package func label(_ language: Language) -> String {
    switch self {
    case .achievements: language("举措和成效", "achievements")
    case .problems: language("不足和原因", "problems")
    case .leadership: language("履职情况", "leadership")
    case .plan: language("下一年安排", "plan")
    case .other: language("其他", "other")
    }
  }
}

extension Topic {
  /// The name of what an achievement section is about.
  package func label(_ language: Language) -> String {
    switch self {
    case .organization: language("组织领导", "organization")
    case .politicalGuidance: language("政治引领", "political guidance")
    case .decisionMaking: language("依法决策", "decision-making")
    case .publicity: language("普法宣传", "publicity")
    case .study: language("学法", "study")
    case .governmentFunctions: language("政府职能", "government functions")
    case .enforcement: language("行政执法", "enforcement")
    case .firstResponsibility: language("第一责任人", "first responsibility")
    case .businessEnvironment: language("营商环境", "business environment")
    case .normativeDocuments: language("规范性文件", "normative documents")
    case .openness: language("政务公开", "openness")
    case .supervision: language("权力监督", "supervision")
    case .disputes: language("矛盾纠纷", "disputes")
    case .grassrootsGovernance: language("基层治理", "grassroots governance")
    case .publicLegalServices: language("公共法律服务", "public legal services")
    case .emergency: language("应急处置", "emergency")
    case .reviewAndLitigation: language("复议应诉", "review and litigation")
    case .teamBuilding: language("队伍建设", "team building")
    }
  }
}

extension Metric.Family {
  /// The name of the group of metrics.
  package func label(_ language: Language) -> String {
    switch self {
    case .disputes: language("矛盾纠纷", "Disputes")
    case .petitions: language("信访和群众诉求", "Petitions and requests")
    case .courts: language("法庭", "Courts")
    case .publicity: language("普法宣传", "Publicity")
    case .study: language("学法用法", "Study of law")
    case .training: language("培训", "Training")
    case .enforcement: language("行政执法", "Enforcement")
    case .decisions: language("决策和文件", "Decisions and documents")
    case .openness: language("政务公开", "Openness")
    case .accountability: language("监督问责", "Accountability")
    case .legalServices: language("公共法律服务", "Legal services")
    case .publicOrder: language("平安建设", "Public order")
    case .background: language("基本情况", "Background")
    }
  }
}

extension Metric.Kind {
  /// The name of how values of a year relate.
  package func label(_ language: Language) -> String {
    switch self {
    case .flow: language("全年累计", "flow")
    case .stock: language("时点数", "stock")
    case .rate: language("比率", "rate")
    case .amount: language("金额", "amount")
    }
  }
}

extension RollUp.Rule {
  /// How the figures of a metric became one value, in words.
  package func label(_ language: Language) -> String {
    switch self {
    case .single: language("仅此一处", "stated once")
    case .repeated: language("多处同值，计一次", "stated again, counted once")
    case .total: language("总数，另有分项", "the total of its parts")
    case .sumOfParts: language("分项之和", "sum of its parts")
    case .sumOfKinds: language("各类之和", "sum of its kinds")
    case .several: language("数值不一，不合并", "several values, not merged")
    case .byActor: language("仅其他单位所报，不相加", "stated by other bodies only, not added")
    }
  }
}

extension Figure.Status {
  /// Whose and when, in a word.
  package func label(_ language: Language) -> String {
    switch self {
    case .reported: language("本地当年", "reported")
    case .target: language("目标或要求", "target")
    case .comparison: language("往年或增减", "comparison")
    case .external: language("上级或外地", "external")
    }
  }
}

extension Quantity {
  /// The number with its precision: `526+`, `约526`, `≤526`, `2–3`.
  package func number(_ language: Language) -> String { digits(language) + plus }

  /// The number up to its last digit, which is what numbers in a column are aligned by: `526`, `约526`, `≤526`.
  func digits(_ language: Language) -> String {
    let number = value.description + (upper.map { "–" + $0.description } ?? "")
    return switch qualifier {
    case .exact, .atLeast: number
    case .atMost: "≤" + number
    case .about: language("约", "~") + number
    }
  }

  /// The sign behind a number that is the least there can be, or nothing.
  var plus: String { qualifier == .atLeast ? "+" : "" }

  /// The number with its unit: `526+件`.
  package func text(_ language: Language) -> String {
    number(language) + (unit ?? "")
  }
}

extension Evidence.Rule {
  /// The construction that settled a figure's metric, in words.
  package func label(_ language: Language) -> String {
    switch self {
    case .words: language("数字旁边的词", "words near the number")
    case .turn: language("由前一个数变化而来", "what the number before turned into")
    case .carried: language("承前一数据的名词", "named by the noun of the number before")
    case .respectively: language("由“分别”与名词配对", "paired with its noun by 分别")
    case .shared: language("几项共用一个数", "one value for several nouns")
    case .pair: language("成对数字的第二个", "second number of a pair")
    case .part: language("前面总数的一部分", "part of another number")
    case .denial: language("以文字表示的零", "zero in words")
    case .rate: language("百分比后面的动词", "the verb behind a rate")
    case .table: language("表格的行名与列名", "label of the row and head of the column")
    }
  }
}
