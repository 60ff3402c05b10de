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
    let place = document.place(of: range).clamped(to: document.scalars.indices)
    var line = String.UnicodeScalarView()
    var blanks = place.lowerBound..<place.lowerBound
    for at in place {
      let value = document.scalars[at]
      if value < 0x10000, Signs.isBlank(UInt16(value)) {
        blanks = (blanks.isEmpty ? at : blanks.lowerBound)..<at + 1
        continue
      }
      if !blanks.isEmpty {
        let isBroken = document.scalars[blanks].contains { $0 == 10 || $0 == 13 }
        if !isBroken, !line.isEmpty {
          for blank in document.scalars[blanks] { line.append(Unicode.Scalar(blank) ?? " ") }
        }
        blanks = at..<at
      }
      line.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(line)
  }
}
