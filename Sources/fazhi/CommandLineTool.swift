import ReportOutput

/// The program without its process: arguments in, streams and a status out.
enum CommandLineTool {
  /// Runs the command line `arguments`, the program's own name left out.
  static func run(arguments: [[UInt8]], console: Console) -> ExitStatus {
    let language = language(of: arguments, environment: console.environment)
    guard !arguments.isEmpty else {
      for line in HelpCommand.guide(language) { console.say(line) }
      return .usage
    }
    do throws(ToolError) {
      let parser = ArgumentParser(language: language, exists: FileReader.exists)
      return try run(Context(arguments: parser.parse(arguments), language: language, console: console))
    } catch {
      let words = arguments.lazy.map { String(decoding: $0, as: UTF8.self) }
      return report(error, of: words.compactMap(Command.init).first, language: language, console: console)
    }
  }

  private static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    if context.arguments.has(.help) || context.arguments.has(.version) { return try HelpCommand.run(context) }
    try WorkbookOutput.check(context)
    return switch context.arguments.command {
    case .summary: try SummaryCommand.run(context)
    case .export: try ExportCommand.run(context)
    case .compare: try CompareCommand.run(context)
    case .diff: try DiffCommand.run(context)
    case .explain: try ExplainCommand.run(context)
    case .stream: try StreamCommand.run(context)
    case .check: try CheckCommand.run(context)
    case .html: try HTMLCommand.run(context)
    case .rules: try RulesCommand.run(context)
    case .metrics: try MetricsCommand.run(context)
    case .codebook: try CodebookCommand.run(context)
    case .schema: try SchemaCommand.run(context)
    case .completions: try CompletionsCommand.run(context)
    case .man: try ManCommand.run(context)
    case .doctor: try DoctorCommand.run(context)
    case .help: try HelpCommand.run(context)
    }
  }

  private static func report(_ error: ToolError, of command: Command?, language: Language, console: Console)
    -> ExitStatus
  {
    switch error {
    case .usage(let message):
      console.say("\(Tool.name): \(message)")
      let help = command.map { "\(Tool.name) \($0.rawValue) --help" } ?? "\(Tool.name) --help"
      console.say(language("用法见 \(help)", "see \(help)"))
      return .usage
    case .closedPipe: return .success
    case .interrupted: return .interrupted
    case .outputFailed(let name, let code):
      let place = name ?? language("标准输出", "standard output")
      console.say(
        "\(Tool.name): "
          + language("无法写入 \(place)：", "cannot write to \(place): ") + FileReader.explanation(of: code))
      return .outputFailed
    }
  }

  /// The language asked for, also on a command line that has mistakes, else the locale's.
  private static func language(of arguments: [[UInt8]], environment: [String: String]) -> Language {
    let words = arguments.prefix { $0 != Array("--".utf8) }.map { String(decoding: $0, as: UTF8.self) }
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      let value = word == "--lang" ? next : word.hasPrefix("--lang=") ? String(word.dropFirst(7)) : ""
      if let language = Language(rawValue: value) { return language }
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return Language(locale: locale)
  }
}
