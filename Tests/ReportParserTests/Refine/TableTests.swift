import Testing

/// Numbers in tables whose unit and noun stand in other cells.
@Suite("tables")
struct TableTests {
  /// The unit in a cell of its own, behind the label or in the column's head; 万 belongs to the number.
  @Test(arguments: [
    FigureSample("项目|单位|数量\n行政处罚立案|件|47\n罚没金额|万元|12.6", "penalty_cases 47", "penalty_amount 126000"),
    FigureSample("|行政处罚案件（件）|47|\n|罚款金额（单位：万元）|12.6|", "penalty_cases 47", "penalty_amount 126000"),
    FigureSample("|事项|数量（件）|\n|---|---|\n|受理信访|37|\n|行政复议|0|", "petitions_received 37", "reconsideration_cases 0"),
    FigureSample("村（社区）|调解纠纷（件）|普法宣传场次\n红岩村|12|3", "disputes_handled 12", "publicity_events 3"),
    FigureSample("调解纠纷（件）|普法宣传（场次）\n1,128|10", "disputes_handled 1128", "publicity_events 10"),
  ])
  func unitElsewhere(_ sample: FigureSample) throws { try sample.check() }

  /// Units of their own, named by row and column.
  @Test(arguments: [
    FigureSample("办案类型|宗数|罚款金额\n普通程序|33宗|35.1万元", "penalty_cases 33", "penalty_amount 351000"),
    FigureSample("项目|完成情况\n法治培训|6场次", "training_sessions 6"),
  ])
  func unitsOfTheirOwn(_ sample: FigureSample) throws { try sample.check() }

  /// Serial numbers, captions, units of single columns, heads that are units themselves.
  @Test(arguments: [
    FigureSample("|序号|项目|单位|数量|\n|1|行政处罚立案|件|47|\n|2|法治培训|场次|6|", "penalty_cases 47", "training_sessions 6"),
    FigureSample("|项目|单位|2024年|增长（%）|\n|行政处罚案件|件|47|10.6|", "penalty_cases 47", "- 10.6 comparison"),
    FigureSample("|法治建设统计表|\n|项目|件数|人数|\n|调解矛盾纠纷|86|172|", "disputes_handled 86", "- 172"),
    FigureSample("|项目|件数|\n|调解纠纷|86|\n|活动|场次|\n|普法宣传|12|", "disputes_handled 86", "publicity_events 12"),
  ])
  func layouts(_ sample: FigureSample) throws { try sample.check() }

  /// Years without 年 over columns and in front of rows.
  @Test func bareYears() throws {
    try FigureSample(
      "青石镇2024年法治政府建设年度报告\n一、工作成效\n指标|2023|2024\n调解纠纷（件）|80|86", "disputes_handled 80 comparison",
      "disputes_handled 86"
    ).check()
    try FigureSample(
      "青石镇2024年法治政府建设年度报告\n一、工作成效\n年度|调解纠纷件数\n2023|80\n2024|86", "disputes_handled 80 comparison",
      "disputes_handled 86"
    ).check()
  }

  /// A table that follows another without a line between has heads of its own.
  @Test func twoTables() throws {
    try FigureSample(
      "项目|数量（件）\n行政处罚|47\n项目|数量（场次）\n法治培训|6", "penalty_cases 47", "training_sessions 6"
    ).check()
  }

  /// Columns of years before the one reported on, and of changes.
  @Test func otherYears() throws {
    try FigureSample(
      "青石镇2024年法治政府建设年度报告\n一、工作成效\n项目|2023年|2024年|同比增长\n调解纠纷（件）|120|128|6.7%",
      "disputes_handled 120 comparison", "disputes_handled 128", "- 6.7 comparison"
    ).check()
  }

  /// No unit anywhere, what no number fills, front matter, a menu.
  @Test(arguments: [
    "项目|数量\n行政处罚|47", "序号|事项|结果\n1|行政处罚|合法", "序号|事项|单位\n1|行政处罚|件", "索引号|620499003|发文单位（件）|2022-00017",
    "首页|2024|（件）12|图件", "|||\n|12",
  ])
  func nothing(_ text: String) throws { try FigureSample(text).check() }
}
