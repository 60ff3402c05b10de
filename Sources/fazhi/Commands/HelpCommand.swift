import ReportOutput

/// `fazhi help`, `--help`, `--version`, and the guide that stands in for a missing command line.
enum HelpCommand {
  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let arguments = context.arguments
    var page = TextPage(context.style())
    if arguments.has(.version) {
      page.line(.init("\(Tool.name) \(Tool.version)", .plain))
    } else if arguments.command == .help, let topic = arguments.operands.first {
      guard let command = Command(rawValue: topic.text) else {
        let commands = Vocabulary.words(Command.allCases.map(\.rawValue))
        throw .usage(
          context.language("没有命令 \(topic.text)", "no command \(topic.text)")
            + commands.hint(for: topic.text, context.language))
      }
      write(command, context.language, to: &page)
    } else if arguments.command == .help || arguments.command == .summary {
      writeAll(context.language, to: &page)
    } else {
      write(arguments.command, context.language, to: &page)
    }
    try context.console.output.write(page.bytes)
    try context.console.output.flush()
    return .success
  }

  /// What to type next, for somebody who typed nothing.
  static func guide(_ language: Language) -> [String] {
    let steps = firstSteps(language)
    let width = steps.map { DisplayWidth.of($0.line) }.max() ?? 0
    return [
      language(
        "fazhi 读一个文件夹里的乡镇法治政府建设年度报告。接着可以输入：",
        "fazhi reads a folder of township reports on rule-of-law government. Type next:"), "",
    ] + steps.map { "  " + TextLayout.padded($0.line, to: width + 2) + $0.meaning } + [
      "",
      language(
        "指标的名称见 fazhi metrics；全部命令和选项见 fazhi --help",
        "fazhi metrics names the metrics, fazhi --help says the rest"),
    ]
  }

  /// Command lines to begin with, with what they show.
  static func firstSteps(_ language: Language) -> [(line: String, meaning: String)] {
    let folder = language("文件夹", "FOLDER")
    return [
      ("fazhi \(folder)", language("每份报告的摘要", "a summary of each report")),
      ("fazhi compare \(folder)", language("各乡镇并列，谁多谁少，谁没有报", "townships side by side")),
      (
        "fazhi explain \(folder) \(language("化解矛盾纠纷", "disputes_resolved"))",
        language("一项指标出自哪些句子", "the sentences behind a metric")
      ),
      ("fazhi html \(folder) -o page.html", language("做成网页，每个数字点得回原句", "numbers lead to their sentences")),
      ("fazhi check \(folder)", language("审核，逐处指出问题", "an audit, fault by fault")),
      ("fazhi export \(folder) --format xlsx -o 1.xlsx", language("全部数据存成表格", "every figure as a table")),
    ]
  }

  private static func writeAll(_ language: Language, to page: inout TextPage) {
    let examples = Command.allCases.filter { $0.operand == .paths || $0.operand == .pathsAndMetric }
      .compactMap(\.examples.first)
    write(examples, language, to: &page)
    page.line(.init(language("用法", "Usage"), .strong))
    page.line(.init("  fazhi [COMMAND] PATH... [OPTION]...", .plain))
    page.paragraph(
      language("PATH 是文件、文件夹（连同下级文件夹）或 -（标准输入）。", "PATH is a file, a folder with all below it, or - (standard input)."),
      indent: 2)
    page.line()
    page.line(.init(language("命令", "Commands"), .strong))
    for command in Command.allCases {
      write(entry: command.rawValue + " " + command.operands, command.help(language), to: &page)
    }
    page.line()
    page.line(.init(language("选项", "Options"), .strong))
    for option in Option.allCases { write(option, for: option.commands.first ?? .summary, language, to: &page) }
    page.line()
    page.line(.init(language("退出状态", "Exit status"), .strong))
    for (status, meaning) in statuses(language) {
      page.paragraph(meaning, indent: 8, lead: .init("  \(status)", .plain))
    }
  }

  private static func write(_ examples: [Example], _ language: Language, to page: inout TextPage) {
    page.line(.init(language("例子", "Examples"), .strong))
    for example in examples {
      page.line(.init("  " + example.line, .plain))
      page.paragraph(example.meaning(language), indent: 6, emphasis: .faint)
    }
    page.line()
  }

  private static func write(_ command: Command, _ language: Language, to page: inout TextPage) {
    write(command.examples, language, to: &page)
    page.line(.init(language("用法", "Usage"), .strong))
    page.line(.init(["  fazhi", command.rawValue, command.operands].joined(separator: " "), .plain))
    page.paragraph(command.help(language), indent: 2)
    page.line()
    page.line(.init(language("选项", "Options"), .strong))
    for option in Option.allCases where option.commands.contains(command) {
      write(option, for: command, language, to: &page)
    }
  }

  private static func write(
    _ option: Option, for command: Command, _ language: Language, to page: inout TextPage
  ) {
    let short = option.shortName.map { $0 + ", " } ?? ""
    write(entry: short + option.name + " " + option.placeholder(for: command), option.help(language), to: &page)
  }

  private static func write(entry: String, _ help: String, to page: inout TextPage) {
    page.paragraph(help, indent: 34, lead: .init("  " + entry + " ", .plain))
  }

  /// The exit statuses with what they mean.
  static func statuses(_ language: Language) -> [(Int32, String)] {
    [
      (ExitStatus.success.rawValue, language("完成，包括只读到一部分", "done, also when an input was read in part")),
      (
        ExitStatus.found.rawValue,
        language(
          "check 有达到 --fail-on 的发现，或 diff --exit-code 发现不同",
          "check found something at or above --fail-on, or diff --exit-code a difference")
      ),
      (ExitStatus.usage.rawValue, language("命令行有误", "the command line is wrong")),
      (ExitStatus.someUnreadable.rawValue, language("有的输入未能读取", "some inputs could not be read")),
      (ExitStatus.noneReadable.rawValue, language("没有读到任何输入", "no input could be read")),
      (ExitStatus.outputFailed.rawValue, language("结果无法写出", "the output could not be written")),
      (ExitStatus.interrupted.rawValue, language("被中断", "interrupted")),
    ]
  }
}
