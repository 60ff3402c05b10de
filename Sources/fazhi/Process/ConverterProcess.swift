import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that turns one input into text: bytes go to its standard input, text comes from its standard output.
///
/// It runs without a shell, in a process group and with an environment of its own, within limits of time, memory and
/// output, and is never left behind.
struct ConverterProcess {
  /// The program's file.
  let executable: InputPath
  /// What follows its name.
  let arguments: [String]
  /// The seconds that it may take, by the clock and of the processor.
  var seconds = 20
  /// The most that it may write, in bytes.
  var outputBytes = 32 << 20
  /// The memory that it may ask for, in bytes.
  var memoryBytes = 1 << 30

  /// What came of a run.
  struct Result {
    /// What the program wrote to its standard output.
    var output: [UInt8] = []
    /// The beginning of what it wrote to its standard error.
    var messages: [UInt8] = []
    /// Its exit status; nil where a signal ended it.
    var status: Int32?
  }

  /// Why there is no result.
  enum Failure: Error, Equatable {
    case notStarted(Int32)
    case timedOut
    case tooMuchOutput
    case interrupted
  }

  /// Feeds `input` to the program and gathers what it writes.
  func run(_ input: [UInt8]) throws(Failure) -> Result {
    var (child, pipes) = try start()
    defer { pipes.closeAll() }
    ChildLimits(seconds: seconds, memoryBytes: memoryBytes).set(for: child)
    var result = Result()
    do throws(Failure) {
      try exchange(input, &pipes, &result)
    } catch {
      kill(-child, SIGKILL)
      _ = wait(for: child, options: 0)
      throw error
    }
    result.status = try end(child)
    return result
  }

  // MARK: Starting

  /// Between making a pipe and marking it as ours alone, no other child may start: it would hold the pipe open.
  private static let starting = Mutex(())

  private func start() throws(Failure) -> (child: pid_t, pipes: Pipes) {
    try Self.starting.withLock { _ throws(Failure) in
      var pipes = try Pipes()
      do throws(Failure) {
        let child = try spawn(pipes)
        pipes.closeChildEnds()
        return (child, pipes)
      } catch {
        pipes.closeAll()
        throw error
      }
    }
  }

  private func spawn(_ pipes: Pipes) throws(Failure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      // unsafe: the calls fill and read structures that live until they are destroyed here.
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    for (descriptor, number) in [(pipes.input.read, 0), (pipes.output.write, 1), (pipes.messages.write, 2)] {
      unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    // The program's own group, and the signals as a program expects them.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    for name in [SIGPIPE, SIGXFSZ, SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&signals, name) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    unsafe posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: Int(flags)))
    var child: pid_t = 0
    let words = [executable.cString] + arguments.map { InputPath($0).cString }
    let environment = ["LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"].map { InputPath($0).cString }
    let path = executable.cString
    let code = unsafe withCStrings(words) { words in
      unsafe withCStrings(environment) { environment in
        unsafe posix_spawn(&child, path, &actions, &attributes, words, environment)
      }
    }
    guard code == 0 else { throw .notStarted(code) }
    return child
  }

  /// Calls `body` with the strings as the system takes lists of them: pointers, the last one nil.
  private func withCStrings<Value>(
    _ strings: [[CChar]], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Value
  ) -> Value {
    // unsafe: the copies and the list live for the call and are freed behind it.
    let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: strings.count + 1)
    for (index, string) in strings.enumerated() { unsafe (list + index).initialize(to: strdup(string)) }
    unsafe (list + strings.count).initialize(to: nil)
    defer {
      for index in strings.indices { unsafe free(list[index]) }
      unsafe list.deallocate()
    }
    return unsafe body(list)
  }

  // MARK: Running

  private func exchange(_ input: [UInt8], _ pipes: inout Pipes, _ result: inout Result) throws(Failure) {
    let start = Self.now()
    var sent = 0
    while pipes.output.read >= 0 || pipes.messages.read >= 0 {
      if Interrupt.isRaised { throw .interrupted }
      if Self.now() - start >= Double(seconds) { throw .timedOut }
      var waiting = [
        pollfd(fd: pipes.output.read, events: Int16(POLLIN), revents: 0),
        pollfd(fd: pipes.messages.read, events: Int16(POLLIN), revents: 0),
        pollfd(fd: pipes.input.write, events: Int16(POLLOUT), revents: 0),
      ]
      // unsafe: the call reads and fills the array of three; it comes back early enough to see Ctrl-C.
      guard unsafe poll(&waiting, 3, 50) > 0 else { continue }
      if waiting[0].revents != 0, Pipes.receive(from: pipes.output.read, &result.output) == .ended {
        pipes.close(\.output.read)
      }
      if result.output.count > outputBytes { throw .tooMuchOutput }
      if waiting[1].revents != 0 {
        var chunk: [UInt8] = []
        if Pipes.receive(from: pipes.messages.read, &chunk) == .ended { pipes.close(\.messages.read) }
        // What a broken file makes it say may have no end.
        if result.messages.count < 4096 { result.messages += chunk }
      }
      if waiting[2].revents != 0 {
        let count = Pipes.send(input, from: sent, to: pipes.input.write)
        sent += max(count, 0)
        // The end of the input tells the program to begin; one that has gone takes nothing more.
        if count < 0 || sent == input.count { pipes.close(\.input.write) }
      }
    }
  }

  private static func now() -> Double {
    var time = timespec()
    // unsafe: the call fills the structure that it is given.
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  // MARK: Ending

  /// Waits for the child, which has closed its output, and ends what it may have started.
  private func end(_ child: pid_t) throws(Failure) -> Int32? {
    let start = Self.now()
    var status = wait(for: child, options: WNOHANG)
    while status == nil {
      guard !Interrupt.isRaised, Self.now() - start < 2 else {
        kill(-child, SIGKILL)
        _ = wait(for: child, options: 0)
        throw Interrupt.isRaised ? .interrupted : .timedOut
      }
      usleep(500)
      status = wait(for: child, options: WNOHANG)
    }
    kill(-child, SIGKILL)
    guard let status, status & 0x7F == 0 else { return nil }
    return status >> 8 & 0xFF
  }

  private func wait(for child: pid_t, options: Int32) -> Int32? {
    var status: Int32 = 0
    while true {
      // unsafe: the call fills the number that it is given.
      let ended = unsafe waitpid(child, &status, options)
      if ended == child { return status }
      guard ended < 0, errno == EINTR else { return nil }
    }
  }
}
