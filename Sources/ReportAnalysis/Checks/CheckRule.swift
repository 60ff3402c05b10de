/// One rule of the audit: what it finds, why, and the examples that are its tests.
package struct CheckRule: Sendable {
  /// The groups of the catalogue, in its order.
  package enum Group: String, Sendable, CaseIterable {
    /// The parts, the numbering, the years.
    case structure
    /// Sums, rates, changes.
    case arithmetic
    /// What a template, another report or an editor's replacement left behind.
    case residue
    /// What was taken over from other reports.
    case copying
    /// Personal data.
    case privacy
  }

  /// How the rule looks for findings.
  package enum Method: Sendable {
    /// In one report by itself.
    case report(@Sendable (ReportAudit) -> [Finding])
    /// In one report by itself, at the places of the rule's words; where none of them occurs there is nothing to find.
    case words(@Sendable (ReportAudit, ArraySlice<ReportAudit.Hit>) -> [Finding])
    /// In a report by what other reports of the same audit say.
    case folder(@Sendable (FolderAudit) -> [FolderAudit.Placed])
  }

  /// The name that users and files know it by; a phrase in kebab case, never reused for another meaning.
  package let id: String
  package let group: Group
  /// The gravest that it gives; a finding may be less.
  package let severity: Severity
  package let name: Wording
  /// What it finds and what not.
  package let meaning: Wording
  /// Why it is a fault: a regulation, arithmetic, or what was seen in real reports.
  package let source: Wording
  /// The words that `ReportAudit.hits` has the places of, with a space between words.
  package let words: String
  /// Whether the words count right behind a digit; 件， of 36件， is nothing to a rule that looks for numbers left out.
  let countsBehindDigits: Bool
  private let makeExamples: @Sendable () -> [CheckExample]
  package let method: Method

  package init(
    _ id: String, _ group: Group, _ severity: Severity, name: Wording, meaning: Wording, source: Wording,
    words: String = "", countsBehindDigits: Bool = true,
    examples: @escaping @autoclosure @Sendable () -> [CheckExample], method: Method
  ) {
    self.id = id
    self.group = group
    self.severity = severity
    self.name = name
    self.meaning = meaning
    self.source = source
    self.words = words
    self.countsBehindDigits = countsBehindDigits
    makeExamples = examples
    self.method = method
  }

  /// What it finds and what not, put together when it is asked for: whole reports, which an audit does not need.
  package var examples: [CheckExample] { makeExamples() }

  /// Whether the rule needs other reports than the one it finds something in.
  package var needsFolder: Bool {
    if case .folder = method { true } else { false }
  }
}
