import ReportOutput

/// Reads inputs and renders their records, on as many cores as asked for, and hands the results over in order.
struct Pipeline: Sendable {
  /// What came of one input.
  struct Result: Sendable {
    let source: ReportSource
    /// What is to be written of it.
    let bytes: [UInt8]
  }

  /// Appends to the bytes what is to be written of a record; the number is the input's, from 0.
  typealias Render = @Sendable (ReportRecord, Int, inout [UInt8]) -> Void

  let reader: ReportReader
  let jobs: Int
  let render: Render

  /// Calls `consume` with the result of every input, in the order of `inputs`.
  ///
  /// Memory is bounded: a few blocks of results a job are held, however many inputs there are.
  func run(_ inputs: [Input], consume: (Result) throws(ToolError) -> Void) async throws(ToolError) {
    if jobs == 1 || inputs.count < 2 {
      for (number, input) in inputs.enumerated() {
        if Interrupt.isRaised { throw .interrupted }
        try consume(result(of: input, number: number))
      }
    } else {
      try await runInParallel(inputs, consume: consume)
    }
  }

  private func result(of input: Input, number: Int) -> Result {
    let record = reader.read(input)
    var bytes: [UInt8] = []
    render(record, number, &bytes)
    return Result(source: record.source, bytes: bytes)
  }

  private func runInParallel(
    _ inputs: [Input], consume: (Result) throws(ToolError) -> Void
  ) async throws(ToolError) {
    // Blocks keep the cost of a task small against the work in it, and small folders spread over all jobs.
    let size = max(1, min(16, inputs.count / (jobs * 4)))
    let blocks = stride(from: 0, to: inputs.count, by: size).map { $0..<min($0 + size, inputs.count) }
    let failure: ToolError? = await withTaskGroup(of: (Int, [Result]).self) { group in
      var waiting: [Int: [Result]] = [:]
      var (started, written) = (0, 0)
      do throws(ToolError) {
        while written < blocks.count {
          while started < min(blocks.count, written + jobs * 2) {
            let (number, block) = (started, blocks[started])
            group.addTask { (number, block.map { result(of: inputs[$0], number: $0) }) }
            started += 1
          }
          if let (number, results) = await group.next() { waiting[number] = results }
          while let results = waiting.removeValue(forKey: written) {
            if Interrupt.isRaised { throw .interrupted }
            for result in results { try consume(result) }
            written += 1
          }
        }
        return nil
      } catch {
        group.cancelAll()
        return error
      }
    }
    if let failure { throw failure }
  }
}
