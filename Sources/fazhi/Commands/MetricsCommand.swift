import ReportOutput

/// `fazhi metrics`: the catalogue.
enum MetricsCommand {
  private enum Format: String {
    case text, json, csv
  }

  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let catalog = CatalogWriter()
    let format: Format = context.arguments.choice(.format) ?? .text
    let file = context.arguments.file(.output)
    return try Output.write(to: file, console: context.console) { stream throws(ToolError) in
      switch format {
      case .text: try stream.write(catalog.text(context.style(for: file)))
      case .json: try stream.write(catalog.json())
      case .csv: try stream.write((file == nil ? [] : CSVWriter.byteOrderMark) + catalog.csv())
      }
      return .success
    }
  }
}
