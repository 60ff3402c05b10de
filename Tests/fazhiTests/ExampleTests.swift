import Foundation
import ReportOutput
import TestSupport
import Testing

@testable import fazhi

/// Every example that help shows does what it says, on the sample reports.
struct ExampleTests {
  static let examples = Command.allCases.flatMap(\.examples)

  @Test func everyCommandHasOne() {
    for command in Command.allCases {
      #expect(command.examples.allSatisfy { !$0.meaning(.zh).isEmpty && !$0.meaning(.en).isEmpty })
      #expect(!command.examples.isEmpty, "\(command)")
    }
  }

  @Test(arguments: examples.map(\.line)) func runs(line: String) throws {
    let example = try #require(Self.examples.first { $0.line == line })
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var words = example.arguments.split(separator: " ").map(onSamples)
    var file: String?
    if let option = words.firstIndex(of: "-o") {
      file = folder.path + "/" + words[option + 1]
      words[option + 1] = folder.path + "/" + words[option + 1]
    }
    let input = example.input.map { $0.split(separator: "\"", omittingEmptySubsequences: false).map(onSamples) }
    let outcome = fazhi(words, standardInput: Array((input?.joined(separator: "\"") ?? "").utf8))
    #expect(outcome.status == (words == ["check", Paths.samples] ? .found : .success), "\(outcome.messages)")
    #expect(file.map { contents(of: $0)?.isEmpty == false } ?? !outcome.output.isEmpty)
    #expect(!outcome.text.contains("\"status\":\"refused\""))
  }

  private func onSamples(_ word: Substring) -> String {
    word == "reports" || word.hasPrefix("reports/") ? Paths.samples + word.dropFirst("reports".count) : String(word)
  }

  @Test(arguments: Language.allCases) func helpStartsWithExamples(language: Language) throws {
    let heading = language("例子", "Examples")
    for arguments in [["--help"], ["help"]]
      + Command.allCases.flatMap({ [["help", $0.rawValue], [$0.rawValue, "-h"]] })
    {
      let lines = fazhi(arguments + ["--lang", language.rawValue]).text.split(separator: "\n")
      #expect(lines.first.map(String.init) == heading, "\(arguments)")
      let first = try #require(lines.dropFirst().first).dropFirst(2)
      #expect(Self.examples.contains { $0.line == first }, "\(arguments)")
    }
  }
}
