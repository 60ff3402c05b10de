import ReportParser

/// What one pass over a report's text finds for the rules that ask for every character of it.
///
/// Each of those rules by itself would read the text; together they look at a character once. What is rare is found as far
/// as small tables tell, and the rules look closer where there is something.
struct RuleScan: Sendable {
  /// A word of a rule, with the rule's number, at its place.
  struct RuleHit: Sendable {
    let rule: Int
    let hit: ReportAudit.Hit
  }

  /// The words of all rules, by place and then by length.
  private(set) var hits: [RuleHit] = []
  /// The sentences of `shortestSentence` characters and more, without the label of a list (一是, （一）) before them.
  private(set) var sentences: [Range<Int>] = []
  /// Where stretches of two to eight ideographs may stand for the second time in a row, ascending.
  private(set) var repetitions: [Int] = []

  /// Below this many characters a sentence may come again by chance.
  static let shortestSentence = 15
  /// The longest doubled phrase that is looked for.
  static let longestPhrase = 8

  /// Whether two of `sentences` have length, beginning and end in common, as far as a table tells.
  private(set) var hasLikeSentences = false
  /// Where the next sentence begins.
  private var start = 0
  /// A bit for the length, beginning and end of every sentence, hashed.
  private var forms = [UInt64](repeating: 0, count: 256)

  /// Reads `text`.
  init(_ text: [UInt16], _ words: RuleWords) {
    hits.reserveCapacity(64)
    sentences.reserveCapacity(64)
    // For two neighbours, hashed, the last place they stood at: so far from every place that can be asked for at first.
    var last = InlineArray<1024, UInt16>(repeating: 0x8000)
    guard var unit = text.first else { return }
    // One question a character, and the answers elsewhere: what the loop holds has room in registers.
    for at in 0..<text.count - 1 {
      let next = text[at + 1]
      let slot = RuleWords.slot(unit, next)
      let place = UInt16(truncatingIfNeeded: at)
      let isNear = place &- last[slot & 1023] <= UInt16(Self.longestPhrase)
      last[slot & 1023] = place
      if words.mayOpen(slot) || isNear || !AuditText.isIdeograph(unit) && words.isMark(unit) {
        look(words, text, at, slot, isNear)
      }
      unit = next
    }
    if !AuditText.isIdeograph(unit) { look(words, text, text.count - 1, RuleWords.slot(unit, 0), false) }
    forms = []
  }

  /// Looks closer at the character at `at`, which has that number together with the next one.
  @inline(never)
  private mutating func look(_ words: RuleWords, _ text: [UInt16], _ at: Int, _ slot: Int, _ isNear: Bool) {
    let unit = text[at]
    let isOpening = words.mayOpen(slot)
    if isOpening { take(words, text, at) }
    if isNear { lookBack(text, at) }
    if AuditText.isIdeograph(unit) { return }
    if Characters.isQuotationMark(unit), at > 0 { takeBeforeQuote(words, text, at) }
    if !isOpening, words.isWord(unit) { take(words, text, at) }
    if AuditText.endsSentence(unit) || unit == 0xFF1B { endSentence(text, at) }
  }

  private mutating func take(_ words: RuleWords, _ text: [UInt16], _ start: Int) {
    words.forEachMatch(in: text, at: start) { owner, range in
      hits.append(RuleHit(rule: owner.rule, hit: ReportAudit.Hit(word: owner.word, range: range)))
    }
  }

  /// Quotation marks are stepped over inside words: “法律七进”, 「法律」.
  private mutating func takeBeforeQuote(_ words: RuleWords, _ text: [UInt16], _ quote: Int) {
    guard words.mayOpen(text[quote - 1]), !words.mayOpen(RuleWords.slot(text[quote - 1], text[quote])) else { return }
    take(words, text, quote - 1)
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

  /// Takes in the sentence that ends with the mark at `end`.
  private mutating func endSentence(_ text: [UInt16], _ end: Int) {
    var first = start
    start = end + 1
    // What stands before a mark among the first characters is a label: （一）, 3.
    var at = first
    while at < end, at - first < 4 {
      if !AuditText.isIdeograph(text[at]) { first = at + 1 }
      at += 1
    }
    // 一是 opens the point, not the sentence.
    if end - first > 2, text[first + 1] == 0x662F, Characters.hanDigit(text[first]) != nil { first += 2 }
    guard text[end] != Characters.newline, end - first >= Self.shortestSentence else { return }
    note(first..<end + 1, text)
    sentences.append(first..<end + 1)
  }

  private mutating func note(_ range: Range<Int>, _ text: [UInt16]) {
    let key =
      UInt64(truncatingIfNeeded: range.count) << 48 | UInt64(text[range.lowerBound]) << 32
      | UInt64(text[range.lowerBound + 2]) << 16 | UInt64(text[range.upperBound - 2])
    let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 50)
    if forms[slot >> 6] & 1 << UInt64(slot & 63) != 0 { hasLikeSentences = true }
    forms[slot >> 6] |= 1 << UInt64(slot & 63)
  }
}
