/// Finds the headings of a document: numbered lines, and lines that name a part of the report.
enum HeadingFinder {
  /// The headings among `lines`, the text's paragraphs, in text order, with their levels.
  static func find(_ lines: [Range<Int>], _ scanned: ScannedText) -> [Heading] {
    let text = scanned.units
    var candidates: [NumberedLine] = []
    candidates.reserveCapacity(min(lines.count, 64))
    for (paragraph, line) in lines.enumerated() {
      if let numbered = NumberedLine.read(scanned, line, paragraph: paragraph) { candidates.append(numbered) }
    }
    let isOutlined = candidates.contains { $0.number.system == .ideographic || $0.number.system == .part }
    dropRunningPoints(&candidates, lines, scanned, isOutlined: isOutlined)
    dropListItems(&candidates, text)
    let styles = RunInStyles(candidates)
    candidates.removeAll { isWholeItem($0, lines, scanned, styles) }
    var headings: [Heading] = []
    headings.reserveCapacity(candidates.count + 8)
    for candidate in candidates {
      let words = styles.words(of: candidate, text)
      headings.append(
        Heading(
          system: candidate.number.system, value: candidate.number.value, label: candidate.number.label,
          words: words.range, start: candidate.line.lowerBound, bodyStart: words.bodyStart, level: 0))
    }
    insert(unnumbered(lines, scanned, numbered: headings), into: &headings)
    insert(topicLines(lines, scanned, below: headings), into: &headings)
    return OutlineLevels.assign(headings, scanned)
  }

  private static func insert(_ others: [Heading], into headings: inout [Heading]) {
    guard !others.isEmpty else { return }
    headings += others
    headings.sort { $0.start < $1.start }
  }

  /// Drops the points that are part of the running text.
  ///
  /// 一是 opens sentences and paragraphs far more often than it numbers headings. A point is a heading where it stands
  /// alone on a short line, over text of its own, and has a sibling that does so too.
  private static func dropRunningPoints(
    _ candidates: inout [NumberedLine], _ lines: [Range<Int>], _ text: ScannedText, isOutlined: Bool
  ) {
    let longest = isOutlined ? 24 : 32
    guard candidates.contains(where: { isPointLike($0.number.system) }) else { return }
    var isStanding = [Bool](repeating: false, count: candidates.count)
    var count = 0
    for (at, candidate) in candidates.enumerated() where isPointLike(candidate.number.system) {
      guard candidate.content.count <= longest, candidate.stop == nil, candidate.paragraph + 1 < lines.count else {
        continue
      }
      let next = HeadingNumber.read(text.units, lines[candidate.paragraph + 1])
      if next?.system == candidate.number.system, next?.value != 1 { continue }
      isStanding[at] = true
      count += 1
    }
    var at = -1
    candidates.removeAll { candidate in
      at += 1
      return isPointLike(candidate.number.system) && (count < 2 || !isStanding[at])
    }
  }

  /// Drops the items of a list that is one sentence, with ； between them.
  private static func dropListItems(_ candidates: inout [NumberedLine], _ text: [UInt16]) {
    var goesOnAfter: (paragraph: Int, system: HeadingNumber.System)?
    candidates.removeAll { candidate in
      let system = candidate.number.system
      guard system == .arabic || system == .arabicBracketed || system == .circled else { return false }
      let isNext = goesOnAfter.map { $0 == (candidate.paragraph - 1, system) } ?? false
      let isOpen = candidate.line.last.map { Signs.endsItem(text[$0]) && !Signs.endsSentence(text[$0]) } ?? false
      goesOnAfter = isOpen ? (candidate.paragraph, system) : nil
      return isOpen || isNext
    }
  }

  /// Whether a line is an item of a list and no heading: one sentence with a figure, and nothing below it.
  private static func isWholeItem(
    _ candidate: NumberedLine, _ lines: [Range<Int>], _ text: ScannedText, _ styles: RunInStyles
  ) -> Bool {
    let number = candidate.number
    guard number.system != .ideographic, number.system != .part, !styles.endsAtComma(number.system) else {
      return false
    }
    guard candidate.stop == candidate.line.upperBound - 1,
      text.hasSign(in: candidate.content, where: { Signs.digit($0) != nil }),
      text.hasSign(in: candidate.content, where: Signs.isComma)
    else { return false }
    guard candidate.paragraph + 1 < lines.count else { return true }
    let next = lines[candidate.paragraph + 1]
    return HeadingNumber.read(text.units, next) != nil || ClosingFinder.closes(text.units, next)
  }

  private static func isPointLike(_ system: HeadingNumber.System) -> Bool { system == .point || system == .ordinal }

  /// Short lines without a number that say nothing but which part of the report follows, such as 存在的问题.
  private static func unnumbered(
    _ lines: [Range<Int>], _ scanned: ScannedText, numbered: [Heading]
  ) -> [Heading] {
    let text = scanned.units
    let hasNumbers = numbered.contains { $0.system == .ideographic || $0.system == .part }
    var taken = StartCursor(numbered)
    var seenProse = false
    var found: [Heading] = []
    for (at, line) in lines.enumerated() {
      // Only the first prose of a text is looked for, and short lines that have none.
      if seenProse, line.count < 3 || line.count > 26 { continue }
      if scanned.sentenceEnd(in: line) != nil {
        seenProse = true
        continue
      }
      guard seenProse, line.count >= 3, line.count <= 26, at + 1 < lines.count, !taken.has(line.lowerBound)
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
  private static func topicLines(
    _ lines: [Range<Int>], _ text: ScannedText, below headings: [Heading]
  ) -> [Heading] {
    guard !headings.isEmpty else { return [] }
    var taken = StartCursor(headings)
    var found: [Heading] = []
    var inPart: [Heading] = []
    var isOpen = false
    var isTaken = lines.first.map { taken.has($0.lowerBound) } ?? false
    for (at, line) in lines.enumerated() {
      let isNextTaken = at + 1 < lines.count && taken.has(lines[at + 1].lowerBound)
      defer { isTaken = isNextTaken }
      if isTaken {
        if inPart.count > 1 { found += inPart }
        inPart.removeAll()
        isOpen = true
      } else if isOpen, at + 1 < lines.count, !isNextTaken, isTopicLine(text, line, over: lines[at + 1]) {
        inPart.append(
          Heading(
            system: .topicLine, value: 0, label: nil, words: line, start: line.lowerBound, bodyStart: line.upperBound,
            level: 0))
      }
    }
    return inPart.count > 1 ? found + inPart : found
  }

  private static func isTopicLine(_ text: ScannedText, _ line: Range<Int>, over next: Range<Int>) -> Bool {
    guard (4...26).contains(line.count), next.count >= 30, text.sentenceEnd(in: next) != nil else { return false }
    return !text.hasSign(in: line) {
      Signs.endsItem($0) || Signs.isColon($0) || Signs.digit($0) != nil || $0 == Signs.bar
    }
  }
}

/// Which places are starts of headings, for places that ascend.
private struct StartCursor {
  private let headings: [Heading]
  private var next = 0

  init(_ headings: [Heading]) { self.headings = headings }

  /// Whether a heading starts at `place`, which is not below the one asked for before.
  mutating func has(_ place: Int) -> Bool {
    while next < headings.count, headings[next].start < place { next += 1 }
    return next < headings.count && headings[next].start == place
  }
}
