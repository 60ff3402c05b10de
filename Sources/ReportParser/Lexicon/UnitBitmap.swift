/// A set of UTF-16 units, a bit each: 8 KiB, one look and no search.
///
/// For questions asked of every character of a text; `UnitSet` is for those asked of a few.
struct UnitBitmap: Sendable {
  fileprivate var bits = [UInt64](repeating: 0, count: 1 << 10)

  init(_ characters: String) {
    for unit in characters.utf16 { insert(unit) }
  }

  /// The characters of `words` at the places that `place` chooses, one of each word.
  init(_ words: WordList, at place: (Range<Int>) -> Int) {
    for word in 0..<words.count { insert(words.units[place(words[word])]) }
  }

  private mutating func insert(_ unit: UInt16) { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }

  /// Whether the set has `unit`.
  @inline(__always)
  func contains(_ unit: UInt16) -> Bool { Self.bit(unit, bits.span) & 1 != 0 }

  /// The first place of `units` from `start` on where a member stands, or the end.
  @inline(__always)
  func next(in units: Span<UInt16>, from start: Int) -> Int {
    let bits = bits.span
    var at = start
    while at < units.count, unsafe Self.bit(units[unchecked: at], bits) & 1 == 0 { at += 1 }
    return at
  }

  /// In the lowest bit whether the set with `bits`, a word of which there is for every unit, has `unit`; the others are
  /// noise.
  @inline(__always)
  fileprivate static func bit(_ unit: UInt16, _ bits: Span<UInt64>) -> UInt64 {
    unsafe bits[unchecked: Int(unit >> 6)] >> UInt64(unit & 63)
  }
}

/// Where the members of a set stand in a text, a bit for every unit.
///
/// All are found before any is looked at: where the next one stands cannot be foreseen, and a loop that does the same at
/// every place has nothing to foresee.
struct UnitMarks {
  private let bits: [UInt64]

  /// Finds the members of `set` in `units`.
  init(of set: UnitBitmap, in units: Span<UInt16>) {
    let members = set.bits.span
    var bits = [UInt64](repeating: 0, count: units.count >> 6 + 1)
    var at = 0
    while at &+ 8 <= units.count {
      bits[at >> 6] |= Self.eight(units, at, members) << UInt64(at & 63)
      at &+= 8
    }
    let last = bits.count - 1
    while at < units.count {
      bits[last] |= (UnitBitmap.bit(units[at], members) & 1) << UInt64(at & 63)
      at += 1
    }
    // The text's end is marked like a member.
    bits[last] |= 1 << UInt64(units.count & 63)
    self.bits = bits
  }

  /// The bits of the eight units from `start`, which exist: one after the other they would wait for each other.
  @inline(__always)
  private static func eight(_ units: Span<UInt16>, _ start: Int, _ members: Span<UInt64>) -> UInt64 {
    @inline(__always) func bit(_ number: Int) -> UInt64 {
      unsafe (UnitBitmap.bit(units[unchecked: start &+ number], members) & 1) &<< UInt64(number)
    }
    return (bit(0) | bit(1)) | (bit(2) | bit(3)) | (bit(4) | bit(5)) | (bit(6) | bit(7))
  }

  /// How many there are.
  var count: Int { bits.reduce(-1) { $0 + $1.nonzeroBitCount } }

  /// The first place from `place` on, which is no further than the text's end, where a member stands; or that end.
  @inline(__always)
  func next(from place: Int) -> Int {
    var number = place >> 6
    var word = bits[number] & ~0 << UInt64(place & 63)
    while word == 0 {
      number += 1
      word = bits[number]
    }
    return number << 6 | word.trailingZeroBitCount
  }
}
