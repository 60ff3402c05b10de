import DocumentText
import Foundation
import TestSupport

@testable import ReportParser

/// An annotated report: its plain text and what its outline should be.
struct GoldOutline: Sendable {
  struct Heading: Decodable, Sendable {
    let level: Int
    let label: String?
    let heading: String
    let role: String
  }

  struct RolePoint: Decodable, Sendable {
    let quote: String
    let role: String
  }

  struct Outline: Decodable, Sendable {
    let title: String?
    let township: String?
    let county: String?
    let year: Int?
    let documentNumber: String?
    let issuedOn: String?
    let sections: [Heading]
    let roleAt: [RolePoint]
  }

  let name: String
  let text: String
  let outline: Outline

  /// Every annotated report in the project and beside it; empty where there are none.
  static let all: [GoldOutline] = [Paths.package + "/Tests/Annotated", Paths.shared + "/gold"].flatMap(reports)

  private static func reports(in folder: String) -> [GoldOutline] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".gold.json") }.sorted().compactMap { name in
      let stem = String(name.dropLast(".gold.json".count))
      guard let json = FileManager.default.contents(atPath: folder + "/" + name),
        let outline = try? JSONDecoder().decode(Outline.self, from: json),
        let marked = FileManager.default.contents(atPath: folder + "/" + stem + ".gold.txt")
      else { return nil }
      return GoldOutline(name: stem, text: withoutMarks(String(decoding: marked, as: UTF8.self)), outline: outline)
    }
  }

  /// The text before annotation: of ⟦metric¦surface¦flags⟧ the surface alone.
  private static func withoutMarks(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var field = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": field = 1
      case "⟧": field = 0
      case "¦" where field > 0: field += 1
      default: if field == 0 || field == 2 { plain.append(scalar) }
      }
    }
    return String(plain)
  }

  /// A text for comparison: compatibility forms folded, blanks dropped, closing punctuation cut.
  static func tidy(_ text: String?) -> String {
    let folded = (text ?? "").precomposedStringWithCompatibilityMapping
    let marks = "。，,.、:：；"
    var kept = folded.unicodeScalars.filter { !$0.properties.isWhitespace }.map(Character.init)
    while let last = kept.last, marks.contains(last) { kept.removeLast() }
    while let first = kept.first, marks.contains(first) { kept.removeFirst() }
    return String(kept)
  }
}

extension Document {
  /// The document of a text in UTF-8.
  static func of(_ text: String) throws -> Document { try DocumentReader.read(Array(text.utf8)) }
}
