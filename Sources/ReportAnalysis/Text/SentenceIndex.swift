/// Finds the sentences of many reports that say the same, so that no report is held against every other.
package struct SentenceIndex: Sendable {
  /// A sentence of one of the reports.
  package struct Entry: Sendable, Equatable {
    /// The number that the report was added under.
    package let report: Int
    /// The sentence's number in the report, from 0.
    package let sentence: Int
  }

  /// What sentences have in common.
  package enum Likeness: Sendable {
    /// Every word and number.
    case wordForWord
    /// Everything but years and numbers.
    case butNumbers
  }

  private let likeness: Likeness
  private var entries: [UInt64: [Entry]] = [:]

  /// An empty index of sentences that are alike in that way.
  package init(_ likeness: Likeness) {
    self.likeness = likeness
  }

  /// Adds the sentences of a report.
  package mutating func add(_ sentences: [ReportSentence], of report: Int) {
    for (number, sentence) in sentences.enumerated() {
      entries[key(sentence.form), default: []].append(Entry(report: report, sentence: number))
    }
  }

  /// The sentences that are like the one of that form, in the order of adding; itself too where it was added.
  ///
  /// Likeness is that of 64-bit hashes: among a million sentences a false pair is less likely than one in ten million.
  package func entries(like form: SentenceForm) -> [Entry] { entries[key(form)] ?? [] }

  /// Every group of two or more sentences that are alike, by their first entry.
  package var groups: [[Entry]] {
    entries.values.filter { $0.count > 1 }
      .sorted { ($0[0].report, $0[0].sentence) < ($1[0].report, $1[0].sentence) }
  }

  private func key(_ form: SentenceForm) -> UInt64 {
    switch likeness {
    case .wordForWord: form.hash
    case .butNumbers: form.maskedHash
    }
  }
}
