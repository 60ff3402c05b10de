/// Words that a stretch of text may end with, as a tree read from their last units.
struct WordEndings: Sendable {
  private let trie: WordTrie

  /// The words of `list`, which stand between spaces or line breaks.
  init(_ list: String) {
    trie = WordTrie(WordList(list, backwards: true))
  }

  /// Whether `range` ends with one of the words.
  func end(_ text: [UInt16], _ range: Range<Int>) -> Bool {
    var at = range.upperBound
    var node = 0
    while at > range.lowerBound {
      at -= 1
      node = trie.child(of: node, text[at])
      if node == 0 { return false }
      if trie.wordAtNode[node] >= 0 { return true }
    }
    return false
  }
}
