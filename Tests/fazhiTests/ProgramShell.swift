import Foundation

/// The program in a shell, as a user would run it.
enum ProgramShell {
  /// The program, built beside the tests.
  static let binary: String = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? Bundle.main.bundlePath
    let path = bundle.range(of: "/", options: .backwards).map { String(bundle[..<$0.lowerBound]) } ?? "."
    return path + "/fazhi"
  }()

  /// Runs `script`, in which `$0` is the program and `$1` the first of `arguments`; both streams are the output.
  static func run(_ script: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, binary] + arguments
    process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
