import ReportOutput

/// `fazhi schema`: the JSON Schema of the export.
enum SchemaCommand {
  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    try Output.write(to: context.arguments.file(.output), console: context.console) { stream throws(ToolError) in
      try stream.write(Array(ExportSchema.text.utf8))
      return .success
    }
  }
}
