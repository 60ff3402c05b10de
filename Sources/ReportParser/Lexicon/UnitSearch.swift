extension Span<UInt16> {
  /// The first place of `unit` from `start` on, or the end.
  ///
  /// For what a text has a few times at most: sixteen units are looked at at a time, each a difference that has the
  /// highest bit set where 1 is taken from 0.
  func place(of unit: UInt16, from start: Int) -> Int {
    var at = start
    while at &+ 16 <= count {
      // unsafe: the loop's condition keeps the sixteen units in the span.
      let low = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: at &* 2, as: SIMD8<UInt16>.self) ^ unit
      let high = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: at &* 2 &+ 16, as: SIMD8<UInt16>.self) ^ unit
      let isFound = ((low &- 1) & ~low | (high &- 1) & ~high) & 0x8000
      let halves = unsafe unsafeBitCast(isFound, to: SIMD2<UInt64>.self)
      if halves.x | halves.y != 0 { break }
      at &+= 16
    }
    while at < count, self[at] != unit { at &+= 1 }
    return at
  }

  /// Calls `body` with every place of one of four units, in order.
  @inline(__always)
  func forEachPlace(of units: (UInt16, UInt16, UInt16, UInt16), _ body: (Int) -> Void) {
    var at = 0
    while at < count {
      if at &+ 8 <= count {
        // unsafe: the condition keeps the eight units in the span.
        let eight = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: at &* 2, as: SIMD8<UInt16>.self)
        let (first, second, third, fourth) = (eight ^ units.0, eight ^ units.1, eight ^ units.2, eight ^ units.3)
        let isFound =
          (first &- 1) & ~first | (second &- 1) & ~second | (third &- 1) & ~third | (fourth &- 1) & ~fourth
        let halves = unsafe unsafeBitCast(isFound & 0x8000, to: SIMD2<UInt64>.self)
        if halves.x | halves.y == 0 {
          at &+= 8
          continue
        }
      }
      let end = Swift.min(at &+ 8, count)
      while at < end {
        let unit = self[at]
        if unit == units.0 || unit == units.1 || unit == units.2 || unit == units.3 { body(at) }
        at &+= 1
      }
    }
  }
}
