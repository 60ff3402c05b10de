import ReportParser

/// How the text of a report came out of that of the year before.
package struct TextDiff: Sendable {
  /// In text order, removed sections last.
  package let sections: [SectionChange]
  /// The sentences taken over, in the order of the later report.
  package let carried: [SentencePair]
  /// The sentences of the later report that come from none of the earlier one.
  package let added: [PlacedSentence]
  /// The sentences of the earlier report that went into none of the later one.
  package let removed: [PlacedSentence]
  /// The paragraphs that stand elsewhere.
  package let moved: [ParagraphMove]

  /// The sentences of the later report.
  package var sentenceCount: Int { carried.count + added.count }

  /// How many sentences were taken over in that way.
  package func count(of kind: SentencePair.Kind) -> Int { carried.count { $0.kind == kind } }

  /// Whether the two texts say the same in the same order.
  package var isEmpty: Bool {
    sections.isEmpty && added.isEmpty && removed.isEmpty && moved.isEmpty
      && carried.allSatisfy { $0.kind == .wordForWord }
  }

  /// Holds `new` against `old`; `names` are those of places that the reports are about.
  init(from old: ReportText, to new: ReportText, names: [String]) {
    let matches = SentenceMatcher(old: old.sentences, new: new.sentences).matches
    let names = names.map { Array($0.utf16) }.filter { $0.count > 1 }
    var figures = Figures(new)
    carried = matches.map { match in
      let (before, after) = (old.sentences[match.old], new.sentences[match.new])
      return SentencePair(
        kind: match.kind, old: Self.placed(before, in: old), new: Self.placed(after, in: new),
        edit: match.kind == .wordForWord
          ? SentenceEdit(unchanged: Self.units(after, new))
          : SentenceEdit(old: Self.units(before, old), new: Self.units(after, new), names: names),
        figures: match.kind == .wordForWord ? figures.take(in: after.range) : [])
    }
    let (usedOld, usedNew) = (Set(matches.map(\.old)), Set(matches.map(\.new)))
    added = new.sentences.enumerated().filter { !usedNew.contains($0.offset) }.map { Self.placed($0.element, in: new) }
    removed = old.sentences.enumerated().filter { !usedOld.contains($0.offset) }.map {
      Self.placed($0.element, in: old)
    }
    moved = ParagraphMove.moves(from: old, to: new)
    sections = Self.sections(from: old, to: new, matches)
  }

  /// The figures of a text, taken in text order.
  private struct Figures {
    private var rest: ArraySlice<ReportText.StatedFigure>

    init(_ text: ReportText) {
      rest = text.figures[...]
    }

    mutating func take(in range: Range<Int>) -> [ReportText.StatedFigure] {
      while let first = rest.first, first.range.lowerBound < range.lowerBound { rest.removeFirst() }
      let own = rest.prefix { $0.range.upperBound <= range.upperBound }
      rest = rest.dropFirst(own.count)
      return Array(own)
    }
  }

  private static func units(_ sentence: ReportSentence, _ text: ReportText) -> [UInt16] {
    var units = text.text[sentence.range].filter { $0 != 0x0A }
    // One more or less of the marks between sentences is no change of what the sentence says.
    while let last = units.last, SentenceForm.closing.contains(last) { units.removeLast() }
    return units
  }

  private static func placed(_ sentence: ReportSentence, in text: ReportText) -> PlacedSentence {
    PlacedSentence(text: text.string(sentence.range), place: sentence.place, position: sentence.position)
  }

  private static func sections(
    from old: ReportText, to new: ReportText, _ matches: [SentenceMatcher.Match]
  ) -> [SectionChange] {
    let oldHeadings = old.headings(over: old.sentences.map(\.range))
    let newHeadings = new.headings(over: new.sentences.map(\.range))
    var shared: [[Int]: Int] = [:]
    for match in matches {
      guard let before = oldHeadings[match.old], let after = newHeadings[match.new] else { continue }
      shared[[before, after], default: 0] += new.sentences[match.new].form.normal.count
    }
    var lengths: [Int: Int] = [:]
    for (heading, sentence) in zip(newHeadings, new.sentences) {
      if let heading { lengths[heading, default: 0] += sentence.form.normal.count }
    }
    let matcher = SectionMatcher(old: old.headings, new: new.headings, shared: shared, lengths: lengths)
    func heading(_ heading: ReportText.Heading) -> SectionChange.Heading {
      SectionChange.Heading(text: heading.text, position: heading.position)
    }
    var changes: [SectionChange] = []
    for (number, other) in matcher.oldOfNew.enumerated() {
      guard let other else {
        changes.append(SectionChange(kind: .added, old: nil, new: heading(new.headings[number])))
        continue
      }
      let (before, after) = (old.headings[other], new.headings[number])
      if before.form.maskedHash == after.form.maskedHash { continue }
      changes.append(SectionChange(kind: .renamed, old: heading(before), new: heading(after)))
    }
    return changes
      + matcher.removed.map { SectionChange(kind: .removed, old: heading(old.headings[$0]), new: nil) }
  }
}
