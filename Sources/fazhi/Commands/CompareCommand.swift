import ReportAnalysis
import ReportOutput
import ReportParser

/// `fazhi compare`: townships side by side, metric by metric.
enum CompareCommand {
  private enum Format: String {
    case text, json, csv, xlsx
  }

  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let selection = Selection(context)
    var request = ComparisonRequest()
    request.metrics = try selection.metrics()
    request.families = try selection.families()
    request.years = try selection.years(.year)
    request.kinds = try selection.kinds()
    request.order = try selection.order()
    request.limit = context.arguments.number(.limit)
    let run = try Run(context, paths: context.arguments.operands)
    let file = context.arguments.file(.output)
    return try Output.write(to: file, console: context.console) { stream throws(ToolError) in
      let (digests, status) = try run.collect { $0.digest }
      try stream.write(bytes(Comparison(digests.map(\.digest), request), context, file: file))
      return status
    }
  }

  private static func bytes(
    _ comparison: Comparison, _ context: Context, file: InputPath?
  ) throws(ToolError) -> [UInt8] {
    switch context.arguments.choice(.format) ?? Format.text {
    case .text: ComparisonText(context.style(for: file)).bytes(comparison)
    case .json: ComparisonJSON.bytes(comparison)
    case .xlsx: try WorkbookOutput.bytes(ComparisonSheets.workbook(comparison, context.language), context)
    case .csv: (file == nil ? [] : CSVWriter.byteOrderMark) + ComparisonCSV.bytes(comparison)
    }
  }
}

extension ReportRecord {
  /// What is kept of the report to hold it against others; nil where the input was refused.
  var digest: ReportDigest? {
    guard let identity = report?.identity else { return nil }
    let origins = [origin.township, origin.county, origin.year].compactMap(\.self)
    return ReportDigest(
      path: source.path, identity: identity, isNamedFromOutside: origins.contains { $0 != .text }, metrics: metrics,
      headline: headline)
  }
}
