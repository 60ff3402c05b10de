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

  /// Calls `body` with every edge: the node it leads from, its unit and the node it leads to, which is the younger one.
  @inline(__always)
  func forEachEdge(_ body: (_ parent: Int, _ unit: UInt16, _ child: Int) -> Void) {
    for edge in edges where edge != 0 {
      let parent = Int(truncatingIfNeeded: (edge & Self.keyMask) >> 16)
      body(parent, UInt16(truncatingIfNeeded: edge), Int(truncatingIfNeeded: edge >> Self.keyBits))
    }
  }

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
