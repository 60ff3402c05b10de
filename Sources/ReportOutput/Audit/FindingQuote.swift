import DocumentText
import ReportAnalysis
import ReportParser

/// A finding's place quoted in its sentence, each part without line breaks; numbers as long as a phone's are hidden.
struct FindingQuote {
  let before: String
  let marked: String
  let after: String
  /// The place in Unicode scalars of the decoded text.
  let place: Range<Int>

  /// The characters of a long sentence that are quoted on either side.
  private static let reach = 60

  /// Quotes `range` of the document's `text`; personal data keeps its first three and last two characters.
  init(_ range: Range<Int>, in document: Document, isPrivate: Bool = false) {
    let sentence = document.place(of: AuditText.sentence(in: document.text, around: range, reach: Self.reach + 1))
    place = document.place(of: range)
    let start = max(sentence.lowerBound, place.lowerBound - Self.reach)
    let end = min(sentence.upperBound, place.upperBound + Self.reach)
    let lead = start > sentence.lowerBound ? "…" : ""
    let tail = end < sentence.upperBound ? "…" : ""
    before = lead + Self.hidingNumbers(Self.unbroken(document.string(start..<max(start, place.lowerBound))))
    after = Self.hidingNumbers(Self.unbroken(document.string(min(end, place.upperBound)..<end))) + tail
    let own = Self.unbroken(document.string(place))
    marked = isPrivate ? Self.masked(own) : Self.hidingNumbers(own)
  }

  /// The sentence with the place between `⟦` and `⟧`.
  var text: String { before + "⟦" + marked + "⟧" + after }

  /// Lines that the page cut are one sentence.
  private static func unbroken(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" }))
  }

  /// `text` with most digits of its long numbers hidden: somebody's number may stand beside any finding.
  private static func hidingNumbers(_ text: String) -> String {
    var hidden = ""
    var digits = ""
    func flush() {
      hidden += digits.utf8.count >= AuditText.longNumber ? masked(digits) : digits
      digits = ""
    }
    for scalar in text.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        digits.unicodeScalars.append(scalar)
      } else {
        flush()
        hidden.unicodeScalars.append(scalar)
      }
    }
    flush()
    return hidden
  }

  private static func masked(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > 5 else { return text }
    let stars = String(repeating: "*", count: scalars.count - 5)
    return String(String.UnicodeScalarView(scalars.prefix(3))) + stars
      + String(String.UnicodeScalarView(scalars.suffix(2)))
  }
}
