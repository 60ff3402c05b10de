import Dispatch
import ReportOutput
import Synchronization

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

  /// Takes the results one by one, in order, though not always on the same thread.
  typealias Consume = @Sendable (Result) throws(ToolError) -> Void

  /// Turns an input into its record.
  let reader: ReportReader
  /// How many inputs are worked on at a time.
  let jobs: Int
  /// Turns a record into bytes.
  let render: Render

  /// Calls `consume` with the result of every input, in the order of `inputs`, never twice at a time.
  ///
  /// Memory is bounded: a few blocks of results a job are held, however many inputs there are.
  func run(_ inputs: [Input], consume: Consume) throws(ToolError) {
    if jobs == 1 || inputs.count < 2 {
      for (number, input) in inputs.enumerated() {
        let result = result(of: input, number: number)
        // An input whose reading was interrupted is no result.
        if Interrupt.isRaised { throw .interrupted }
        try consume(result)
      }
    } else {
      try runInParallel(inputs, consume: consume)
    }
  }

  private func result(of input: Input, number: Int) -> Result {
    let record = reader.read(input)
    var bytes: [UInt8] = []
    render(record, number, &bytes)
    return Result(source: record.source, bytes: bytes)
  }

  private func runInParallel(_ inputs: [Input], consume: Consume) throws(ToolError) {
    let blocks = Blocks(of: inputs.count, jobs: jobs)
    let queue = Mutex(BlockQueue())
    // A job that is this far ahead of the writing waits; the one with the next block to write never does.
    // It starts at zero and is raised: a semaphore may not end below the value it was made with, and a failure ends early.
    let window = DispatchSemaphore(value: 0)
    for _ in 0..<jobs * 2 { window.signal() }
    DispatchQueue.concurrentPerform(iterations: min(jobs, blocks.count)) { _ in
      while true {
        window.wait()
        guard let block = queue.withLock({ $0.take(upTo: blocks.count) }) else { break }
        let results = blocks[block].map { result(of: inputs[$0], number: $0) }
        let written = queue.withLock { $0.finish(block, results, consume) }
        for _ in 0..<written { window.signal() }
      }
      // Whoever waits behind this one finds nothing to take either.
      window.signal()
    }
    if let failure = queue.withLock({ $0.failure }) { throw failure }
  }
}

/// The inputs in blocks: large enough that a block's cost is its work, small enough to spread over all jobs.
private struct Blocks {
  private let inputs: Int
  private let size: Int

  init(of inputs: Int, jobs: Int) {
    self.inputs = inputs
    size = max(1, min(16, inputs / (jobs * 4)))
  }

  var count: Int { (inputs + size - 1) / size }

  subscript(block: Int) -> Range<Int> { block * size..<min((block + 1) * size, inputs) }
}

/// Which blocks are taken, which are done, and up to where their results are written.
private struct BlockQueue {
  private var taken = 0
  private var written = 0
  private var done: [Int: [Pipeline.Result]] = [:]
  private(set) var failure: ToolError?

  /// The next block to work on, or nil where there is none or the run has failed.
  mutating func take(upTo count: Int) -> Int? {
    if Interrupt.isRaised { failure = failure ?? .interrupted }
    guard failure == nil, taken < count else { return nil }
    taken += 1
    return taken - 1
  }

  /// Hands over `results`, and those behind them that waited for them; answers how many blocks were written.
  mutating func finish(
    _ block: Int, _ results: [Pipeline.Result], _ consume: Pipeline.Consume
  ) -> Int {
    done[block] = results
    let before = written
    do throws(ToolError) {
      if Interrupt.isRaised { throw .interrupted }
      while failure == nil, let next = done.removeValue(forKey: written) {
        for result in next { try consume(result) }
        written += 1
      }
    } catch {
      failure = error
    }
    // After a failure nobody may go on waiting for room.
    return failure == nil ? written - before : done.count + 1
  }
}
