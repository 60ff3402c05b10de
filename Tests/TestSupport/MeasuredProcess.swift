import Foundation

/// A run of the program with what it used.
package struct MeasuredProcess {
  /// The exit status; below 0 where a signal ended it.
  package let status: Int
  /// Standard output and standard error together.
  package let output: String
  /// Seconds of the processor and the most memory at a time in bytes; nil without Python to measure them.
  package let cost: (seconds: Double, memory: Int)?

  private static let python = ["/usr/bin/python3", "/usr/local/bin/python3"]
    .first(where: FileManager.default.isExecutableFile)

  /// A process counts the memory of the one that started it, so a small one has to.
  private static let script = """
    import resource, subprocess, sys
    run = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    scale = 1 if sys.platform == "darwin" else 1024
    print(run.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss * scale)
    sys.stdout.flush()
    sys.stdout.buffer.write(run.stdout)
    """

  /// Runs `executable`.
  package init(_ executable: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.python ?? executable)
    process.arguments = (Self.python == nil ? [] : ["-c", Self.script, executable]) + arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let head = text.prefix { $0 != "\n" }.split(separator: " ")
    if Self.python != nil, head.count == 3, let code = Int(head[0]), let time = Double(head[1]), let peak = Int(head[2])
    {
      (status, cost, output) = (code, (time, peak), String(text.drop { $0 != "\n" }))
    } else {
      (status, cost, output) = (Int(process.terminationStatus), nil, text)
    }
  }
}
