import DocumentText

/// Small questions about a stretch of a document's `text`.
enum TextScan {
  /// `range` without blanks and decoration at either end, and without a bookmark that Word left at its start.
  static func trimmed(_ text: [UInt16], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Signs.isBlank(text[start]) || Signs.decorates(text[start]) { start += 1 }
    if has("[bookmark", in: text, at: start, upTo: end) {
      while start < end, text[start] != 0x5D { start += 1 }
      start = min(start + 1, end)
    }
    while end > start, Signs.isBlank(text[end - 1]) || Signs.decorates(text[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Whether `word` stands at `start` and ends before `limit`.
  static func has(_ word: String, in text: [UInt16], at start: Int, upTo limit: Int) -> Bool {
    var at = start
    for unit in word.utf16 {
      guard at < limit, text[at] == unit else { return false }
      at += 1
    }
    return true
  }

  /// Whether `range` ends with `word`.
  static func ends(_ text: [UInt16], _ range: Range<Int>, with word: String) -> Bool {
    let start = range.upperBound - word.utf16.count
    return start >= range.lowerBound && has(word, in: text, at: start, upTo: range.upperBound)
  }

  /// The place of the first `word` in `range`, or nil.
  static func first(_ word: String, in text: [UInt16], _ range: Range<Int>) -> Int? {
    let units = Array(word.utf16)
    guard let initial = units.first, range.count >= units.count else { return nil }
    for start in range.lowerBound...(range.upperBound - units.count) where text[start] == initial {
      if text[start..<start + units.count].elementsEqual(units) { return start }
    }
    return nil
  }

  /// Whether `word` stands anywhere in `range`.
  static func contains(_ word: String, in text: [UInt16], _ range: Range<Int>) -> Bool {
    first(word, in: text, range) != nil
  }

  /// The source text of `range` on one line: line breaks and the blanks about them are closed up.
  static func line(of document: Document, _ range: Range<Int>) -> String {
    let source = document.string(document.place(of: range))
    var line = ""
    var pending = ""
    var broken = false
    for scalar in source.unicodeScalars {
      if scalar.properties.isWhitespace {
        broken = broken || scalar == "\n" || scalar == "\r"
        pending.unicodeScalars.append(scalar)
      } else {
        if !broken, !line.isEmpty { line += pending }
        pending = ""
        broken = false
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}
