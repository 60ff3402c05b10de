import ReportAnalysis

extension Columns {
  static let family = TableColumn(
    "family", "指标类别", "family", .code, 16,
    Wording(
      "指标的类别；headline 为人人要问的三项", "The group of the metric; headline for the three numbers that everybody asks for"))
  static let subject = TableColumn(
    "subject", "项目代码", "subject key", .code, 28,
    Wording(
      "比较的项目：指标代码，或 disputes、trainingSessions、publicityEvents", "What is compared: a metric, or one of the headline"))
  static let subjectMetric = TableColumn(
    "metric", "指标代码", "metric key", .code, 28,
    Wording("数值实际取自哪项指标", "The metric that the value was taken from"))
  static let state = TableColumn(
    "state", "有无", "state", .code, 14,
    Wording("报告对这一项怎么说；未报不是零", "What kind of answer the report gives; not stated is not zero"))
  static let rollUpRule = TableColumn(
    "rule", "归并方式", "roll-up", .code, 18, json: "metrics.*.rule",
    Wording("几处数据怎样成为一个数值", "How the figures of the metric became one value"))
  static let comparedActor = TableColumn(
    "actor", "其他单位", "other body", .text, 12,
    Wording("只有其他单位所报时，是哪个单位", "The other body, where only others state it"))
  static let rankBest = TableColumn(
    "rank_best", "名次", "rank, best", .integer, 10,
    Wording("从大到小的名次；余、近、约使名次难定时为最前的", "The rank from large to small; the best one where 余, 近 or 约 leave it open"))
  static let rankWorst = TableColumn(
    "rank_worst", "名次（最后）", "rank, worst", .integer, 14,
    Wording("名次难定时为最后的，否则与名次相同", "The worst rank where it is open, else the same"))
  static let ranked = TableColumn(
    "ranked", "参加排名", "ranked", .integer, 11, unit: Wording("份", "reports"),
    Wording("口径相同、参加排名的报告数", "How many reports have a value that counts alike and is ranked"))
  static let median = TableColumn(
    "median", "中位数", "median", .number, 12,
    Wording("参加排名的数值的中位数；少于两个时为空", "The middle of the ranked values; empty for fewer than two"))
  static let total = TableColumn(
    "total", "合计", "total", .number, 13,
    Wording("参加排名的数值之和；比率不相加", "The sum of the ranked values; rates are never added"))
  static let score = TableColumn(
    "z_score", "稳健z分数", "robust z-score", .number, 14,
    Wording(
      "离中位数多远，按稳健标准差；不满八个乡镇时为空，±3.5起为悬殊",
      "Distance from the median in robust standard deviations; empty below eight townships; an outlier from ±3.5 on"))

  static let compare = [
    year, county, township, path, family, subject, subjectMetric, state, value, upper, qualifier, unit, comparedActor,
    rollUpRule, rankBest, rankWorst, ranked, median, total, score,
  ]
}

extension Columns {
  static let oldYear = TableColumn(
    "old_year", "前一年度", "earlier year", .integer, 11, Wording("前一份报告的年度", "The year of the earlier report"))
  static let newYear = TableColumn(
    "new_year", "后一年度", "later year", .integer, 11, Wording("后一份报告的年度", "The year of the later report"))
  static let oldPath = TableColumn(
    "old_path", "前一文件", "earlier file", .text, 34, Wording("前一份报告的文件", "The earlier report"))
  static let newPath = TableColumn(
    "new_path", "后一文件", "later file", .text, 34, Wording("后一份报告的文件", "The later report"))
  static let change = TableColumn(
    "kind", "变化", "change", .code, 13, Wording("前后怎样变化", "What became of it"))
  static let oldValue = TableColumn(
    "old_value", "前值", "earlier", .number, 12, Wording("前一份报告的数值", "The value in the earlier report"))
  static let oldUpper = TableColumn(
    "old_upper", "前值上限", "earlier, upper end", .number, 11, Wording("前值是区间时的上端", "The upper end of the earlier value"))
  static let oldQualifier = TableColumn(
    "old_qualifier", "前值精确程度", "earlier, precision", .code, 14,
    Wording("前值的限定：余、近、约等", "How exactly the earlier value is meant"))
  static let oldUnit = TableColumn(
    "old_unit", "前值单位", "earlier, unit", .text, 10, Wording("前值的单位", "The unit of the earlier value"))
  static let newValue = TableColumn(
    "new_value", "后值", "later", .number, 12, Wording("后一份报告的数值", "The value in the later report"))
  static let newUpper = TableColumn(
    "new_upper", "后值上限", "later, upper end", .number, 11, Wording("后值是区间时的上端", "The upper end of the later value"))
  static let newQualifier = TableColumn(
    "new_qualifier", "后值精确程度", "later, precision", .code, 14,
    Wording("后值的限定：余、近、约等", "How exactly the later value is meant"))
  static let newUnit = TableColumn(
    "new_unit", "后值单位", "later, unit", .text, 10, Wording("后值的单位", "The unit of the later value"))
  private static let points = Wording("与数值同；比率为百分点", "that of the values; points for rates")
  static let differenceLower = TableColumn(
    "difference_lower", "增减", "difference", .number, 12, unit: points,
    Wording("后值减前值；余、近、约使其难定时为下端", "The later less the earlier value; the lower end where 余, 近 or 约 leave it open"))
  static let differenceUpper = TableColumn(
    "difference_upper", "增减（上端）", "difference, upper end", .number, 14, unit: points,
    Wording("增减难定时的上端，否则与增减相同", "The upper end of the difference, else the same"))
  static let percentageLower = TableColumn(
    "percentage_lower", "增减幅度", "change in percent", .number, 12, unit: Wording("%", "%"),
    Wording(
      "增减占前值的百分比，一位小数；比率不算；难定时为下端",
      "The difference in percent of the earlier value; none for rates; the lower end where it is open"))
  static let percentageUpper = TableColumn(
    "percentage_upper", "增减幅度（上端）", "change in percent, upper end", .number, 17, unit: Wording("%", "%"),
    Wording("增减幅度的上端，否则与增减幅度相同", "The upper end of the change in percent, else the same"))
  static let jump = TableColumn(
    "jump", "存疑", "doubtful", .boolean, 8,
    Wording(
      "是否增减在十倍以上；CSV 里为 true、false，表格里为是、否",
      "Whether it grew or shrank at least tenfold and by ten: true or false in CSV, yes or no in a spreadsheet")
  )

  static let diff = [
    county, township, oldYear, newYear, oldPath, newPath, family, subject, actor, category, change, oldValue, oldUpper,
    oldQualifier, oldUnit, newValue, newUpper, newQualifier, newUnit, differenceLower, differenceUpper, percentageLower,
    percentageUpper, jump,
  ]
}
