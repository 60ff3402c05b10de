import ReportOutput

/// `fazhi man`: the manual page.
enum ManCommand {
  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let page = ManualPage(language: context.language)
    return try Output.write(to: context.arguments.file(.output), console: context.console) { stream throws(ToolError) in
      try stream.write(Array(page.troff.utf8))
      return .success
    }
  }
}
