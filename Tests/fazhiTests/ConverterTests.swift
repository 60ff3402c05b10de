import Foundation
import TestSupport
import Testing

@testable import fazhi

/// Programs that stand in for `pdftotext` and misbehave.
struct ConverterTests {
  private let pdf = Array("%PDF-1.4\n".utf8) + [UInt8](repeating: 0x20, count: 1 << 20)

  init() {
    // As in the program: a converter that stops reading is no reason to end.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes a program, in a process of its own.
  ///
  /// A file cannot be started while this process, or a child that another test starts meanwhile, has it open to write.
  private func install(_ script: String, as file: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", #"mkdir -p "${1%/*}"; printf '#!/bin/sh\n%s\n' "$2" > "$1"; chmod 755 "$1""#, "sh", file, script,
    ]
    try process.run()
    process.waitUntilExit()
  }

  /// Runs `fazhi` on a PDF with a converter that is this shell script.
  private func run(_ script: String, in folder: TemporaryFolder, timeout: String = "20") throws -> Outcome {
    try install(script, as: folder.path + "/bin/pdftotext")
    return fazhi(
      ["export", "-", "--lang", "en", "--pdf-timeout", timeout],
      environment: ["PATH": "relative:/nowhere:" + folder.path + "/bin"], standardInput: pdf)
  }

  private func message(_ outcome: Outcome) throws -> String {
    try outcome.reports().first?["source"]["message"].string ?? ""
  }

  @Test func goodTextIsRead() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let script =
      "cat > /dev/null; cat <<'E'\n\(shortReport)\nE\necho \"$@\" > \(folder.path)/arguments; env > \(folder.path)/env"
    let outcome = try run(script, in: folder)
    let report = try outcome.reports()[0]
    #expect(report["source"]["status"].string == "ok")
    #expect(report["source"]["format"].string == "pdf")
    #expect(report["figures"].items.count == 2)
    #expect(contents(of: folder.path + "/arguments") == Array("-layout -enc UTF-8 - -\n".utf8))
    let environment = String(decoding: contents(of: folder.path + "/env") ?? [], as: UTF8.self)
    #expect(!environment.contains("HOME="))
  }

  @Test(arguments: [
    ("cat >/dev/null; exit 1", "damaged or cut off"), ("exit 3", "damaged or cut off"),
    ("kill -9 $$", "damaged or cut off"),
    ("cat >/dev/null; echo 'Command Line Error: Incorrect password' >&2; exit 1", "needs a password"),
    ("cat >/dev/null", "has no text"), ("cat >/dev/null; printf '\\n\\f  \\n\\f'", "has no text"),
    (
      "cat >/dev/null; echo \"Syntax Error: Missing language pack for 'Adobe-GB1' mapping\" >&2; echo x", "poppler-data"
    ),
  ])
  func failuresAreToldApart(script: String, text: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let outcome = try run(script, in: folder)
    #expect(outcome.status == .noneReadable)
    #expect(try message(outcome).contains(text))
  }

  @Test func errorsMakeItPartial() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let outcome = try run("cat >/dev/null; echo 'Syntax Error: bad xref' >&2; cat <<'E'\n\(shortReport)\nE", in: folder)
    #expect(try outcome.reports()[0]["source"]["status"].string == "partial")
  }

  @Test(arguments: ["sleep 100", "sleep 100 & exit 0", "trap '' TERM; while :; do sleep 1; done"])
  func whatHangsIsEnded(script: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let clock = ContinuousClock()
    var outcome: Outcome?
    let time = try clock.measure {
      outcome = try run("echo $$ > \(folder.path)/pid\n\(script)", in: folder, timeout: "1")
    }
    #expect(time < .seconds(4))
    #expect(try message(try #require(outcome)).contains("--pdf-timeout"))
    try expectGone(group: folder.path + "/pid")
  }

  /// Nobody is left of the process group whose number is in the file; what was killed may take a moment to go.
  private func expectGone(group file: String) throws {
    let text = String(decoding: contents(of: file) ?? [], as: UTF8.self)
    let group = try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    var isGone = false
    for _ in 0..<100 where !isGone {
      isGone = kill(-group, 0) != 0
      if !isGone { usleep(20_000) }
    }
    #expect(isGone)
  }

  /// Ctrl-C while a converter hangs: the program ends at once, with the converter and what that started.
  @Test func anInterruptEndsTheConverter() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try install(
      "sleep 100 & echo $$ > \(folder.path)/started; mv \(folder.path)/started \(folder.path)/pid; wait",
      as: folder.path + "/bin/pdftotext")
    let file = try folder.write(pdf, to: "a.pdf")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: ProgramShell.binary)
    process.arguments = ["export", file, "-o", folder.path + "/out"]
    process.environment = ["PATH": folder.path + "/bin:/usr/bin:/bin"]
    try process.run()
    while process.isRunning, !folder.names.contains("pid") { usleep(1000) }
    let clock = ContinuousClock()
    let time = clock.measure {
      process.interrupt()
      process.waitUntilExit()
    }
    #expect(process.terminationStatus == 130)
    #expect(time < .seconds(2))
    #expect(folder.names == ["a.pdf", "bin", "pid"])
    try expectGone(group: folder.path + "/pid")
  }

  @Test func floodsAreEnded() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let outcome = try run("cat >/dev/null; yes 法治政府建设年度报告", in: folder)
    #expect(try message(outcome).contains("32 MiB"))
  }

  @Test func withoutAConverterTheWayOutIsTold() throws {
    let outcome = fazhi(["export", "-", "--lang", "en"], environment: ["PATH": "/nowhere"], standardInput: pdf)
    #expect(outcome.status == .noneReadable)
    #expect(try message(outcome).contains("poppler-utils"))
  }

  @Test func doctorTellsWhatIsFound() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = folder.path + "/pdftotext"
    try install("echo 'pdftotext version 9.8.7' >&2", as: file)
    let found = fazhi(["doctor", "--lang", "en", "--max-size", "48"], environment: ["PATH": folder.path])
    #expect(found.status == .success)
    #expect(found.text.contains(file))
    #expect(found.text.contains("9.8.7"))
    #expect(found.text.contains("48 MiB"))
    #expect(fazhi(["doctor", "--lang", "en"]).text.contains("install poppler-utils"))
    #expect(fazhi(["doctor", "x"]).status == .usage)
  }
}
