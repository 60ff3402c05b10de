import Foundation
import TestSupport
import Testing

/// How many reports the benchmark was asked for; nil where it wasn't.
private let reportCount = ProcessInfo.processInfo.environment["FAZHI_BENCHMARK"].flatMap { Int($0) }

/// How fast the program is, as ratios within one run on one machine: times of different machines say nothing.
///
/// `swift build -c release --static-swift-stdlib && FAZHI_BENCHMARK=20000 swift test --filter Benchmark`; the number is
/// that of reports, 400000 for ten years of every township.
@Suite("benchmark", .serialized, .enabled(if: reportCount != nil, "set FAZHI_BENCHMARK to a number of reports"))
struct Benchmark {
  private let measurement = Measurement(program: Paths.package + "/.build/release/fazhi", runs: 5)

  @Test func ratios() throws {
    let count = max(reportCount ?? 0, 2000)
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let small = try Corpus(count: count / 20, in: folder)
    let large = try Corpus(count: count, in: folder)
    print("\(large.reportCount) reports, \(large.byteCount >> 20) MiB; medians of \(measurement.runs) pairs")
    try show("one job / read and validate the files") {
      try measurement.export(small.path, jobs: 1)
    } against: {
      try measurement.readAndValidate(small.path)
    }
    try showMemory(of: small)
    // Ten thousand are enough to tell how work is shared.
    let shared = small.reportCount < 10_000 ? large : small
    try show("two jobs / one job, \(shared.reportCount) reports") {
      try measurement.export(shared.path, jobs: 2)
    } against: {
      try measurement.export(shared.path, jobs: 1)
    }
    try show("a report of \(large.reportCount) / a report of \(small.reportCount)") {
      try measurement.export(large.path, jobs: 1) / Double(large.reportCount)
    } against: {
      try measurement.export(small.path, jobs: 1) / Double(small.reportCount)
    }
    try showMemory(of: large)
  }

  private func showMemory(of corpus: Corpus) throws {
    let memory = try measurement.peakMemory(corpus.path).map { "\(Int($0.rounded(.up))) MiB" }
    print("  peak memory at \(corpus.reportCount) reports: \(memory ?? "not measured without Python")")
  }

  private func show(_ name: String, _ ours: () throws -> Double, against theirs: () throws -> Double) throws {
    let (median, spread) = try measurement.ratio(ours, theirs)
    let figures = [median, spread.lowerBound, spread.upperBound].map { String(format: "%.3f", $0) }
    print("  \(name): \(figures[0])  (\(figures[1]) to \(figures[2]))")
    #expect(median > 0)
  }
}
