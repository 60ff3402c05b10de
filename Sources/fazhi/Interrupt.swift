import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ctrl-C, asked for between two steps of the work, so that no half-written file stays behind.
enum Interrupt {
  private static let raised = Atomic<Bool>(false)

  /// Whether the user asked the program to end.
  static var isRaised: Bool { raised.load(ordering: .relaxed) }

  /// Makes signals that ask the process to end raise the flag, and a closed pipe an error of `write`.
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
