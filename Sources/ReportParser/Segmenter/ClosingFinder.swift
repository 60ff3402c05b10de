import DocumentText

/// Finds where a report's matter ends and its closing begins: 特此报告, signatures, date, attachments, page tail.
enum ClosingFinder {
  /// The start of the closing within `range`, or the end of `range` where there is none.
  static func start(_ document: Document, after range: Range<Int>) -> Int {
    let text = document.text
    var start = range.upperBound
    for paragraph in document.paragraphs.reversed() {
      if paragraph.lowerBound < range.lowerBound { break }
      let line = TextScan.trimmed(text, paragraph)
      if line.isEmpty { continue }
      guard closes(text, line) else { break }
      start = line.lowerBound
    }
    return start
  }

  /// Whether `line` can stand only after the report's matter.
  static func closes(_ text: [UInt16], _ line: Range<Int>) -> Bool {
    if isDate(text, line) || isSignature(text, line) { return true }
    guard line.count <= 60, let cue = ClosingCues.index.longest(in: text, at: line.lowerBound, upTo: line.upperBound)
    else { return line.count <= 30 && ClosingCues.tails.occurs(in: text, range: line) }
    return cue.kind == .anyLength || line.count <= 30
  }

  /// Whether `line` is a date and nothing else.
  static func isDate(_ text: [UInt16], _ line: Range<Int>) -> Bool {
    guard let date = DateScan.date(in: text, at: line.lowerBound, upTo: line.upperBound) else { return false }
    return TextScan.trimmed(text, date.end..<line.upperBound).isEmpty
  }

  /// Whether `line` names who signs, with or without the date: 小河镇人民政府2024年2月29日.
  static func isSignature(_ text: [UInt16], _ line: Range<Int>) -> Bool {
    guard line.count <= 70 else { return false }
    var end = line.upperBound
    for at in line where DateScan.date(in: text, at: at, upTo: line.upperBound)?.end == line.upperBound {
      end = at
      break
    }
    let name = line.lowerBound..<end
    guard !name.isEmpty, !text[name].contains(where: { Signs.isPunctuation($0) && $0 != 0x3001 }) else { return false }
    return ClosingCues.issuers.contains { TextScan.ends(text, name, with: $0) }
  }
}
