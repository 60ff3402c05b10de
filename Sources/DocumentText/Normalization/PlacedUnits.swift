/// Units under construction, each with the offset of its scalar.
///
/// Every character of every report is put down here, and to ask an array who else holds it costs more than the rest of the
/// pass. That is why this file has unchecked pointers: the memory is that of two arrays under construction, and every
/// write is behind the check for room.
@safe struct PlacedUnits: ~Copyable {
  private let units: UnsafeMutablePointer<UInt16>
  private let places: UnsafeMutablePointer<Int32>
  private let capacity: Int
  private(set) var count = 0

  private init(_ units: UnsafeMutablePointer<UInt16>, _ places: UnsafeMutablePointer<Int32>, capacity: Int) {
    unsafe self.units = units
    unsafe self.places = places
    self.capacity = capacity
  }

  /// The units, at most `capacity`, and the places that `fill` puts down; it answers their number.
  static func arrays(
    capacity: Int, _ fill: (consuming PlacedUnits) -> Int
  ) -> (units: [UInt16], places: [Int32]) {
    var places: [Int32] = []
    let units = unsafe [UInt16](unsafeUninitializedCapacity: capacity) { units, count in
      unsafe places = [Int32](unsafeUninitializedCapacity: capacity) { places, placeCount in
        guard let units = units.baseAddress, let places = places.baseAddress else { return }
        count = unsafe fill(PlacedUnits(units, places, capacity: capacity))
        placeCount = count
      }
    }
    return (units, places)
  }

  /// The last unit, or nil where there is none.
  var last: UInt16? { count > 0 ? unsafe units[count - 1] : nil }

  /// The unit with this number, which is below `count`.
  subscript(number: Int) -> UInt16 {
    precondition(number >= 0 && number < count)
    return unsafe units[number]
  }

  /// The place of the unit with this number, which is below `count`.
  func place(_ number: Int) -> Int {
    precondition(number >= 0 && number < count)
    return Int(unsafe places[number])
  }

  /// Adds a unit that stands for the scalar at `place`.
  @inline(__always)
  mutating func append(_ unit: UInt16, at place: Int) {
    precondition(count < capacity)
    unsafe (units + count).initialize(to: unit)
    unsafe (places + count).initialize(to: Int32(truncatingIfNeeded: place))
    count &+= 1
  }

  /// Adds units for `scalars` from `start` on, as they are, while they fulfil `isWanted`; returns the offset behind.
  ///
  /// Eight are put down at a time, of which those that count are wanted.
  ///
  /// - Parameter mayBeUnwanted: sets the highest bit of each of eight unless it surely fulfils the condition.
  @inline(__always)
  mutating func append(
    _ scalars: Span<UInt32>, from start: Int, while isWanted: (UInt32) -> Bool,
    mayBeUnwanted: (SIMD8<UInt16>) -> SIMD8<UInt16>
  ) -> Int {
    let end = min(scalars.count, start + capacity - count)
    let (units, places) = unsafe (units + (count &- start), places + (count &- start))
    var at = start
    while true {
      while at &+ 8 <= end, let eight = Self.eight(scalars, at) {
        unsafe UnsafeMutableRawPointer(units + at).storeBytes(of: eight, as: SIMD8<UInt16>.self)
        let first = SIMD4(repeating: Int32(truncatingIfNeeded: at))
        let room = unsafe UnsafeMutableRawPointer(places + at)
        unsafe room.storeBytes(of: first &+ SIMD4(0, 1, 2, 3), as: SIMD4<Int32>.self)
        unsafe room.storeBytes(of: first &+ SIMD4(4, 5, 6, 7), toByteOffset: 16, as: SIMD4<Int32>.self)
        let wanted = Self.lanesBeforeHighestBit(in: mayBeUnwanted(eight))
        at &+= wanted
        if wanted < 8 { break }
      }
      guard at < end, case let scalar = unsafe scalars[unchecked: at], isWanted(scalar) else { break }
      unsafe (units + at).initialize(to: UInt16(truncatingIfNeeded: scalar))
      unsafe (places + at).initialize(to: Int32(truncatingIfNeeded: at))
      at &+= 1
    }
    count &+= at &- start
    return at
  }

  /// How many lanes stand before the first that has its highest bit set.
  @inline(__always)
  private static func lanesBeforeHighestBit(in lanes: SIMD8<UInt16>) -> Int {
    let halves = unsafe unsafeBitCast(lanes & 0x8000, to: SIMD2<UInt64>.self)
    if halves.x | halves.y == 0 { return 8 }
    return halves.x != 0 ? halves.x.trailingZeroBitCount >> 4 : 4 + halves.y.trailingZeroBitCount >> 4
  }

  /// The eight scalars from `start`, which exist, as units; nil where one lies beyond the BMP.
  @inline(__always)
  private static func eight(_ scalars: Span<UInt32>, _ start: Int) -> SIMD8<UInt16>? {
    let bytes = unsafe scalars.bytes
    let low = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start &* 4, as: SIMD4<UInt32>.self)
    let high = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start &* 4 &+ 16, as: SIMD4<UInt32>.self)
    let beyond = unsafe unsafeBitCast((low | high) &>> 16, to: SIMD2<UInt64>.self)
    guard beyond.x | beyond.y == 0 else { return nil }
    return unsafe SIMD8(
      lowHalf: unsafeBitCast(low, to: SIMD8<UInt16>.self).evenHalf,
      highHalf: unsafeBitCast(high, to: SIMD8<UInt16>.self).evenHalf)
  }
}
