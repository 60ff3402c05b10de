/// Finds every word of a fixed list in a text, in one pass.
///
/// The words form a trie over UTF-16 units, walked from each position of the text. In Chinese prose a walk ends after
/// one or two steps, so no failure links are needed. Quotation marks inside a word are stepped over, so that
/// 法律明白人培训 is found in “法律明白人”培训.
///
/// Two flat tables make it up, both small enough to be built in microseconds and to stay in the cache: the edges of the
/// trie by node and unit, hashed, and before them a filter: by the first unit, hashed, a bit for every second unit that
/// a word goes on with. It turns most positions of a text away after one look.
package struct WordIndex: Sendable {
  /// A word found: its number in the list that the index was made from, and its place.
  package struct Match: Sendable {
    package let word: Int
    package let start: Int
    package let end: Int
  }

  private let trie: WordTrie
  private var filter: [UInt64]
  private var filterShift: UInt32

  /// Makes an index of the words of `list`, which stand between spaces or line breaks.
  ///
  /// A word is known by its position in the list; of equal ones the first counts.
  package init(_ list: String) {
    self.init(WordList(list))
  }

  /// Makes an index of `words`; of equal ones the first counts.
  package init(_ words: WordList) {
    trie = WordTrie(words)
    var bits: UInt32 = 5
    while bits < 12, 1 << bits < words.count * 2 { bits += 1 }
    filterShift = 32 - bits
    filter = [UInt64](repeating: 0, count: 1 << bits)
    for word in 0..<words.count {
      var (first, seconds) = (UInt16(0), UInt64.max)
      for at in words[word] where !Characters.isQuotationMark(words.units[at]) {
        if first != 0 {
          seconds = Self.bit(words.units[at]) | Self.skippedBits
          break
        }
        first = words.units[at]
      }
      if first != 0 { filter[slot(first)] |= seconds }
    }
  }

  /// Makes an index of `words`, none of which has a space; of equal ones the first counts.
  package init(_ words: [String]) {
    var list = WordList()
    for word in words { list.append(word) }
    self.init(list)
  }

  @inline(__always)
  private func slot(_ first: UInt16) -> Int { Int((UInt32(first) &* 0x9E37_79B1) >> filterShift) }

  /// The bit of a second unit; quotation marks, close together in Unicode, share a few.
  @inline(__always)
  private static func bit(_ second: UInt16) -> UInt64 { 1 << UInt64((second >> 2) & 63) }

  /// The bits of the quotation marks, which may stand between the first and the second unit of any word.
  private static var skippedBits: UInt64 { bit(0x2018) | bit(0x201C) | bit(0x300C) | bit(0x22) }

  /// Whether a word may begin at `start`, where there is a unit.
  @inline(__always)
  private func mayBegin(_ text: Span<UInt16>, _ start: Int, _ limit: Int) -> Bool {
    let seconds = filter[slot(text[start])]
    return seconds != 0 && (seconds == .max || (start + 1 < limit && seconds & Self.bit(text[start + 1]) != 0))
  }

  /// Calls `body` with every occurrence of every word that starts in `range` and ends in it, by start and then by length.
  @inline(__always)
  package func forEachMatch(in text: [UInt16], range: Range<Int>, _ body: (Match) -> Void) {
    let text = text.span
    for start in range where mayBegin(text, start, range.upperBound) { walk(text, start, range.upperBound, body) }
  }

  /// Calls `body` with every word that starts at `start` and ends before `limit`, the shorter first.
  @inline(__always)
  func forEachMatch(in text: Span<UInt16>, at start: Int, upTo limit: Int, _ body: (Match) -> Void) {
    if start < limit, mayBegin(text, start, limit) { walk(text, start, limit, body) }
  }

  /// The longest word that starts at `start` and ends before `limit`, or nil.
  @inline(__always)
  package func longestMatch(in text: [UInt16], at start: Int, upTo limit: Int) -> Match? {
    longestMatch(in: text.span, at: start, upTo: limit)
  }

  /// The longest word that starts at `start` and ends before `limit`, or nil.
  @inline(__always)
  func longestMatch(in text: Span<UInt16>, at start: Int, upTo limit: Int) -> Match? {
    start < limit && mayBegin(text, start, limit) ? longestWord(in: text, at: start, upTo: limit) : nil
  }

  /// Whether a word starts in `range` and ends in it.
  func occurs(in text: [UInt16], _ range: Range<Int>) -> Bool {
    range.contains { longestMatch(in: text, at: $0, upTo: range.upperBound) != nil }
  }

  /// The number of the word that `range` of `text` is, or nil.
  package func word(_ text: [UInt16], _ range: Range<Int>) -> Int? {
    longestMatch(in: text, at: range.lowerBound, upTo: range.upperBound).flatMap {
      $0.end == range.upperBound ? $0.word : nil
    }
  }

  /// The number of the word that `name` is, or nil.
  func word(_ name: String) -> Int? {
    let bytes = name.utf8Span.span
    var (at, node) = (0, 0)
    while at < bytes.count {
      node = trie.child(of: node, bytes.nextUnit(&at))
      if node == 0 { return nil }
    }
    let word = Int(trie.wordAtNode[node])
    return word < 0 ? nil : word
  }

  /// Calls `body` with the number of every word of `list`, which stand between spaces; what is none is left out.
  @inline(__always)
  func forEachWord(of list: String, _ body: (Int) -> Void) {
    let bytes = list.utf8Span.span
    var (at, node) = (0, Optional(0))
    while at < bytes.count {
      let unit = bytes.nextUnit(&at)
      if unit != 0x20 {
        let child = node.map { trie.child(of: $0, unit) }
        node = child == 0 ? nil : child
      }
      if unit == 0x20 || at == bytes.count {
        if let node, trie.wordAtNode[node] >= 0 { body(Int(trie.wordAtNode[node])) }
        node = 0
      }
    }
  }

  @inline(never)
  private func longestWord(in text: Span<UInt16>, at start: Int, upTo limit: Int) -> Match? {
    var longest: Match?
    walk(text, start, limit) { longest = $0 }
    return longest
  }

  @inline(__always)
  private func walk(_ text: Span<UInt16>, _ start: Int, _ limit: Int, _ body: (Match) -> Void) {
    var node = trie.child(of: 0, text[start])
    var end = start + 1
    while node > 0 {
      let word = Int(trie.wordAtNode[node])
      if word >= 0 { body(Match(word: word, start: start, end: end)) }
      while end < limit, Characters.isQuotationMark(text[end]) { end += 1 }
      guard end < limit else { return }
      node = trie.child(of: node, text[end])
      end += 1
    }
  }
}
