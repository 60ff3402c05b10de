/// Room at the end of a buffer for a record of many parts: there is one look at how much room is left, not one for every
/// part, and what is written stays out of memory that others might see, so that nothing has to be read again.
///
/// That is why this file has unchecked pointers. Who asks for room says how many bytes are written at most, and every part
/// is small and of known length or counted there; in debug builds every write is checked, in others the sum is.
@safe package struct ByteRoom: ~Copyable {
  private var next: UnsafeMutableRawPointer
  private let end: UnsafeMutableRawPointer

  /// The room from `start` on, `size` bytes of it.
  init(at start: UnsafeMutableRawPointer, size: Int) {
    unsafe (next, end) = (start, start + size)
  }

  /// How many bytes have been written since `start`.
  func count(from start: UnsafeMutableRawPointer) -> Int {
    precondition(unsafe next <= end, "more bytes than there was room for")
    return unsafe next - start
  }

  /// Where the next byte goes, which is `size` bytes further on then.
  @inline(__always)
  private mutating func take(_ size: Int) -> UnsafeMutableRawPointer {
    assert(unsafe size <= end - next, "more bytes than there is room for")
    let start = unsafe next
    unsafe next += size
    return unsafe start
  }

  /// Appends a byte.
  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    unsafe take(1).storeBytes(of: byte, as: UInt8.self)
  }

  /// Appends the bytes of a literal, whose number is known where the call is inlined.
  @inline(__always)
  package mutating func append(_ literal: StaticString) {
    let size = literal.utf8CodeUnitCount
    // unsafe: literals of more than one scalar are stored as UTF-8 for as long as the program runs.
    unsafe take(size).copyMemory(from: literal.utf8Start, byteCount: size)
  }

  /// Appends bytes.
  @inline(__always)
  package mutating func append(_ bytes: Span<UInt8>) {
    let start = unsafe take(bytes.count)
    // unsafe: the bytes are copied while the span that lends them is alive.
    unsafe bytes.withUnsafeBytes { source in
      if let bytes = source.baseAddress { unsafe start.copyMemory(from: bytes, byteCount: source.count) }
    }
  }

  /// Appends an integer in decimal digits, twenty bytes at most.
  @inline(__always)
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
    let text = (digits | 0x3030_3030) >> UInt32(truncatingIfNeeded: leading)
    let start = unsafe take(4)
    unsafe start.storeBytes(of: text.littleEndian, as: UInt32.self)
    unsafe next = start + (4 - leading / 8)
  }

  /// Appends a number with `places` digits behind the point, at least one before it: twenty-two bytes at most.
  package mutating func append(digitsOf significand: UInt, isNegative: Bool, places: Int) {
    if isNegative { append(UInt8(ascii: "-")) }
    // The digits come from the last to the first, so they are turned round where they stand.
    let first = unsafe next
    var rest = significand
    var written = 0
    while rest > 0 || written <= places {
      if written == places, places > 0 { append(UInt8(ascii: ".")) }
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
      written += 1
    }
    var digits = unsafe UnsafeMutableRawBufferPointer(start: first, count: next - first)
    unsafe digits.reverse()
  }

  /// Appends a Unicode scalar value as UTF-8, four bytes at most; what is no scalar value stands as U+FFFD.
  @inline(__always)
  package mutating func append(scalar: UInt32) {
    if scalar &- 0x800 < 0xD000 {
      let start = unsafe take(3)
      unsafe start.storeBytes(of: 0xE0 | UInt8(truncatingIfNeeded: scalar >> 12), as: UInt8.self)
      unsafe start.storeBytes(of: Self.continuation(scalar >> 6), toByteOffset: 1, as: UInt8.self)
      unsafe start.storeBytes(of: Self.continuation(scalar), toByteOffset: 2, as: UInt8.self)
    } else if scalar < 0x80 {
      append(UInt8(truncatingIfNeeded: scalar))
    } else {
      appendRare(scalar)
    }
  }

  private mutating func appendRare(_ scalar: UInt32) {
    switch scalar {
    case ..<0x800:
      append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      append(Self.continuation(scalar))
    case 0xE000..<0x10000:
      append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      append(Self.continuation(scalar >> 6))
      append(Self.continuation(scalar))
    case 0x10000..<0x110000:
      append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      append(Self.continuation(scalar >> 12))
      append(Self.continuation(scalar >> 6))
      append(Self.continuation(scalar))
    default: append("\u{FFFD}")
    }
  }

  @inline(__always)
  private static func continuation(_ bits: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: bits & 0x3F) }

  /// Appends UTF-8 where it has nothing that JSON has to escape, as far as single bytes tell, and answers whether it did.
  ///
  /// 0xC2, 0xD8 and 0xE2 begin all characters beyond ASCII that may have to be escaped. The bytes are looked at where they
  /// stand then, eight at a time; there must be room for eight bytes more.
  @inline(__always)
  package mutating func append(plain bytes: Span<UInt8>) -> Bool {
    let start = unsafe next
    append(bytes)
    assert(unsafe end - next >= 8, "no room to look at eight bytes")
    var special: UInt64 = 0
    var at = 0
    while at + 8 <= bytes.count {
      special |= Self.special(in: unsafe start.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian)
      at += 8
    }
    if at < bytes.count {
      // What stands behind the end is taken for 0x80, which is not special.
      let behind = UInt64.max << UInt64(truncatingIfNeeded: (bytes.count - at) * 8)
      let eight = unsafe start.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
      special |= Self.special(in: eight & ~behind | Self.all(0x80) & behind)
    }
    if special & Self.all(0x80) == 0 { return true }
    unsafe next = start
    return false
  }

  /// In the highest bits of eight bytes whether one of them is special; those above it are noise then.
  @inline(__always)
  private static func special(in eight: UInt64) -> UInt64 {
    let marks = zero(in: eight ^ all(0x22)) | zero(in: eight ^ all(0x5C)) | zero(in: eight ^ all(0x7F))
    // 0xC2 and 0xE2 differ in one bit.
    return below(0x20, in: eight) | marks | zero(in: eight ^ all(0xD8)) | zero(in: eight & all(0xDF) ^ all(0xC2))
  }

  /// Eight times `byte`.
  @inline(__always)
  private static func all(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// In the highest bits of the eight bytes whether one of them is zero, as above.
  @inline(__always)
  private static func zero(in eight: UInt64) -> UInt64 { below(1, in: eight) }

  /// In the highest bits of the eight bytes whether one of them is below `limit`, as above.
  @inline(__always)
  private static func below(_ limit: UInt64, in eight: UInt64) -> UInt64 { (eight &- all(limit)) & ~eight }
}

extension ByteBuffer {
  /// Appends what `body` writes, `size` bytes at most.
  @inline(__always)
  package mutating func append(atMost size: Int, _ body: (inout ByteRoom) -> Void) {
    let start = unsafe end(reserving: size)
    var room = unsafe ByteRoom(at: start, size: size)
    body(&room)
    unsafe grow(by: room.count(from: start))
  }
}
