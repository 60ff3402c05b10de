import ReportOutput

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
  /// The columns that a line of results may take: what `COLUMNS` says, else what the terminal has, else the usual.
  let outputWidth: Int
  /// The columns of the terminal that messages go to, or nil where they go elsewhere.
  let messagesWidth: Int?
  /// The line that says how far the work is, which a message replaces.
  private let statusLine = StatusLine()
  private let standardInput: [UInt8]?

  /// A console in memory, for tests.
  init(
    environment: [String: String] = [:], standardInput: [UInt8] = [], outputIsTerminal: Bool = false,
    messagesWidth: Int? = nil
  ) {
    output = ByteStream()
    messages = ByteStream()
    self.environment = environment
    self.outputIsTerminal = outputIsTerminal
    self.messagesWidth = messagesWidth
    outputWidth = Self.columns(environment) ?? TextStyle.usualWidth
    self.standardInput = standardInput
  }

  private init(environment: [String: String], outputIsTerminal: Bool) {
    output = ByteStream(descriptor: 1)
    messages = ByteStream(descriptor: 2)
    self.environment = environment
    self.outputIsTerminal = outputIsTerminal
    outputWidth =
      Self.columns(environment) ?? (outputIsTerminal ? Self.terminalColumns(1) : nil) ?? TextStyle.usualWidth
    messagesWidth =
      isatty(2) == 1 && environment["TERM"] != "dumb" ? Self.terminalColumns(2) ?? TextStyle.usualWidth : nil
    standardInput = nil
  }

  /// The console of this process; from here on a closed pipe is an error to handle, and Ctrl-C raises `Interrupt`.
  static func process() -> Console {
    Interrupt.install()
    var environment: [String: String] = [:]
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM", "COLUMNS", "PATH"] {
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

  private static func columns(_ environment: [String: String]) -> Int? {
    environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The columns of the terminal that `descriptor` leads to, or nil where it does not say.
  static func terminalColumns(_ descriptor: Int32) -> Int? {
    var size = winsize()
    // unsafe: the call fills the structure that it is given.
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

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
    statusLine.replace(in: messages, with: TerminalText.visible(line) + "\n", isStatus: false)
  }

  /// Shows `line` in place of the status shown before, or takes that away where it is nil; there must be a terminal.
  func showStatus(_ line: String?) {
    statusLine.replace(in: messages, with: line.map { TerminalText.visible($0) } ?? "", isStatus: line != nil)
  }
}
