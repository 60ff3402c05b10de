import ReportOutput

/// `fazhi codebook`: what every column, metric and word of the outputs means.
enum CodebookCommand {
  private enum Format: String {
    case csv, md
  }

  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let file = context.arguments.file(.output)
    return try Output.write(to: file, console: context.console) { stream throws(ToolError) in
      switch context.arguments.choice(.format) ?? Format.csv {
      case .csv: try stream.write((file == nil ? [] : CSVWriter.byteOrderMark) + CodebookWriter.csv(context.language))
      case .md: try stream.write(CodebookWriter.markdown(context.language))
      }
      return .success
    }
  }
}
