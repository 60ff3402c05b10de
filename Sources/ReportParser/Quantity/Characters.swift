/// The characters that numbers and clauses are made of, as UTF-16 units of the normalised text.
package enum Characters {
  package static let newline: UInt16 = 0x0A
  package static let point: UInt16 = 0x2E
  package static let comma: UInt16 = 0x2C
  package static let percent: UInt16 = 0x25
  package static let plus: UInt16 = 0x2B
  package static let fullComma = unit("，")
  package static let pause = unit("、")
  package static let fullStop = unit("。")
  package static let semicolon = unit("；")
  package static let colon = unit("：")
  package static let openParenthesis = unit("（")
  package static let closeParenthesis = unit("）")
  package static let openQuote = unit("“")
  package static let closeQuote = unit("”")
  package static let openTitle = unit("《")
  package static let closeTitle = unit("》")
  package static let openHexagon = unit("〔")
  package static let closeHexagon = unit("〕")

  /// Powers of ten up to 10^8.
  package static let tens: [Int64] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000]

  /// The UTF-16 unit of a one-character string of the BMP.
  package static func unit(_ character: String) -> UInt16 { character.utf16.first ?? 0 }

  @inline(__always)
  package static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }

  @inline(__always)
  package static func isLetter(_ unit: UInt16) -> Bool { (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7A }

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

  /// Whether a numeral can begin with the unit.
  @inline(__always)
  package static func beginsNumeral(_ unit: UInt16) -> Bool {
    isDigit(unit) || (unit >= 0x3007 && (hanDigit(unit) != nil || powerOfTen(unit) != nil))
  }

  /// Whether the unit is an ideograph of the basic block.
  @inline(__always)
  package static func isIdeograph(_ unit: UInt16) -> Bool { unit >= 0x4E00 && unit <= 0x9FFF }
}
