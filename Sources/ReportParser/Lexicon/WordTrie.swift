/// The words of a list as a tree of their units.
struct WordTrie: Sendable {
  /// The edges, hashed by node and unit with linear probing: unit, then node, then child, from the low bits up; 0 is free.
  private let edges: [UInt64]
  private let shift: UInt64
  /// The number of the word that ends at each node, or -1; node 0 is the root.
  let wordAtNode: [Int32]

  private static var keyBits: UInt64 { 40 }
  private static var keyMask: UInt64 { 1 << keyBits - 1 }

  /// Makes a tree of `words` by their numbers, without their quotation marks; of equal ones the first counts.
  init(_ words: WordList) {
    var bits: UInt64 = 4
    while 1 << bits < words.units.count * 3 / 2 { bits += 1 }
    let shift = 64 - bits
    let edges = GrowingArray<UInt64>(repeating: 0, count: 1 << bits)
    var wordAtNode = GrowingArray<Int32>(capacity: words.units.count + 1)
    wordAtNode.append(-1)
    for word in 0..<words.count {
      var node = 0
      for at in words[word] where !Characters.isQuotationMark(words.units[at]) {
        let key = UInt64(truncatingIfNeeded: node) << 16 | UInt64(words.units[at])
        var slot = Self.slot(key, shift)
        while edges[slot] != 0, edges[slot] & Self.keyMask != key { slot = (slot + 1) & (edges.count - 1) }
        if edges[slot] == 0 {
          edges[slot] = UInt64(wordAtNode.count) << Self.keyBits | key
          wordAtNode.append(-1)
        }
        node = Int(truncatingIfNeeded: edges[slot] >> Self.keyBits)
      }
      if wordAtNode[node] < 0 { wordAtNode[node] = Int32(word) }
    }
    self.shift = shift
    self.edges = edges.array()
    self.wordAtNode = wordAtNode.array()
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

  @inline(__always)
  private static func slot(_ key: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
