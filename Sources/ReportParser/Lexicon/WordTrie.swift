/// The words of a list as a tree of their units.
struct WordTrie: Sendable {
  /// The edges, hashed by node and unit with linear probing: unit, then node, then child, from the low bits up; 0 is free.
  private var edges: [UInt64]
  private var shift: UInt64
  /// The number of the word that ends at each node, or -1; node 0 is the root.
  private(set) var wordAtNode: [Int32] = [-1]

  private static var keyBits: UInt64 { 40 }
  private static var keyMask: UInt64 { 1 << keyBits - 1 }

  /// Makes an empty tree with room for about as many units of words.
  init(expectedUnits: Int) {
    var bits: UInt64 = 4
    while 1 << bits < expectedUnits { bits += 1 }
    edges = [UInt64](repeating: 0, count: 1 << bits)
    shift = 64 - bits
    wordAtNode.reserveCapacity(expectedUnits + 1)
  }

  /// The child of `node` by `unit`, or 0.
  @inline(__always)
  func child(of node: Int, _ unit: UInt16) -> Int {
    let key = UInt64(truncatingIfNeeded: node) << 16 | UInt64(unit)
    var slot = Self.slot(key, shift)
    while true {
      // A slot is below the table's length by construction.
      let edge = unsafe edges.span[unchecked: slot]
      if edge & Self.keyMask == key { return Int(truncatingIfNeeded: edge >> Self.keyBits) }
      if edge == 0 { return 0 }
      slot = (slot + 1) & (edges.count - 1)
    }
  }

  /// Adds a word with its number, unless an equal one is there; returns the number that the word has.
  mutating func insert(_ words: WordList, _ word: Int, as number: Int32) -> Int32 {
    var node = 0
    for at in words[word] where !Characters.isQuotationMark(words.units[at]) {
      let unit = words.units[at]
      let next = child(of: node, unit)
      node = next > 0 ? next : addChild(of: node, unit)
    }
    if wordAtNode[node] < 0 { wordAtNode[node] = number }
    return wordAtNode[node]
  }

  /// A node among all nodes by level: its unit, its word or -1, and where its children stand among them.
  struct LevelNode {
    var unit: UInt16
    var word: Int32
    var firstChild: Int
    var childCount: Int
  }

  /// The nodes level by level, the root first, the children of each side by side, their units ascending.
  func layout() -> [LevelNode] {
    var next = [Int](repeating: 0, count: wordAtNode.count + 1)
    for edge in edges where edge != 0 { next[Self.parent(of: edge) + 1] += 1 }
    for node in 1..<next.count { next[node] += next[node - 1] }
    let first = next
    var sorted = [UInt64](repeating: 0, count: first[wordAtNode.count])
    for edge in edges where edge != 0 {
      sorted[next[Self.parent(of: edge)]] = edge
      next[Self.parent(of: edge)] += 1
    }
    var nodes = [LevelNode(unit: 0, word: -1, firstChild: 0, childCount: 0)]
    var numbers = [0]
    nodes.reserveCapacity(wordAtNode.count)
    numbers.reserveCapacity(wordAtNode.count)
    var at = 0
    while at < nodes.count {
      let children = first[numbers[at]]..<first[numbers[at] + 1]
      nodes[at].firstChild = nodes.count
      nodes[at].childCount = children.count
      if children.count > 24 {
        sorted[children].sort { $0 & Self.keyMask < $1 & Self.keyMask }
      } else {
        Self.insertionSort(&sorted, children)
      }
      for edge in sorted[children] {
        let child = Int(truncatingIfNeeded: edge >> Self.keyBits)
        nodes.append(
          LevelNode(
            unit: UInt16(truncatingIfNeeded: edge), word: wordAtNode[child], firstChild: 0, childCount: 0))
        numbers.append(child)
      }
      at += 1
    }
    return nodes
  }

  /// Sorts a few edges of one parent by their units, in place; the start of the program waits for thousands of these.
  private static func insertionSort(_ edges: inout [UInt64], _ range: Range<Int>) {
    for end in range.dropFirst() {
      let edge = edges[end]
      var at = end
      while at > range.lowerBound, edges[at - 1] & keyMask > edge & keyMask {
        edges[at] = edges[at - 1]
        at -= 1
      }
      edges[at] = edge
    }
  }

  private static func parent(of edge: UInt64) -> Int { Int(truncatingIfNeeded: (edge & keyMask) >> 16) }

  /// Calls `body` with the number of every word that starts in `range` and ends in it.
  func forEachMatch(in text: [UInt16], range: Range<Int>, _ body: (Int) -> Void) {
    for start in range {
      var node = child(of: 0, text[start])
      var end = start + 1
      while node > 0 {
        if wordAtNode[node] >= 0 { body(Int(wordAtNode[node])) }
        while end < range.upperBound, Characters.isQuotationMark(text[end]) { end += 1 }
        guard end < range.upperBound else { break }
        node = child(of: node, text[end])
        end += 1
      }
    }
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  private mutating func addChild(of node: Int, _ unit: UInt16) -> Int {
    if wordAtNode.count * 2 > edges.count { grow() }
    let child = wordAtNode.count
    wordAtNode.append(-1)
    put(UInt64(child) << Self.keyBits | UInt64(node) << 16 | UInt64(unit))
    return child
  }

  private mutating func put(_ edge: UInt64) {
    var slot = Self.slot(edge & Self.keyMask, shift)
    while edges[slot] != 0 { slot = (slot + 1) & (edges.count - 1) }
    edges[slot] = edge
  }

  private mutating func grow() {
    let old = edges
    edges = [UInt64](repeating: 0, count: old.count * 2)
    shift -= 1
    for edge in old where edge != 0 { put(edge) }
  }
}
