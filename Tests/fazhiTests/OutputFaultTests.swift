import Foundation
import TestSupport
import Testing

@testable import fazhi

/// Output that has no room, seen from outside the process.
struct OutputFaultTests {
  private func shell(_ script: String, _ arguments: String...) throws -> (status: Int32, output: String) {
    try ProgramShell.run(script, arguments)
  }

  /// A file system of 64 KiB, which the export of the samples does not fit on: status 5, and the old file stays.
  @Test func aTinyFileSystemIsFull() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let script = #"""
      mkdir "$1/disk"
      mount -t tmpfs -o size=64k none "$1/disk" 2>/dev/null || { echo "skipped: needs the right to mount"; exit 0; }
      trap 'umount "$1/disk"' EXIT
      echo old > "$1/disk/out"
      "$0" export --with-text "$2" -o "$1/disk/out"; echo "file $?"
      cat "$1/disk/out"; ls -A "$1/disk"
      "$0" export --with-text "$2" > "$1/disk/stream"; echo "stream $?"
      """#
    let outcome = try shell(script, folder.path, Paths.samples)
    if outcome.output.hasPrefix("skipped") {
      print(outcome.output)
      return
    }
    let lines = outcome.output.split(separator: "\n").filter { !$0.hasPrefix("fazhi: 读取") }
    try #require(lines.count == 6, "\(outcome.output)")
    #expect(lines[0].contains("无法写入 \(folder.path)/disk/out"))
    #expect(lines[1...3] == ["file 5", "old", "out"])
    #expect(lines[4].contains("无法写入"))
    #expect(lines[5] == "stream 5")
  }

  /// As `ulimit -f` sets it, with the signal that goes with it; the file that was there stays.
  @Test func aLimitOfFileSizeIsToldAsAFullDisk() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("old\n", to: "out")
    let script =
      #"(ulimit -f 64; exec "$0" export --with-text "$2" -o "$1/out"); echo "status $?"; cat "$1/out"; ls -A "$1""#
    let outcome = try shell(script, folder.path, Paths.samples)
    #expect(outcome.output.hasSuffix("status 5\nold\nout\n"), "\(outcome.output)")
  }

  /// A name of as many bytes as the system takes has no room for an ending.
  @Test func theLongestNameCanBeWritten() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let name = String(repeating: "报", count: 85)
    let status = try shell(#""$0" export "$2/2024" -o "$1/$3" 2>/dev/null"#, folder.path, Paths.samples, name).status
    #expect(status == 0)
    #expect(folder.names == [name])
  }

  /// Runs at the same time into one file: in the end it is the whole output of one of them.
  @Test func twentyRunsIntoOneFileLeaveOneWholeFile() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let report = Paths.samples + "/2024/石澜镇.txt"
    let runs = try (0..<20).map { _ in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: ProgramShell.binary)
      process.arguments = ["export", report, "-o", folder.path + "/out"]
      try process.run()
      return process
    }
    for process in runs { process.waitUntilExit() }
    #expect(runs.allSatisfy { $0.terminationStatus == 0 })
    #expect(folder.names == ["out"])
    #expect(contents(of: folder.path + "/out") == fazhi(["export", report]).output)
  }
}
