/// Something in a report that a rule of the audit found, at its place.
package struct Finding: Sendable, Equatable {
  /// The place of a finding's counterpart in another report.
  package struct Counterpart: Sendable, Equatable {
    /// The number of the other report among those audited together.
    package var report: Int
    /// The place in that report's `text`.
    package var range: Range<Int>

    package init(report: Int, range: Range<Int>) {
      self.report = report
      self.range = range
    }
  }

  /// The id of the rule.
  package let rule: String
  package let severity: Severity
  /// What is the matter, in a sentence.
  package let message: Wording
  /// What the text would say if it were right, or nil where that cannot be known.
  package let expected: Wording?
  /// The reckoning behind an arithmetic finding (27+27+13 = 67 ≠ 85), or nil.
  package let sum: Phrase?
  /// The indices of the figures that it is about.
  package let figures: [Int]
  /// The place in the document's `text`.
  package let range: Range<Int>
  /// What it is about where the sentence at its place does not tell, such as the part that is missing; else nil.
  package let subject: String?
  /// Whether the place holds personal data, which is not to be repeated in full.
  package var isPrivate = false
  /// Where the same stands in another report, or nil.
  package var counterpart: Counterpart?

  /// Not inlined: where it is, the whole is put together beside its place and copied.
  @inline(never)
  package init(
    rule: String, _ severity: Severity, _ message: Wording, at range: Range<Int>, expected: Wording? = nil,
    sum: Phrase? = nil, figures: [Int] = [], subject: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.expected = expected
    self.sum = sum
    self.figures = figures
    self.range = range
    self.subject = subject
  }
}
