/// The signs of Chinese print that structure a text, as UTF-16 units.
enum Signs {
  static let newline: UInt16 = 10
  /// The bar between the cells of a table row.
  static let bar: UInt16 = 0x7C

  /// Whether `unit` ends a sentence: 。！？.
  static func endsSentence(_ unit: UInt16) -> Bool {
    unit == 0x3002 || unit == 0xFF01 || unit == 0xFF1F
  }

  /// Whether `unit` ends a sentence or one item of a list: 。！？；;.
  static func endsItem(_ unit: UInt16) -> Bool {
    endsSentence(unit) || unit == 0xFF1B || unit == 0x3B
  }

  /// Whether `unit` is a colon, full width or ASCII.
  static func isColon(_ unit: UInt16) -> Bool { unit == 0xFF1A || unit == 0x3A }

  /// Whether `unit` is a comma between clauses; the mark 、 between words is none.
  static func isComma(_ unit: UInt16) -> Bool { unit == 0xFF0C || unit == 0x2C }

  /// Whether `unit` is an opening round bracket, full width or ASCII.
  static func opensBracket(_ unit: UInt16) -> Bool { unit == 0xFF08 || unit == 0x28 }

  /// Whether `unit` is a closing round bracket, full width or ASCII.
  static func closesBracket(_ unit: UInt16) -> Bool { unit == 0xFF09 || unit == 0x29 }

  /// Whether `unit` is the mark 、 or a full stop of Western print, which set a number off.
  static func followsNumber(_ unit: UInt16) -> Bool {
    unit == 0x3001 || unit == 0x2E || unit == 0xFF0E
  }

  /// Whether `unit` separates clauses or closes them, any of 。！？；，：、.
  static func isPunctuation(_ unit: UInt16) -> Bool {
    endsItem(unit) || isColon(unit) || isComma(unit) || followsNumber(unit)
  }

  /// Whether `unit` is blank: a space of any width, a tab, a line break.
  static func isBlank(_ unit: UInt16) -> Bool {
    unit == 0x20 || unit == 0x3000 || unit == 0xA0 || (unit >= 9 && unit <= 13) || unit == 0xFEFF
      || (unit >= 0x2000 && unit <= 0x200B)
  }

  /// Whether `unit` only decorates the start or end of a line: bullets, Markdown's # and *.
  static func decorates(_ unit: UInt16) -> Bool {
    unit == 0x23 || unit == 0x2A || unit == 0x2022 || unit == 0x25CF || unit == 0x25A0 || unit == 0x25C6
  }

  /// Whether `unit` is an ideograph of the basic block, 〇 included.
  static func isIdeograph(_ unit: UInt16) -> Bool {
    (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3400 && unit <= 0x4DBF) || unit == 0x3007
  }

  /// The value of an ASCII digit, or nil.
  static func digit(_ unit: UInt16) -> Int? {
    unit >= 0x30 && unit <= 0x39 ? Int(unit) - 0x30 : nil
  }

  /// The value of a Chinese digit 〇 to 九, or nil; 十 is none.
  static func chineseDigit(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x3007, 0x96F6, 0x25CB: 0
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }
}
