import Foundation
import TestSupport
import Testing

@testable import fazhi

/// Command lines with everything that they print, each in a folder of `Snapshots`.
///
/// `args` has one argument a line, in which `%` stands for the case's folder; `stdin` and `env`, a variable a line, are
/// optional. Missing expectations
/// are written, and all are with `RECORD_SNAPSHOTS=1`; the test then fails, so that nobody takes them for checked.
struct SnapshotTests {
  static let folder = "Tests/fazhiTests/Snapshots"
  static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: Paths.package + "/" + folder)) ?? [])
    .filter { !$0.hasPrefix(".") }.sorted()

  init() {
    // Paths in the snapshots are relative, so that they are the same on every machine.
    _ = FileManager.default.changeCurrentDirectoryPath(Paths.package)
  }

  @Test(arguments: cases) func printsWhatItDid(name: String) throws {
    let folder = "\(Self.folder)/\(name)"
    let arguments = try #require(contents(of: "\(folder)/args"), "no args")
    let outcome = fazhi(
      String(decoding: arguments, as: UTF8.self).split(separator: "\n")
        .map { $0.split(separator: "%", omittingEmptySubsequences: false).joined(separator: folder) },
      environment: environment(contents(of: "\(folder)/env") ?? []),
      standardInput: contents(of: "\(folder)/stdin") ?? [])
    try expect(outcome.text, in: "\(folder)/stdout")
    try expect(outcome.messages, in: "\(folder)/stderr")
    try expect("\(outcome.status.rawValue)\n", in: "\(folder)/status")
  }

  private func environment(_ lines: [UInt8]) -> [String: String] {
    let pairs = String(decoding: lines, as: UTF8.self).split(separator: "\n").map { $0.split(separator: "=") }
    return Dictionary(pairs.map { (String($0[0]), String($0[1])) }) { _, last in last }
  }

  private func expect(_ text: String, in path: String) throws {
    let recorded = contents(of: path).map { String(decoding: $0, as: UTF8.self) }
    if let recorded, ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == nil {
      let (new, old) = (text.split(whereSeparator: \.isNewline), recorded.split(whereSeparator: \.isNewline))
      #expect(new == old, "\(path)")
      #expect(text == recorded, "\(path)")
    } else {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded \(path)")
    }
  }
}
