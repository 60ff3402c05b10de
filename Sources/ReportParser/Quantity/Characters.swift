/// The characters that numbers and clauses are made of, as UTF-16 units of the normalised text.
///
/// Computed, not stored: a stored global costs a check at every use, and these are read for every character. Inlinable,
/// since the targets that build on this one ask as often.
package enum Characters {
  @inlinable package static var newline: UInt16 { 0x0A }
  @inlinable package static var point: UInt16 { 0x2E }
  @inlinable package static var comma: UInt16 { 0x2C }
  @inlinable package static var percent: UInt16 { 0x25 }
  @inlinable package static var plus: UInt16 { 0x2B }
  @inlinable package static var slash: UInt16 { 0x2F }
  @inlinable package static var middleDot: UInt16 { 0xB7 }  // ·
  @inlinable package static var fullComma: UInt16 { 0xFF0C }  // ，
  @inlinable package static var pause: UInt16 { 0x3001 }  // 、
  @inlinable package static var fullStop: UInt16 { 0x3002 }  // 。
  @inlinable package static var semicolon: UInt16 { 0xFF1B }  // ；
  @inlinable package static var colon: UInt16 { 0xFF1A }  // ：
  @inlinable package static var openParenthesis: UInt16 { 0xFF08 }  // （
  @inlinable package static var closeParenthesis: UInt16 { 0xFF09 }  // ）
  @inlinable package static var openQuote: UInt16 { 0x201C }  // “
  @inlinable package static var closeQuote: UInt16 { 0x201D }  // ”
  @inlinable package static var openTitle: UInt16 { 0x300A }  // 《
  @inlinable package static var closeTitle: UInt16 { 0x300B }  // 》
  @inlinable package static var openHexagon: UInt16 { 0x3014 }  // 〔
  @inlinable package static var closeHexagon: UInt16 { 0x3015 }  // 〕

  @inlinable package static var come: UInt16 { 0x6765 }  // 来

  /// Powers of ten up to 10^8.
  package static let tens: [Int64] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000]

  /// The UTF-16 unit of a one-character string of the BMP.
  package static func unit(_ character: String) -> UInt16 { character.utf16.first ?? 0 }

  @inlinable @inline(__always)
  package static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }

  @inlinable @inline(__always)
  package static func isLetter(_ unit: UInt16) -> Bool { (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7A }

  /// The quotation marks, which are stepped over inside a word.
  package static let quotationMarks = Array("“”‘’「」『』\"".utf16)

  /// Whether a unit is one of `quotationMarks`.
  @inlinable @inline(__always)
  package static func isQuotationMark(_ unit: UInt16) -> Bool {
    // Most units are ideographs; one comparison says so.
    unit < 0x3010 && (unit &- 0x2018 < 6 ? unit &- 0x201A > 1 : unit &- 0x300C < 4 || unit == 0x22)
  }

  /// The value of a Chinese digit, or nil.
  @inline(__always)
  package static func hanDigit(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x96F6, 0x3007: 0  // 零 〇
    case 0x4E00: 1  // 一
    case 0x4E8C, 0x4E24: 2  // 二 两
    case 0x4E09: 3  // 三
    case 0x56DB: 4  // 四
    case 0x4E94: 5  // 五
    case 0x516D: 6  // 六
    case 0x4E03: 7  // 七
    case 0x516B: 8  // 八
    case 0x4E5D: 9  // 九
    default: nil
    }
  }

  /// The exponent of a Chinese multiplier (十 is 1, 亿 is 8), or nil.
  @inline(__always)
  package static func powerOfTen(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x5341: 1  // 十
    case 0x767E: 2  // 百
    case 0x5343: 3  // 千
    case 0x4E07: 4  // 万
    case 0x4EBF: 8  // 亿
    default: nil
    }
  }

  /// Whether the unit is 余, 多 or 几.
  @inline(__always)
  package static func isApproximation(_ unit: UInt16) -> Bool {
    unit == 0x4F59 || unit == 0x591A || unit == 0x51E0
  }

  /// 20 for 廿 and 30 for 卅, or nil.
  @inline(__always)
  static func contractedTens(_ unit: UInt16) -> Int? {
    unit == 0x5EFF ? 20 : unit == 0x5345 ? 30 : nil
  }

  /// Whether the unit is an ideograph of the basic block.
  @inlinable @inline(__always)
  package static func isIdeograph(_ unit: UInt16) -> Bool { unit >= 0x4E00 && unit <= 0x9FFF }
}

/// A set of UTF-16 units other than 0.
///
/// Asked for every character, so it is a small table that most questions leave after one look.
package struct UnitSet: Sendable {
  /// The members, hashed with linear probing; 0 is free, and at least three quarters are.
  private var slots: [UInt16]
  private var shift: UInt32

  package init(_ characters: String) {
    let units = Array(characters.utf16)
    var bits: UInt32 = 4
    while 1 << bits < units.count * 4 { bits += 1 }
    slots = [UInt16](repeating: 0, count: 1 << bits)
    shift = 32 - bits
    for unit in units where !contains(unit) {
      var slot = slot(unit)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = unit
    }
  }

  @inline(__always)
  package func contains(_ unit: UInt16) -> Bool {
    var slot = slot(unit)
    while slots[slot] != 0 {
      if slots[slot] == unit { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  @inline(__always)
  private func slot(_ unit: UInt16) -> Int { Int((UInt32(unit) &* 0x9E37_79B1) >> shift) }
}
