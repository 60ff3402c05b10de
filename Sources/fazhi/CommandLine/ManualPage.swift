import ReportAnalysis
import ReportOutput
import ReportParser

/// The manual page in troff, made from the tables of commands, options, metrics and rules.
struct ManualPage {
  let language: Language

  /// The whole page.
  var troff: String {
    let lines =
      [
        ".TH FAZHI 1 \(Tool.date) \"\(Tool.name) \(Tool.version)\"", ".nh", ".ad l", ".SH NAME",
        "fazhi \\- " + text(language("读乡镇法治政府建设年度报告", "read township reports on rule-of-law government")),
      ] + synopsis + examples + commands + options + statuses + environment + metrics + rules
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ zh: String, _ en: String) -> String { ".SH " + language(zh, en) }

  private var synopsis: [String] {
    [
      heading("用法", "SYNOPSIS"), ".B fazhi", text("[COMMAND] PATH... [OPTION]..."), heading("说明", "DESCRIPTION"),
      text(
        language(
          "逐份读取报告，分出章节，取出每个数据及其在文中的位置，归入指标，打印摘要，比较乡镇和年度，审核，导出。PATH 是文件、文件夹（连同下级文件夹）或 -（标准输入）。",
          "It reads reports, splits each into sections, takes out every figure with its place in the text and says which metric "
            + "it counts; it prints summaries, compares townships and years, audits and exports. "
            + "PATH is a file, a folder with all below it, or - (standard input).")),
    ]
  }

  private var examples: [String] {
    [heading("例子", "EXAMPLES")]
      + Command.allCases.flatMap(\.examples).flatMap { item(bold($0.line), text($0.meaning(language))) }
  }

  private var commands: [String] {
    [heading("命令", "COMMANDS")]
      + Command.allCases.flatMap { command in
        let options = command.options.filter { $0.commands.count < Command.allCases.count }.map { bold($0.name) }
        let names = options.isEmpty ? [] : [".br", options.joined(separator: " ")]
        return item(bold(command.rawValue) + " " + text(command.operands), text(command.help(language))) + names
      }
  }

  private var options: [String] {
    [heading("选项", "OPTIONS")]
      + Option.allCases.flatMap { option in
        let names = option.names.map(bold).joined(separator: ", ")
        let placeholders = option.commands.map { option.placeholder(for: $0) }
        let distinct = placeholders.enumerated().filter { placeholders.firstIndex(of: $1) == $0 }.map { text($1) }
        return item(names + " " + distinct.joined(separator: " / "), text(option.help(language)))
      }
  }

  private var statuses: [String] {
    [heading("退出状态", "EXIT STATUS")]
      + HelpCommand.statuses(language).flatMap { item(bold("\($0.0)"), text($0.1)) }
  }

  private var environment: [String] {
    let variables = [
      ("LC_ALL, LC_MESSAGES, LANG", language("界面语言；--lang 优先", "the language; --lang comes first")),
      ("NO_COLOR", language("设了就不用颜色；--color 优先", "no colour where it is set; --color comes first")),
      ("COLUMNS", language("每行的栏数，默认随终端，否则 80", "the columns of a line; default: the terminal's, else 80")),
      ("PATH", language("在其中找 pdftotext", "where pdftotext is looked for")),
    ]
    return [heading("环境变量", "ENVIRONMENT")] + variables.flatMap { item(bold($0.0), text($0.1)) }
  }

  private var metrics: [String] {
    [heading("指标", "METRICS")]
      + Metric.Family.allCases.flatMap { family in
        let keys = MetricCatalog.all.filter { $0.family == family }
          .map { bold($0.id.rawValue) + " " + text(language($0.zh, $0.en)) }
        return item(bold(family.rawValue), keys.joined(separator: language("、\\:", ", ")))
      }
  }

  private var rules: [String] {
    [heading("审核规则", "AUDIT RULES")]
      + CheckCatalog.all.flatMap { item(bold($0.id), text(language($0.name))) }
  }

  private func item(_ tag: String, _ body: String) -> [String] { [".TP", tag, body] }

  private func bold(_ words: String) -> String { "\\fB" + text(words) + "\\fR" }

  /// `words` as troff shows them, with breaks allowed between Chinese characters, of which troff knows nothing.
  private func text(_ words: String) -> String {
    TextLayout.breakable(words).map(escaped).joined(separator: "\\:")
  }

  private func escaped(_ words: String) -> String {
    var escaped = ""
    for character in words {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "`": escaped += "\\(ga"
      default: escaped.append(character)
      }
    }
    // A line that begins with a dot would be a request.
    return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
  }
}
