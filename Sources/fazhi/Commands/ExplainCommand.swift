import ReportOutput
import ReportParser

/// `fazhi explain`: every figure behind a metric, quoted in its sentence.
enum ExplainCommand {
  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let operands = context.arguments.operands
    let name = operands.last?.text ?? ""
    let metric = name == unclassified ? nil : try metric(name, context.language)
    let writer = ExplainWriter(
      metric: metric, showsCandidates: context.arguments.has(.why), language: context.language,
      isColored: context.isColored)
    let status = try Run(context, paths: operands.dropLast())
      .write(to: context.console.output) { record, _, bytes in writer.append(record, to: &bytes) }
    try context.console.output.flush()
    return status
  }

  /// The name that stands for figures without a metric.
  private static let unclassified = "none"

  /// The metric of that key or Chinese name.
  private static func metric(_ name: String, _ language: Language) throws(ToolError) -> Metric {
    if let metric = MetricCatalog.all.first(where: { $0.id.rawValue == name || $0.zh == name }) { return metric }
    let names = MetricCatalog.all.flatMap { [$0.id.rawValue, $0.zh] }
    let near = Spelling.nearest(to: name, among: names).map { language("；是不是 \($0)？", "; did you mean \($0)?") }
    throw .usage(
      language("没有指标 \(name)", "no metric \(name)")
        + (near ?? language("；全部指标见 fazhi metrics", "; fazhi metrics lists them all")))
  }
}
