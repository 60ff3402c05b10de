/// Every word of the lexicon with all that there is to know of it, those of one to four units in their places.
///
/// A run of one to four units leads to its entry by one look. Two runs never share a place: where those of a group would,
/// the group is shifted (hash and displace). So no look has a loop that runs now once and now twice, and none waits for
/// the one before. Entries are half a cache line each and nearly fill the table. Subscripts are unchecked, since a hash is
/// scaled to the tables' lengths.
struct GramTable: Sendable {
  /// A run of units or a longer word.
  struct Entry: Sendable, BitwiseCopyable {
    /// The units of the run, the first in the lowest bits; 0 for longer words and where the place is free.
    var key: UInt64 = 0
    var word = LexiconWord()
    /// Where what follows the run in longer words begins, in `WordGrams.tails`; 0 where no longer word begins with it.
    var tails: UInt16 = 0
  }

  /// The places of the runs, and behind them the longer words by their numbers.
  private(set) var entries: [Entry] = []
  /// How many entries are places of runs.
  private(set) var slotCount = 0
  private var shifts: [UInt16] = []

  /// Makes a table of `runs`, no two of which have one key, and the longer words `others`.
  init(_ runs: [Entry], longer others: [LexiconWord]) {
    slotCount = runs.count + runs.count / 8 + 4
    while !place(runs) {
      // Two equal keys find no room of their own in any table.
      precondition(slotCount < 16 * runs.count + 64, "a run of words stands twice in the lexicon")
      slotCount += slotCount / 4
    }
    for word in others { entries.append(Entry(word: word)) }
  }

  /// The number of the entry at the place of `key`: its own where it has one, else any.
  @inline(__always)
  func place(of key: UInt64) -> Int {
    let folded = Self.fold(key)
    let shift = unsafe shifts.span[unchecked: Self.scale(folded, to: shifts.count)]
    return Self.slot(folded, shift, slotCount)
  }

  /// A number in whose bits all bits of the key have a say.
  @inline(__always)
  private static func fold(_ key: UInt64) -> UInt64 {
    let product = key &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }

  /// The lower half of `bits` as a number below `count`.
  @inline(__always)
  private static func scale(_ bits: UInt64, to count: Int) -> Int {
    Int(truncatingIfNeeded: ((bits & 0xFFFF_FFFF) &* UInt64(truncatingIfNeeded: count)) >> 32)
  }

  @inline(__always)
  private static func slot(_ folded: UInt64, _ shift: UInt16, _ count: Int) -> Int {
    let moved = folded ^ UInt64(shift) &* 0xD6E8_FEB8_6659_FD93
    return scale((moved &* 0xC2B2_AE3D_27D4_EB4F) >> 32, to: count)
  }
}

extension GramTable {
  /// Places `all`, the largest groups first; false where a group has no shift that suits it.
  private mutating func place(_ all: [Entry]) -> Bool {
    entries = [Entry](repeating: Entry(), count: slotCount)
    // Four places a group.
    shifts = [UInt16](repeating: 0, count: slotCount / 4)
    let (sorted, ends) = byGroup(all)
    let sizes = ends.indices.map { ends[$0] - ($0 == 0 ? 0 : ends[$0 - 1]) }
    var size = sizes.max() ?? 0
    while size > 0 {
      for group in sizes.indices where sizes[group] == size {
        guard let shift = placeGroup(sorted[ends[group] - size..<ends[group]]) else { return false }
        shifts[group] = shift
      }
      size -= 1
    }
    return true
  }

  /// `all` group by group, and where each group ends.
  private func byGroup(_ all: [Entry]) -> (sorted: [Entry], ends: [Int]) {
    let groups = all.map { Self.scale(Self.fold($0.key), to: shifts.count) }
    var next = [Int](repeating: 0, count: shifts.count + 1)
    for group in groups { next[group + 1] += 1 }
    for group in 1..<next.count { next[group] += next[group - 1] }
    var sorted = all
    for (number, group) in groups.enumerated() {
      sorted[next[group]] = all[number]
      next[group] += 1
    }
    next.removeLast()
    return (sorted, next)
  }

  /// Places the runs of one group and returns the shift by which all their places are free; nil where there is none.
  private mutating func placeGroup(_ group: ArraySlice<Entry>) -> UInt16? {
    for shift in 0...UInt16.max {
      var placed = group.startIndex
      while placed < group.endIndex {
        let slot = Self.slot(Self.fold(group[placed].key), shift, slotCount)
        if entries[slot].key != 0 { break }
        entries[slot] = group[placed]
        placed += 1
      }
      if placed == group.endIndex { return shift }
      for entry in group[..<placed] { entries[Self.slot(Self.fold(entry.key), shift, slotCount)] = Entry() }
    }
    return nil
  }
}
