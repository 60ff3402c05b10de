import Foundation
import TestSupport
import Testing

/// What only a process shows: its status, its streams, signals.
struct BinaryTests {
  private func shell(_ script: String, _ arguments: String...) throws -> (status: Int32, output: String) {
    try ProgramShell.run(script, arguments)
  }

  @Test(arguments: [
    (#""$0" --version >&2"#, 0), (#""$0""#, 2), (#""$0" --nope"#, 2), (#""$0" exprot x"#, 2),
    (#""$0" export /nonexistent/a.txt"#, 4), (#""$0" summary < /dev/null -"#, 4),
  ])
  func endsWithItsStatus(script: String, status: Int32) throws {
    let outcome = try shell(script)
    #expect(outcome.status == status)
    #expect(!outcome.output.isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskIsNoSuccess() throws {
    for command in [
      "export \(Paths.samples)", "export --format xlsx \(Paths.samples)", Paths.samples, "schema", "metrics",
      "codebook",
      "--help", "--version",
    ] {
      let outcome = try shell("\"$0\" \(command) > /dev/full")
      #expect(outcome.status == 5, "\(command)")
      #expect(outcome.output.contains("无法写入"), "\(command)")
    }
    #expect(try shell("\"$0\" export -o /dev/full \(Paths.samples)").status == 5)
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for number in 0..<400 {
      try folder.write(String(repeating: "全年调解纠纷\(number)件。", count: 200), to: "\(number).txt")
    }
    for jobs in ["1", "4"] {
      let script = #"{ "$0" export --jobs "$2" "$1" 2>"$1/err"; echo $? >"$1/status"; } | head -c 9 >/dev/null"#
      _ = try shell(script, folder.path, jobs)
      #expect(contents(of: folder.path + "/status") == Array("0\n".utf8))
      #expect(contents(of: folder.path + "/err") == [])
    }
  }

  @Test func anInterruptLeavesNothingBehind() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for number in 0..<3000 {
      try folder.write(String(repeating: "全年调解纠纷\(number)件。", count: 100), to: "in/\(number).txt")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: ProgramShell.binary)
    process.arguments = ["export", "--jobs", "1", folder.path + "/in", "-o", folder.path + "/out"]
    try process.run()
    // The work has begun once the file that it goes to is there.
    while process.isRunning, folder.names.count < 2 { usleep(1000) }
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(folder.names == ["in"])
  }

  @Test func anIgnoredSignalStaysIgnored() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    // The program reads for as long as the pipe is open, time enough for it to start and for the signal to come.
    let script = #"""
      trap '' HUP; mkfifo "$1/p"; "$0" export - < "$1/p" & exec 3> "$1/p"
      sleep 0.3; kill -HUP $!; printf '%s' "$2" >&3; exec 3>&-; wait $!
      """#
    let outcome = try shell(script, folder.path, shortReport)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("{"))
  }

  /// Sets and dictionaries have an order of their own in every process.
  @Test func everyProcessWritesTheSameBytes() throws {
    let first = try shell(#""$0" export "$1" 2>/dev/null"#, Paths.samples).output
    #expect(!first.isEmpty)
    for jobs in ["1", "2", "7"] {
      let isSame = try shell(#""$0" export --jobs "$2" "$1" 2>/dev/null"#, Paths.samples, jobs).output == first
      #expect(isSame, "\(jobs) jobs")
    }
  }

  @Test func resultsAndMessagesAreApart() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Array("一".utf8), to: "a.txt")
    #expect(try shell(#""$0" export "$1" /none 2>/dev/null | wc -l"#, folder.path).output.contains("2"))
    #expect(try shell(#""$0" export "$1" /none 2>&1 >/dev/null | grep -c '^{'"#, folder.path).output == "0\n")
  }

  @Test func readsAFileNamedInBytes() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let script = #"n=$(printf '%s/\267\250.txt' "$1"); printf '%s' "$2" > "$n"; "$0" export "$n""#
    let outcome = try shell(script, folder.path, String(repeating: "石桥镇调解纠纷9件。", count: 9))
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("/法.txt\",\"pathBytes\":\""))
  }

  @Test(arguments: ["a fifo", "a device"]) func neverWaitsForWhatIsNoFile(kind: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let script = kind == "a fifo" ? #"mkfifo "$1/p"; "$0" "$1/p""# : #""$0" /dev/zero"#
    let outcome = try shell(script, folder.path)
    #expect(outcome.status == 4)
    #expect(outcome.output.contains("不是普通文件"))
  }

  @Test func refusesAFileThatIsTooLarge() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let outcome = try shell(#"truncate -s 10G "$1/a.txt"; "$0" "$1/a.txt""#, folder.path)
    #expect(outcome.status == 4)
    #expect(outcome.output.contains("超过 32 MiB"))
  }
}
