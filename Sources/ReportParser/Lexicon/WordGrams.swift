/// The words of a tree, those of at most four units as runs, the longer ones as what follows their first four.
struct WordGrams {
  static let longestRun = 4

  /// The runs that are words, and those of four units that longer words begin with, by their keys.
  private(set) var runs: [GramTable.Entry] = []
  /// The longer words.
  private(set) var longerWords: [LexiconWord] = []
  /// What follows the first four units of longer words, beginning by beginning, the shorter before the longer.
  ///
  /// Of each the number among `longerWords` and one, how many units follow, and these; 0 closes a beginning.
  private(set) var tails: [UInt16] = [0]

  // Of every node of the tree.
  private var parents: [Int32]
  private var units: [UInt16]
  private var lengths: [UInt8]
  /// The first of the longer words that begin with the node's run, and of each such word the next one; 0 is none.
  private var longer: [Int32]

  /// Takes the words of `trie` apart, none of which is longer than 255 units; `known` is what is known of each.
  init(_ trie: WordTrie, _ known: [LexiconWord]) {
    let words = trie.wordAtNode
    parents = [Int32](repeating: 0, count: words.count)
    units = [UInt16](repeating: 0, count: words.count)
    lengths = [UInt8](repeating: 0, count: words.count)
    longer = [Int32](repeating: 0, count: words.count)
    runs.reserveCapacity(words.count)
    tails.reserveCapacity(words.count * 2)
    trie.forEachEdge { parent, unit, child in
      parents[child] = Int32(parent)
      units[child] = unit
    }
    // A child is younger than its parent.
    for node in words.indices.dropFirst() {
      lengths[node] = lengths[Int(parents[node])] + 1
      if words[node] >= 0, lengths[node] > Self.longestRun { addLonger(node) }
    }
    for node in words.indices.dropFirst() where lengths[node] <= Self.longestRun {
      let tails = longer[node] == 0 ? 0 : addTails(of: node, words, known)
      if words[node] < 0, tails == 0 { continue }
      let word = words[node] < 0 ? LexiconWord() : known[Int(words[node])]
      runs.append(GramTable.Entry(key: key(of: node), word: word, tails: UInt16(tails)))
    }
  }

  /// Puts a longer word among those of its beginning, by length.
  private mutating func addLonger(_ word: Int) {
    var before = word
    while lengths[before] > Self.longestRun { before = Int(parents[before]) }
    while longer[before] > 0, lengths[Int(longer[before])] < lengths[word] { before = Int(longer[before]) }
    longer[word] = longer[before]
    longer[before] = Int32(word)
  }

  /// Appends what follows the run of `beginning`, and returns where that begins.
  private mutating func addTails(of beginning: Int, _ words: [Int32], _ known: [LexiconWord]) -> Int {
    let start = tails.count
    var word = Int(longer[beginning])
    while word > 0 {
      longerWords.append(known[Int(words[word])])
      tails.append(UInt16(longerWords.count))
      tails.append(UInt16(lengths[word]) - UInt16(Self.longestRun))
      let first = tails.count
      var node = word
      while lengths[node] > Self.longestRun {
        tails.append(units[node])
        node = Int(parents[node])
      }
      tails[first...].reverse()
      word = Int(longer[word])
    }
    tails.append(0)
    return start
  }

  /// The run of a node, its first unit in the lowest bits.
  private func key(of node: Int) -> UInt64 {
    var (node, key) = (node, UInt64(0))
    while node > 0 {
      key = key << 16 | UInt64(units[node])
      node = Int(parents[node])
    }
    return key
  }
}
