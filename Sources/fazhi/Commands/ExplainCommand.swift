import ReportOutput
import ReportParser

/// `fazhi explain`: every figure behind a metric, quoted in its sentence.
enum ExplainCommand {
  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let operands = context.arguments.operands
    let name = operands.last?.text ?? ""
    let metric = name == unclassified ? nil : try Selection.metric(name, context.language)
    let writer = ExplainWriter(
      metric: metric, showsCandidates: context.arguments.has(.why), context.style())
    let status = try Run(context, paths: operands.dropLast())
      .write(to: context.console.output) { record, _, bytes in writer.append(record, to: &bytes) }
    try context.console.output.flush()
    return status
  }

  /// The name that stands for figures without a metric.
  private static let unclassified = "none"
}
