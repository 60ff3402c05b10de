import ReportOutput

/// `fazhi summary`: each report in one look.
enum SummaryCommand {
  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let writer = SummaryWriter(context.style())
    let status = try Run(context, paths: context.arguments.operands)
      .write(to: context.console.output) { record, _, bytes in writer.append(record, to: &bytes) }
    try context.console.output.flush()
    return status
  }
}
