import DocumentText
package import ReportParser

/// One report as the rules see it: its parts, and what one pass over its text has found for all rules.
///
/// A class, since every rule is handed it.
package final class ReportAudit: Sendable {
  /// A word of a rule at its place.
  package struct Hit: Sendable {
    /// The word's number in the rule's list.
    package let word: Int
    package let range: Range<Int>

    /// Whether it begins behind the beginning of `other`, or there and ends behind its end.
    fileprivate func isBehind(_ other: Range<Int>) -> Bool {
      (range.lowerBound, range.upperBound) > (other.lowerBound, other.upperBound)
    }
  }

  package let summary: ReportSummary
  package let figures: [Figure]
  /// The document's text for recognition.
  package let text: [UInt16]
  /// For every figure, the number of its metric in the catalogue where it is reported under one, else -1.
  let metrics: [Int]
  /// For every metric of the catalogue, whether a figure is reported under it.
  let isReported: [Bool]
  /// The numbers of the sections' headings; nil for those without one.
  let sectionNumbers: [SectionNumber?]
  /// What was found by reading the text.
  let scan: RuleScan
  /// The places of runs of eleven digits or more.
  let longNumbers: [Range<Int>]
  /// The words of every rule, rule by rule, those of one by place and then by length.
  private let hits: [Hit]
  /// Where the words of each rule begin in `hits`; those of the last end with it.
  private let starts: [Int]

  package var report: Report { summary.report }
  package var identity: Identity { summary.report.identity }

  /// Reads the text of `summary` for every rule.
  package init(_ summary: ReportSummary) {
    self.summary = summary
    figures = summary.report.figures
    text = summary.report.document.text
    var metrics = [Int](repeating: -1, count: figures.count)
    var isReported = [Bool](repeating: false, count: MetricCatalog.all.count)
    for position in figures.indices where figures[position].status.isReported {
      guard let metric = figures[position].metricNumber else { continue }
      metrics[position] = metric
      isReported[metric] = true
    }
    (self.metrics, self.isReported) = (metrics, isReported)
    let sections = summary.report.sections
    let text = text
    sectionNumbers = sections.indices.map {
      SectionNumber(sections[$0].label, at: sections[$0].range.lowerBound, in: text)
    }
    scan = RuleScan(text, CheckCatalog.words)
    longNumbers = AuditText.longNumbers(in: text)
    (hits, starts) = Self.byRule(scan.hits)
  }

  private static func byRule(_ found: [RuleScan.RuleHit]) -> (hits: [Hit], starts: [Int]) {
    var ends = [Int](repeating: 0, count: CheckCatalog.methods.count + 1)
    for hit in found { ends[Int(hit.rule) + 1] += 1 }
    for rule in 1..<ends.count { ends[rule] += ends[rule - 1] }
    let starts = ends
    var hits = [Hit](repeating: Hit(word: 0, range: 0..<0), count: found.count)
    for hit in found {
      let (rule, range) = (Int(hit.rule), Int(hit.start)..<Int(hit.end))
      // The few that stand behind it are within a word's length.
      var at = ends[rule]
      while at > starts[rule], hits[at - 1].isBehind(range) {
        hits[at] = hits[at - 1]
        at -= 1
      }
      hits[at] = Hit(word: Int(hit.word), range: range)
      ends[rule] += 1
    }
    return (hits, starts)
  }

  /// The places of the words of the rule with that number, by place and then by length.
  package func hits(of rule: Int) -> ArraySlice<Hit> {
    rule < 0 ? [] : hits[starts[rule]..<starts[rule + 1]]
  }

  /// What the rules that need one report only find in it, in text order.
  package func findings() -> [Finding] {
    var findings: [Finding] = []
    let methods = CheckCatalog.methods
    for rule in methods.indices {
      switch methods[rule] {
      case .report(let find): append(find(self), to: &findings)
      case .words(let find) where starts[rule] < starts[rule + 1]: append(find(self, hits(of: rule)), to: &findings)
      case .words, .folder: continue
      }
    }
    return Self.sorted(findings)
  }

  /// Most rules find nothing.
  @inline(__always)
  private func append(_ found: [Finding], to findings: inout [Finding]) {
    if found.isEmpty { return }
    if findings.isEmpty { findings = found } else { findings += found }
  }

  /// `findings` by place, the gravest first where they share one.
  package static func sorted(_ findings: [Finding]) -> [Finding] {
    if findings.count < 2 { return findings }
    func isBefore(_ one: Int, _ other: Int) -> Bool {
      let (left, right) = (findings[one].range.lowerBound, findings[other].range.lowerBound)
      if left != right { return left < right }
      if findings[one].severity != findings[other].severity { return findings[one].severity > findings[other].severity }
      return one < other
    }
    if (1..<findings.count).allSatisfy({ isBefore($0 - 1, $0) }) { return findings }
    // Numbers are sorted, not the findings themselves, which are large.
    return findings.indices.sorted(by: isBefore).map { findings[$0] }
  }
}

/// What rules ask of a report's text.
extension ReportAudit {
  /// The text of `range` as the source has it.
  func string(_ range: Range<Int>) -> String {
    report.document.string(report.document.place(of: range))
  }

  /// Whether `character` stands at `place`.
  func has(_ character: Unicode.Scalar, at place: Int) -> Bool {
    text.indices.contains(place) && UInt32(text[place]) == character.value
  }

  /// Whether the two characters stand at `place`.
  func has(_ first: Unicode.Scalar, _ second: Unicode.Scalar, at place: Int) -> Bool {
    has(first, at: place) && has(second, at: place + 1)
  }

  /// Whether one of `words` stands in `range`.
  func contains(_ words: WordIndex, _ range: Range<Int>) -> Bool {
    range.contains { words.longestMatch(in: text, at: $0, upTo: range.upperBound) != nil }
  }

  /// Whether a figure is reported under the metric with that number in the catalogue.
  func reports(_ metric: Int) -> Bool { isReported.indices.contains(metric) && isReported[metric] }

  /// The figures at `positions` that are reported under the metric with that number in the catalogue.
  func reported(_ metric: Int, in positions: Range<Int>) -> [Int] {
    guard positions.contains(where: { metrics[$0] == metric }) else { return [] }
    return positions.filter { metrics[$0] == metric }
  }

  /// The first figure at `positions` that is reported under the metric with that number, or nil.
  func first(_ metric: Int, in positions: Range<Int>) -> Int? {
    positions.first { metrics[$0] == metric }
  }

  /// The figures of the sentence that the one at `position` stands in.
  func neighbours(of position: Int) -> Range<Int> {
    let sentence = figures[position].sentence
    var (start, end) = (position, position + 1)
    while start > 0, figures[start - 1].sentence == sentence { start -= 1 }
    while end < figures.count, figures[end].sentence == sentence { end += 1 }
    return start..<end
  }

  /// The number of the first figure that begins at `place` or behind it; the number of figures where none does.
  func figure(from place: Int) -> Int {
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
        guard line.count >= 6, line.count <= units.count + 8, let start = line.first(where: { text[$0] != 0x20 }),
          let end = line.last(where: { text[$0] != 0x20 }), text[start] == units.first || text[end] == units.last
        else { return false }
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

  /// Whether `unit` is one of the quotation marks, which are stepped over inside a word.
  @inline(__always)
  static func isQuotationMark(_ unit: UInt16) -> Bool {
    unit < 0x3010 && (unit &- 0x2018 < 6 ? unit &- 0x201A > 1 : unit &- 0x300C < 4 || unit == 0x22)
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
