/// A text without its quotation marks, with the places that its units have in the text.
struct PlainText: ~Copyable {
  /// The units, and four of `nothing` behind them.
  private let units: GrowingArray<UInt16>
  private let places: GrowingArray<Int32>
  let count: Int

  /// A unit that no word has.
  private static let nothing: UInt16 = 0xFFFE

  init(_ text: [UInt16]) {
    let units = GrowingArray<UInt16>(capacity: text.count + 4)
    let places = GrowingArray<Int32>(capacity: text.count + 4)
    var count = 0
    for at in text.indices {
      let unit = text[at]
      unsafe units[unchecked: count] = unit == 0 ? Self.nothing : unit
      unsafe places[unchecked: count] = Int32(truncatingIfNeeded: at)
      count &+= Characters.isQuotationMark(unit) ? 0 : 1
    }
    for place in count..<count + 4 { unsafe units[unchecked: place] = Self.nothing }
    self.units = units.taking(count + 4)
    self.places = places.taking(count)
    self.count = count
  }

  /// The unit at `place`, which is at most three behind the last.
  @inline(__always)
  borrowing func unit(at place: Int) -> UInt16 { unsafe units[unchecked: place] }

  /// The four units from `place`, which exists, the first in the lowest bits.
  @inline(__always)
  borrowing func key(at place: Int) -> UInt64 { unsafe units.load(at: place) }

  /// The word with that entry that begins at `start` and has `length` units.
  @inline(__always)
  borrowing func match(_ entry: Int32, _ start: Int, _ length: Int) -> WordMatcher.Match {
    // A run that the table has ends in the text.
    unsafe WordMatcher.Match(
      entry: entry, start: places[unchecked: start], end: places[unchecked: start + length - 1] + 1)
  }
}
