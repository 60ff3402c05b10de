import ReportParser

/// The words of all rules, each with the rules that look for it.
///
/// A word is looked for by two neighbouring characters of it that are seldom in a report: 格镇 of 治理格镇, since 治理 stands
/// in every paragraph. So a text is gone through once, with one look at a small table for every two neighbours of it, and
/// hardly any of them is looked at again. Marks inside a word are stepped over: “法律七进”, 「法律」.
///
/// Every character of every report passes here. That is why subscripts are unchecked where places are gathered: places are
/// below the text's length by the loop's own condition, slots below the table's length by how they are made.
///
/// A class, so that its tables are read where they stand.
final class RuleWords: Sendable {
  /// A word of a rule.
  struct Word: Sendable, BitwiseCopyable {
    /// The rule's number.
    let rule: UInt16
    /// The word's number in the rule's own list.
    let number: UInt16
    /// Where its characters begin among those of all words.
    fileprivate let start: UInt16
    fileprivate let length: UInt8
    /// How many of them stand before the two that it is looked for by.
    fileprivate var lead: UInt8
  }

  /// What a character may be of: thirty-one groups of pairs, a bit each, in the first place and in the second.
  ///
  /// The highest bit is that of marks, at which something is looked for whatever follows; in the second place every
  /// character has it.
  private struct Mask: Sendable, BitwiseCopyable {
    static let mark: UInt32 = 1 << 31
    var first: UInt32 = 0
    var second: UInt32 = mark
  }

  /// The words that are looked for by two characters; a pair of 0 is free.
  private struct Entry: Sendable, BitwiseCopyable {
    var pair: UInt32 = 0
    var first: UInt16 = 0
    var count: UInt8 = 0
    /// Whether one of the words counts right behind a digit.
    var countsBehindDigits = false
  }

  /// The units of all words, without separators.
  private let units: [UInt16]
  /// The words of two characters and more, those with one pair side by side.
  private let words: [Word]
  /// By pair, hashed with linear probing.
  private let entries: [Entry]
  /// What may be of a pair that words are looked for by, or a mark, by character, hashed.
  private let masks: [Mask]
  /// The words of one character.
  private let singles: [Word]

  /// Pairs of characters that stand in every report several times; no word is looked for by one of them if it has another.
  private static let common = "依法 工作 情况 报告 普法 服务 治理 法治 社区 街道 调解"

  init(_ rules: [CheckRule]) {
    var list = WordList()
    let lists = rules.indices.map { list.append(rules[$0].words) }
    let units = list.units
    self.units = units
    let common = Array(Self.common.utf16)
    var masks = [Mask](repeating: Mask(), count: 1 << 10)
    var (words, singles): ([Word], [Word]) = ([], [])
    for (rule, numbers) in lists.enumerated() {
      for number in numbers {
        let place = list[number]
        var word = Word(
          rule: UInt16(rule), number: UInt16(number - numbers.lowerBound), start: UInt16(place.lowerBound),
          length: UInt8(place.count), lead: 0)
        if place.count > 1 {
          word.lead = Self.lead(of: word, units, common)
          words.append(word)
        } else {
          singles.append(word)
          masks[Self.slot(of: units[place.lowerBound])].first |= Mask.mark
        }
      }
    }
    for unit in [0x0A, 0x3002, 0xFF01, 0xFF1B, 0xFF1F] + Characters.quotationMarks {
      masks[Self.slot(of: unit)].first |= Mask.mark
    }
    // By pair, and then as they come.
    let order = words.indices.map { UInt64(Self.pair(of: words[$0], units)) << 32 | UInt64($0) }.sorted()
    words = order.map { words[Int($0 & 0xFFFF_FFFF)] }
    var entries = [Entry](repeating: Entry(), count: 1 << 10)
    for (number, word) in words.enumerated() {
      let pair = Self.pair(of: word, units)
      let slot = Self.place(of: pair, entries)
      if entries[slot].pair == 0 { entries[slot] = Entry(pair: pair, first: UInt16(number)) }
      entries[slot].count += 1
      if rules[Int(word.rule)].countsBehindDigits { entries[slot].countsBehindDigits = true }
      // Pairs that end alike are of one group.
      let (first, second) = (UInt16(truncatingIfNeeded: pair >> 16), UInt16(truncatingIfNeeded: pair))
      let group = UInt32(1) << UInt32(Self.slot(of: second) % 31)
      masks[Self.slot(of: first)].first |= group
      masks[Self.slot(of: second)].second |= group
    }
    (self.words, self.entries, self.masks, self.singles) = (words, entries, masks, singles)
  }

  /// Where the first pair of a word begins that is not among `common`.
  private static func lead(of word: Word, _ units: [UInt16], _ common: [UInt16]) -> UInt8 {
    for lead in 0..<Int(word.length) - 1 {
      let at = Int(word.start) + lead
      let isCommon = stride(from: 0, to: common.count - 1, by: 3).contains {
        common[$0] == units[at] && common[$0 + 1] == units[at + 1]
      }
      if !isCommon { return UInt8(lead) }
    }
    return 0
  }

  private static func pair(of word: Word, _ units: [UInt16]) -> UInt32 {
    let at = Int(word.start) + Int(word.lead)
    return pair(units[at], units[at + 1])
  }

  @inline(__always)
  private static func pair(_ first: UInt16, _ second: UInt16) -> UInt32 { UInt32(first) << 16 | UInt32(second) }

  /// A number below 1,024 for a character; by this factor marks share theirs with few characters that are common.
  @inline(__always)
  private static func slot(of unit: UInt16) -> Int { Int((UInt32(unit) &* 0x1656_67B1) >> 22) }

  /// The place of `pair` in `entries`, or the free one where it belongs.
  @inline(__always)
  private static func place(of pair: UInt32, _ entries: [Entry]) -> Int {
    var slot = Int((UInt64(pair) &* 0x9E37_79B9_7F4A_7C15) >> 48) & (entries.count - 1)
    while entries[slot].pair != pair, entries[slot].pair != 0 { slot = (slot + 1) & (entries.count - 1) }
    return slot
  }

  /// The places in `range` of `text`, which is not empty, that are to be looked at, ascending.
  ///
  /// They are gathered before any is looked at: which they are cannot be foreseen, and a loop that does the same at every
  /// place, whatever it finds, has nothing to foresee.
  func places(in text: [UInt16], _ range: Range<Int>) -> [Int32] {
    let table = masks
    return unsafe [Int32](unsafeUninitializedCapacity: range.count) { places, count in
      let (units, masks) = (text.span, table.span)
      var number = 0
      var first = masks[Self.slot(of: units[range.lowerBound])].first
      for at in range.lowerBound..<min(range.upperBound, units.count - 1) {
        let next = unsafe masks[unchecked: Self.slot(of: units[unchecked: at + 1])]
        unsafe places[number] = Int32(truncatingIfNeeded: at)
        // 1 where a bit is left: the highest of a number and its negative is set in one of them then.
        let both = first & next.second
        number &+= Int(truncatingIfNeeded: (both | (0 &- both)) >> 31)
        first = next.first
      }
      if range.upperBound == units.count {
        unsafe places[number] = Int32(truncatingIfNeeded: units.count - 1)
        number += 1
      }
      count = number
    }
  }

  /// Whether something is to be looked for at `unit` by itself, as far as the table tells.
  @inline(__always)
  func isMark(_ unit: UInt16) -> Bool { masks[Self.slot(of: unit)].first & Mask.mark != 0 }

  /// Whether `first` and `second` may be of a word, as far as the table tells.
  @inline(__always)
  func mayBePair(_ first: UInt16, _ second: UInt16) -> Bool {
    masks[Self.slot(of: first)].first & masks[Self.slot(of: second)].second & ~Mask.mark != 0
  }

  /// Calls `body` with every word that has the characters at `at` and `next`, between which only quotation marks stand, as
  /// the two that it is looked for by, and with its place; those of which none counts behind a digit are left out there.
  @inline(__always)
  func forEachWord(in text: [UInt16], at: Int, next: Int, _ body: (Word, Range<Int>) -> Void) {
    let entry = entries[Self.place(of: Self.pair(text[at], text[next]), entries)]
    if !entry.countsBehindDigits, entry.count == 0 || at > 0 && AuditText.isDigit(text[at - 1]) { return }
    for number in Int(entry.first)..<Int(entry.first) + Int(entry.count) {
      let word = words[number]
      if let range = range(of: word, in: text, at, next) { body(word, range) }
    }
  }

  /// Calls `body` with every word that is `unit` alone.
  func forEachSingle(_ unit: UInt16, _ body: (Word) -> Void) {
    for word in singles where units[Int(word.start)] == unit { body(word) }
  }

  /// The place of `word`, whose two characters stand at `at` and `next`, or nil where the others are not there.
  private func range(of word: Word, in text: [UInt16], _ at: Int, _ next: Int) -> Range<Int>? {
    var (start, end) = (at, next + 1)
    let first = Int(word.start)
    for place in stride(from: first + Int(word.lead) - 1, through: first, by: -1) {
      start -= 1
      while start >= 0, AuditText.isQuotationMark(text[start]) { start -= 1 }
      guard start >= 0, text[start] == units[place] else { return nil }
    }
    for place in first + Int(word.lead) + 2..<first + Int(word.length) {
      while end < text.count, AuditText.isQuotationMark(text[end]) { end += 1 }
      guard end < text.count, text[end] == units[place] else { return nil }
      end += 1
    }
    return start..<end
  }
}
