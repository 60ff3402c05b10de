import ReportParser

/// What one pass over a report's text finds for the rules that ask for every character of it.
///
/// Each of those rules by itself would read the text; together they look at a character once. What is rare is found as far
/// as small tables tell, and the rules look closer where there is something.
struct TextScan: Sendable {
  /// A word of a rule, with the rule's number, at its place.
  struct RuleHit: Sendable {
    let rule: Int
    let hit: ReportAudit.Hit
  }

  /// The words of all rules, by place and then by length.
  private(set) var hits: [RuleHit] = []
  /// The sentences of `shortestSentence` characters and more, without the label of a list (一是, （一）) before them.
  private(set) var sentences: [Range<Int>] = []
  /// Whether two of `sentences` have length, beginning and end in common, as far as a table tells.
  private(set) var hasLikeSentences = false
  /// Where stretches of two to eight ideographs may stand for the second time in a row, ascending.
  private(set) var repetitions: [Int] = []
  /// Whether there is a run of eleven digits or more.
  private(set) var hasLongNumber = false

  /// Below this many characters a sentence may come again by chance.
  static let shortestSentence = 15
  /// The longest doubled phrase that is looked for.
  static let longestPhrase = 8

  /// Reads `text`.
  init(_ text: [UInt16], _ words: RuleWords) {
    hits.reserveCapacity(64)
    sentences.reserveCapacity(64)
    var sentence = SentenceMarks()
    // For two neighbours, hashed, the last place they stood at: so far from every place that can be asked for at first.
    var last = InlineArray<1024, UInt16>(repeating: 0x8000)
    var unit = text.first ?? 0
    for at in 0..<text.count {
      let next = at + 1 < text.count ? text[at + 1] : 0
      let slot = RuleWords.slot(unit, next)
      if words.mayOpen(slot) { take(words, text, at) }
      let place = UInt16(truncatingIfNeeded: at)
      if place &- last[slot & 1023] <= UInt16(Self.longestPhrase) { lookBack(text, at) }
      last[slot & 1023] = place
      if !AuditText.isIdeograph(unit) {
        if Self.isQuote(unit), at > 0 { takeBeforeQuote(words, text, at) }
        if words.isWord(unit), !words.mayOpen(slot) { take(words, text, at) }
        if let range = sentence.take(unit, at, text) { sentences.append(range) }
      }
      unit = next
    }
    hasLikeSentences = sentence.hasLike
    hasLongNumber = sentence.hasLongNumber
  }

  private mutating func take(_ words: RuleWords, _ text: [UInt16], _ start: Int) {
    words.forEachMatch(in: text, at: start) { owner, range in
      hits.append(RuleHit(rule: owner.rule, hit: ReportAudit.Hit(word: owner.word, range: range)))
    }
  }

  /// Quotation marks are stepped over inside words: “法律七进”, 「法律」.
  private mutating func takeBeforeQuote(_ words: RuleWords, _ text: [UInt16], _ quote: Int) {
    if !words.mayOpen(RuleWords.slot(text[quote - 1], text[quote])) { take(words, text, quote - 1) }
  }

  @inline(__always)
  private static func isQuote(_ unit: UInt16) -> Bool {
    unit == 0x22 || unit &- 0x2018 < 6 || unit &- 0x300C < 4
  }

  /// Keeps `at` where a stretch of ideographs that ends there or a few characters on may stand there again.
  private mutating func lookBack(_ text: [UInt16], _ at: Int) {
    guard at + 1 < text.count, AuditText.isIdeograph(text[at]), AuditText.isIdeograph(text[at + 1]) else { return }
    for length in 2...Self.longestPhrase {
      guard length <= at else { return }
      if text[at - length] == text[at], text[at - length + 1] == text[at + 1], isRun(text, at, length) {
        repetitions.append(at)
        return
      }
    }
  }

  /// Whether `length` characters in a row, those at `at` among them, are those that stand `length` places before.
  private func isRun(_ text: [UInt16], _ at: Int, _ length: Int) -> Bool {
    var end = at + 2
    while end < text.count, end - at < length, text[end] == text[end - length] { end += 1 }
    var start = at
    while start > length, end - start < length, text[start - 1] == text[start - 1 - length] { start -= 1 }
    return end - start >= length
  }
}

/// The sentences of a text, told by its marks alone, and the numbers that are too long to count something.
private struct SentenceMarks {
  /// Whether two sentences have length, beginning and end in common.
  private(set) var hasLike = false
  /// Whether there was a run of eleven digits.
  private(set) var hasLongNumber = false
  private var start = 0
  private var bits = InlineArray<256, UInt64>(repeating: 0)
  private var digits = 0
  private var lastDigit = -2

  /// Takes the character `unit` at `at`, no ideograph, and answers the sentence that it ends, if that is long enough.
  @inline(__always)
  mutating func take(_ unit: UInt16, _ at: Int, _ text: [UInt16]) -> Range<Int>? {
    guard AuditText.endsSentence(unit) || unit == 0xFF1B else {
      if AuditText.isDigit(unit) { count(at) }
      if at - start < 4 { start = at + 1 }
      return nil
    }
    var first = start
    start = at + 1
    // 一是 opens the point, not the sentence.
    if at - first > 2, text[first + 1] == 0x662F, Characters.hanDigit(text[first]) != nil { first += 2 }
    guard unit != 0x0A, at - first >= TextScan.shortestSentence else { return nil }
    note(first..<at + 1, text)
    return first..<at + 1
  }

  private mutating func count(_ at: Int) {
    digits = at == lastDigit + 1 ? digits + 1 : 1
    lastDigit = at
    if digits == AuditText.longNumber { hasLongNumber = true }
  }

  private mutating func note(_ range: Range<Int>, _ text: [UInt16]) {
    let key =
      UInt64(truncatingIfNeeded: range.count) << 48 | UInt64(text[range.lowerBound]) << 32
      | UInt64(text[range.lowerBound + 2]) << 16 | UInt64(text[range.upperBound - 2])
    let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 50)
    if bits[slot >> 6] & 1 << UInt64(slot & 63) != 0 { hasLike = true }
    bits[slot >> 6] |= 1 << UInt64(slot & 63)
  }
}
