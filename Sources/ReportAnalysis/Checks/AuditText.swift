import ReportParser

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
