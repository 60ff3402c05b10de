import Foundation
import TestSupport
import Testing

@testable import DocumentText

/// Valid files, cut and changed at random: nothing may end the program or hang, and no cut may go unnoticed.
///
/// An ordinary run tries a sample; `FAZHI_DAMAGE=6000` tries so many of either kind.
@Suite struct DamageTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
  }

  private static let count = ProcessInfo.processInfo.environment["FAZHI_DAMAGE"].flatMap { Int($0) } ?? 400

  /// How many of them each sample gets, rounded up.
  private static var perSample: Int { (count + samples.count - 1) / samples.count }

  static let samples: [Sample] = {
    let names = [
      "report.docx", "report.doc", "report.html", "report.rtf", "revised.docx", "revised.doc", "revised.rtf",
    ]
    let files = names.map { Sample(testDescription: $0, bytes: (try? fixture($0)) ?? []) }
    let body = (0..<40).map { WordPackageWriter.paragraph("第\($0)段，全年调解矛盾纠纷\($0)件。") }.joined()
    let flat = "<?xml version=\"1.0\"?><w:wordDocument><w:body>\(body)</w:body></w:wordDocument>"
    let mail =
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
      + "<html><p>全年调解矛盾纠纷126件。</html>\r\n--b--\r\n"
    return files + [
      Sample(testDescription: "wordml", bytes: Array(flat.utf8)),
      Sample(testDescription: "mht", bytes: Array(mail.utf8)),
    ]
  }()

  private struct Outcome {
    let document: Document?
    let seconds: Double
  }

  private func read(_ bytes: [UInt8]) -> Outcome {
    var document: Document?
    let seconds = ThreadTime.least(of: 1) { document = try? DocumentReader.read(bytes) }
    return Outcome(document: document, seconds: seconds)
  }

  private func expectSound(_ document: Document, _ name: String) {
    #expect(document.text.count == document.places.count, "\(name)")
    #expect(zip(document.places, document.places.dropFirst()).allSatisfy { $0 < $1 }, "\(name)")
    #expect(document.places.last.map { Int($0) < document.scalars.count } ?? true, "\(name)")
    #expect(document.generated.allSatisfy { $0.upperBound <= document.scalars.count }, "\(name)")
    #expect(!document.paragraphs.isEmpty, "\(name)")
  }

  @Test(arguments: samples) func noCutGoesUnnoticed(sample: Sample) throws {
    let whole = try DocumentReader.read(sample.bytes)
    let cuts = Self.perSample
    var slowest = 0.0
    for cut in 0..<cuts {
      let length = sample.bytes.count * cut / cuts
      let outcome = read(Array(sample.bytes[..<length]))
      slowest = max(slowest, outcome.seconds)
      guard let document = outcome.document else { continue }
      expectSound(document, "\(sample.testDescription) cut at \(length)")
      // What is cut so early that it is no document of its kind is another kind of file.
      let isSame = document.text == whole.text
      let isTold = document.source.notes.contains(where: \.isPartial) || document.source.format != whole.source.format
      #expect(isSame || isTold, "\(sample.testDescription) cut at \(length)")
    }
    #expect(slowest < 1)
  }

  @Test(arguments: samples) func noChangeEndsTheProgram(sample: Sample) {
    var random = TestSupport.SeededGenerator(seed: UInt64(sample.bytes.count))
    var slowest = 0.0
    for number in 0..<Self.perSample {
      var bytes = sample.bytes
      for _ in 0...number % 4 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let outcome = read(bytes)
      slowest = max(slowest, outcome.seconds)
      if let document = outcome.document { expectSound(document, "\(sample.testDescription) change \(number)") }
    }
    #expect(slowest < 1)
  }

  /// What fuzzing found, and files of every kind, given to every reader: none may end the program.
  @Test func everyReaderSurvivesEveryFile() throws {
    let finds = Paths.package + "/Tests/Fuzz/Finds"
    let names = try FileManager.default.contentsOfDirectory(atPath: finds).filter { !$0.hasPrefix(".") }
    let files = names.compactMap { contents(of: finds + "/" + $0) } + Self.samples.map(\.bytes)
    let limits = ReadLimits()
    for bytes in files {
      _ = Inflate.inflate(bytes, 0..<bytes.count, limit: 1 << 20, expected: 0)
      if let archive = try? ZipArchive(bytes, limits: limits) {
        for entry in archive.entries { _ = try? archive.contents(of: entry, limits: limits) }
      }
      let part = WordPackage.Part(bytes: bytes, range: 0..<bytes.count)
      var package = WordPackage(document: part)
      (package.numbering, package.styles, package.footnotes) = (part, part, part)
      _ = try? package.read(limits: limits)
      _ = try? Word97Reader.read(bytes)
      _ = try? RTFReader.read(bytes, limits: limits)
      _ = HTMLReader.read(TextDecoder.decode(bytes), byteCount: bytes.count, limits)
      _ = try? WebArchiveReader.read(bytes, limits: limits)
      _ = try? DocumentReader.read(pageLayout: bytes, byteCount: bytes.count)
      _ = try? DocumentReader.read(bytes)
    }
    #expect(files.count >= Self.samples.count)
  }
}
