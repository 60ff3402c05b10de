/// The words of the lexicon in the form in which a text is read for them.
///
/// Every character of every report passes here, so this file departs from the plain way in four respects. A filter of
/// 16 KiB over pairs and triples of characters turns most places away without a look at the tree, all of them before the
/// first of the others is looked at. Where it lets one pass, the pair leads straight to its node, past the root's
/// thousands of children. The tree itself is laid out level by level, eight bytes a node and the children of a node side
/// by side, so that all of it stays in a near cache. And subscripts are unchecked: places are below the text's length by
/// the loops' own conditions, slots and nodes below the tables' lengths by how the tables are made.
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

  /// What begins with a pair of characters, or with one character and 0 where that is a word alone; a pair of 0 is free.
  private struct Beginning: Sendable, BitwiseCopyable {
    var pair: UInt32 = 0
    var node = Node()
  }

  private let nodes: [Node]
  /// Which pairs of characters are words, and which triples words begin with, a bit each, hashed.
  private var pairFilter = [UInt64](repeating: 0, count: 1 << 10)
  private var tripleFilter = [UInt64](repeating: 0, count: 1 << 10)
  /// By pair, hashed with linear probing.
  private var beginnings: [Beginning]
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
    beginnings = [Beginning](repeating: Beginning(), count: size)
    for first in Self.children(of: root) {
      let unit = nodes[first].unit
      if nodes[first].word > 0 {
        singles[Int(unit >> 6)] |= 1 << UInt64(unit & 63)
        add(Self.pair(unit, 0), nodes[first])
      }
      for second in Self.children(of: nodes[first]) {
        let pair = Self.pair(unit, nodes[second].unit)
        add(pair, nodes[second])
        if nodes[second].word > 0 { Self.set(Self.hash(pair), &pairFilter) }
        for third in Self.children(of: nodes[second]) { Self.set(Self.hash(pair, nodes[third].unit), &tripleFilter) }
      }
    }
  }

  @inline(__always)
  private static func children(of node: Node) -> Range<Int> {
    Int(node.firstChild)..<Int(node.firstChild) + Int(node.childCount)
  }

  private mutating func add(_ pair: UInt32, _ node: Node) {
    var slot = Int(Self.hash(pair)) & (beginnings.count - 1)
    while beginnings[slot].pair != 0 { slot = (slot + 1) & (beginnings.count - 1) }
    beginnings[slot] = Beginning(pair: pair, node: node)
  }

  @inline(__always)
  private static func pair(_ first: UInt16, _ second: UInt16) -> UInt32 { UInt32(first) << 16 | UInt32(second) }

  @inline(__always)
  private static func hash(_ pair: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: (UInt64(pair) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  @inline(__always)
  private static func hash(_ pair: UInt32, _ third: UInt16) -> UInt32 {
    UInt32(truncatingIfNeeded: ((UInt64(pair) << 16 | UInt64(third)) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  private static func set(_ hash: UInt32, _ filter: inout [UInt64]) {
    filter[Int(hash >> 22)] |= 1 << UInt64(hash >> 16 & 63)
  }

  /// In the lowest bit whether `filter` holds what has this hash, rarely 1 for what it does not hold; the other bits
  /// are noise.
  @inline(__always)
  private static func mayHold(_ filter: Span<UInt64>, _ hash: UInt32) -> UInt64 {
    unsafe filter[unchecked: Int(hash >> 22)] >> UInt64(hash >> 16 & 63)
  }

  /// The node behind a pair; one without word and children where there is none.
  @inline(__always)
  private static func node(_ pair: UInt32, _ beginnings: Span<Beginning>) -> Node {
    var slot = Int(hash(pair)) & (beginnings.count - 1)
    while true {
      let beginning = unsafe beginnings[unchecked: slot]
      if beginning.pair == pair || beginning.pair == 0 { return beginning.node }
      slot = (slot + 1) & (beginnings.count - 1)
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

  /// A place where words may begin.
  private struct Place: BitwiseCopyable {
    let start: Int32
    /// In the lowest bits whether its character may be a word alone, whether its pair may be one, and whether a longer
    /// word may begin here; the other bits are noise.
    let isSingle: UInt8
    let isPair: UInt8
    let isLonger: UInt8
  }

  /// The words of `text`, by start and then by length.
  func matches(in text: [UInt16]) -> GrowingArray<Match> {
    var found = GrowingArray<Match>(capacity: text.count)
    let (units, nodes, beginnings) = (text.span, nodes.span, beginnings.span)
    places(in: text).forEach { place in
      let start = Int(place.start)
      let first = unsafe units[unchecked: start]
      if place.isSingle & 1 != 0 {
        let node = Self.node(Self.pair(first, 0), beginnings)
        found.append(Match(node.word, start, start + 1), if: node.word > 0)
      }
      // No word begins with a quotation mark; a row of them would be gone through again from each.
      if (place.isPair | place.isLonger) & 1 == 0 || Characters.isQuotationMark(first) { return }
      var end = start + 1
      while end < units.count, Characters.isQuotationMark(unsafe units[unchecked: end]) { end += 1 }
      guard end < units.count else { return }
      var node = Self.node(Self.pair(first, unsafe units[unchecked: end]), beginnings)
      end += 1
      found.append(Match(node.word, start, end), if: node.word > 0)
      if place.isLonger & 1 == 0 { return }
      while node.childCount > 0 {
        while end < units.count, Characters.isQuotationMark(unsafe units[unchecked: end]) { end += 1 }
        guard end < units.count else { break }
        let number = Self.child(of: node, unsafe units[unchecked: end], nodes)
        if number == 0 { break }
        node = unsafe nodes[unchecked: number]
        end += 1
        found.append(Match(node.word, start, end), if: node.word > 0)
      }
    }
    return found
  }

  /// The places of `text` where words may begin.
  ///
  /// They are gathered before any is looked at: which places pass the filters cannot be foreseen, and a loop that does
  /// the same at every place, whatever it finds, has nothing to foresee.
  private func places(in text: [UInt16]) -> GrowingArray<Place> {
    var places = GrowingArray<Place>(capacity: text.count)
    let (units, pairs, triples) = (text.span, pairFilter.span, tripleFilter.span)
    let (singles, skipped) = (singles.span, skipped.span)
    let end = max(units.count - 2, 0)
    for start in 0..<end {
      let (first, second) = unsafe (units[unchecked: start], units[unchecked: start + 1])
      let third = unsafe units[unchecked: start + 2]
      let pair = Self.pair(first, second)
      let mayBeSkipped = Self.bit(second, skipped) | Self.bit(third, skipped)
      let place = Place(
        start: Int32(truncatingIfNeeded: start), isSingle: UInt8(truncatingIfNeeded: Self.bit(first, singles)),
        isPair: UInt8(truncatingIfNeeded: Self.mayHold(pairs, Self.hash(pair))),
        isLonger: UInt8(truncatingIfNeeded: Self.mayHold(triples, Self.hash(pair, third)) | mayBeSkipped))
      places.append(place, if: (place.isSingle | place.isPair | place.isLonger) & 1 != 0)
    }
    for start in end..<units.count {
      places.append(Place(start: Int32(truncatingIfNeeded: start), isSingle: 1, isPair: 1, isLonger: 1))
    }
    return places
  }

  /// The marks that a word may have inside, a bit each.
  private let skipped: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 1 << 10)
    for unit in Characters.quotationMarks { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }
    return bits
  }()

  /// In the lowest bit whether `units`, a bit for every unit, has `unit`; the other bits are noise.
  @inline(__always)
  private static func bit(_ unit: UInt16, _ units: Span<UInt64>) -> UInt64 {
    unsafe units[unchecked: Int(unit >> 6)] >> UInt64(unit & 63)
  }
}
