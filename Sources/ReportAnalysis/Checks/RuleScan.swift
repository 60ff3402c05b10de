import ReportParser

/// What one pass over a report's text finds for the rules that ask for every character of it.
///
/// Each of those rules by itself would read the text; together they look at a character once. What is rare is found as far
/// as small tables tell, and the rules look closer where there is something.
struct RuleScan: Sendable {
  /// A word of a rule, with the rule's number, at its place.
  struct RuleHit: Sendable, BitwiseCopyable {
    let rule: Int32
    let word: Int32
    let start: Int32
    let end: Int32
  }

  /// The words of all rules, nearly by place: two that share characters may stand in either order.
  private(set) var hits: [RuleHit] = []
  /// The sentences of `shortestSentence` characters and more, without the label of a list (一是, （一）) before them.
  private(set) var sentences: [Range<Int>] = []
  /// Places where stretches of two to eight ideographs stand for the second time in a row, ascending, one of each at
  /// least.
  let repetitions: [Int]

  /// Below this many characters a sentence may come again by chance.
  static let shortestSentence = 15

  /// Whether two of `sentences` have length, beginning and end in common, as far as a table tells.
  private(set) var hasLikeSentences = false
  /// Where the next sentence begins.
  private var start = 0

  /// A bit for the length, beginning and end of every sentence, hashed.
  private typealias Forms = InlineArray<256, UInt64>

  /// Reads `text`.
  init(_ text: [UInt16], _ words: RuleWords) {
    repetitions = RepeatedPhrases.places(in: text)
    hits.reserveCapacity(64)
    sentences.reserveCapacity(64)
    var forms = Forms(repeating: 0)
    for place in words.places(in: text) {
      let at = Int(place)
      if at + 1 < text.count, words.mayBePair(text[at], text[at + 1]) { take(words, text, at, at + 1) }
      if words.isMark(text[at]) { look(words, text, at, &forms) }
    }
  }

  /// Looks closer at the mark at `at`.
  @inline(__always)
  private mutating func look(_ words: RuleWords, _ text: [UInt16], _ at: Int, _ forms: inout Forms) {
    let unit = text[at]
    if AuditText.endsSentence(unit) || unit == 0xFF1B {
      endSentence(text, at, &forms)
    } else if AuditText.isQuotationMark(unit) {
      takeAroundQuotes(words, text, at)
    } else {
      words.forEachSingle(unit) { add($0, at..<at + 1) }
    }
  }

  @inline(__always)
  private mutating func take(_ words: RuleWords, _ text: [UInt16], _ at: Int, _ next: Int) {
    words.forEachWord(in: text, at: at, next: next) { add($0, $1) }
  }

  private mutating func add(_ word: RuleWords.Word, _ range: Range<Int>) {
    hits.append(
      RuleHit(
        rule: Int32(word.rule), word: Int32(word.number), start: Int32(truncatingIfNeeded: range.lowerBound),
        end: Int32(truncatingIfNeeded: range.upperBound)))
  }

  /// Takes the words that have the quotation mark at `quote`, the first of a row, between the two characters that they are
  /// looked for by.
  private mutating func takeAroundQuotes(_ words: RuleWords, _ text: [UInt16], _ quote: Int) {
    guard quote > 0, !AuditText.isQuotationMark(text[quote - 1]) else { return }
    var next = quote + 1
    while next < text.count, AuditText.isQuotationMark(text[next]) { next += 1 }
    if next < text.count, words.mayBePair(text[quote - 1], text[next]) { take(words, text, quote - 1, next) }
  }

  /// Takes in the sentence that ends with the mark at `end`.
  private mutating func endSentence(_ text: [UInt16], _ end: Int, _ forms: inout Forms) {
    var first = start
    start = end + 1
    // The end of a line stands right behind that of a sentence mostly.
    guard text[end] != Characters.newline, end - first >= Self.shortestSentence else { return }
    // What stands before a mark among the first characters is a label: （一）, 3.
    var at = first
    while at < end, at - first < 4 {
      if !AuditText.isIdeograph(text[at]) { first = at + 1 }
      at += 1
    }
    // 一是 opens the point, not the sentence.
    if end - first > 2, text[first + 1] == 0x662F, Characters.hanDigit(text[first]) != nil { first += 2 }
    guard end - first >= Self.shortestSentence else { return }
    note(first..<end + 1, text, &forms)
    sentences.append(first..<end + 1)
  }

  private mutating func note(_ range: Range<Int>, _ text: [UInt16], _ forms: inout Forms) {
    let key =
      UInt64(truncatingIfNeeded: range.count) << 48 | UInt64(text[range.lowerBound]) << 32
      | UInt64(text[range.lowerBound + 2]) << 16 | UInt64(text[range.upperBound - 2])
    let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 50)
    if forms[slot >> 6] & 1 << UInt64(slot & 63) != 0 { hasLikeSentences = true }
    forms[slot >> 6] |= 1 << UInt64(slot & 63)
  }
}
