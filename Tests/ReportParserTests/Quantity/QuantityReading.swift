import DocumentText
import TestSupport

@testable import ReportParser

/// A sentence with its quantities marked, and what they are in short: `=38场次`, `≥80000元`, `≤2000名`, `≈72%`, `=2-3名`.
struct QuantitySample: Sendable, CustomStringConvertible {
  let text: MarkedText
  let quantities: String

  init(_ text: String, _ quantities: String) {
    self.text = MarkedText(text)
    self.quantities = quantities
  }

  var description: String { text.plain }
}

/// The quantities of a text without any metrics.
struct QuantityReading {
  let document: Document
  let mentions: [Mention]

  init(_ text: String) throws {
    document = try DocumentReader.read(Array(text.utf8))
    mentions = QuantityRecognizer.recognise(document.text)
  }

  /// The surfaces, as marked texts give them.
  var surfaces: [String] { places.map(document.string) }
  var places: [Range<Int>] { mentions.map { document.place(of: $0.start..<$0.end) } }

  /// The quantities in the short form of `QuantitySample`, a space between two.
  var quantities: String { mentions.map(Self.short).joined(separator: " ") }

  private static func short(_ mention: Mention) -> String {
    let sign =
      switch mention.qualifier {
      case .exact: "="
      case .atLeast: "≥"
      case .atMost: "≤"
      case .about: "≈"
      }
    return sign + mention.value.description + (mention.upper.map { "-\($0)" } ?? "")
      + (mention.unit.map { Units.all[$0].name } ?? "")
  }
}
