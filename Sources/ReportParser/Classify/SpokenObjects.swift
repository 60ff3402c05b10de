/// What the text has spoken of, each object (`Objects`) by its bit, and where last.
///
/// A class, since its room is kept from one mention to the next; only the `Tally` that made it holds it.
final class SpokenObjects {
  /// The first hit that was not yet looked at for its objects.
  var nextHit = 0
  /// The end of the last word of each object; -1 where it was not spoken of.
  private let ends = GrowingArray<Int32>(repeating: -1, count: 64)

  /// Forgets all objects.
  func forget() {
    for object in 0..<64 { ends[object] = -1 }
  }

  /// Notes that those objects were spoken of by a word that ends at `end`.
  @inline(__always)
  func note(_ objects: UInt64, endingAt end: Int32) {
    // Most words speak of one object or of none, which is noted as one that ends nowhere.
    let first = objects.trailingZeroBitCount & 63
    ends[first] = max(ends[first], objects == 0 ? -1 : end)
    var others = objects & (objects &- 1)
    while others != 0 {
      let object = others.trailingZeroBitCount
      ends[object] = max(ends[object], end)
      others &= others - 1
    }
  }

  /// Where that object was spoken of last, or -1.
  func latest(of object: Int) -> Int { Int(ends[object]) }

  /// Where the last of those objects was spoken of, or -1.
  func latest(ofAny objects: UInt64) -> Int {
    var (objects, latest) = (objects, Int32(-1))
    while objects != 0 {
      latest = max(latest, ends[objects.trailingZeroBitCount])
      objects &= objects - 1
    }
    return Int(latest)
  }

  /// How many objects were spoken of since `place`, more than two places behind it.
  func count(since place: Int) -> Int {
    var count: Int32 = 0
    let place = Int32(truncatingIfNeeded: place + 2)
    ends.forEach { count += $0 > place ? 1 : 0 }
    return Int(count)
  }

  /// Whether any object was spoken of behind `place`.
  func hasAny(since place: Int) -> Bool {
    var latest: Int32 = -1
    ends.forEach { latest = max(latest, $0) }
    return Int(latest) > place
  }
}
