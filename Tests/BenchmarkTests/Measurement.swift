import Foundation
import TestSupport

/// Times whole runs of the program, and what they are held against.
struct Measurement {
  /// The program, built for release.
  let program: String
  /// How often each pair is run; the median counts.
  let runs: Int

  /// The seconds that one export of `path` takes.
  func export(_ path: String, jobs: Int) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["export", "--jobs", "\(jobs)", path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let start = ContinuousClock.now
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableRuntimeMismatch) }
    return (ContinuousClock.now - start) / .seconds(1)
  }

  /// The seconds that reading every file of `path` and checking that it is UTF-8 takes: less is hardly possible.
  func readAndValidate(_ path: String) throws -> Double {
    let names = (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted()
    let start = ContinuousClock.now
    var valid = 0
    for name in names where name.hasSuffix(".txt") {
      // Foundation's own reading and checking, which is optimised also where the tests are not.
      let data = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
      if String(data: data, encoding: .utf8) != nil { valid += 1 }
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    guard valid > 0 else { throw CocoaError(.fileReadUnknown) }
    return seconds
  }

  /// The median of `ours` to `theirs`, each pair run side by side, and the least and the greatest.
  func ratio(_ ours: () throws -> Double, _ theirs: () throws -> Double) throws -> (Double, ClosedRange<Double>) {
    _ = try (ours(), theirs())
    let ratios = try (0..<runs).map { _ in try ours() / theirs() }.sorted()
    return (ratios[ratios.count / 2], ratios[0]...ratios[ratios.count - 1])
  }

  /// The most memory in MiB that an export of `path` with one job holds at a time; nil without Python to measure it.
  func peakMemory(_ path: String) throws -> Double? {
    let run = try MeasuredProcess(program, ["export", "--jobs", "1", "-o", "/dev/null", path])
    guard run.status == 0 else { throw CocoaError(.executableRuntimeMismatch) }
    return run.cost.map { Double($0.memory) / 1_048_576 }
  }
}
