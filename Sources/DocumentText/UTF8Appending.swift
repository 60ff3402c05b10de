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
  package init(scalars: ArraySlice<UInt32>) { self.init(scalarValues: scalars.span) }

  /// The string of UTF-16 units of the BMP; a surrogate stands as U+FFFD.
  package init(units: ArraySlice<UInt16>) { self.init(scalarValues: units.span) }

  private init<Value: FixedWidthInteger & BitwiseCopyable>(scalarValues scalars: Span<Value>) {
    // unsafe: the bytes are valid by how they are made, so that the string need not look them through again; no scalar
    // has more than four.
    self = unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: scalars.count * 4) { room in
      var end = 0
      for at in scalars.indices {
        let scalar = UInt32(truncatingIfNeeded: scalars[at])
        if scalar &- 0x800 < 0xD000 {
          // Nearly all of a report's names and headings.
          unsafe room[end] = 0xE0 | UInt8(truncatingIfNeeded: scalar >> 12)
          unsafe room[end + 1] = 0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F)
          unsafe room[end + 2] = 0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F)
          end += 3
        } else {
          unsafe Self.write(scalar, to: room, at: &end)
        }
      }
      return unsafe String(copying: UTF8Span(unchecked: UnsafeBufferPointer(rebasing: room[..<end]).span))
    }
  }

  private static func write(_ scalar: UInt32, to room: UnsafeMutableBufferPointer<UInt8>, at end: inout Int) {
    let isValid = scalar &- 0xD800 >= 0x800 && scalar < 0x110000
    let scalar = isValid ? scalar : 0xFFFD
    let size = scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    guard size > 1 else {
      unsafe room[end] = UInt8(truncatingIfNeeded: scalar)
      return end += 1
    }
    var rest = scalar
    for at in stride(from: size - 1, to: 0, by: -1) {
      unsafe room[end + at] = 0x80 | UInt8(truncatingIfNeeded: rest & 0x3F)
      rest >>= 6
    }
    unsafe room[end] = UInt8(truncatingIfNeeded: 0xF00 >> UInt32(size)) | UInt8(truncatingIfNeeded: rest)
    end += size
  }
}
