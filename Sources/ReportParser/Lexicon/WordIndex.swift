/// Finds every word of a fixed list in a text, in one pass.
///
/// The words form a trie over UTF-16 units, walked from each position of the text. In Chinese prose a walk ends after
/// one or two steps, so no failure links are needed. Quotation marks inside a word are stepped over, so that
/// 法律明白人培训 is found in “法律明白人”培训.
///
/// Two flat tables make it up, both small enough to be built in microseconds and to stay in the cache: the edges of the
/// trie by node and unit, hashed, and before them a filter with a bit for every pair of units that a word begins with,
/// which turns most positions of a text away after one look.
package struct WordIndex: Sendable {
  /// A word found: its number in the list that the index was made from, and its place.
  package struct Match: Sendable {
    package let word: Int
    package let start: Int
    package let end: Int
  }

  private var trie: WordTrie
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
    var trie = WordTrie(expectedUnits: words.units.count)
    for word in 0..<words.count { _ = trie.insert(words, word, as: Int32(word)) }
    self.init(words, trie)
  }

  /// Makes an index of `words`, none of which has a space; of equal ones the first counts.
  package init(_ words: [String]) {
    self.init(words.joined(separator: " "))
  }

  /// Makes an index of `trie`, which holds `words`.
  init(_ words: WordList, _ trie: WordTrie) {
    self.trie = trie
    // Sixteen bits a word keep the filter sparse.
    var bits: UInt32 = 8
    while bits < 16, 1 << bits < words.count * 16 { bits += 1 }
    filterShift = 32 - bits
    filter = [UInt64](repeating: 0, count: 1 << (bits - 6))
    for word in 0..<words.count {
      let place = words[word]
      let second = place.count > 1 ? words.units[place.lowerBound + 1] : 0
      let bit = Self.bit(words.units[place.lowerBound], second, filterShift)
      filter[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
    }
  }

  @inline(__always)
  private static func bit(_ first: UInt16, _ second: UInt16, _ shift: UInt32) -> UInt32 {
    ((UInt32(first) << 16 | UInt32(second)) &* 0x9E37_79B1) >> shift
  }

  /// Whether a word may begin with these two units; a second of 0 stands for a word of one unit.
  @inline(__always)
  private func mayBegin(_ first: UInt16, _ second: UInt16) -> Bool {
    let bit = Self.bit(first, second, filterShift)
    return filter[Int(bit >> 6)] & (1 << UInt64(bit & 63)) != 0
  }

  /// Calls `body` with every occurrence of every word that starts in `range` and ends in it, by start and then by length.
  @inline(__always)
  package func forEachMatch(in text: [UInt16], range: Range<Int>, _ body: (Match) -> Void) {
    for start in range { forEachMatch(in: text, from: start, upTo: range.upperBound, body) }
  }

  /// The longest word that starts at `start` and ends in `range`, or nil.
  package func longestMatch(in text: [UInt16], at start: Int, upTo limit: Int) -> Match? {
    var longest: Match?
    forEachMatch(in: text, from: start, upTo: limit) { longest = $0 }
    return longest
  }

  /// The number of the word that `range` of `text` is, or nil.
  package func word(_ text: [UInt16], _ range: Range<Int>) -> Int? {
    longestMatch(in: text, at: range.lowerBound, upTo: range.upperBound).flatMap {
      $0.end == range.upperBound ? $0.word : nil
    }
  }

  @inline(__always)
  private func forEachMatch(in text: [UInt16], from start: Int, upTo limit: Int, _ body: (Match) -> Void) {
    guard start < limit else { return }
    let second = start + 1 < limit ? text[start + 1] : 0
    guard mayBegin(text[start], second) || mayBegin(text[start], 0) || WordTrie.isSkipped(second) else { return }
    var node = trie.child(of: 0, text[start])
    var end = start + 1
    while node > 0 {
      let word = Int(trie.wordAtNode[node])
      if word >= 0 { body(Match(word: word, start: start, end: end)) }
      while end < limit, WordTrie.isSkipped(text[end]) { end += 1 }
      guard end < limit else { return }
      node = trie.child(of: node, text[end])
      end += 1
    }
  }
}
