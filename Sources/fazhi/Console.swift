import ReportOutput
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the program sees of the world besides files: its streams, its environment, and whether it is to stop.
final class Console: Sendable {
  /// Where results go.
  let output: ByteStream
  /// Where messages for people go.
  let messages: ByteStream
  /// The variables that matter here, by name.
  let environment: [String: String]
  /// Whether results go to a terminal.
  let outputIsTerminal: Bool
  private let standardInput: [UInt8]?

  /// A console in memory, for tests.
  init(environment: [String: String] = [:], standardInput: [UInt8] = []) {
    output = ByteStream()
    messages = ByteStream()
    self.environment = environment
    outputIsTerminal = false
    self.standardInput = standardInput
  }

  private init(environment: [String: String], outputIsTerminal: Bool) {
    output = ByteStream(descriptor: 1)
    messages = ByteStream(descriptor: 2)
    self.environment = environment
    self.outputIsTerminal = outputIsTerminal
    standardInput = nil
  }

  /// The console of this process; from here on a closed pipe is an error to handle, and Ctrl-C raises `Interrupt`.
  static func process() -> Console {
    Interrupt.install()
    var environment: [String: String] = [:]
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM", "PATH"] {
      // unsafe: the C string is copied at once; nothing here changes the environment.
      if let value = unsafe getenv(name) { environment[name] = unsafe String(cString: value) }
    }
    return Console(environment: environment, outputIsTerminal: isatty(1) == 1)
  }

  /// The arguments of this process without its name, as bytes: they may name files that are not UTF-8.
  static var arguments: [[UInt8]] {
    // unsafe: argv holds argc C strings that live as long as the process.
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      guard let argument = unsafe CommandLine.unsafeArgv[index] else { return nil }
      return unsafe Array(UnsafeBufferPointer(start: argument, count: strlen(argument))).map { UInt8(bitPattern: $0) }
    }
  }

  /// The number of processors that take work.
  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Everything that comes on standard input, up to `limit` bytes.
  func readStandardInput(limit: Int = InputLimits().fileBytes) throws(InputError) -> [UInt8] {
    if let standardInput { return standardInput }
    return try FileReader.read(0, limit: limit)
  }

  /// The lines of standard input, as they come.
  func standardInputLines() -> LineReader {
    guard let standardInput else { return .standardInput() }
    var rest = standardInput[...]
    return LineReader { room, _ throws(InputError) in
      defer { rest = rest.dropFirst(room) }
      return Array(rest.prefix(room))
    }
  }

  /// Writes a line for people to standard error; what would act on a terminal is shown as an escape.
  func say(_ line: String) {
    // A message that cannot be written has nobody to be told.
    try? messages.write(Array(TerminalText.visible(line).utf8) + [UInt8(ascii: "\n")])
    try? messages.flush()
  }
}

/// Bytes on their way out, gathered into large writes.
final class ByteStream: Sendable {
  private let pending = Mutex<[UInt8]>([])
  private let descriptor: Int32?
  private static let largestPending = 128 << 10

  /// A stream to an open file, or one that keeps what it is given, for tests.
  init(descriptor: Int32? = nil) {
    self.descriptor = descriptor
  }

  /// What has not been written; in memory, everything.
  var contents: [UInt8] { pending.withLock { $0 } }

  /// Adds `bytes` and writes what has gathered once it is worth a call.
  func write(_ bytes: [UInt8]) throws(ToolError) {
    try pending.withLock { pending throws(ToolError) in
      pending += bytes
      if pending.count >= Self.largestPending { try send(&pending) }
    }
  }

  /// Writes all that has gathered.
  func flush() throws(ToolError) {
    try pending.withLock { pending throws(ToolError) in try send(&pending) }
  }

  private func send(_ pending: inout [UInt8]) throws(ToolError) {
    guard let descriptor else { return }
    var written = 0
    while written < pending.count {
      // unsafe: the offset is below the count of the buffer that lives for the call.
      let count = unsafe pending.withUnsafeBytes { buffer in
        unsafe sys_write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count > 0 {
        written += count
      } else if count < 0, errno == EINTR {
        if Interrupt.isRaised { throw .interrupted }
      } else if count < 0, errno == EPIPE {
        throw .closedPipe
      } else {
        throw .outputFailed(nil, count < 0 ? errno : EIO)
      }
    }
    pending.removeAll(keepingCapacity: true)
  }
}

/// The system's `write`, which the stream's own hides by its name.
private func sys_write(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, buffer, count)
}

/// Ctrl-C, asked for between two steps of the work, so that no half-written file stays behind.
enum Interrupt {
  private static let raised = Atomic<Bool>(false)

  /// Whether the user asked the program to end.
  static var isRaised: Bool { raised.load(ordering: .relaxed) }

  /// Makes signals that ask the process to end raise the flag, and a closed pipe or a limit of size an error of `write`.
  static func install() {
    // The flag must exist before a signal can come.
    raised.store(false, ordering: .relaxed)
    let names = [SIGINT, SIGTERM, SIGHUP]
    for name in names { handle(name) }
    for name in [SIGPIPE, SIGXFSZ] { signal(name, SIG_IGN) }
    // A parent that starts programs from a worker thread hands down that thread's blocked signals by accident.
    // unsafe: the calls fill and read the set that they are given.
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for name in names { unsafe sigaddset(&set, name) }
    unsafe sigprocmask(SIG_UNBLOCK, &set, nil)
  }

  private static func handle(_ name: Int32) {
    // unsafe: the call fills the structure that it is given.
    var action = sigaction()
    unsafe sigaction(name, nil, &action)
    // unsafe: the handler shares its place with another form of it; no flag asks for that form.
    #if canImport(Glibc)
      let given = unsafe action.__sigaction_handler.sa_handler
      unsafe action.__sigaction_handler.sa_handler = { _ in Interrupt.raise() }
    #elseif canImport(Musl)
      let given = unsafe action.__sa_handler.sa_handler
      unsafe action.__sa_handler.sa_handler = { _ in Interrupt.raise() }
    #elseif canImport(Darwin)
      let given = unsafe action.__sigaction_u.__sa_handler
      unsafe action.__sigaction_u.__sa_handler = { _ in Interrupt.raise() }
    #endif
    // Whoever started the program with the signal ignored, as nohup does, wants it ignored.
    // unsafe: functions can only be compared by their addresses; nothing is called.
    if unsafe unsafeBitCast(given, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { return }
    // Without SA_RESTART, so that a read or write that waits comes back.
    unsafe sigaction(name, &action, nil)
  }

  private static func raise() {
    // A second time means at once, whatever stays behind.
    if raised.exchange(true, ordering: .relaxed) { _exit(ExitStatus.interrupted.rawValue) }
  }
}
