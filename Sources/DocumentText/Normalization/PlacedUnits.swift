/// Units under construction, each with the offset of its scalar.
///
/// Every character of every report is put down here, and to ask an array who else holds it costs more than the rest of the
/// pass. That is why this file has unchecked pointers: the memory is owned by the value alone, and every write is behind
/// the check for room.
@safe struct PlacedUnits: ~Copyable {
  private let units: UnsafeMutablePointer<UInt16>
  private let places: UnsafeMutablePointer<Int32>
  private let capacity: Int
  private(set) var count = 0

  /// Makes room for `capacity` units; there is never room for more.
  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    unsafe units = .allocate(capacity: self.capacity)
    unsafe places = .allocate(capacity: self.capacity)
  }

  deinit {
    unsafe units.deallocate()
    unsafe places.deallocate()
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
  @inline(__always)
  mutating func append(_ scalars: Span<UInt32>, from start: Int, while isWanted: (UInt32) -> Bool) -> Int {
    let end = min(scalars.count, start + capacity - count)
    let (units, places) = unsafe (units + count, places + count)
    var at = start
    while at < end, case let scalar = unsafe scalars[unchecked: at], isWanted(scalar) {
      unsafe (units + (at &- start)).initialize(to: UInt16(truncatingIfNeeded: scalar))
      unsafe (places + (at &- start)).initialize(to: Int32(truncatingIfNeeded: at))
      at &+= 1
    }
    count &+= at &- start
    return at
  }

  /// The units and their places as arrays.
  consuming func arrays() -> (units: [UInt16], places: [Int32]) {
    unsafe (
      Array(UnsafeBufferPointer(start: units, count: count)), Array(UnsafeBufferPointer(start: places, count: count))
    )
  }
}
