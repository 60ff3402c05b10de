import ReportOutput
import ReportParser
import Synchronization

/// `fazhi export`: every figure with its exact place.
enum ExportCommand {
  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let arguments = context.arguments
    let run = try Run(context, paths: arguments.operands)
    if arguments.choice(.format) == OutputFormat.xlsx { return try writeWorkbook(run, context) }
    let writer = Writer(arguments, context.language)
    return try Output.write(to: arguments.file(.output), console: context.console) { stream throws(ToolError) in
      try stream.write(writer.head(marked: arguments.has(.output)))
      let status = try run.write(to: stream) { record, number, bytes in
        writer.append(record, number: number, to: &bytes)
      }
      try stream.write(writer.foot)
      return status
    }
  }

  private static func writeWorkbook(_ run: Run, _ context: Context) throws(ToolError) -> ExitStatus {
    let sheets = ExportSheets(context.language)
    let file = context.arguments.file(.output)
    return try Output.write(to: file, console: context.console) { stream throws(ToolError) in
      let workbook = Mutex(sheets.workbook)
      let lines = Mutex<[Int: ExportSheets.Line]>([:])
      let status = try run.pass { record, number, bytes in
        sheets.append(record, to: &bytes)
        lines.withLock { $0[number] = sheets.line(record) }
      } consume: { bytes throws(ToolError) in
        workbook.withLock { $0.append(rows: bytes) }
      }
      var complete = workbook.withLock { $0 }
      sheets.complete(&complete, lines.withLock { lines in lines.sorted { $0.key < $1.key }.map(\.value) })
      try stream.write(WorkbookOutput.bytes(complete, context))
      return status
    }
  }

  /// The frame of a format and what stands in it.
  private struct Writer: Sendable {
    let format: OutputFormat
    private let json: ReportJSON
    private let csv: ReportCSV

    /// Sets up the format that `arguments` ask for.
    init(_ arguments: Arguments, _ language: Language) {
      format = arguments.choice(.format) ?? .ndjson
      json = ReportJSON(
        includesText: arguments.has(.withText), includesVersion: format == .ndjson, language: language)
      csv = ReportCSV(layout: arguments.choice(.layout) ?? .long, columns: MetricCatalog.all.map(\.id))
    }

    /// What stands before the first record; a byte order mark tells spreadsheets the encoding of a file.
    func head(marked: Bool) -> [UInt8] {
      switch format {
      case .ndjson, .xlsx: return []
      case .json: return ReportJSON.head
      case .csv:
        var bytes: [UInt8] = marked ? CSVWriter.byteOrderMark : []
        csv.appendHeader(to: &bytes)
        return bytes
      }
    }

    /// Appends a record with what separates it from the one before.
    func append(_ record: ReportRecord, number: Int, to bytes: inout [UInt8]) {
      switch format {
      case .ndjson:
        json.append(record, to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
      case .json:
        if number > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\n"))
        json.append(record, to: &bytes)
      case .csv:
        bytes.reserveCapacity(1 << 14)
        csv.append(record, to: &bytes)
      case .xlsx: break
      }
    }

    var foot: [UInt8] { format == .json ? ReportJSON.foot : [] }
  }
}
