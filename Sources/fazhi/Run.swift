import ReportOutput
import Synchronization

/// One pass over the inputs of a command: what is read, what is said of it, and how it ends.
struct Run: Sendable {
  private let context: Context
  private let identities: IdentityTable?
  private let list: InputList

  private var language: Language { context.language }

  private struct Tally {
    var ok = 0
    var partial = 0
    var refused = 0
  }

  /// Finds the inputs that `paths` stand for, before any output is opened that could be taken for one.
  init(_ context: Context, paths: [InputPath]) throws(ToolError) {
    self.context = context
    identities = try context.arguments.file(.identities).map { path throws(ToolError) in
      try IdentityTable(readingFrom: path, context.language)
    }
    list = InputList(paths, console: context.console, limits: InputLimits(context.arguments))
  }

  /// Reads all inputs and writes to `output` what `render` makes of them; answers the status of the run.
  func write(to output: ByteStream, render: @escaping Pipeline.Render) throws(ToolError) -> ExitStatus {
    try pass(isOnOutput: output === context.console.output, render: render) { bytes throws(ToolError) in
      try output.write(bytes)
    }
  }

  /// Reads all inputs and hands to `consume`, in their order, what `render` makes of them; answers the status of the run.
  ///
  /// `isOnOutput` says that it goes straight to standard output.
  func pass(
    isOnOutput: Bool = false, render: @escaping Pipeline.Render, consume: @Sendable ([UInt8]) throws(ToolError) -> Void
  ) throws(ToolError) -> ExitStatus {
    sayWhatIsLeftOut()
    let reader = ReportReader(context, identities: identities)
    let jobs = context.arguments.number(.jobs) ?? Console.processorCount
    let tally = Mutex(Tally())
    let inputs = list.inputs
    let progress = Progress(
      total: inputs.count, console: context.console, language: language, isOnOutput: isOnOutput
    ) { inputs[$0].path.text }
    let pipeline = Pipeline(reader: reader, jobs: jobs, render: render)
    func work() throws(ToolError) {
      try pipeline.run(inputs) { result throws(ToolError) in
        try consume(result.bytes)
        tally.withLock { count(result.source, in: &$0) }
        progress?.count(isRefused: result.source.status == .refused)
      }
    }
    if let progress { try progress.show(during: work) } else { try work() }
    return conclude(tally.withLock { $0 })
  }

  /// What each operand stands for, in their order.
  var shares: [InputList.Share] { list.shares }

  /// How many files of the folders are no documents.
  var passedOver: Int { list.passedOver }

  /// Reads all inputs and gathers in their order what `digest` keeps of each report that could be read, with its number.
  func collect<Digest: Sendable>(
    _ digest: @escaping @Sendable (ReportRecord) -> Digest?
  ) throws(ToolError) -> (digests: [(number: Int, digest: Digest)], status: ExitStatus) {
    let gathered = Mutex<[Int: Digest]>([:])
    let status = try write(to: ByteStream()) { record, number, _ in
      if let own = digest(record) { gathered.withLock { $0[number] = own } }
    }
    let digests = gathered.withLock { digests in
      digests.sorted { $0.key < $1.key }.map { (number: $0.key, digest: $0.value) }
    }
    return (digests, status)
  }

  private func conclude(_ tally: Tally) -> ExitStatus {
    if list.hasFolders || list.inputs.count > 1 { say(tally, passedOver: list.passedOver) }
    if tally.ok + tally.partial == 0 { return .noneReadable }
    return tally.refused > 0 ? .someUnreadable : .success
  }

  private func count(_ source: ReportSource, in tally: inout Tally) {
    let message = source.message ?? ""
    switch source.status {
    case .ok: tally.ok += 1
    case .partial:
      tally.partial += 1
      say(language("部分读取 ", "partly read ") + source.path + language("：", ": ") + message)
    case .refused:
      tally.refused += 1
      say(language("未能读取 ", "not read ") + source.path + language("：", ": ") + message)
    }
  }

  private func sayWhatIsLeftOut() {
    for path in list.special {
      say(language("跳过（管道、设备或指向文件夹的链接）：", "skipped, a pipe, device or link to a folder: ") + path.text)
    }
    for folder in list.emptyFolders {
      say(language("文件夹里没有报告：", "no report in the folder ") + folder.text)
    }
    for row in identities?.unmatched(by: list.inputs) ?? [] {
      say(
        language("--identities 第 \(row.line) 行没有对应的输入：", "--identities line \(row.line) is for no input: ")
          + row.path)
    }
  }

  private func say(_ tally: Tally, passedOver: Int) {
    var parts = [language("读取 \(tally.ok) 份", "read \(tally.ok)")]
    if tally.partial > 0 { parts.append(language("部分读取 \(tally.partial) 份", "partly read \(tally.partial)")) }
    if tally.refused > 0 { parts.append(language("未能读取 \(tally.refused) 份", "not read \(tally.refused)")) }
    if passedOver > 0 { parts.append(language("略过非文档 \(passedOver) 个", "passed over \(passedOver) other files")) }
    say(parts.joined(separator: language("，", ", ")))
  }

  private func say(_ line: String) {
    context.console.say("\(Tool.name): \(line)")
  }
}
