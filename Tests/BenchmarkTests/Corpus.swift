import Foundation
import TestSupport

/// Reports for measurements: the samples over and over, each time with other numbers.
struct Corpus {
  /// The folder that holds the reports, 500 in a folder of their own.
  let path: String
  let reportCount: Int
  let byteCount: Int

  /// Makes `count` reports in `folder`, the same ones every time.
  init(count: Int, in folder: TemporaryFolder) throws {
    let samples = try Self.samples()
    var generator = SeededGenerator(seed: 1)
    var bytes = 0
    for number in 0..<count {
      let report = Self.varied(samples[number % samples.count], by: &generator)
      try folder.write(report, to: "\(count)/\(number / 500)/\(number).txt")
      bytes += report.count
    }
    path = folder.path + "/\(count)"
    reportCount = count
    byteCount = bytes
  }

  /// The sample reports that are plain text in UTF-8.
  private static func samples() throws -> [[UInt8]] {
    let names = FileManager.default.enumerator(atPath: Paths.samples)?.compactMap { $0 as? String } ?? []
    let texts = names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { contents(of: Paths.samples + "/" + $0) }
    let plain = texts.filter { String(validating: $0, as: UTF8.self) != nil }
    if plain.isEmpty { throw CocoaError(.fileReadNoSuchFile, userInfo: [NSFilePathErrorKey: Paths.samples]) }
    return plain
  }

  /// `text` with other digits in its numbers; years stay, since the text is about one.
  private static func varied(_ text: [UInt8], by generator: inout SeededGenerator) -> [UInt8] {
    var text = text
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, (0x30...0x39).contains(text[end]) { end += 1 }
      if end > start, end - start != 4 {
        for at in start..<end { text[at] = UInt8.random(in: (at == start ? 0x31 : 0x30)...0x39, using: &generator) }
      }
      start = max(end, start + 1)
    }
    return text
  }
}
