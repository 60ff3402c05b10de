import ReportOutput

/// `fazhi completions`: what lets a shell complete command lines.
enum CompletionsCommand {
  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let (word, language) = (context.arguments.operands.first?.text ?? "", context.language)
    guard let shell = Shell(rawValue: word) else {
      let shells = Shell.allCases.map(\.rawValue)
      throw .usage(
        language("没有 \(word) 的补全脚本；可用：", "no completion for \(word); there is that for ")
          + shells.joined(separator: language("、", ", "))
          + Vocabulary.words(shells).hint(for: word, language))
    }
    return try Output.write(to: context.arguments.file(.output), console: context.console) { stream throws(ToolError) in
      try stream.write(Array(shell.script(language).utf8))
      return .success
    }
  }
}
