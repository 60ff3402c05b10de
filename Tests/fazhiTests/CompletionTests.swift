import ReportOutput
import TestSupport
import Testing

@testable import fazhi

/// The scripts and the page hold all that the tables hold; what shells make of them, `Tests/Shells/run` tries.
struct CompletionTests {
  static let everyWord: [String] =
    Command.allCases.map(\.rawValue) + Option.allCases.map(\.rawValue) + Vocabulary.metrics.keys + Vocabulary.rules.keys
    + Vocabulary.families.keys + Vocabulary.kinds.keys + ["ndjson", "sarif", "wide", "township"]

  private func words(of text: String) -> Set<String> {
    Set(text.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }.map { String($0.drop { $0 == "-" }) })
  }

  @Test(arguments: Shell.allCases) func scriptHoldsEveryWord(shell: Shell) {
    for language in Language.allCases {
      let found = words(of: shell.script(language))
      #expect(Self.everyWord.filter { !found.contains($0) }.isEmpty)
    }
  }

  @Test(arguments: Language.allCases) func manualHoldsEveryWord(language: Language) {
    let outcome = fazhi(["man", "--lang", language.rawValue])
    let plain = outcome.text.split(separator: "\\-").joined(separator: "-").split(separator: "\\f").map {
      $0.dropFirst()
    }
    let found = words(of: plain.joined(separator: " "))
    #expect(Self.everyWord.filter { !found.contains($0) }.isEmpty)
    #expect(outcome.text.hasPrefix(".TH FAZHI 1 "))
  }

  @Test func writesToAFile() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for shell in Shell.allCases {
      #expect(fazhi(["completions", shell.rawValue, "-o", folder.path + "/" + shell.rawValue]).status == .success)
      #expect(contents(of: folder.path + "/" + shell.rawValue) == fazhi(["completions", shell.rawValue]).output)
    }
  }
}
