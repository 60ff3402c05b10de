import ReportAnalysis
import ReportOutput

/// `fazhi diff`: two reports, two folders or two years, township by township.
enum DiffCommand {
  private enum Format: String {
    case text, json, csv, xlsx
  }

  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let selection = Selection(context)
    var request = ComparisonRequest()
    request.metrics = try selection.metrics()
    request.families = try selection.families()
    request.kinds = try selection.kinds()
    let inputs = try DiffInputs.read(context, request)
    let file = context.arguments.file(.output)
    let text = DiffText(context.style(for: file), limit: context.arguments.number(.limit))
    var differs = inputs.plan.hasRest
    let status = try Output.write(to: file, console: context.console) { stream throws(ToolError) in
      switch context.arguments.choice(.format) ?? Format.text {
      case .text: differs = try write(inputs, request, text, to: stream) || differs
      case .json:
        try stream.write(DiffJSON.head)
        differs = try write(inputs, request, to: stream) { DiffJSON.bytes($0, number: $1) } || differs
        try stream.write(DiffJSON.foot(inputs.plan))
      case .csv:
        try stream.write((file == nil ? [] : CSVWriter.byteOrderMark) + DiffCSV.head)
        differs = try write(inputs, request, to: stream) { diff, _ in DiffCSV.bytes(diff) } || differs
        try stream.write(DiffCSV.rest(inputs.plan))
      case .xlsx:
        var sheets = DiffSheets(context.language)
        differs =
          try write(inputs, request, to: ByteStream()) { diff, _ in
            sheets.append(diff)
            return []
          } || differs
        try stream.write(WorkbookOutput.bytes(sheets.complete(inputs.plan), context))
      }
      return inputs.status
    }
    sayWhatIsMissing(inputs, context)
    return status == .success && differs && context.arguments.has(.exitCode) ? .found : status
  }

  /// Writes every pair; answers whether any differs.
  private static func write(
    _ inputs: DiffInputs, _ request: ComparisonRequest, to stream: ByteStream, _ render: (ReportDiff, Int) -> [UInt8]
  ) throws(ToolError) -> Bool {
    var differs = false
    for (number, pair) in inputs.plan.pairs.enumerated() {
      if Interrupt.isRaised { throw .interrupted }
      let diff = ReportDiff(from: pair.old, to: pair.new, request)
      differs = differs || diff.hasDifferences
      try stream.write(render(diff, number))
    }
    return differs
  }

  /// Writes the overview before the pairs, which it needs all of.
  private static func write(
    _ inputs: DiffInputs, _ request: ComparisonRequest, _ text: DiffText, to stream: ByteStream
  ) throws(ToolError) -> Bool {
    let pairs = ByteStream()
    var rows: [DiffOverview.Row] = []
    let differs = try write(inputs, request, to: pairs) { diff, number in
      rows.append(DiffOverview.Row(diff))
      return (number > 0 ? [UInt8(ascii: "\n")] : []) + text.bytes(diff)
    }
    try stream.write(text.overview(rows))
    try stream.write(pairs.contents)
    let rest = text.rest(inputs.plan)
    if !rest.isEmpty, !rows.isEmpty { try stream.write([UInt8(ascii: "\n")]) }
    try stream.write(rest)
    return differs
  }

  private static func sayWhatIsMissing(_ inputs: DiffInputs, _ context: Context) {
    func say(_ line: String) { context.console.say("\(Tool.name): \(line)") }
    let plan = inputs.plan
    if plan.pairs.isEmpty, inputs.status != .noneReadable {
      say(context.language("没有可以对照的两份报告", "there are no two reports to hold against each other"))
    } else if !inputs.hasMany, let pair = plan.pairs.first,
      ReportDiff.notes(pair.old.digest, pair.new.digest).contains(.differentTownships)
    {
      say(context.language("两份报告不是同一个乡镇的", "the reports are of different townships"))
    }
  }
}
