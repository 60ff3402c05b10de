import Dispatch
import ReportOutput
import TestSupport
import Testing

@testable import fazhi

struct ProgressTests {
  private static let start = ContinuousClock.now

  private func progress(
    total: Int = 20_000, _ console: Console, _ language: Language = .zh, isOnOutput: Bool = false
  ) throws -> Progress {
    try #require(
      Progress(
        total: total, console: console, language: language, isOnOutput: isOnOutput, start: Self.start
      ) { "reports/2024/石澜镇\($0).txt" })
  }

  @Test(arguments: [
    (0, 0, 0, "0/20000 (0%) · reports/2024/石澜镇0.txt", "0/20000 (0%) · reports/2024/石澜镇0.txt"),
    (
      1000, 0, 2000, "1000/20000 (5%) · 每秒 500 份 · 还要 38 秒 · reports/2024/石澜镇1000.txt",
      "1000/20000 (5%) · 500/s · 38s left · reports/2024/石澜镇1000.txt"
    ),
    (
      10, 3, 4000, "10/20000 (0%) · 每秒 2.5 份 · 还要 2:13:16 · 未能读取 3 · …ts/2024/石澜镇10.txt",
      "10/20000 (0%) · 2.5/s · 2:13:16 left · 3 not read · reports/2024/石澜镇10.txt"
    ),
    (20_000, 0, 1000, "20000/20000 (100%) · 每秒 20000 份 · 还要 0 秒", "20000/20000 (100%) · 20000/s · 0s left"),
  ])
  func saysHowFarItIs(done: Int, refused: Int, milliseconds: Int, zh: String, en: String) throws {
    let console = Console(messagesWidth: 80)
    for (language, text) in [(Language.zh, zh), (.en, en)] {
      let line = try progress(console, language)
        .line(Progress.State(done: done, refused: refused), after: .milliseconds(milliseconds))
      #expect(line == text)
      #expect(DisplayWidth.of(line) < 80)
    }
  }

  @Test(arguments: [10, 20, 40, 60, 200]) func staysOnItsLine(width: Int) throws {
    let progress = try progress(Console(messagesWidth: width))
    for done in [0, 1, 999, 20_000] {
      let line = progress.line(Progress.State(done: done, refused: done / 2), after: .seconds(70))
      #expect(DisplayWidth.of(line) < width)
    }
  }

  @Test func aMessageTakesItsPlace() throws {
    let console = Console(messagesWidth: 51)
    let progress = try progress(total: 4, console)
    progress.count(isRefused: false)
    progress.draw(at: Self.start + .seconds(1))
    console.say("fazhi: 坏文件")
    progress.count(isRefused: true)
    progress.draw(at: Self.start + .seconds(1))
    console.showStatus(nil)
    console.showStatus(nil)
    #expect(
      String(decoding: console.messages.contents, as: UTF8.self)
        == "1/4 (25%) · 每秒 1.0 份 · 还要 3 秒 · …石澜镇1.txt\r\u{1B}[Kfazhi: 坏文件\n"
        + "2/4 (50%) · 每秒 2.0 份 · 还要 1 秒 · 未能读取 1\r\u{1B}[K")
  }

  @Test func thereIsNoneWithoutATerminal() {
    func exists(_ console: Console, isOnOutput: Bool) -> Bool {
      Progress(total: 9, console: console, language: .zh, isOnOutput: isOnOutput) { "\($0)" } != nil
    }
    #expect(!exists(Console(), isOnOutput: false))
    #expect(!exists(Console(outputIsTerminal: true, messagesWidth: 80), isOnOutput: true))
    #expect(exists(Console(outputIsTerminal: true, messagesWidth: 80), isOnOutput: false))
    #expect(exists(Console(messagesWidth: 80), isOnOutput: true))
  }

  @Test func nothingOfItStays() {
    let console = Console(messagesWidth: 80)
    let arguments = ["compare", Paths.samples, "--jobs", "1"].map { Array($0.utf8) }
    #expect(CommandLineTool.run(arguments: arguments, console: console) == .success)
    // A fast machine shows none at all.
    let messages = String(decoding: console.messages.contents, as: UTF8.self)
    #expect(messages.split(separator: "\r\u{1B}[K").last == "fazhi: 读取 16 份\n")
    #expect(!console.output.contents.contains(0x1B))
  }

  @Test func isShownUntilTheWorkEnds() throws {
    let console = Console(messagesWidth: 80)
    let progress = try progress(total: 2, console)
    try progress.show { () throws(ToolError) in
      progress.count(isRefused: false)
      while console.messages.contents.isEmpty {
        _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(5))
      }
    }
    let messages = String(decoding: console.messages.contents, as: UTF8.self)
    #expect(messages.hasPrefix("1/2 (50%)"))
    #expect(messages.hasSuffix("\r\u{1B}[K"))
    #expect(throws: ToolError.interrupted) { try progress.show { () throws(ToolError) in throw .interrupted } }
  }
}
