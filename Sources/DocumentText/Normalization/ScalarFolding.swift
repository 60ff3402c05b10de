/// What a scalar becomes in the text for recognition, as long as its neighbours have no say.
enum ScalarFolding {
  /// Stands for scalars that recognition does not see: controls, zero-width characters, direction marks.
  static let dropped: UInt16 = 0

  /// The unit for `scalar`: `.space` for any horizontal white space, `.newline` for any line end, `dropped`, else a
  /// character.
  ///
  /// ASCII clause punctuation becomes the Chinese one, full-width digits and letters become ASCII, radicals become the
  /// characters that they look like, and what lies beyond the BMP becomes U+FFFD.
  static func fold(_ scalar: UInt32) -> UInt16 {
    switch scalar {
    case ..<0xA0: foldASCII(scalar)
    case 0x2000..<0x2070, 0xA0, 0xAD, 0x061C, 0x1680, 0x180E: foldGeneralPunctuation(scalar)
    case 0x25CB: 0x3007
    case 0x2E80..<0x2EF4, 0x2F00..<0x2FD6: Radicals.fold(scalar)
    case 0x3000: .space
    case 0xFE00..<0x10000: foldForms(scalar)
    case 0xE0000..<0xE0200: dropped
    default: UInt16(exactly: scalar) ?? 0xFFFD
    }
  }

  private static func foldASCII(_ scalar: UInt32) -> UInt16 {
    switch scalar {
    case 0x09, 0x20: .space
    case 0x0A...0x0D: .newline
    case ..<0x20, 0x7F...: dropped
    case 0x28, 0x29, 0x2C, 0x3A, 0x3B: UInt16(scalar) + 0xFEE0
    default: UInt16(scalar)
    }
  }

  private static func foldGeneralPunctuation(_ scalar: UInt32) -> UInt16 {
    switch scalar {
    case 0x2028, 0x2029: .newline
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F: .space
    case 0x2010...0x2027, 0x2030...0x205E: UInt16(scalar)
    default: dropped
    }
  }

  /// Full-width, half-width and small forms, and the invisible characters among them.
  private static func foldForms(_ scalar: UInt32) -> UInt16 {
    let unit = UInt16(scalar)
    return switch unit {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: unit - 0xFEE0
    case 0xFF05, 0xFF0B, 0xFF0D, 0xFF0E, 0xFF0F: unit - 0xFEE0
    case 0xFF61...0xFF64: [0x3002, 0x300C, 0x300D, 0x3001][Int(unit) - 0xFF61]
    case 0xFE50: 0xFF0C
    case 0xFE51: 0x3001
    case 0xFE52: 0x2E
    case 0xFE54: 0xFF1B
    case 0xFE55: 0xFF1A
    case 0xFE59, 0xFE5A: unit - 0xFE59 + 0xFF08
    case 0xFE5D, 0xFE5E: unit - 0xFE5D + 0x3014
    case 0xFE6A: 0x25
    case 0xFE00...0xFE0F, 0xFEFF, 0xFFF0...0xFFFC, 0xFFFE, 0xFFFF: dropped
    default: unit
    }
  }
}
