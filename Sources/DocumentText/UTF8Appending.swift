extension [UInt8] {
  /// Appends a Unicode scalar value as UTF-8; what is no scalar value stands as U+FFFD.
  @inlinable @inline(__always)
  package mutating func append(scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      append(continuation: scalar)
    case 0xD800..<0xE000, 0x110000...:
      append(scalar: 0xFFFD)
    case 0x800..<0x10000:
      append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      append(continuation: scalar >> 6)
      append(continuation: scalar)
    default:
      append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      append(continuation: scalar >> 12)
      append(continuation: scalar >> 6)
      append(continuation: scalar)
    }
  }

  /// Appends the low six bits of `bits` as a continuation byte.
  @inlinable @inline(__always)
  package mutating func append(continuation bits: UInt32) {
    append(0x80 | UInt8(truncatingIfNeeded: bits & 0x3F))
  }
}

extension String {
  /// The string of Unicode scalar values; what is no scalar value stands as U+FFFD.
  package init(scalars: ArraySlice<UInt32>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count * 3)
    for scalar in scalars { bytes.append(scalar: scalar) }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
