import ReportOutput
import TestSupport
import Testing

@testable import fazhi

/// Text for people keeps to the columns that there are, and its colour to what was asked for.
struct TerminalTests {
  static let commands = [
    "\(Paths.samples)/2024", "compare \(Paths.samples)", "compare \(Paths.samples)/2024 --family publicity",
    "diff \(Paths.samples) --years 2023 2024", "check \(Paths.samples)", "check --fail-on never \(Paths.samples)/2023",
    "explain \(Paths.samples) disputes_resolved --why", "explain \(Paths.samples)/2024 none", "rules",
    "rules missing-part", "metrics", "doctor", "--help", "help compare", "help stream",
  ]

  private func words(_ command: String) -> [String] { command.split(separator: " ").map(String.init) }

  private func withoutColor(_ text: String) -> String {
    text.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated()
      .map { $0 == 0 ? String($1) : String($1.drop { $0 != "m" }.dropFirst()) }.joined()
  }

  @Test(arguments: commands, [60, 80, 120]) func keepsToTheWidth(command: String, width: Int) {
    for language in Language.allCases {
      let text = fazhi(words(command) + ["--lang", language.rawValue], environment: ["COLUMNS": "\(width)"]).text
      #expect(!text.isEmpty)
      for line in text.split(separator: "\n") {
        // An example is to be copied in one piece.
        let isExample = line.contains("  fazhi ") || line.contains("  echo ")
        #expect(isExample || DisplayWidth.of(String(line)) <= width, "\(line)")
        #expect(!line.hasSuffix(" "), "\(line)")
      }
    }
  }

  @Test(arguments: commands) func colourChangesNoText(command: String) {
    let plain = fazhi(words(command)).text
    let colored = fazhi(words(command) + ["--color", "always"]).text
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}["))
    // Spaces at the end of what is set off may stay.
    #expect(withoutColor(colored) == plain)
  }

  @Test(arguments: [
    ([:], "auto", true, true), ([:], "auto", false, false), (["NO_COLOR": "1"], "auto", true, false),
    (["NO_COLOR": ""], "auto", true, true), (["TERM": "dumb"], "auto", true, false),
    (["NO_COLOR": "1"], "always", false, true), ([:], "never", true, false),
  ])
  func colorsWhenAsked(environment: [String: String], color: String, isTerminal: Bool, isColored: Bool) {
    let text = fazhi(["rules", "--color", color], environment: environment, outputIsTerminal: isTerminal).text
    #expect(text.contains("\u{1B}[") == isColored)
  }

  @Test func aFileHasColourOnlyWhenItIsAskedFor() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for (color, isColored) in [("auto", false), ("always", true)] {
      let path = folder.path + "/" + color
      _ = fazhi(["metrics", "--color", color, "-o", path], outputIsTerminal: true)
      let text = String(decoding: try #require(contents(of: path)), as: UTF8.self)
      #expect(text.contains("\u{1B}[") == isColored)
    }
  }

  @Test(arguments: [("", 80), ("0", 80), ("x", 80), ("1", 40), ("100", 100), ("9999", 200)])
  func readsTheColumns(columns: String, width: Int) {
    let console = Console(environment: ["COLUMNS": columns])
    #expect(TextStyle(language: .zh, width: console.outputWidth).width == width)
  }
}
