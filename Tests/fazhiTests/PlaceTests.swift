import Foundation
import TestSupport
import Testing

@testable import fazhi

/// For every figure and section, the place is exactly where the text is, whatever the file looks like.
struct PlaceTests {
  /// A change to a file that must not move a place away from its text.
  enum Change: String, CaseIterable {
    case none, shifted, fullWidth, crlf, spaced, utf16, gb18030
  }

  static let samples =
    (try? FileManager.default.subpathsOfDirectory(atPath: Paths.samples))?
    .filter { $0.hasSuffix(".txt") }.sorted() ?? []

  @Test(arguments: Change.allCases) func placesHoldTheFiguresText(change: Change) throws {
    #expect(!Self.samples.isEmpty)
    var figures = 0
    for sample in Self.samples {
      let bytes = try #require(contents(of: Paths.samples + "/" + sample))
      let text = try original(bytes)
      let outcome = fazhi(["export", "-", "--with-text"], standardInput: try apply(change, to: text))
      let report = try outcome.reports()[0]
      let scalars = Array((report["text"].string ?? "").unicodeScalars)
      for figure in report["figures"].items {
        let place = try place(of: figure, in: scalars)
        #expect(String(String.UnicodeScalarView(scalars[place])) == figure["text"].string)
        #expect(!place.isEmpty)
        figures += 1
      }
      for section in report["sections"].items { _ = try place(of: section, in: scalars) }
    }
    #expect(figures > 0)
  }

  /// The same figures come out of a file, however it is stored.
  @Test(arguments: [Change.shifted, .crlf, .utf16, .gb18030]) func storageDoesNotChangeFigures(change: Change) throws {
    for sample in Self.samples {
      let text = try original(try #require(contents(of: Paths.samples + "/" + sample)))
      #expect(try values(Array(text.utf8)) == values(apply(change, to: text)), "\(sample)")
    }
  }

  private func values(_ bytes: [UInt8]) throws -> [JSONValue] {
    try fazhi(["export", "-"], standardInput: bytes).reports()[0]["figures"].items.map { figure in
      .array(["value", "unit", "metric", "status", "partOf", "text"].map { figure[$0] })
    }
  }

  private func original(_ bytes: [UInt8]) throws -> String {
    let report = try fazhi(["export", "-", "--with-text"], standardInput: bytes).reports()[0]
    return try #require(report["text"].string)
  }

  private func place(of object: JSONValue, in scalars: [Unicode.Scalar]) throws -> Range<Int> {
    let (start, end) = (try #require(object["start"].integer), try #require(object["end"].integer))
    try #require(0 <= start && start <= end && end <= scalars.count)
    return start..<end
  }

  private func apply(_ change: Change, to text: String) throws -> [UInt8] {
    switch change {
    case .none: return Array(text.utf8)
    case .shifted: return Array(("\u{FEFF}\n\n 　\n" + text).utf8)
    case .fullWidth:
      let wide = text.unicodeScalars.map { scalar in
        ("0"..."9").contains(scalar) ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
      }
      return Array(String(String.UnicodeScalarView(wide)).utf8)
    case .crlf:
      let lines = text.unicodeScalars.filter { $0 != "\r" }.split(separator: "\n", omittingEmptySubsequences: false)
      return Array(lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\r\n").utf8)
    case .spaced:
      return Array(text.unicodeScalars.flatMap { $0 == "件" ? " 件 ".utf8.map(\.self) : Array(String($0).utf8) })
    case .utf16: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case .gb18030:
      // The number of GB18030 in Foundation's list of encodings.
      let encoding = String.Encoding(rawValue: 0x8000_0632)
      return [UInt8](try #require(text.data(using: encoding)))
    }
  }
}
