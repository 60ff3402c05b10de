import Foundation
import ReportParser
import TestSupport
import Testing

@testable import fazhi

/// What the README shows is what the program prints today.
@Suite("README") struct ReadmeTests {
  private func readme() throws -> String {
    try String(contentsOfFile: Paths.package + "/README.md", encoding: .utf8)
  }

  @Test func showsRealOutput() throws {
    let blocks = try readme().components(separatedBy: "```console\n").dropFirst()
    #expect(blocks.count == 1)
    for block in blocks {
      let lines = block.components(separatedBy: "\n```")[0].components(separatedBy: "\n")
      let arguments = lines[0].components(separatedBy: " ").dropFirst(2)
      let output = try run(Array(arguments))
      #expect(output.trimmingCharacters(in: .newlines) == lines.dropFirst().joined(separator: "\n"), "\(lines[0])")
    }
  }

  @Test func everyLineToTypeRuns() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let lines = try readme().components(separatedBy: "\n").filter { $0.hasPrefix("    fazhi ") }
    #expect(lines.count == 7)
    for line in lines {
      // Behind two spaces stands what the line does.
      let typed = line.trimmingCharacters(in: .whitespaces).components(separatedBy: "  ")[0]
      var words = typed.components(separatedBy: " ").dropFirst()
        .map { $0.hasPrefix("samples/") ? Paths.package + "/" + $0 : $0 }
      if words.contains("-o") { words[words.count - 1] = folder.path + "/" + words[words.count - 1] }
      let outcome = fazhi(words)
      #expect(outcome.status == (words[0] == "check" ? .found : .success), "\(line): \(outcome.messages)")
    }
  }

  @Test func namesOnlyOptionsAndCommandsThatExist() throws {
    let text = try readme()
    let options = Set(Option.allCases.flatMap(\.names)).union(["--static-swift-stdlib", "--disable-xctest"])
    for word in text.components(separatedBy: CharacterSet(charactersIn: " `\n,;()（）；，。|"))
    where word.hasPrefix("--") && !word.hasPrefix("---") {
      #expect(options.contains(word), "\(word)")
    }
    for command in Command.allCases where ![.summary, .help].contains(command) {
      #expect(text.contains("fazhi \(command.rawValue)"), "\(command)")
    }
  }

  @Test func listsEveryMetric() throws {
    let text = try readme()
    for metric in MetricCatalog.all { #expect(text.contains("`\(metric.id.rawValue)` \(metric.zh)"), "\(metric.id)") }
  }

  private func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: ProgramShell.binary)
    process.arguments = ["--lang", "zh"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: Paths.package)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
