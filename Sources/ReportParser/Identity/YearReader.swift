import DocumentText

/// Finds the year that a report is on.
///
/// Years abound in a report: of plans, of decisions, of the year before and the year to come. So the place of a year
/// counts and never how often it stands: title, lead-in, first headings, opening of the preamble, the plan's heading.
struct YearReader {
  let front: FrontMatter
  let title: Title?
  let headings: [Heading]
  let scanned: ScannedText

  private var text: [UInt16] { front.document.text }

  /// The reporting year, or nil where the text doesn't say.
  func year() -> Int? {
    if let units = title?.units, let year = YearScan.first(in: units, units.indices, unitNeeded: false) {
      return year.value
    }
    if let leadIn = front.leadIn, let year = firstOutsideNames(leadIn) { return year }
    return headingYear(ofPlan: false) ?? openingYear() ?? headingYear(ofPlan: true).map { $0 - 1 }
  }

  private func headingYear(ofPlan isPlan: Bool) -> Int? {
    for heading in headings where heading.level == 1 {
      guard let year = YearScan.first(in: text, heading.words, unitNeeded: true)?.value else { continue }
      let roles = HeadingRole.named(scanned, heading.words, isTop: true, year: nil)
      if isPlan ? roles.first == .plan : roles.first != .plan && roles.first != nil { return year }
    }
    return nil
  }

  private func openingYear() -> Int? {
    for paragraph in front.preamble where !ClosingFinder.isDate(text, paragraph) {
      if let year = firstOutsideNames(paragraph.prefix(60)) { return year }
    }
    guard front.preamble.isEmpty, let heading = headings.first else { return nil }
    return firstOutsideNames(heading.bodyStart..<min(heading.bodyStart + 40, text.count))
  }

  /// The first year of `range` that stands in no 《》.
  private func firstOutsideNames(_ range: Range<Int>) -> Int? {
    var depth = 0
    for at in range {
      if text[at] == 0x300A { depth += 1 }
      if text[at] == 0x300B { depth = max(0, depth - 1) }
      guard depth == 0, let year = YearScan.year(in: text, at: at, upTo: range.upperBound) else { continue }
      if year.hasUnit || TextScan.has("以来", in: text, at: year.end, upTo: range.upperBound) { return year.value }
    }
    return nil
  }
}
