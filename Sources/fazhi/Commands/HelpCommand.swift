import ReportOutput

/// `fazhi help`, `--help`, `--version`, and the guide that stands in for a missing command line.
enum HelpCommand {
  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let arguments = context.arguments
    var page = TextPage(isColored: context.isColored)
    if arguments.has(.version) {
      page.line(.init("\(Tool.name) \(Tool.version)", .plain))
    } else if arguments.command == .help, let topic = arguments.operands.first {
      guard let command = Command(rawValue: topic.text) else {
        throw .usage(context.language("没有命令 \(topic.text)", "no command \(topic.text)"))
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

  /// What to write first, for somebody who wrote nothing.
  static func guide(_ language: Language) -> [String] {
    [
      language("fazhi：读乡镇法治政府建设年度报告，取出每一个数据", "fazhi reads township reports on law-based government"),
      "",
      "  fazhi FOLDER                    " + language("逐份打印摘要", "a summary of each report"),
      "  fazhi export FOLDER             "
        + language("导出全部数据（--format csv 为表格）", "every figure (--format csv for a table)"),
      "  fazhi explain FILE METRIC       " + language("一项指标的出处", "where a metric comes from"),
      "  fazhi compare FOLDER            " + language("各乡镇并列比较", "townships side by side"),
      "  fazhi diff OLD NEW              " + language("两年对照", "what a year changed"),
      "  fazhi check FOLDER              " + language("审核，逐处指出问题", "an audit, fault by fault"),
      "",
      language("全部命令和选项：fazhi --help", "all commands and options: fazhi --help"),
    ]
  }

  private static func writeAll(_ language: Language, to page: inout TextPage) {
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

  private static func write(_ command: Command, _ language: Language, to page: inout TextPage) {
    page.line(.init(["fazhi", command.rawValue, command.operands].joined(separator: " "), .strong))
    page.paragraph(command.help(language), indent: 2)
    page.line()
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
    page.paragraph(help, indent: 34, lead: .init("  " + entry, .plain))
  }

  private static func statuses(_ language: Language) -> [(Int32, String)] {
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
