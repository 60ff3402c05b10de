extension Span<UInt16> {
  /// The first place of `unit` from `start` on, or the end.
  ///
  /// For what a text has a few times at most: eight units are looked at a time, each a difference that has the highest
  /// bit set where 1 is taken from 0.
  func place(of unit: UInt16, from start: Int) -> Int {
    var at = start
    while at &+ 8 <= count {
      // unsafe: the loop's condition keeps the eight units in the span.
      let eight = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: at &* 2, as: SIMD8<UInt16>.self) ^ unit
      let halves = unsafe unsafeBitCast((eight &- 1) & ~eight & 0x8000, to: SIMD2<UInt64>.self)
      if halves.x | halves.y != 0 { break }
      at &+= 8
    }
    while at < count, self[at] != unit { at &+= 1 }
    return at
  }
}
