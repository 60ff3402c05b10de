import ReportOutput

/// `fazhi stream`: a request a line in, a report a line out, in order, for engines that feed programs through pipes.
enum StreamCommand {
  /// Runs the command; a line that cannot be read is answered, not an error.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let arguments = context.arguments
    let reader = ReportReader(context)
    let json = ReportJSON(
      includesText: arguments.has(.withText), includesVersion: true, language: context.language)
    var lines = context.console.standardInputLines()
    while true {
      let batch: [StreamRequest]
      do throws(InputError) {
        batch = try lines.next().map(request)
      } catch {
        if Interrupt.isRaised { throw .interrupted }
        let place = context.language("标准输入：", "standard input: ")
        context.console.say("\(Tool.name): " + place + error.message(context.language))
        return .noneReadable
      }
      if batch.isEmpty { return .success }
      let pipeline = Pipeline(reader: reader, jobs: arguments.number(.jobs) ?? Console.processorCount) {
        append($0, id: batch[$1].id, to: &$2, json)
      }
      let output = context.console.output
      try pipeline.run(batch.map(\.input)) { result throws(ToolError) in try output.write(result.bytes) }
      // Nobody has to wait for an answer that is there: the next lines may take their time.
      try output.flush()
    }
  }

  private static func request(_ line: LineReader.Line) -> StreamRequest {
    switch line {
    case .bytes(let bytes): StreamRequest(line: bytes[...])
    case .tooLong: .tooLong
    }
  }

  /// Appends the line that answers a request: its id, then the members of the report.
  private static func append(_ record: ReportRecord, id: [UInt8], to bytes: inout [UInt8], _ json: ReportJSON) {
    let start = bytes.count
    json.append(record, to: &bytes)
    bytes.replaceSubrange(start...start, with: Array("{\"id\":".utf8) + id + [UInt8(ascii: ",")])
    bytes.append(UInt8(ascii: "\n"))
  }
}
