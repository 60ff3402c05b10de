import Dispatch
import ReportOutput
import Synchronization

/// Says on a terminal how far the reading is; a clock of its own shows it, so that the work only counts.
final class Progress: Sendable {
  /// What the work has come to.
  struct State {
    /// How many inputs are done, in their order.
    var done = 0
    /// How many of these could not be read.
    var refused = 0
  }

  private let state = Mutex(State())
  private let names: @Sendable (Int) -> String
  private let total: Int
  private let console: Console
  private let language: Language
  private let width: Int
  private let start: ContinuousClock.Instant

  /// How often the line is renewed, in milliseconds; what is over sooner shows none.
  private static let interval = 200

  /// The progress of `total` inputs with their `names`, or nil where there is no terminal to show it on, or where the
  /// results themselves go to one.
  init?(
    total: Int, console: Console, language: Language, isOnOutput: Bool,
    start: ContinuousClock.Instant = .now, names: @escaping @Sendable (Int) -> String
  ) {
    guard let width = console.messagesWidth, !(isOnOutput && console.outputIsTerminal) else { return nil }
    self.total = total
    self.console = console
    self.language = language
    self.width = width
    self.start = start
    self.names = names
  }

  /// Shows the line while `body` works, and takes it away after.
  func show<Result>(during body: () throws(ToolError) -> Result) throws(ToolError) -> Result {
    let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "progress"))
    let interval = DispatchTimeInterval.milliseconds(Self.interval)
    timer.schedule(deadline: .now() + interval, repeating: interval)
    timer.setEventHandler { self.draw(at: .now) }
    let end = DispatchSemaphore(value: 0)
    timer.setCancelHandler { end.signal() }
    timer.resume()
    defer {
      timer.cancel()
      // A line that is being drawn would come after it was taken away.
      end.wait()
      console.showStatus(nil)
    }
    return try body()
  }

  /// Counts an input that is done.
  func count(isRefused: Bool) {
    state.withLock { state in
      state.done += 1
      if isRefused { state.refused += 1 }
    }
  }

  /// Shows how far the work is at `now`.
  func draw(at now: ContinuousClock.Instant) {
    console.showStatus(line(state.withLock { $0 }, after: start.duration(to: now)))
  }

  /// The line for `state`, some time after the start, no wider than the terminal.
  func line(_ state: State, after time: Duration) -> String {
    let milliseconds = max(1, time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000)
    var parts = ["\(state.done)/\(total) (\(state.done * 100 / max(1, total))%)"]
    if state.done > 0 {
      let rate = Int64(state.done) * 10_000 / milliseconds
      let shown = rate >= 100 ? "\(rate / 10)" : "\(rate / 10).\(rate % 10)"
      parts.append(language("每秒 \(shown) 份", "\(shown)/s"))
      let left = Int64(total - state.done) * milliseconds / Int64(state.done) / 1000
      parts.append(language("还要 \(clock(left))", "\(clock(left)) left"))
    }
    if state.refused > 0 { parts.append(language("未能读取 \(state.refused)", "\(state.refused) not read")) }
    let head = parts.joined(separator: " · ")
    // The last column stays free: some terminals wrap there.
    let room = width - 1
    guard state.done < total else { return TextLayout.fitted(head, to: room) }
    let name =
      " · " + TextLayout.fittedAtEnd(TerminalText.visible(names(state.done)), to: room - DisplayWidth.of(head) - 3)
    return DisplayWidth.of(head) + 12 > room ? TextLayout.fitted(head, to: room) : head + name
  }

  /// A time as `45s`, `3:07`, `1:03:07`.
  private func clock(_ seconds: Int64) -> String {
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    if seconds < 60 { return language("\(seconds) 秒", "\(seconds)s") }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return (hours > 0 ? "\(hours):" + two(minutes) : "\(minutes)") + ":" + two(seconds % 60)
  }
}
