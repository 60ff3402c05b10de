/// A set of UTF-16 units, a bit each: 8 KiB, one look and no search.
///
/// For questions asked of every character of a text; `UnitSet` is for those asked of a few.
struct UnitBitmap: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  init(_ characters: String) {
    for unit in characters.utf16 { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }
  }

  /// The first place of `units` from `start` on where a member stands, or the end.
  @inline(__always)
  func next(in units: Span<UInt16>, from start: Int) -> Int {
    let bits = bits.span
    var at = start
    // The word that a unit's bit stands in exists for every unit.
    while at < units.count, unsafe !Self.has(units[unchecked: at], bits) { at += 1 }
    return at
  }

  @inline(__always)
  private static func has(_ unit: UInt16, _ bits: Span<UInt64>) -> Bool {
    unsafe bits[unchecked: Int(unit >> 6)] & 1 << UInt64(unit & 63) != 0
  }
}
