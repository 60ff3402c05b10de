package import DocumentText
package import ReportParser

/// Findings that are known and left as they are, each with its reason.
///
/// They are known by rule and normalised sentence, never by line, so that a text may be edited around them.
package struct Baseline: Sendable {
  /// One known finding.
  package struct Entry: Sendable, Equatable {
    package var rule: String
    /// The sentence in its normal form, see `Baseline.sentence(of:in:)`.
    package var sentence: String
    /// The only township that it is known of; nil for any.
    package var township: String?
    /// Why it is left; empty where nobody said.
    package var reason: String
    /// The line of the file that it stands on, from 1.
    package var line: Int

    package init(rule: String, sentence: String, township: String?, reason: String, line: Int = 0) {
      self.rule = rule
      self.sentence = sentence
      self.township = township
      self.reason = reason
      self.line = line
    }
  }

  private struct Key: Hashable {
    let rule: String
    let sentence: String
  }

  package let entries: [Entry]
  private let places: [Key: [Int]]

  /// Takes the entries in the order of their file.
  package init(_ entries: [Entry]) {
    self.entries = entries
    places = Dictionary(grouping: entries.indices) { Key(rule: entries[$0].rule, sentence: entries[$0].sentence) }
  }

  /// The number of the entry that knows `finding` of `report`, or nil.
  package func entry(for finding: Finding, in report: Report) -> Int? {
    places[Key(rule: finding.rule, sentence: Self.sentence(of: finding, in: report.document))]?.first {
      entries[$0].township == nil || entries[$0].township == report.identity.township
    }
  }

  /// What a finding is known by beside its rule: the characters, letters and digits of its sentence without marks and spaces.
  ///
  /// Where the sentence does not tell, it is the finding's subject between brackets. Digits of numbers as long as a phone's stand as asterisks.
  package static func sentence(of finding: Finding, in document: Document) -> String {
    if let subject = finding.subject { return "[\(subject)]" }
    let text = document.text
    let place = AuditText.sentence(in: text, around: finding.range).clamped(to: text.indices)
    var units: [UInt16] = []
    var digits = 0
    for at in place {
      let unit = text[at]
      digits = Characters.isDigit(unit) ? digits + 1 : 0
      if digits >= AuditText.longNumber {
        units.replaceSubrange(max(0, units.count - digits + 1)..., with: repeatElement(0x2A, count: digits))
      } else if Characters.isIdeograph(unit) || digits > 0 || Characters.isLetter(unit) || unit == 0x25 {
        units.append(unit)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
