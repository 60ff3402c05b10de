import ReportAnalysis

/// The columns of tables; the groups are the tables of CSV, in the order of their columns.
enum Columns {
  static let path = TableColumn(
    "path", "文件", "file", .text, 34, json: "source.path",
    Wording("输入的名称，按给出的或遍历到的写法；压缩包里的写作“包/文件”", "The input as given or walked to; inside an archive, archive/file"))
  static let reportStatus = TableColumn(
    "report_status", "读取情况", "read", .code, 11, json: "source.status",
    Wording("这个输入读到了什么程度", "How far the input could be read"))
  static let township = TableColumn(
    "township", "乡镇", "township", .text, 14, json: "township",
    Wording("报告单位的名称，不带县区；不知道时为空", "The place that reports, without its county; empty where nobody says"))
  static let county = TableColumn(
    "county", "县区", "county", .text, 12, json: "county",
    Wording(
      "所属县、区、县级市的名称，不带省市；不知道时为空", "The county-level unit, without province or prefecture; empty where nobody says"))
  static let year = TableColumn(
    "year", "年度", "year", .integer, 8, json: "year",
    Wording("报告所说的年度，不是印发的年份", "The year that the report is about, not the one it was issued in"))
  static let identity = [path, reportStatus, township, county, year]

  static let id = TableColumn(
    "id", "编号", "figure", .text, 8, json: "figures[].id",
    Wording("数据在这份报告里的编号，按出现次序，f1 起", "The figure's name in its report, in text order from f1"))
  static let metric = TableColumn(
    "metric", "指标代码", "metric key", .code, 28, json: "figures[].metric",
    Wording(
      "所属指标；空白表示目录里没有合适的或依据太弱", "The metric; empty where the catalogue has none that fits or the evidence is weak"))
  static let value = TableColumn(
    "value", "数值", "value", .number, 13, json: "figures[].value",
    Wording(
      "换算后的准确数值：8余万元为80000，文字表示的零为0；百分数在CSV里是98.2，在表格里是0.982并显示为98.2%",
      """
      The exact number, multipliers applied: 8余万元 is 80000, a zero in words 0; a percentage is 98.2 in CSV and in a \
      spreadsheet 0.982, shown as 98.2%
      """))
  static let upper = TableColumn(
    "upper", "上限", "upper end", .number, 11, json: "figures[].upper",
    Wording("区间的上端：2-3期为3；不是区间时为空", "The upper end of a range: 3 for 2-3期; empty where it is none"))
  static let unit = TableColumn(
    "unit", "单位", "unit", .text, 8, json: "figures[].unit",
    Wording("原文的计量单位，不带万、亿；文字表示的零没有单位", "The unit as written, without 万 and 亿; a zero in words has none"))
  static let qualifier = TableColumn(
    "qualifier", "精确程度", "precision", .code, 11, json: "figures[].qualifier",
    Wording("原文对数值的限定：余、近、约等", "How exactly the text means the value"))
  static let status = TableColumn(
    "status", "归属", "status", .code, 13, json: "figures[].status",
    Wording("数据说的是本地当年，还是目标、往年、上级或外地；统计只用本地当年", "Whose and when; totals count what is reported only"))
  static let actor = TableColumn(
    "actor", "其他单位", "other body", .text, 12, json: "figures[].actor",
    Wording(
      "数据属于哪个其他单位，按原文；空白为乡镇自己", "The other body that the figure belongs to, as written; empty for the township itself"))
  static let partOf = TableColumn(
    "part_of", "所属总数", "part of", .text, 10, json: "figures[].partOf",
    Wording(
      "包含它的那个数据的编号（其中……）；空白为不是分项", "The figure of the same metric that contains this one; empty where it is no part"))
  static let category = TableColumn(
    "category", "分项", "category", .text, 16, json: "figures[].category",
    Wording("原文里把这一分项和别的分项区别开的词，如邻里纠纷", "The text's words that tell the part from its siblings"))
  static let role = TableColumn(
    "role", "所在部分", "part of report", .code, 13, json: "figures[].role",
    Wording("数据在报告的哪一部分", "The part of the report that it stands in"))
  static let heading = TableColumn(
    "heading", "所在标题", "heading", .text, 26, json: "sections[].heading",
    Wording("数据上方最近的标题，不带序号", "The nearest heading above it, without its number"))
  static let text = TableColumn(
    "text", "原文", "text", .text, 14, json: "figures[].text",
    Wording("从第一个数字到单位的原文，一字不差", "The surface from the first digit to the unit, character for character"))
  static let start = TableColumn(
    "start", "起点", "start", .integer, 9, unit: characters, json: "figures[].start",
    Wording("原文在解码文本中的起点，从0数起", "Where the surface begins in the decoded text, counted from 0"))
  static let end = TableColumn(
    "end", "终点", "end", .integer, 9, unit: characters, json: "figures[].end",
    Wording("原文在解码文本中的终点，不含这一字", "Where it ends, not included"))
  static let sentence = TableColumn(
    "sentence", "原句", "sentence", .text, 70, wrapped: true,
    Wording("数据所在的整句", "The whole sentence that it stands in"))
  static let characters = Wording("字符（Unicode 标量值）", "characters (Unicode scalar values)")

  static let exportLong =
    identity + [
      id, metric, value, unit, qualifier, status, actor, partOf, category, role, heading, text, start, end, sentence,
    ]

  static let rule = TableColumn(
    "rule", "规则", "rule", .code, 24, json: "findings[].rule", Wording("审核规则的代码", "The id of the audit rule"))
  static let severity = TableColumn(
    "severity", "程度", "severity", .code, 9, json: "findings[].severity",
    Wording("有多确定、多严重", "How sure and how grave it is"))
  static let line = TableColumn(
    "line", "行", "line", .integer, 7, Wording("在解码文本的第几行，从1数起", "The line of the decoded text, from 1"))
  static let column = TableColumn(
    "column", "列", "column", .integer, 7, Wording("在这一行的第几个字，从1数起", "The character in its line, from 1"))
  static let findingStart = TableColumn(
    "start", "起点", "start", .integer, 9, unit: characters, json: "findings[].start",
    Wording("所指文字在解码文本中的起点，从0数起", "Where the finding begins in the decoded text, counted from 0"))
  static let findingEnd = TableColumn(
    "end", "终点", "end", .integer, 9, unit: characters, json: "findings[].end",
    Wording("所指文字在解码文本中的终点，不含这一字", "Where the finding ends, not included"))
  static let message = TableColumn(
    "message", "问题", "message", .text, 44, json: "findings[].message", wrapped: true,
    Wording("一句话说明问题", "What is the matter, in a sentence"))
  static let expected = TableColumn(
    "expected", "预期", "expected", .text, 20, json: "findings[].expected", wrapped: true,
    Wording("如果没有错应当是什么；不能推知时为空", "What the text would say if it were right; empty where that cannot be known"))
  static let sum = TableColumn(
    "sum", "算式", "reckoning", .text, 24, json: "findings[].sum",
    Wording("算术问题的算式", "The reckoning behind an arithmetic finding"))
  static let figures = TableColumn(
    "figures", "涉及数据", "figures", .text, 12, json: "findings[].figures",
    Wording("涉及的数据编号，以空格隔开", "The figures that it is about, with spaces between"))
  static let quote = TableColumn(
    "quote", "引文", "quote", .text, 70, wrapped: true,
    Wording(
      "所在的句子，所指文字在⟦⟧之间；个人信息只留首尾", "The sentence with the place between ⟦ and ⟧; personal data keeps its ends only"))
  static let otherPath = TableColumn(
    "other_path", "对照文件", "other file", .text, 34,
    Wording("与之对照的另一份报告", "The other report that it is held against"))

  static let check = [
    path, township, county, year, rule, severity, line, column, findingStart, findingEnd, message, expected, sum,
    figures,
    quote, otherPath,
  ]
}
