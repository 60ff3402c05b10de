import Foundation
import TestSupport

/// `swift run -c release Benchmark [REPORTS] [RUNS]`: how fast the program is, as ratios within one run on one machine.
@main
enum Benchmark {
  static func main() throws {
    let numbers = CommandLine.arguments.dropFirst().map { Int($0) ?? 0 }
    guard numbers.count <= 2, numbers.allSatisfy({ $0 > 0 }) else {
      FileHandle.standardError.write(Data("usage: Benchmark [REPORTS, default 20000] [RUNS, default 5]\n".utf8))
      exit(2)
    }
    let count = max(200, numbers.first ?? 20_000)
    let measurement = Measurement(program: program, runs: numbers.dropFirst().first ?? 5)
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let small = try Corpus(count: count / 20, in: folder)
    let large = try Corpus(count: count, in: folder)
    print("\(large.reportCount) reports, \(large.byteCount >> 20) MiB; medians of \(measurement.runs) pairs")
    try show("export, one job / read and validate the files", measurement) {
      try measurement.export(small.path, jobs: 1)
    } against: {
      try measurement.readAndValidate(small.path)
    }
    print("  peak memory at \(small.reportCount) reports: \(Int(Measurement.peakMemory)) MiB")
    try show("two jobs / one job", measurement) {
      try measurement.export(large.path, jobs: 2)
    } against: {
      try measurement.export(large.path, jobs: 1)
    }
    try show("a report of \(large.reportCount) / a report of \(small.reportCount)", measurement) {
      try measurement.export(large.path, jobs: 1) / Double(large.reportCount)
    } against: {
      try measurement.export(small.path, jobs: 1) / Double(small.reportCount)
    }
    print("  peak memory at \(large.reportCount) reports: \(Int(Measurement.peakMemory)) MiB")
  }

  private static func show(
    _ name: String, _ measurement: Measurement, _ ours: () throws -> Double, against theirs: () throws -> Double
  ) throws {
    let (median, spread) = try measurement.ratio(ours, theirs)
    let figures = [median, spread.lowerBound, spread.upperBound].map { String(format: "%.3f", $0) }
    print("  \(name): \(figures[0])  (\(figures[1]) to \(figures[2]))")
  }

  /// The program that was built with this one.
  private static var program: String {
    let folder = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder.isEmpty ? "." : folder.joined(separator: "/")) + "/fazhi"
  }
}
