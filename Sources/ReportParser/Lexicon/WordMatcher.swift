/// The words of the lexicon in the form in which a text is read for them.
///
/// Every character of every report passes here, so this file departs from the plain way in four respects. A filter of
/// 8 KiB over pairs of characters turns two places of three away without a look at the tree, all of them before the
/// first of the others is looked at. Where it lets one pass, the pair leads straight to its node, past the root's thousands of children. The tree itself is laid out level by level,
/// eight bytes a node and the children of a node side by side, so that all of it stays in a near cache. And subscripts
/// are unchecked: places are below the text's length by the loops' own conditions, slots and nodes below the tables'
/// lengths by how the tables are made.
struct WordMatcher: Sendable {
  /// A node of the tree: the character that leads to it, the word that ends at it, and its children.
  private struct Node: Sendable, BitwiseCopyable {
    var unit: UInt16 = 0
    /// The number of the word and one, or 0.
    var word: UInt16 = 0
    var firstChild: UInt16 = 0
    var childCount: UInt16 = 0
  }

  /// The most nodes, and the most words, that a matcher can have.
  static let largestCount = Int(UInt16.max)

  private let nodes: [Node]
  /// Which pairs of characters words begin with, a bit for every pair, hashed.
  private var pairFilter = [UInt64](repeating: 0, count: 1 << 10)
  /// The nodes behind those pairs, hashed with linear probing: the pair above, the node below; 0 is free.
  ///
  /// A word of one character goes as a pair with 0.
  private var pairNodes: [UInt64]
  /// Which characters are words alone, a bit each.
  private var singles = [UInt64](repeating: 0, count: 1 << 10)

  /// Takes over a tree with at most `largestCount` nodes and words.
  init(_ trie: WordTrie) {
    nodes = trie.layout().map { node in
      Node(
        unit: node.unit, word: UInt16(truncatingIfNeeded: node.word + 1),
        firstChild: UInt16(truncatingIfNeeded: node.firstChild), childCount: UInt16(truncatingIfNeeded: node.childCount)
      )
    }
    let root = nodes.isEmpty ? Node() : nodes[0]
    var size = 1 << 8
    while size < nodes.count / 2 { size *= 2 }
    pairNodes = [UInt64](repeating: 0, count: size)
    for first in Self.children(of: root) {
      let unit = nodes[first].unit
      if nodes[first].word > 0 {
        singles[Int(unit >> 6)] |= 1 << UInt64(unit & 63)
        add(Self.pair(unit, 0), node: first)
      }
      for second in Self.children(of: nodes[first]) { add(Self.pair(unit, nodes[second].unit), node: second) }
    }
  }

  @inline(__always)
  private static func children(of node: Node) -> Range<Int> {
    Int(node.firstChild)..<Int(node.firstChild) + Int(node.childCount)
  }

  private mutating func add(_ pair: UInt32, node: Int) {
    let hash = Self.hash(pair)
    pairFilter[Int(hash >> 22)] |= 1 << UInt64(hash >> 16 & 63)
    var slot = Int(hash) & (pairNodes.count - 1)
    while pairNodes[slot] != 0 { slot = (slot + 1) & (pairNodes.count - 1) }
    pairNodes[slot] = UInt64(pair) << 32 | UInt64(node)
  }

  @inline(__always)
  private static func pair(_ first: UInt16, _ second: UInt16) -> UInt32 { UInt32(first) << 16 | UInt32(second) }

  @inline(__always)
  private static func hash(_ pair: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: (UInt64(pair) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// In the lowest bit whether a word begins with the pair of this hash, rarely 1 for one that none begins with; the
  /// other bits are noise.
  @inline(__always)
  private static func mayBegin(_ hash: UInt32, _ filter: Span<UInt64>) -> UInt64 {
    unsafe filter[unchecked: Int(hash >> 22)] >> UInt64(hash >> 16 & 63)
  }

  /// The node behind a pair, or 0.
  @inline(__always)
  private static func node(_ pair: UInt32, _ hash: UInt32, _ nodes: Span<UInt64>) -> Int {
    var slot = Int(hash) & (nodes.count - 1)
    while true {
      let entry = unsafe nodes[unchecked: slot]
      if UInt32(truncatingIfNeeded: entry >> 32) == pair { return Int(entry & 0xFFFF_FFFF) }
      if entry == 0 { return 0 }
      slot = (slot + 1) & (nodes.count - 1)
    }
  }

  /// The child of `node` by `unit`, or 0.
  @inline(__always)
  private static func child(of node: Node, _ unit: UInt16, _ nodes: Span<Node>) -> Int {
    var at = Int(node.firstChild)
    var end = at + Int(node.childCount)
    // A few nodes have dozens of children, in ascending order; the last few are gone through one by one.
    while end - at > 6 {
      let middle = (at + end) >> 1
      if unsafe nodes[unchecked: middle].unit <= unit { at = middle } else { end = middle }
    }
    while at < end {
      if unsafe nodes[unchecked: at].unit == unit { return at }
      at += 1
    }
    return 0
  }

  /// A word of the text: its number and its place.
  struct Match: BitwiseCopyable {
    let word: Int32
    let start: Int32
    let end: Int32

    @inline(__always)
    init(_ word: UInt16, _ start: Int, _ end: Int) {
      self.word = Int32(word) - 1
      self.start = Int32(truncatingIfNeeded: start)
      self.end = Int32(truncatingIfNeeded: end)
    }
  }

  /// The words of `text`, by start and then by length.
  func matches(in text: [UInt16]) -> GrowingArray<Match> {
    var found = GrowingArray<Match>(capacity: text.count)
    let beginnings = beginnings(in: text)
    let (units, singles, nodes, pairNodes) = (text.span, singles.span, nodes.span, pairNodes.span)
    beginnings.forEach { beginning in
      let start = Int(beginning)
      let first = unsafe units[unchecked: start]
      if Self.has(first, singles) {
        let pair = Self.pair(first, 0)
        let node = Self.node(pair, Self.hash(pair), pairNodes)
        found.append(Match(unsafe nodes[unchecked: node].word, start, start + 1))
      }
      var end = start + 1
      while end < units.count, WordTrie.isSkipped(unsafe units[unchecked: end]) { end += 1 }
      guard end < units.count else { return }
      let pair = Self.pair(first, unsafe units[unchecked: end])
      var number = Self.node(pair, Self.hash(pair), pairNodes)
      end += 1
      while number > 0 {
        let node = unsafe nodes[unchecked: number]
        found.append(Match(node.word, start, end), if: node.word > 0)
        if node.childCount == 0 { break }
        while end < units.count, WordTrie.isSkipped(unsafe units[unchecked: end]) { end += 1 }
        guard end < units.count else { break }
        number = Self.child(of: node, unsafe units[unchecked: end], nodes)
        end += 1
      }
    }
    return found
  }

  /// The places of `text` where words may begin.
  ///
  /// They are gathered before any is looked at: which places pass the filter cannot be foreseen, and a loop that does the
  /// same at every place, whatever it finds, has nothing to foresee.
  private func beginnings(in text: [UInt16]) -> GrowingArray<Int32> {
    var places = GrowingArray<Int32>(capacity: text.count)
    let (units, filter, singles, skipped) = (text.span, pairFilter.span, singles.span, skipped.span)
    guard units.count > 0 else { return places }
    let last = units.count - 1
    for start in 0..<last {
      let (first, second) = unsafe (units[unchecked: start], units[unchecked: start + 1])
      let hash = Self.hash(Self.pair(first, second))
      let mayBegin = Self.mayBegin(hash, filter) | Self.bit(first, singles) | Self.bit(second, skipped)
      places.append(Int32(truncatingIfNeeded: start), if: mayBegin & 1 != 0)
    }
    places.append(Int32(truncatingIfNeeded: last), if: unsafe Self.has(units[unchecked: last], singles))
    return places
  }

  /// The marks that a word may have inside, a bit each.
  private let skipped: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 1 << 10)
    for unit in "“”‘’「」『』\"".utf16 { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }
    return bits
  }()

  /// In the lowest bit whether `units`, a bit for every unit, has `unit`; the other bits are noise.
  @inline(__always)
  private static func bit(_ unit: UInt16, _ units: Span<UInt64>) -> UInt64 {
    unsafe units[unchecked: Int(unit >> 6)] >> UInt64(unit & 63)
  }

  @inline(__always)
  private static func has(_ unit: UInt16, _ units: Span<UInt64>) -> Bool { bit(unit, units) & 1 != 0 }
}
