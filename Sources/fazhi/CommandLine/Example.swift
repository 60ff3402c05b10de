import ReportOutput

/// A command line to try, with `reports` for the folder of reports.
struct Example {
  /// The arguments, with spaces between them.
  let arguments: String
  /// What to put into standard input, or nil.
  let input: String?
  private let zh: String
  private let en: String

  /// An example with what it shows.
  init(_ arguments: String, input: String? = nil, _ zh: String, _ en: String) {
    self.arguments = arguments
    self.input = input
    self.zh = zh
    self.en = en
  }

  /// The line as it is typed.
  var line: String {
    (input.map { "echo '\($0)' | " } ?? "") + [Tool.name, arguments].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What it shows.
  func meaning(_ language: Language) -> String { language(zh, en) }
}

extension Command {
  /// What one would type first, the plainest at the start.
  var examples: [Example] {
    switch self {
    case .summary:
      [
        Example("reports", "逐份打印摘要", "a summary of each report"),
        Example("reports/2024/石澜镇.txt", "只看一份报告", "of one report only"),
      ]
    case .export:
      [
        Example("export reports --format csv -o figures.csv", "全部数据存成表格，每行一个", "every figure as a table, one a row"),
        Example("export reports --format csv --layout wide", "每份报告一行，每项指标一列", "a row a report, a column a metric"),
        Example("export reports --format xlsx -o figures.xlsx", "用 Excel 或 WPS 打开", "to open in Excel or WPS"),
        Example("export reports", "每份报告一行 JSON，含每个数据的位置", "a line of JSON a report, with the place of every figure"),
      ]
    case .compare:
      [
        Example("compare reports/2024", "同一年度的乡镇逐项并列", "the townships of a year, metric by metric"),
        Example(
          "compare reports --metric dispute_resolution_rate --sort dispute_resolution_rate --lowest-first", "化解率从低到高排列",
          "townships by their resolution rate, lowest first"),
        Example("compare reports --family publicity --year 2024", "只看一个类别、一个年度", "one family of metrics in one year"),
      ]
    case .diff:
      [
        Example("diff reports --years 2023 2024", "两个年度逐乡镇对照", "two years, township by township"),
        Example("diff reports/2023/石澜镇.txt reports/2024/石澜镇.txt", "前后两份报告对照", "two reports"),
      ]
    case .explain:
      [
        Example("explain reports dispute_resolution_rate", "化解率在每份报告里的原句", "the sentence behind each rate"),
        Example("explain reports/2024/石澜镇.txt 化解矛盾纠纷 --why", "指标也可写中文名；并列出归类依据", "names work too; with the reasons"),
        Example("explain reports none", "没有归入任何指标的数据", "figures that no metric counts"),
      ]
    case .stream:
      [
        Example(
          "stream", input: #"{"id": 1, "path": "reports/2024/石澜镇.txt"}"#, "一行请求，一行答复",
          "a line in, a line out")
      ]
    case .check:
      [
        Example("check reports", "审核全部报告", "audit all reports"),
        Example("check reports --fail-on never --format csv -o findings.csv", "把发现存成表格", "the findings as a table"),
        Example("check reports --rule sum-mismatch,rate-mismatch", "只用两条规则", "by two rules only"),
      ]
    case .rules:
      [
        Example("rules", "列出全部规则", "list all rules"),
        Example("rules sum-mismatch", "一条规则的含义、依据和例子", "what a rule means, with examples"),
      ]
    case .html:
      [
        Example("html reports -o page.html", "全部报告做成一个网页", "all reports as a page"),
        Example("html reports/2024 --lang en -o page.html", "先以英文显示", "in English first"),
      ]
    case .codebook:
      [
        Example("codebook -o codebook.csv", "存成表格", "as a table"),
        Example("codebook --format md", "Markdown 格式", "as Markdown"),
      ]
    case .metrics:
      [
        Example("metrics", "列出全部指标", "list all metrics"),
        Example("metrics --format csv -o metrics.csv", "存成表格", "as a table"),
      ]
    case .schema: [Example("schema compare", "compare --format json 的结构", "the structure of compare --format json")]
    case .completions:
      [
        Example("completions bash -o fazhi.bash", "然后 source fazhi.bash", "then source fazhi.bash"),
        Example("completions zsh -o _fazhi", "放进 fpath 中的文件夹", "put it in a folder of fpath"),
        Example(
          "completions fish -o fazhi.fish", "放进 ~/.config/fish/completions", "put it in ~/.config/fish/completions"),
      ]
    case .man: [Example("man -o fazhi.1", "然后 man -l fazhi.1", "then man -l fazhi.1")]
    case .doctor: [Example("doctor", "本机能读什么", "what can be read on this machine")]
    case .help: [Example("help compare", "一个命令的帮助", "help on one command")]
    }
  }
}
