import DocumentText

/// What stands before a report's first heading: page and title lines, labelled fields, addressee, preamble.
///
/// A class, since many look at it and none changes it.
final class FrontMatter: Sendable {
  /// A labelled value, such as 发布日期：2025-03-04.
  struct Field {
    let kind: FieldKind
    /// The place of the value; empty where the label has none.
    let value: Range<Int>
  }

  let document: Document
  /// The lines before the preamble, trimmed, in text order.
  let lines: [Range<Int>]
  /// The paragraphs of the preamble, trimmed, in text order.
  let preamble: [Range<Int>]
  let fields: [Field]
  /// Where the first label of each of `lines` begins, or where the line ends that has none.
  private let labelStarts: [Int]

  /// Reads what stands before `bodyStart`, the start of the first heading; `trimmed` has the document's paragraphs.
  init(_ document: Document, _ trimmed: [Range<Int>], _ scanned: ScannedText, upTo bodyStart: Int) {
    self.document = document
    var lines: [Range<Int>] = []
    var preamble: [Range<Int>] = []
    for (paragraph, line) in zip(document.paragraphs, trimmed) where !line.isEmpty {
      if paragraph.lowerBound >= bodyStart { break }
      if preamble.isEmpty, !Self.isProse(scanned, line) { lines.append(line) } else { preamble.append(line) }
    }
    self.lines = lines
    self.preamble = preamble
    (fields, labelStarts) = Self.fields(document.text, lines)
  }

  /// Where the first label of the line with this number begins, or the line's end.
  func labelStart(of line: Int) -> Int { labelStarts[line] }

  /// Whether the line with this number has a label.
  func hasLabel(_ line: Int) -> Bool { labelStarts[line] < lines[line].upperBound }

  /// The values of every field of `kind`, in text order.
  func values(_ kind: FieldKind) -> [Range<Int>] {
    fields.filter { $0.kind == kind && !$0.value.isEmpty }.map(\.value)
  }

  /// The clause that leads into the body (现将…报告如下), or nil.
  var leadIn: Range<Int>? {
    for paragraph in preamble + lines.suffix(2) {
      guard let end = paragraph.last(where: { isLeadIn($0, paragraph) }) else { continue }
      var start = end
      while start > paragraph.lowerBound, !Signs.endsSentence(document.text[start - 1]) { start -= 1 }
      let sentence = start..<end
      let opening = sentence.first {
        FrontMatterCues.announcements.longest(in: document.text, at: $0, upTo: paragraph.upperBound) != nil
      }
      return (opening ?? start)..<end
    }
    return nil
  }

  private func isLeadIn(_ at: Int, _ paragraph: Range<Int>) -> Bool {
    FrontMatterCues.leadIns.longest(in: document.text, at: at, upTo: paragraph.upperBound) != nil
  }

  /// Whether `line` is running text rather than a title, a label or a button.
  private static func isProse(_ text: ScannedText, _ line: Range<Int>) -> Bool {
    if line.count < 12 || text.hasSign(in: line, where: { $0 == Signs.bar }) { return false }
    if line.count >= 20, text.sentenceEnd(in: line) != nil { return true }
    if line.count >= 60, text.hasSign(in: line, where: Signs.isComma) { return true }
    return FrontMatterCues.announcements.occurs(in: text.units, range: line)
      && FrontMatterCues.leadIns.occurs(in: text.units, range: line)
  }

  private static func fields(_ text: [UInt16], _ lines: [Range<Int>]) -> (fields: [Field], labelStarts: [Int]) {
    var fields: [Field] = []
    var starts: [Int] = []
    var waiting: FieldKind?
    for line in lines {
      let labels = FieldLabel.all(in: text, line)
      starts.append(labels.first?.start ?? line.upperBound)
      if let kind = waiting, labels.isEmpty {
        fields.append(Field(kind: kind, value: line))
      } else if labels.isEmpty, let byline = Byline(text, line) {
        fields.append(Field(kind: .issuer, value: byline.issuer))
        fields.append(Field(kind: .published, value: byline.date))
      }
      waiting = nil
      for (at, label) in labels.enumerated() {
        let limit = at + 1 < labels.count ? labels[at + 1].start : line.upperBound
        let value = FieldLabel.value(text, label.valueStart..<limit)
        fields.append(Field(kind: label.kind, value: value))
        // A label alone on its line has its value on the next one.
        let isAlone = labels.count == 1 && value.isEmpty && !text[line].contains(Signs.bar)
        if isAlone { waiting = label.kind }
      }
    }
    return (fields, starts)
  }
}

/// A label of the front matter with the sign that sets its value off: 索引号：, [ 发文字号 ], | 标题： |.
struct FieldLabel {
  let kind: FieldKind
  /// Where the label begins, its opening bracket included.
  let start: Int
  let valueStart: Int

  /// The labels of `line` in text order.
  static func all(in text: [UInt16], _ line: Range<Int>) -> [FieldLabel] {
    var found: [FieldLabel] = []
    let firstWord = firstWord(text, line)
    // A label inside the line is marked by a sign behind it, and most lines have none.
    let lastWord = text[line].contains(where: isMark) ? line.upperBound - 1 : firstWord
    let labels = FrontMatterCues.labels
    var at = firstWord
    while at <= lastWord {
      guard let cue = labels.longest(in: text, at: at, upTo: line.upperBound),
        let end = end(text, cue.end, line, opensLine: at == firstWord)
          ?? (at == firstWord ? gluedEnd(text, at, cue.kind, cue.end, line) : nil)
      else {
        at += 1
        continue
      }
      var start = at
      while start > line.lowerBound, isBracket(text[start - 1]) { start -= 1 }
      found.append(FieldLabel(kind: cue.kind, start: start, valueStart: end))
      at = max(end, at + 1)
    }
    return found
  }

  /// `range` without the signs that frame a value, up to the next cell of a table.
  static func value(_ text: [UInt16], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, isFrame(text[start]), text[start] != Signs.bar { start += 1 }
    var end = start
    while end < range.upperBound, text[end] != Signs.bar { end += 1 }
    while end > start, isFrame(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func firstWord(_ text: [UInt16], _ line: Range<Int>) -> Int {
    line.first { !isFrame(text[$0]) } ?? line.upperBound
  }

  /// Where the value begins, or nil where no sign says that a label ends at `end`.
  private static func end(_ text: [UInt16], _ end: Int, _ line: Range<Int>, opensLine: Bool) -> Int? {
    var at = end
    var isMarked = false
    while at < line.upperBound {
      if Signs.isColon(text[at]) || isClosing(text[at]) {
        isMarked = true
        at += 1
      } else if text[at] == Signs.bar, at > line.lowerBound {
        return at + 1
      } else if Signs.isBlank(text[at]) {
        at += 1
      } else {
        break
      }
    }
    if isMarked || (at == line.upperBound && opensLine) { return at }
    return nil
  }

  /// Where the value begins of a label that lost its colon when the page was saved: 发布日期2026-01-23, nil elsewhere.
  ///
  /// Only a long label at the start of a line whose rest can be nothing but its value.
  private static func gluedEnd(
    _ text: [UInt16], _ start: Int, _ kind: FieldKind, _ end: Int, _ line: Range<Int>
  ) -> Int? {
    guard end - start >= 4, end < line.upperBound, line.count <= 40 else { return nil }
    switch kind {
    case .number: return TextScan.ends(text, line, with: "号") ? end : nil
    case .made, .published: return Characters.isDigit(text[end]) ? end : nil
    case .issuer:
      let isBody = ["政府", "办事处", "委员会", "党委"].contains { TextScan.ends(text, line, with: $0) }
      return isBody ? end : nil
    default: return nil
    }
  }

  /// Whether `unit` sets a label off that stands before it.
  private static func isMark(_ unit: UInt16) -> Bool {
    !Characters.isIdeograph(unit) && (Signs.isColon(unit) || isClosing(unit) || unit == Signs.bar)
  }

  private static func isClosing(_ unit: UInt16) -> Bool { unit == 0x5D || unit == 0x3011 || unit == 0xFF3D }

  private static func isBracket(_ unit: UInt16) -> Bool { unit == 0x5B || unit == 0x3010 || unit == 0xFF3B }

  private static func isFrame(_ unit: UInt16) -> Bool {
    Signs.isBlank(unit) || isClosing(unit) || isBracket(unit) || Signs.isColon(unit) || Signs.decorates(unit)
      || unit == Signs.bar || unit == 0x2D || unit == 0xB7
  }
}
