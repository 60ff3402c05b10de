import DocumentText
package import ReportParser

/// One report as the rules see it: its parts, and the places of all words that any rule looks for, found in one pass.
package struct ReportAudit: Sendable {
  /// A word of a rule at its place.
  package struct Hit: Sendable {
    /// The word's number in the rule's list.
    package let word: Int
    package let range: Range<Int>
  }

  package let summary: ReportSummary
  /// For every figure, the number of its metric in the catalogue where it is reported under one, else -1.
  let metrics: [Int]
  /// For every metric of the catalogue, whether a figure is reported under it.
  let isReported: [Bool]
  /// The figures sentence by sentence.
  let groups: [FigureGroup]
  private let hits: [RuleHit]

  private struct RuleHit: Sendable {
    let rule: Int
    let hit: Hit
  }

  package var report: Report { summary.report }
  package var figures: [Figure] { summary.report.figures }
  package var identity: Identity { summary.report.identity }
  /// The document's text for recognition.
  package var text: [UInt16] { summary.report.document.text }

  /// Reads the text of `summary` for the words of every rule.
  package init(_ summary: ReportSummary) {
    self.summary = summary
    let figures = summary.report.figures
    metrics = figures.indices.map { position in
      figures[position].status == .reported
        ? figures[position].metricNumber ?? -1 : -1
    }
    var isReported = [Bool](repeating: false, count: MetricCatalog.all.count)
    for metric in metrics where metric >= 0 { isReported[metric] = true }
    self.isReported = isReported
    groups = FigureGroup.all(of: figures)
    let words = CheckCatalog.words
    var hits: [RuleHit] = []
    hits.reserveCapacity(64)
    let text = summary.report.document.text
    words.forEachMatch(in: text) { owner, range in
      hits.append(RuleHit(rule: owner.rule, hit: Hit(word: owner.word, range: range)))
    }
    self.hits = hits
  }

  /// The places of the words of the rule called `id`, by place and then by length.
  package func hits(of id: String) -> [Hit] {
    guard let number = CheckCatalog.words.number(of: id) else { return [] }
    return hits.compactMap { $0.rule == number ? $0.hit : nil }
  }

  /// What the rules that need one report only find in it, in text order.
  package func findings() -> [Finding] {
    var findings: [Finding] = []
    for find in CheckCatalog.reportMethods { findings += find(self) }
    return Self.sorted(findings)
  }

  /// `findings` by place, the gravest first where they share one.
  package static func sorted(_ findings: [Finding]) -> [Finding] {
    if findings.count < 2 { return findings }
    return findings.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
      if left.severity != right.severity { return left.severity > right.severity }
      return one.offset < other.offset
    }.map(\.element)
  }
}

/// What rules ask of a report's text.
extension ReportAudit {
  /// The text of `range` as the source has it.
  func string(_ range: Range<Int>) -> String {
    report.document.string(report.document.place(of: range))
  }

  /// Whether `word` stands at `start`.
  func has(_ word: StaticString, at start: Int) -> Bool {
    guard start >= 0 else { return false }
    var at = start
    for unit in word.description.utf16 {
      guard at < text.count, text[at] == unit else { return false }
      at += 1
    }
    return true
  }

  /// Whether `word` ends right before `end`.
  func has(_ word: StaticString, before end: Int) -> Bool {
    has(word, at: end - word.description.utf16.count)
  }

  /// Whether one of `words` stands in `range`.
  func contains(_ words: WordIndex, _ range: Range<Int>) -> Bool {
    range.contains { words.longestMatch(in: text, at: $0, upTo: range.upperBound) != nil }
  }

  /// Whether a figure is reported under the metric with that number in the catalogue.
  func reports(_ metric: Int) -> Bool { isReported.indices.contains(metric) && isReported[metric] }

  /// The figures of `group` that are reported under the metric with that number in the catalogue.
  func reported(_ metric: Int, in group: FigureGroup) -> [Int] {
    guard group.positions.contains(where: { metrics[$0] == metric }) else { return [] }
    return group.positions.filter { metrics[$0] == metric }
  }

  /// The number of the first figure that begins at `place` or behind it; the number of figures where none does.
  func figure(from place: Int) -> Int {
    let figures = figures
    var low = 0
    var high = figures.count
    while low < high {
      let middle = (low + high) / 2
      if figures[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The paragraphs in order, as ranges of `text`.
  var paragraphs: [Range<Int>] { report.document.paragraphs }

  /// What stands for the whole report: the longer line of its title, else the first clause of its text.
  var face: Range<Int> {
    if let title = identity.title {
      let units = title.utf16.filter { $0 != 0x20 && $0 != 0x3000 && $0 != Characters.newline }
      // The title may be broken over several lines.
      let line = paragraphs.prefix(40).first { line in
        guard line.count >= 6, line.count <= units.count + 8 else { return false }
        let own = text[line].filter { $0 != 0x20 }
        guard own.count >= 6, units.count >= own.count, own.count * 2 >= units.count else { return false }
        return units.suffix(own.count).elementsEqual(own) || units.prefix(own.count).elementsEqual(own)
      }
      if let line { return line }
    }
    guard let first = paragraphs.first else { return 0..<0 }
    let end = first.first { AuditText.endsClause(text[$0]) } ?? first.upperBound
    return first.lowerBound..<min(end, first.lowerBound + 60)
  }

  /// Whether the document is a report of a place, which has to be built like one.
  var isReport: Bool { identity.kind == .report }
}

/// Characters as the rules see them.
package enum AuditText {
  /// From this many digits on a number may be somebody's, and is not repeated in full.
  package static let longNumber = 11

  // Their names in `Characters` stand in another module, and a call for every character costs more than the question.
  private static let newline: UInt16 = 0x0A
  private static let fullStop: UInt16 = 0x3002

  /// Whether `unit` is an ideograph.
  @inline(__always)
  static func isIdeograph(_ unit: UInt16) -> Bool { unit &- 0x4E00 < 0x5200 }

  /// Whether `unit` is a digit.
  @inline(__always)
  static func isDigit(_ unit: UInt16) -> Bool { unit &- 0x30 < 10 }

  /// Whether `unit` ends a sentence or a paragraph.
  @inline(__always)
  static func endsSentence(_ unit: UInt16) -> Bool {
    unit == fullStop || unit == newline || unit == 0xFF01 || unit == 0xFF1F
  }

  /// Whether `unit` ends a clause, a sentence or a paragraph.
  static func endsClause(_ unit: UInt16) -> Bool {
    endsSentence(unit) || unit == Characters.fullComma || unit == Characters.semicolon || unit == Characters.colon
  }

  /// The sentence around `range`, its closing mark included and line breaks left out, as far as `reach` on either side.
  package static func sentence(in text: [UInt16], around range: Range<Int>, reach: Int = 400) -> Range<Int> {
    var start = min(range.lowerBound, text.count)
    let first = max(0, start - reach)
    while start > first, !endsSentence(text[start - 1]) { start -= 1 }
    var end = min(max(range.upperBound, start), text.count)
    if end > start, endsSentence(text[end - 1]) { return start..<end }
    let last = min(text.count, end + reach)
    while end < last, !endsSentence(text[end]) { end += 1 }
    if end < last, text[end] != Characters.newline { end += 1 }
    return start..<end
  }
}
