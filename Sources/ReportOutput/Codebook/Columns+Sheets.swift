import ReportAnalysis

/// The columns that only spreadsheets have.
extension Columns {
  static let metricName = TableColumn(
    "metric_name", "指标", "metric", .text, 20, Wording("指标的名称", "The name of the metric"))
  static let subjectName = TableColumn(
    "subject_name", "项目", "subject", .text, 20, Wording("比较的项目的名称", "The name of what is compared"))
  static let ruleName = TableColumn(
    "rule_name", "问题类型", "kind of finding", .text, 24, Wording("审核规则的名称", "The name of the audit rule"))
  static let genre = TableColumn(
    "genre", "体裁", "genre", .code, 16, json: "kind",
    Wording(
      "是法治政府建设年度报告、述法还是其他文件",
      "Whether it is a report on law-based government, a leader's statement, or another document"))
  static let title = TableColumn(
    "title", "标题", "title", .text, 40, json: "title", Wording("文件自己的标题", "The document's own title"))
  static let documentNumber = TableColumn(
    "document_number", "文号", "document number", .text, 20, json: "documentNumber",
    Wording("文件自己的发文字号", "The document's own number"))
  static let issuedOn = TableColumn(
    "issued_on", "成文日期", "issued on", .date, 12, json: "issuedOn", Wording("落款或发文的日期", "The date of issue"))
  static let disputes = TableColumn(
    "disputes", "三项：矛盾纠纷", "headline: disputes", .number, 12, json: "headline.disputes",
    Wording(
      "化解、受理或排查发现的矛盾纠纷，取报告给出的第一项；不能合并时为空",
      "The first of the disputes resolved, handled or found that the report gives; empty where its values are not merged"
    ))
  static let trainingSessions = TableColumn(
    "training_sessions_all", "三项：培训", "headline: training sessions", .number, 12, json: "headline.trainingSessions",
    Wording("四类培训次数之和；不能合并时为空", "The sum of the four metrics of training; empty where its values are not merged"))
  static let publicityEvents = TableColumn(
    "publicity_events_all", "三项：普法宣传活动", "headline: publicity events", .number, 14, json: "headline.publicityEvents",
    Wording("普法宣传活动的次数；不能合并时为空", "The publicity events; empty where its values are not merged"))
  static let figureCount = TableColumn(
    "figure_count", "数据条数", "figures", .integer, 11, Wording("找到的数据条数", "How many figures were found"))
  static let errors = TableColumn(
    "errors", "错误", "errors", .integer, 8, Wording("程度为错误的发现数", "How many findings are errors"))
  static let warnings = TableColumn(
    "warnings", "警告", "warnings", .integer, 9, Wording("程度为警告的发现数", "How many findings are warnings"))
  static let notes = TableColumn(
    "notes", "提示", "notes", .integer, 8, Wording("程度为提示的发现数", "How many findings are notes"))
  static let suppressed = TableColumn(
    "suppressed", "按基线略去", "in the baseline", .integer, 13,
    Wording("按 --baseline 略去的发现数", "How many findings the baseline suppresses"))
  static let remark = TableColumn(
    "remark", "读取说明", "reading", .text, 36, json: "source.message", wrapped: true,
    Wording("没有读全或没有读到的原因", "Why the input was read in part or not at all"))
  static let problem = TableColumn(
    "problem", "情况", "what it is", .text, 60, wrapped: true,
    Wording("没有比较、没有对照上或需要留意的原因", "Why a report is not compared or has no counterpart, or what to mind"))
  static let sentenceCount = TableColumn(
    "sentences", "句数", "sentences", .integer, 10, Wording("后一份报告的句数", "The sentences of the later report"))
  static let wordForWord = TableColumn(
    "word_for_word", "原样沿用", "word for word", .integer, 13, unit: Wording("句", "sentences"),
    Wording("一字不改的句数", "Sentences taken over word for word"))
  static let yearChanged = TableColumn(
    "year_changed", "只改年份", "only the year changed", .integer, 13, unit: Wording("句", "sentences"),
    Wording("只改了年份的句数", "Sentences taken over with another year"))
  static let numberChanged = TableColumn(
    "number_changed", "只改数字", "only numbers changed", .integer, 13, unit: Wording("句", "sentences"),
    Wording("只改了数字的句数", "Sentences taken over with other numbers"))
  static let edited = TableColumn(
    "edited", "改写", "edited", .integer, 9, unit: Wording("句", "sentences"),
    Wording("改写的句数", "Sentences edited"))
  static let added = TableColumn(
    "added", "新写", "new", .integer, 9, unit: Wording("句", "sentences"),
    Wording("新写的句数", "Sentences that come from none of the earlier report"))
  static let removed = TableColumn(
    "removed", "不再出现", "gone", .integer, 11, unit: Wording("句", "sentences"),
    Wording("前一份有、后一份没有的句数", "Sentences of the earlier report that went into none of the later one"))
  static let textChange = TableColumn(
    "text_change", "文字变化", "change of text", .code, 16,
    Wording("句子、章节或段落怎样变化", "What became of a sentence, section or paragraph"))
  static let oldLine = TableColumn(
    "old_line", "前一行号", "earlier line", .integer, 11, Wording("在前一份报告的第几行", "The line in the earlier report"))
  static let newLine = TableColumn(
    "new_line", "后一行号", "later line", .integer, 11, Wording("在后一份报告的第几行", "The line in the later report"))
  static let oldText = TableColumn(
    "old_text", "前一文字", "earlier text", .text, 60, wrapped: true,
    Wording("前一份报告的文字；与后一份相同时为空", "The text of the earlier report; empty where it is the same"))
  static let newText = TableColumn(
    "new_text", "后一文字", "later text", .text, 60, wrapped: true,
    Wording("后一份报告的文字；改动处写作【旧→新】", "The text of the later report, changes inside as 【old→new】"))
}
