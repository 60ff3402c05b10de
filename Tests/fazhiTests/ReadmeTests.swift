import Foundation
import ReportParser
import TestSupport
import Testing

/// What the README shows is what the program prints today.
@Suite("README") struct ReadmeTests {
  private func readme() throws -> String {
    try String(contentsOfFile: Paths.package + "/README.md", encoding: .utf8)
  }

  @Test func showsRealOutput() throws {
    let blocks = try readme().components(separatedBy: "```console\n").dropFirst()
    #expect(blocks.count == 5)
    for block in blocks {
      let lines = block.components(separatedBy: "\n```")[0].components(separatedBy: "\n")
      let arguments = lines[0].components(separatedBy: " ").dropFirst(2)
      let output = try run(Array(arguments))
      #expect(output.trimmingCharacters(in: .newlines) == lines.dropFirst().joined(separator: "\n"), "\(lines[0])")
    }
  }

  @Test func listsEveryMetric() throws {
    let text = try readme()
    for metric in MetricCatalog.all { #expect(text.contains("`\(metric.id.rawValue)` \(metric.zh)"), "\(metric.id)") }
  }

  private func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BinaryTests.binary)
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
