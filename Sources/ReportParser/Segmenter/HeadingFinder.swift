import DocumentText

/// Finds the headings of a document: numbered lines, and lines that name a part of the report.
enum HeadingFinder {
  /// A numbered line that may be a heading.
  private struct Candidate {
    let number: HeadingNumber
    let line: Range<Int>
    let paragraph: Int
  }

  /// The headings in text order, with their levels.
  static func find(_ document: Document, _ scanned: ScannedText) -> [Heading] {
    let text = document.text
    let lines = document.paragraphs.map { TextScan.trimmed(text, $0) }
    var candidates: [Candidate] = []
    for (paragraph, line) in lines.enumerated() {
      if let number = HeadingNumber.read(text, line), number.contentStart < line.upperBound {
        candidates.append(Candidate(number: number, line: line, paragraph: paragraph))
      }
    }
    let isOutlined = candidates.contains { $0.number.system == .ideographic || $0.number.system == .part }
    candidates = withoutRunningPoints(candidates, lines, text, isOutlined: isOutlined)
    candidates = withoutListItems(candidates, text)
    let styles = RunInStyles(candidates.map { ($0.number, $0.line) }, text)
    candidates = candidates.filter { !isWholeItem($0, lines, text, styles) }
    var headings: [Heading] = candidates.map { candidate in
      let words = styles.words(of: candidate.number, in: candidate.line, text)
      return Heading(
        system: candidate.number.system, value: candidate.number.value, label: candidate.number.label,
        words: words.range, start: candidate.line.lowerBound, bodyStart: words.bodyStart, level: 0)
    }
    headings += unnumbered(lines, scanned, numbered: headings)
    headings.sort { $0.start < $1.start }
    headings += topicLines(lines, text, below: headings)
    headings.sort { $0.start < $1.start }
    return OutlineLevels.assign(headings, scanned)
  }

  /// Drops the points that are part of the running text.
  ///
  /// 一是 opens sentences and paragraphs far more often than it numbers headings. A point is a heading where it stands
  /// alone on a short line, over text of its own, and has a sibling that does so too.
  private static func withoutRunningPoints(
    _ candidates: [Candidate], _ lines: [Range<Int>], _ text: [UInt16], isOutlined: Bool
  ) -> [Candidate] {
    let longest = isOutlined ? 24 : 32
    var standing: Set<Int> = []
    for candidate in candidates where isPointLike(candidate.number.system) {
      let content = candidate.number.contentStart..<candidate.line.upperBound
      guard content.count <= longest, !text[content].contains(where: Signs.endsItem),
        candidate.paragraph + 1 < lines.count
      else { continue }
      let next = HeadingNumber.read(text, lines[candidate.paragraph + 1])
      if next?.system == candidate.number.system, next?.value != 1 { continue }
      standing.insert(candidate.paragraph)
    }
    if standing.count < 2 { standing = [] }
    return candidates.filter { !isPointLike($0.number.system) || standing.contains($0.paragraph) }
  }

  /// Drops the items of a list that is one sentence, with ； between them.
  private static func withoutListItems(_ candidates: [Candidate], _ text: [UInt16]) -> [Candidate] {
    var goesOnAfter: (paragraph: Int, system: HeadingNumber.System)?
    return candidates.filter { candidate in
      let system = candidate.number.system
      guard system == .arabic || system == .arabicBracketed || system == .circled else { return true }
      let isNext = goesOnAfter.map { $0 == (candidate.paragraph - 1, system) } ?? false
      let isOpen = candidate.line.last.map { Signs.endsItem(text[$0]) && !Signs.endsSentence(text[$0]) } ?? false
      goesOnAfter = isOpen ? (candidate.paragraph, system) : nil
      return !isOpen && !isNext
    }
  }

  /// Whether a line is an item of a list and no heading: one sentence with a figure, and nothing below it.
  private static func isWholeItem(
    _ candidate: Candidate, _ lines: [Range<Int>], _ text: [UInt16], _ styles: RunInStyles
  ) -> Bool {
    let number = candidate.number
    guard number.system != .ideographic, number.system != .part, !styles.endsAtComma(number.system) else {
      return false
    }
    let content = number.contentStart..<candidate.line.upperBound
    guard let stop = text[content].firstIndex(where: Signs.endsItem), stop == content.upperBound - 1,
      text[content].contains(where: { Signs.digit($0) != nil }), text[content].contains(where: Signs.isComma)
    else { return false }
    guard candidate.paragraph + 1 < lines.count else { return true }
    let next = lines[candidate.paragraph + 1]
    return HeadingNumber.read(text, next) != nil || ClosingFinder.closes(text, next)
  }

  private static func isPointLike(_ system: HeadingNumber.System) -> Bool { system == .point || system == .ordinal }

  /// Short lines without a number that say nothing but which part of the report follows, such as 存在的问题.
  private static func unnumbered(
    _ lines: [Range<Int>], _ scanned: ScannedText, numbered: [Heading]
  ) -> [Heading] {
    let text = scanned.units
    let hasNumbers = numbered.contains { $0.system == .ideographic || $0.system == .part }
    let taken = Set(numbered.map(\.start))
    var seenProse = false
    var found: [Heading] = []
    for (at, line) in lines.enumerated() {
      if text[line].contains(where: Signs.endsSentence) {
        seenProse = true
        continue
      }
      guard seenProse, line.count >= 3, line.count <= 26, at + 1 < lines.count, !taken.contains(line.lowerBound)
      else { continue }
      var end = line.upperBound
      if Signs.isColon(text[end - 1]) {
        // 主要存在以下问题： leads into a list; a heading with a colon is the bare name.
        guard line.count <= 11 else { continue }
        end -= 1
      }
      let words = line.lowerBound..<end
      guard HeadingRole.namesPart(scanned, words, mayBeAchievements: !hasNumbers) else { continue }
      found.append(
        Heading(
          system: .unnumbered, value: 0, label: nil, words: words, start: line.lowerBound,
          bodyStart: line.upperBound, level: 0))
    }
    return found
  }

  /// Short lines without a number that divide a part: at least two under one heading, each over a paragraph of prose.
  private static func topicLines(_ lines: [Range<Int>], _ text: [UInt16], below headings: [Heading]) -> [Heading] {
    let taken = Set(headings.map(\.start))
    var found: [Heading] = []
    var inPart: [Heading] = []
    var isOpen = false
    for (at, line) in lines.enumerated() {
      if taken.contains(line.lowerBound) {
        if inPart.count > 1 { found += inPart }
        inPart = []
        isOpen = true
      } else if isOpen, at + 1 < lines.count, !taken.contains(lines[at + 1].lowerBound),
        isTopicLine(text, line, over: lines[at + 1])
      {
        inPart.append(
          Heading(
            system: .topicLine, value: 0, label: nil, words: line, start: line.lowerBound, bodyStart: line.upperBound,
            level: 0))
      }
    }
    return inPart.count > 1 ? found + inPart : found
  }

  private static func isTopicLine(_ text: [UInt16], _ line: Range<Int>, over next: Range<Int>) -> Bool {
    guard (4...26).contains(line.count), next.count >= 30, text[next].contains(where: Signs.endsSentence) else {
      return false
    }
    return !text[line].contains {
      Signs.endsItem($0) || Signs.isColon($0) || Signs.digit($0) != nil || $0 == Signs.bar
    }
  }
}
