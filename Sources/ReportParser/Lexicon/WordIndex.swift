/// Finds every word of a fixed list in a text, in one pass.
///
/// The words form a trie over UTF-16 units, walked from each position of the text. In Chinese prose a walk ends after
/// one or two steps, so no failure links are needed; every step is an index into a flat array. Quotation marks inside a
/// word are stepped over, so that 法律明白人培训 is found in “法律明白人”培训.
package struct WordIndex: Sendable {
  /// A word found: its number in the list that the index was made from, and its place.
  package struct Match: Sendable {
    package let word: Int
    package let start: Int
    package let end: Int
  }

  /// The symbol of characters that are stepped over inside a word.
  private static let skipped: UInt16 = .max

  private var symbols: [UInt16]
  private var rootNodes: [Int32]
  private var firstEdge: [Int32]
  private var edgeSymbols: [UInt16] = []
  private var edgeNodes: [Int32] = []
  private var wordAtNode: [Int32]

  /// Makes an index of `words`.
  ///
  /// A word is known by its position in the list. Empty words are ignored, of equal ones the first counts.
  package init(_ words: [String]) {
    symbols = [UInt16](repeating: 0, count: 0x10000)
    for unit in "“”‘’「」『』\"".utf16 { symbols[Int(unit)] = Self.skipped }
    var symbolCount: UInt16 = 0
    var entries: [(units: [UInt16], word: Int32)] = []
    entries.reserveCapacity(words.count)
    for (number, word) in words.enumerated() where !word.isEmpty {
      var units: [UInt16] = []
      for unit in word.utf16 where symbols[Int(unit)] != Self.skipped {
        if symbols[Int(unit)] == 0 {
          symbolCount += 1
          symbols[Int(unit)] = symbolCount
        }
        units.append(symbols[Int(unit)])
      }
      entries.append((units, Int32(number)))
    }
    entries.sort { left, right in
      if left.units == right.units { return left.word < right.word }
      return left.units.lexicographicallyPrecedes(right.units)
    }
    rootNodes = [Int32](repeating: -1, count: Int(symbolCount) + 1)
    firstEdge = []
    wordAtNode = []
    // Breadth first, so that a node's edges lie side by side.
    var queue: [(entries: Range<Int>, depth: Int)] = [(0..<entries.count, 0)]
    var next = 0
    while next < queue.count {
      let (range, depth) = queue[next]
      firstEdge.append(Int32(edgeSymbols.count))
      var word: Int32 = -1
      var at = range.lowerBound
      while at < range.upperBound, entries[at].units.count == depth {
        if word < 0 { word = entries[at].word }
        at += 1
      }
      wordAtNode.append(word)
      while at < range.upperBound {
        let symbol = entries[at].units[depth]
        let start = at
        while at < range.upperBound, entries[at].units[depth] == symbol { at += 1 }
        if depth == 0 {
          rootNodes[Int(symbol)] = Int32(queue.count)
        } else {
          edgeSymbols.append(symbol)
          edgeNodes.append(Int32(queue.count))
        }
        queue.append((start..<at, depth + 1))
      }
      next += 1
    }
    firstEdge.append(Int32(edgeSymbols.count))
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

  @inline(__always)
  private func forEachMatch(in text: [UInt16], from start: Int, upTo limit: Int, _ body: (Match) -> Void) {
    guard start < limit else { return }
    let first = symbols[Int(text[start])]
    if first == 0 || first == Self.skipped { return }
    var node = Int(rootNodes[Int(first)])
    if node < 0 { return }
    var end = start + 1
    if wordAtNode[node] >= 0 { body(Match(word: Int(wordAtNode[node]), start: start, end: end)) }
    while end < limit {
      let symbol = symbols[Int(text[end])]
      if symbol == 0 { return }
      if symbol == Self.skipped {
        end += 1
        continue
      }
      var edge = Int(firstEdge[node])
      let last = Int(firstEdge[node + 1])
      while edge < last, edgeSymbols[edge] != symbol { edge += 1 }
      if edge == last { return }
      node = Int(edgeNodes[edge])
      end += 1
      if wordAtNode[node] >= 0 { body(Match(word: Int(wordAtNode[node]), start: start, end: end)) }
    }
  }
}
