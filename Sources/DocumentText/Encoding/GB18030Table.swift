/// The characters of GB18030's two-byte codes and of its four-byte codes below U+10000, by position.
///
/// The editions of 2000, 2005 and 2022 differ in nineteen two-byte codes, which the first had to give to the private use
/// area because Unicode lacked the characters. Every code that any edition gives to a character is read as that character.
/// Six more (FE51, FE52, FE53, FE6C, FE76, FE91) are private in all three editions and stay so.
enum GB18030Table {
  /// Characters by `(lead - 0x81) * 190` + position of the trail byte among 40…7E, 80…FE; 23,940 in all.
  static let twoByteCodes: [UInt16] = revised(original)

  /// Characters by linear position, 0 for 81308130; 39,420 in all.
  ///
  /// The standard gave four bytes to whatever of the BMP the two-byte codes of 2000 had left over, in order.
  static let fourByteCodes: [UInt16] = {
    var taken = [Bool](repeating: false, count: 0x10000)
    for character in original { taken[Int(character)] = true }
    return (0x80...0xFFFF).filter { !taken[$0] && !(0xD800..<0xE000).contains($0) }.map { UInt16($0) }
  }()

  /// The mapping of 2000.
  private static var original: [UInt16] {
    var codes: [UInt16] = []
    codes.reserveCapacity(23_940)
    for scalar in characters.unicodeScalars where scalar != "\n" {
      let position = codes.count
      codes.append(
        scalar == "."
          ? userDefined(lead: position / 190 + 0x81, trail: position % 190)
          : UInt16(truncatingIfNeeded: scalar.value))
    }
    return codes
  }

  /// The private character of a place in one of the three user-defined areas; `trail` is the trail byte's position.
  private static func userDefined(lead: Int, trail: Int) -> UInt16 {
    let firstUpperTrail = 96
    return switch lead {
    case ..<0xA8: UInt16(0xE4C6 + (lead - 0xA1) * 96 + trail)
    case ..<0xB0: UInt16(0xE000 + (lead - 0xAA) * 94 + trail - firstUpperTrail)
    default: UInt16(0xE234 + (lead - 0xF8) * 94 + trail - firstUpperTrail)
    }
  }

  private static func revised(_ original: [UInt16]) -> [UInt16] {
    var codes = original
    for (code, character) in revisions {
      let trail = code & 0xFF
      codes[(code >> 8 - 0x81) * 190 + trail - (trail < 0x7F ? 0x40 : 0x41)] = character
    }
    return codes
  }

  /// What the editions of 2005 (A8BC) and 2022 (the others) made of codes that were private in 2000.
  private static let revisions: [(code: Int, character: UInt16)] = [
    (0xA8BC, 0x1E3F),
    (0xA6D9, 0xFE10), (0xA6DA, 0xFE12), (0xA6DB, 0xFE11), (0xA6DC, 0xFE13), (0xA6DD, 0xFE14), (0xA6DE, 0xFE15),
    (0xA6DF, 0xFE16), (0xA6EC, 0xFE17), (0xA6ED, 0xFE18), (0xA6F3, 0xFE19),
    (0xFE59, 0x9FB4), (0xFE61, 0x9FB5), (0xFE66, 0x9FB6), (0xFE67, 0x9FB7), (0xFE6D, 0x9FB8), (0xFE7E, 0x9FB9),
    (0xFE90, 0x9FBA), (0xFEA0, 0x9FBB),
  ]
}
