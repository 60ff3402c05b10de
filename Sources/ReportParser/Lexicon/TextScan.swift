import DocumentText

/// Small questions about a stretch of a document's `text`.
enum TextScan {
  /// The paragraphs of `document`, each trimmed.
  static func lines(of document: Document) -> [Range<Int>] {
    let text = document.text
    return document.paragraphs.map { trimmed(text, $0) }
  }

  /// `range` without blanks and decoration at either end, and without a bookmark that Word left at its start.
  static func trimmed(_ text: [UInt16], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Signs.isBlank(text[start]) || Signs.decorates(text[start]) { start += 1 }
    if start < end, text[start] == 0x5B, has("[bookmark", in: text, at: start, upTo: end) {
      while start < end, text[start] != 0x5D { start += 1 }
      start = min(start + 1, end)
    }
    while end > start, Signs.isBlank(text[end - 1]) || Signs.decorates(text[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Whether `word` stands at `start` and ends before `limit`.
  @inline(__always)
  static func has(_ word: String, in text: [UInt16], at start: Int, upTo limit: Int) -> Bool {
    end(of: word, in: text, at: start, upTo: limit) != nil
  }

  /// Where `word` ends that stands at `start` and ends before `limit`, or nil.
  ///
  /// The word's bytes are decoded as far as they agree with the text, mostly one character; its view of UTF-16 would
  /// cost ten times as much.
  static func end(of word: String, in text: [UInt16], at start: Int, upTo limit: Int) -> Int? {
    let bytes = word.utf8Span.span
    var at = start
    var byte = 0
    while byte < bytes.count {
      guard at < limit, text[at] == unit(bytes, &byte) else { return nil }
      at += 1
    }
    return at
  }

  /// Whether `range` ends with `word`.
  static func ends(_ text: [UInt16], _ range: Range<Int>, with word: String) -> Bool {
    let start = range.upperBound - length(of: word)
    return start >= range.lowerBound && has(word, in: text, at: start, upTo: range.upperBound)
  }

  /// The place of the first `word` in `range`, or nil.
  static func first(_ word: String, in text: [UInt16], _ range: Range<Int>) -> Int? {
    let length = length(of: word)
    guard length > 0, range.count >= length else { return nil }
    var byte = 0
    let initial = unit(word.utf8Span.span, &byte)
    for start in range.lowerBound...(range.upperBound - length) where text[start] == initial {
      if has(word, in: text, at: start, upTo: range.upperBound) { return start }
    }
    return nil
  }

  /// The number of units of a word of the BMP.
  private static func length(of word: String) -> Int {
    let bytes = word.utf8Span.span
    var length = 0
    for at in 0..<bytes.count where bytes[at] & 0xC0 != 0x80 { length += 1 }
    return length
  }

  /// The unit of the character of the BMP that begins at `byte`, which is moved behind it.
  @inline(__always)
  private static func unit(_ bytes: Span<UInt8>, _ byte: inout Int) -> UInt16 {
    let lead = bytes[byte]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3
    defer { byte += length }
    if length == 1 { return UInt16(lead) }
    let next = UInt16(bytes[byte + 1] & 0x3F)
    if length == 2 { return UInt16(lead & 0x1F) << 6 | next }
    return UInt16(lead & 0x0F) << 12 | next << 6 | UInt16(bytes[byte + 2] & 0x3F)
  }

  /// Whether `word` stands anywhere in `range`.
  static func contains(_ word: String, in text: [UInt16], _ range: Range<Int>) -> Bool {
    first(word, in: text, range) != nil
  }

  /// The units of `range` as a string, as recognition reads them.
  static func string(_ text: [UInt16], _ range: Range<Int>) -> String {
    String(units: text[range])
  }

  /// The source text of `range` on one line: line breaks and the blanks about them are closed up.
  static func line(of document: Document, _ range: Range<Int>) -> String {
    let place = document.place(of: range)
    if !document.scalars[place].contains(where: isBlankScalar) { return document.string(place) }
    var line: [UInt32] = []
    var blanks = place.lowerBound..<place.lowerBound
    for at in place {
      let value = document.scalars[at]
      if isBlankScalar(value) {
        blanks = (blanks.isEmpty ? at : blanks.lowerBound)..<at + 1
        continue
      }
      if !blanks.isEmpty {
        let isBroken = document.scalars[blanks].contains { $0 == 10 || $0 == 13 }
        if !isBroken, !line.isEmpty {
          line += document.scalars[blanks]
        }
        blanks = at..<at
      }
      line.append(value)
    }
    return String(scalars: line[...])
  }

  private static func isBlankScalar(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && scalar &- 0x3001 > 0x9000 && Signs.isBlank(UInt16(truncatingIfNeeded: scalar))
  }
}
