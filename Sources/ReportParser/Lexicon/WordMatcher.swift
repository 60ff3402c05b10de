/// The words of the lexicon in the form in which a text is read for them.
///
/// Every character of every report passes here, so this file departs from the plain way in three respects. A filter of
/// 8 KiB over pairs of characters turns two places of three away without a look at the tree. Where it lets one pass, the
/// pair leads straight to its node, past the root's thousands of children. And subscripts are unchecked: places are
/// below the text's length by the loops' own conditions, table slots below the table's length by their masks.
struct WordMatcher: Sendable {
  /// Which pairs of characters words begin with, a bit for every pair, hashed.
  private var pairFilter = [UInt64](repeating: 0, count: 1 << 10)
  /// The nodes behind those pairs, hashed with linear probing: the pair above, the node below; 0 is free.
  private var pairNodes: [UInt64]
  /// Which characters are words alone, a bit each.
  private var singleFilter = [UInt64](repeating: 0, count: 1 << 10)
  private let trie: WordTrie

  /// Takes over the words of `list`, which are those of `trie`.
  init(_ list: WordList, _ trie: WordTrie) {
    self.trie = trie
    var size = 1 << 8
    while size < list.count * 2 { size *= 2 }
    pairNodes = [UInt64](repeating: 0, count: size)
    for word in 0..<list.count {
      let units = list[word].lazy.map { list.units[$0] }.filter { !WordTrie.isSkipped($0) }.prefix(2)
      guard let first = units.first else { continue }
      guard let second = units.dropFirst().first else {
        singleFilter[Int(first >> 6)] |= 1 << UInt64(first & 63)
        continue
      }
      add(Self.pair(first, second), node: trie.child(of: trie.child(of: 0, first), second))
    }
  }

  private mutating func add(_ pair: UInt32, node: Int) {
    let hash = Self.hash(pair)
    pairFilter[Int(hash >> 22)] |= 1 << UInt64(hash >> 16 & 63)
    var slot = Int(hash) & (pairNodes.count - 1)
    while pairNodes[slot] != 0, UInt32(pairNodes[slot] >> 32) != pair { slot = (slot + 1) & (pairNodes.count - 1) }
    pairNodes[slot] = UInt64(pair) << 32 | UInt64(node)
  }

  @inline(__always)
  private static func pair(_ first: UInt16, _ second: UInt16) -> UInt32 { UInt32(first) << 16 | UInt32(second) }

  @inline(__always)
  private static func hash(_ pair: UInt32) -> UInt32 {
    let product = UInt64(pair) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: product >> 32)
  }

  /// Whether a word begins with this pair; rarely true for one that none begins with.
  @inline(__always)
  private func mayBegin(_ hash: UInt32, _ filter: Span<UInt64>) -> Bool {
    unsafe filter[unchecked: Int(hash >> 22)] & 1 << UInt64(hash >> 16 & 63) != 0
  }

  @inline(__always)
  private func node(_ pair: UInt32, _ hash: UInt32, _ nodes: Span<UInt64>) -> Int {
    var slot = Int(hash) & (nodes.count - 1)
    while true {
      let entry = unsafe nodes[unchecked: slot]
      if UInt32(truncatingIfNeeded: entry >> 32) == pair { return Int(entry & 0xFFFF_FFFF) }
      if entry == 0 { return 0 }
      slot = (slot + 1) & (nodes.count - 1)
    }
  }

  /// Calls `place` for every place of `text` in order, and behind it `word` for every word that starts there, the
  /// shorter ones first: its number, its start and its end.
  @inline(__always)
  func match(_ text: [UInt16], place: () -> Void, word: (Int32, Int, Int) -> Void) {
    let units = text.span
    let (filter, nodes, singles) = (pairFilter.span, pairNodes.span, singleFilter.span)
    for start in 0..<units.count {
      place()
      let first = unsafe units[unchecked: start]
      if unsafe singles[unchecked: Int(first >> 6)] & 1 << UInt64(first & 63) != 0 {
        word(trie.word(at: trie.child(of: 0, first)), start, start + 1)
      }
      var end = start + 1
      while end < units.count, WordTrie.isSkipped(unsafe units[unchecked: end]) { end += 1 }
      guard end < units.count else { continue }
      let pair = Self.pair(first, unsafe units[unchecked: end])
      let hash = Self.hash(pair)
      guard mayBegin(hash, filter) else { continue }
      var node = node(pair, hash, nodes)
      end += 1
      while node > 0 {
        let number = trie.word(at: node)
        if number >= 0 { word(number, start, end) }
        while end < units.count, WordTrie.isSkipped(unsafe units[unchecked: end]) { end += 1 }
        guard end < units.count else { break }
        node = trie.child(of: node, unsafe units[unchecked: end])
        end += 1
      }
    }
  }
}
