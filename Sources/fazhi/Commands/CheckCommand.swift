import ReportAnalysis
import ReportOutput
import Synchronization

/// `fazhi check`: the audit.
enum CheckCommand {
  private enum Format: String {
    case text, json, csv, sarif, xlsx
  }

  private enum FailOn: String {
    case error, warning, note, never

    /// The least severity that fails, or nil.
    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let arguments = context.arguments
    let baseline = try arguments.file(.baseline).map { path throws(ToolError) in
      try BaselineFile.read(path, context.language)
    }
    let run = try Run(context, paths: arguments.operands)
    return try Output.write(to: arguments.file(.output), console: context.console) { stream throws(ToolError) in
      let (records, status) = try read(run)
      var audited = select(audit(records), arguments)
      if let baseline { suppress(&audited, by: baseline, context) }
      try stream.write(bytes(audited, context))
      if let path = arguments.file(.writeBaseline) {
        _ = try Output.write(to: path, console: context.console) { file throws(ToolError) in
          try file.write(BaselineCSV.table(audited))
          return .success
        }
      }
      let limit = (arguments.choice(.failOn) ?? FailOn.error).severity
      let isFailed = limit.map { limit in audited.contains { $0.findings.contains { $0.severity >= limit } } } ?? false
      return status == .success && isFailed ? .found : status
    }
  }

  /// Sets aside what the baseline knows, and says which of its lines know nothing.
  private static func suppress(_ reports: inout [AuditedReport], by baseline: Baseline, _ context: Context) {
    var used: Set<Int> = []
    for number in reports.indices {
      guard let report = reports[number].record.report else { continue }
      var left: [Finding] = []
      for finding in reports[number].findings {
        if let entry = baseline.entry(for: finding, in: report) {
          used.insert(entry)
          reports[number].suppressed.append(.init(finding: finding, reason: baseline.entries[entry].reason))
        } else {
          left.append(finding)
        }
      }
      reports[number].findings = left
    }
    let language = context.language
    for (number, entry) in baseline.entries.enumerated() {
      let place = language("--baseline 第 \(entry.line) 行", "--baseline line \(entry.line)")
      let name = "\(entry.rule) \(entry.sentence)"
      if !used.contains(number) {
        context.console.say("\(Tool.name): " + place + language("没有用上：", " matches nothing: ") + name)
      } else if entry.reason.isEmpty {
        context.console.say("\(Tool.name): " + place + language("没有写理由：", " gives no reason: ") + name)
      }
    }
  }

  /// All inputs as records, in order.
  static func read(_ run: Run) throws(ToolError) -> (records: [ReportRecord], status: ExitStatus) {
    let records = Mutex<[Int: ReportRecord]>([:])
    let status = try run.write(to: ByteStream()) { record, number, _ in
      records.withLock { $0[number] = record }
    }
    let found = records.withLock { $0 }
    return (found.keys.sorted().compactMap { found[$0] }, status)
  }

  /// The findings of each record, those among several records included.
  static func audit(_ records: [ReportRecord]) -> [AuditedReport] {
    var findings = records.map(\.findings)
    let readable = records.indices.filter { records[$0].report != nil }
    for placed in FolderAudit(readable.compactMap { records[$0].summary }).findings() {
      var finding = placed.finding
      if let other = finding.counterpart?.report { finding.counterpart?.report = readable[other] }
      findings[readable[placed.report]].append(finding)
    }
    return zip(records, findings).map { AuditedReport(record: $0, findings: ReportAudit.sorted($1)) }
  }

  /// The findings of the rules that were asked for.
  private static func select(_ reports: [AuditedReport], _ arguments: Arguments) -> [AuditedReport] {
    guard let list = arguments.file(.rule)?.text else { return reports }
    let ids = Set(list.split(separator: ",").map(String.init))
    return reports.map { report in
      var report = report
      report.findings.removeAll { !ids.contains($0.rule) }
      return report
    }
  }

  private static func bytes(_ reports: [AuditedReport], _ context: Context) throws(ToolError) -> [UInt8] {
    let isFile = context.arguments.has(.output)
    switch context.arguments.choice(.format) ?? Format.text {
    case .text: return FindingText(context.style(for: context.arguments.file(.output))).text(reports)
    case .json: return FindingJSON(language: context.language).document(reports)
    case .xlsx: return try WorkbookOutput.bytes(AuditSheets.workbook(reports, context.language), context)
    case .sarif: return FindingSARIF(language: context.language).document(reports)
    case .csv: return (isFile ? CSVWriter.byteOrderMark : []) + FindingCSV(language: context.language).table(reports)
    }
  }
}
