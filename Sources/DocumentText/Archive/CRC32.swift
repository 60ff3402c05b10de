/// The checksum of zip entries: CRC-32 with the reversed polynomial EDB88320.
package enum CRC32 {
  /// The checksum of `bytes`; of all that was before them too, where `earlier` is the checksum of that.
  package static func checksum(_ bytes: [UInt8], after earlier: UInt32 = 0) -> UInt32 {
    let table = table
    var value = ~earlier
    for byte in bytes { value = value >> 8 ^ table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] }
    return ~value
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320 }
  }
}
