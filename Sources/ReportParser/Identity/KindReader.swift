import DocumentText

/// Tells reports from leaders' statements and from other genres.
struct KindReader {
  let front: FrontMatter
  let title: Title?
  let headings: [Heading]

  private var text: [UInt16] { front.document.text }

  /// The genre of the document; a title decides, without one the text does.
  func kind() -> Identity.Kind {
    if let units = title?.units { return kind(ofTitle: units) }
    let opening = front.preamble.isEmpty ? headings.first.map { [$0.words] } ?? [] : front.preamble
    let genres = opening.flatMap { TitleWords.genres.cues(in: text, range: $0.prefix(1200)) }
    if speaksForOneself(opening) || isStatementHeading(opening) { return .statement }
    let ruleOfLaw = genres.filter { $0.kind == .ruleOfLaw }.count
    let other = genres.filter { $0.kind == .other }.count
    if ruleOfLaw > other { return .report }
    if other > 0 { return .other }
    return isDense() ? .report : .other
  }

  private func kind(ofTitle units: [UInt16]) -> Identity.Kind {
    let genres = TitleWords.genres.cues(in: units, range: units.indices)
    if genres.contains(where: { $0.kind == .statement }) { return .statement }
    let isReport = TitleWords.reports.occurs(in: units, range: units.indices)
    // A report may append a plan; a plan or a notice that names no report is of another genre.
    let endsOtherwise = genres.contains { $0.kind == .otherEnding && $0.end == units.count }
    if genres.contains(where: { $0.kind == .ruleOfLaw }) {
      let isAbout = TitleWords.notes.occurs(in: units, range: units.indices)
      return isReport && !isAbout ? .report : endsOtherwise || isAbout ? .other : .report
    }
    return .other
  }

  /// Whether the text has no preamble and opens with the leader's duty, as a statement does: 一、履职情况.
  private func isStatementHeading(_ opening: [Range<Int>]) -> Bool {
    guard front.preamble.isEmpty, let heading = opening.first else { return false }
    return heading.count <= 8 && TextScan.ends(text, heading, with: "履职情况")
  }

  /// Whether the text speaks in the first person of one leader: 本人.
  private func speaksForOneself(_ opening: [Range<Int>]) -> Bool {
    if opening.contains(where: { TextScan.contains("本人", in: text, $0) }) { return true }
    return opening.contains { TextScan.contains("我始终", in: text, $0) || TextScan.contains("现将我履行", in: text, $0) }
  }

  /// Whether rule-of-law words stand thick enough to make the genre plain without title and preamble.
  private func isDense() -> Bool {
    let range = 0..<min(text.count, 6000)
    let count = TitleWords.genres.cues(in: text, range: range).filter { $0.kind == .ruleOfLaw }.count
    return count >= 3 && count * 2000 >= range.count
  }
}
