import Foundation
import TestSupport
import Testing

@testable import fazhi

/// The same report gives the same figures, whatever file it comes in.
struct FormatFigureTests {
  private static let documents = Paths.package + "/Tests/Documents/"
  private static let report = Paths.samples + "/2024/石澜镇.txt"
  private static let hasConverter = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")
  private static let environment = ["PATH": "/usr/local/bin:/usr/bin:/bin"]

  /// Everything about a figure but its place; files have line ends of their own in what is quoted.
  private func figures(_ report: JSONValue) -> [[JSONValue]] {
    report["figures"].items.map { figure in
      ["value", "upper", "unit", "qualifier", "metric", "status", "actor", "partOf", "category", "role", "text"].map {
        key in
        guard let string = figure[key].string else { return figure[key] }
        return .string(string.filter { !$0.isWhitespace })
      }
    }
  }

  private func report(_ path: String) throws -> JSONValue {
    let outcome = fazhi(["export", "--with-text", path], environment: Self.environment)
    return try #require(try outcome.reports().first)
  }

  private func expectSame(_ path: String, as original: String, format: String) throws {
    let (one, other) = (try report(original), try report(path))
    #expect(other["source"]["status"].string == "ok", "\(other["source"])")
    #expect(other["source"]["format"].string == format)
    #expect(figures(one) == figures(other))
    #expect(!figures(other).isEmpty)
    for key in ["title", "township", "county", "year", "issuedOn", "kind"] {
      let values = [one, other].map { ($0[key].string ?? "").filter { !$0.isWhitespace } }
      #expect(values[0] == values[1], "\(key)")
    }
    #expect(one["sections"].items.map { $0["heading"] } == other["sections"].items.map { $0["heading"] })
    expectPlaces(in: other)
  }

  private func expectPlaces(in report: JSONValue) {
    let text = Array((report["text"].string ?? "").unicodeScalars)
    for figure in report["figures"].items {
      guard let start = figure["start"].integer, let end = figure["end"].integer, start < end, end <= text.count else {
        Issue.record("\(figure)")
        continue
      }
      #expect(String(String.UnicodeScalarView(text[start..<end])) == figure["text"].string)
    }
  }

  @Test(arguments: ["docx", "doc", "html", "rtf"]) func otherProgramsFiles(format: String) throws {
    try expectSame(Self.documents + "report." + format, as: Self.report, format: format)
  }

  @Test(.enabled("skipped: pdftotext is not installed") { hasConverter }) func pdf() throws {
    try expectSame(Self.documents + "report.pdf", as: Self.report, format: "pdf")
  }

  /// Every sample report in every form that the tests can write themselves.
  @Test(arguments: PlaceTests.samples) func ourOwnFiles(sample: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let original = Paths.samples + "/" + sample
    let text = try #require(try report(original)["text"].string).replacing("\r\n", with: "\n")
    guard try !report(original)["figures"].items.isEmpty else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let page = lines.map { "<p>" + WordPackageWriter.escape(String($0)) + "</p>" }.joined(separator: "\n")
    let units = lines.map { line in
      line.utf16.map { $0 < 0x80 ? String(UnicodeScalar(UInt8($0))) : "\\u\(Int16(bitPattern: $0))?" }.joined()
    }
    for (format, bytes) in [
      ("docx", WordPackageWriter().document(lines: text)),
      ("html", Array("<html><head><meta charset=utf-8></head><body>\(page)</body></html>".utf8)),
      ("rtf", Array("{\\rtf1\\ansi\\uc1 \(units.joined(separator: "\\par\n"))}".utf8)),
    ] {
      let name = sample.split(separator: "/").joined(separator: "-").dropLast(3) + format
      try expectSame(try folder.write(bytes, to: String(name)), as: original, format: format)
    }
  }
}
