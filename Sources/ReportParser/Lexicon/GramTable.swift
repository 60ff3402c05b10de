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
    /// Where what follows the run in longer words begins, in `WordMatcher.tails`; 0 where no longer word begins with it.
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
    while !place(runs, besides: others.count) {
      // Two equal keys find no room of their own in any table.
      precondition(slotCount < 16 * runs.count + 64, "a run of words stands twice in the lexicon")
      slotCount += slotCount / 4
    }
    for number in others.indices { entries[slotCount + number].word = others[number] }
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
  /// Places `all`, the largest groups first, and makes room for as many others behind them; false where a group has no
  /// shift that suits it.
  private mutating func place(_ all: [Entry], besides others: Int) -> Bool {
    // Two places a group.
    shifts = [UInt16](repeating: 0, count: slotCount / 2)
    let groups = Groups(all, count: shifts.count)
    let places = GrowingArray<Int32>(repeating: 0, count: all.count)
    let isTaken = GrowingArray(repeating: false, count: slotCount)
    // Those of five and more count alike.
    for size in stride(from: 5, to: 0, by: -1) {
      for group in shifts.indices where min(groups[group].count, 5) == size {
        guard let shift = place(groups, groups[group], places, isTaken) else { return false }
        shifts[group] = shift
      }
    }
    entries = [Entry](repeating: Entry(), count: slotCount + others)
    var slots = entries.mutableSpan
    for number in all.indices { slots[Int(places[number])] = all[Int(groups.members[number])] }
    return true
  }

  /// Runs by groups: those among which one shift has to suit all.
  private struct Groups: ~Copyable {
    /// The numbers of the runs, group by group.
    let members: GrowingArray<Int32>
    /// Their folded keys.
    let folded: GrowingArray<UInt64>
    /// Where each group ends.
    private let ends: GrowingArray<Int32>

    init(_ all: [Entry], count: Int) {
      members = GrowingArray(repeating: 0, count: all.count)
      folded = GrowingArray(repeating: 0, count: all.count)
      // How many are in each group, then how many before it, and, once these are in their places, up to its end.
      ends = GrowingArray(repeating: 0, count: count)
      for entry in all { ends[GramTable.scale(GramTable.fold(entry.key), to: count)] += 1 }
      var before: Int32 = 0
      for group in 0..<count {
        let size = ends[group]
        ends[group] = before
        before += size
      }
      for number in all.indices {
        let key = GramTable.fold(all[number].key)
        let group = GramTable.scale(key, to: count)
        let place = Int(ends[group])
        (members[place], folded[place]) = (Int32(number), key)
        ends[group] += 1
      }
    }

    /// Where the runs of a group are.
    subscript(group: Int) -> Range<Int> { (group == 0 ? 0 : Int(ends[group - 1]))..<Int(ends[group]) }
  }

  /// Finds `places` for the runs of one group and returns the shift by which all of them are free; nil where there is none.
  private func place(
    _ groups: borrowing Groups, _ group: Range<Int>, _ places: borrowing GrowingArray<Int32>,
    _ isTaken: borrowing GrowingArray<Bool>
  ) -> UInt16? {
    for shift in 0...UInt16.max {
      var placed = group.lowerBound
      while placed < group.upperBound {
        let slot = unsafe Self.slot(groups.folded[unchecked: placed], shift, slotCount)
        if unsafe isTaken[unchecked: slot] { break }
        unsafe isTaken[unchecked: slot] = true
        unsafe places[unchecked: placed] = Int32(truncatingIfNeeded: slot)
        placed &+= 1
      }
      if placed == group.upperBound { return shift }
      while placed > group.lowerBound {
        placed &-= 1
        unsafe isTaken[unchecked: Int(places[unchecked: placed])] = false
      }
    }
    return nil
  }
}
