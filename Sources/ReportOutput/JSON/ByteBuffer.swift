/// Bytes under construction.
///
/// An export is mostly names of members and short words, five hundred a report. `Array.append` asks for each of them who
/// else holds the array, and copies it through the general machinery of collections: eighty instructions where the bytes
/// of a literal take three. That is why this file has unchecked pointers. They are kept in bounds by one rule: nothing is
/// written before `reserve` has made room for it. The memory belongs to the value alone, which cannot be copied, and is
/// freed with it, or to an array that is being made.
@safe package struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutableRawPointer
  private var capacity: Int
  /// Whether the memory is the buffer's own, and not that of an array in the making.
  private var isOwner = true
  /// How many bytes there are.
  package private(set) var count = 0

  /// Makes an empty buffer with room for `capacity` bytes, at least 64; more are taken as they come.
  package init(capacity: Int = 0) {
    self.capacity = max(capacity, 64)
    unsafe base = .allocate(byteCount: self.capacity, alignment: 16)
  }

  /// Makes an empty buffer that writes to `memory` as long as there is room, and must not live longer than that.
  private init(borrowing memory: UnsafeMutableRawBufferPointer, at start: UnsafeMutableRawPointer) {
    capacity = memory.count
    unsafe base = start
    isOwner = false
  }

  deinit { if isOwner { unsafe base.deallocate() } }

  /// The array of what `body` appends, written where it stays if it takes no more than `capacity` bytes.
  package static func array(capacity: Int, _ body: (inout ByteBuffer) -> Void) -> [UInt8] {
    var overflow = ByteBuffer()
    // unsafe: the buffer does not outlive the closure unless it has moved to memory of its own.
    var bytes = unsafe [UInt8](unsafeUninitializedCapacity: max(capacity, 64)) { memory, count in
      let memory = UnsafeMutableRawBufferPointer(memory)
      guard let start = memory.baseAddress else { return }
      var buffer = unsafe ByteBuffer(borrowing: memory, at: start)
      body(&buffer)
      if buffer.isOwner { overflow = consume buffer } else { count = buffer.count }
    }
    if overflow.count > 0 { overflow.append(to: &bytes) }
    return bytes
  }

  /// The bytes as an array.
  package var array: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// Appends the bytes to `bytes`.
  package func append(to bytes: inout [UInt8]) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: base.assumingMemoryBound(to: UInt8.self), count: count))
  }

  /// Makes room for `size` more bytes.
  @inline(__always)
  private mutating func reserve(_ size: Int) {
    if size > capacity - count { grow(by: size) }
  }

  @inline(never)
  private mutating func grow(by size: Int) {
    let larger = max(capacity * 2, count + size)
    let memory = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
    unsafe memory.copyMemory(from: base, byteCount: count)
    if isOwner { unsafe base.deallocate() }
    unsafe base = memory
    (capacity, isOwner) = (larger, true)
  }

  /// Where the next byte goes, with room for `size` of them.
  @inline(__always)
  private mutating func end(reserving size: Int) -> UnsafeMutableRawPointer {
    reserve(size)
    return unsafe base + count
  }

  /// Writes a byte that there is room for.
  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    unsafe base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }
}

extension ByteBuffer {
  /// Appends a byte.
  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    reserve(1)
    put(byte)
  }

  /// Appends the bytes of a literal; where the call is inlined their number is known, and so no loop is needed.
  @inline(__always)
  package mutating func append(literal: StaticString) {
    let size = literal.utf8CodeUnitCount
    // unsafe: literals of more than one scalar are stored as UTF-8 for as long as the program runs.
    unsafe end(reserving: size).copyMemory(from: literal.utf8Start, byteCount: size)
    count += size
  }

  /// Appends the bytes of a literal in quotation marks.
  @inline(__always)
  package mutating func append(quotedLiteral literal: StaticString) {
    let size = literal.utf8CodeUnitCount
    let start = unsafe end(reserving: size + 2)
    unsafe start.storeBytes(of: UInt8(ascii: "\""), as: UInt8.self)
    // unsafe: as above.
    unsafe (start + 1).copyMemory(from: literal.utf8Start, byteCount: size)
    unsafe start.storeBytes(of: UInt8(ascii: "\""), toByteOffset: size + 1, as: UInt8.self)
    count += size + 2
  }

  /// Appends the name of a member in quotation marks, with the colon behind it and a comma before it if wanted.
  @inline(__always)
  package mutating func append(name: StaticString, afterComma: Bool) {
    let size = name.utf8CodeUnitCount
    let start = unsafe openQuote(reserving: size + 4, afterComma: afterComma)
    // unsafe: as above.
    unsafe start.copyMemory(from: name.utf8Start, byteCount: size)
    unsafe start.storeBytes(of: UInt16(littleEndian: 0x3A22), toByteOffset: size, as: UInt16.self)
    count += size + 2
  }

  /// Appends bytes.
  package mutating func append(_ bytes: Span<UInt8>) {
    let start = unsafe end(reserving: bytes.count)
    // unsafe: the bytes are copied while the span that lends them is alive.
    unsafe bytes.withUnsafeBytes { source in
      if let bytes = source.baseAddress { unsafe start.copyMemory(from: bytes, byteCount: source.count) }
    }
    count += bytes.count
  }

  /// Appends UTF-8 in quotation marks, with a comma before it if wanted.
  package mutating func append(quoted bytes: Span<UInt8>, afterComma: Bool) {
    let size = bytes.count
    let start = unsafe openQuote(reserving: size + 3, afterComma: afterComma)
    // unsafe: as in `append`.
    unsafe bytes.withUnsafeBytes { source in
      if let bytes = source.baseAddress { unsafe start.copyMemory(from: bytes, byteCount: size) }
    }
    unsafe start.storeBytes(of: UInt8(ascii: "\""), toByteOffset: size, as: UInt8.self)
    count += size + 1
  }

  /// Writes a quotation mark, and a comma before it if wanted, and returns where the next byte goes.
  @inline(__always)
  private mutating func openQuote(reserving size: Int, afterComma: Bool) -> UnsafeMutableRawPointer {
    let start = unsafe end(reserving: size)
    let comma = afterComma ? 1 : 0
    // The comma is written in any case, and the quotation mark over it where it is not wanted: nothing to guess.
    unsafe start.storeBytes(of: UInt8(ascii: ","), as: UInt8.self)
    unsafe start.storeBytes(of: UInt8(ascii: "\""), toByteOffset: comma, as: UInt8.self)
    count += comma + 1
    return unsafe start + (comma + 1)
  }

  /// Appends a Unicode scalar value as UTF-8; what is no scalar value stands as U+FFFD.
  @inline(__always)
  package mutating func append(scalar: UInt32) {
    if scalar &- 0x800 < 0xD000 {
      let start = unsafe end(reserving: 3)
      unsafe start.storeBytes(of: 0xE0 | UInt8(truncatingIfNeeded: scalar >> 12), as: UInt8.self)
      unsafe start.storeBytes(of: Self.continuation(scalar >> 6), toByteOffset: 1, as: UInt8.self)
      unsafe start.storeBytes(of: Self.continuation(scalar), toByteOffset: 2, as: UInt8.self)
      count += 3
    } else if scalar < 0x80 {
      append(UInt8(truncatingIfNeeded: scalar))
    } else {
      appendRare(scalar)
    }
  }

  private mutating func appendRare(_ scalar: UInt32) {
    reserve(4)
    switch scalar {
    case ..<0x800:
      put(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      put(Self.continuation(scalar))
    case 0xE000..<0x10000:
      put(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      put(Self.continuation(scalar >> 6))
      put(Self.continuation(scalar))
    case 0x10000..<0x110000:
      put(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      put(Self.continuation(scalar >> 12))
      put(Self.continuation(scalar >> 6))
      put(Self.continuation(scalar))
    default: append(literal: "\u{FFFD}")
    }
  }

  @inline(__always)
  private static func continuation(_ bits: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: bits & 0x3F) }

  /// Appends an integer in decimal digits.
  package mutating func append(decimal integer: Int) {
    guard integer >= 0, integer < 10_000 else {
      return append(digitsOf: integer.magnitude, isNegative: integer < 0, places: 0)
    }
    // Offsets and most values have up to four digits, found here side by side: two pairs, then the tens of both (103/1024
    // is close enough to a tenth below 100), one digit a byte, the first lowest. Leading zeros are shifted out.
    let number = UInt32(truncatingIfNeeded: integer)
    let pairs = number / 100 | (number % 100) << 16
    let tens = (pairs &* 103) >> 10 & 0x000F_000F
    let digits = tens | (pairs &- tens &* 10) << 8
    let leading = min(digits.trailingZeroBitCount, 24) & ~7
    reserve(4)
    let text = (digits | 0x3030_3030) >> UInt32(leading)
    unsafe base.storeBytes(of: text.littleEndian, toByteOffset: count, as: UInt32.self)
    count += 4 - leading / 8
  }

  /// Appends a number with `places` digits behind the point, at least one before it.
  package mutating func append(digitsOf significand: UInt, isNegative: Bool, places: Int) {
    // Twenty digits at most, or the places with a zero before them.
    reserve(max(places + 1, 20) + 2)
    if isNegative { put(UInt8(ascii: "-")) }
    // The digits come from the last to the first, so they are turned round where they stand.
    let first = count
    var rest = significand
    var written = 0
    while rest > 0 || written <= places {
      if written == places, places > 0 { put(UInt8(ascii: ".")) }
      put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
      written += 1
    }
    var digits = unsafe UnsafeMutableRawBufferPointer(start: base + first, count: count - first)
    unsafe digits.reverse()
  }
}
