/// Numbers whose thousands are set apart by a space: 29 757件.
enum DigitGroups {
  /// Whether `scalar` is a digit, ASCII or full-width.
  static func isDigit(_ scalar: UInt32) -> Bool {
    scalar &- 0x30 < 10 || scalar &- 0xFF10 < 10
  }

  /// The offset behind the last group of three digits, if a grouped number goes on at `index`.
  ///
  /// Its first group, of one to three digits, ends `line`, and a single space lies between. Two numbers may stand side by
  /// side in the same way, so what follows has to be a unit, with 余, 多 or 万 before it or not.
  static func end(of scalars: Span<UInt32>, at index: Int, after line: ArraySlice<UInt16>) -> Int? {
    let first = line.suffix(4).reversed().prefix(while: \.isDigit).count
    guard first <= 3, line.dropLast(first).last.map(partOfNumber.contains) != true else { return nil }
    guard var end = groupEnd(scalars, at: index) else { return nil }
    // Numbers of more groups are no numbers, and looking on for them would cost a hostile file quadratic time.
    for _ in 0..<4 where isSpacedDigit(scalars, at: end) {
      guard let next = groupEnd(scalars, at: end + 1) else { return nil }
      end = next
    }
    return isUnit(scalars, at: end) ? end : nil
  }

  /// How many units before a number may have a say: a first group, one digit too many, and what stands before these.
  static let lookBehind = 5

  private static let partOfNumber = UnitSet(".,:·-/")
  private static let quantifiers = UnitSet("余多万亿")
  private static let measureWords = UnitSet(
    "件个人次户条份场元名起处项宗批支家所本册篇幅块台套张面辆亩吨米平公千万亿期例案座站间节课部只头株棵对队组村社里艘根")

  /// The offset behind exactly three digits at `index`.
  private static func groupEnd(_ scalars: Span<UInt32>, at index: Int) -> Int? {
    var end = index
    while end < scalars.count, end < index + 4, isDigit(scalars[end]) { end += 1 }
    return end == index + 3 ? end : nil
  }

  private static func isSpacedDigit(_ scalars: Span<UInt32>, at index: Int) -> Bool {
    index + 1 < scalars.count && ScalarFolding.fold(scalars[index]) == .space && isDigit(scalars[index + 1])
  }

  /// Whether the number that ends at `index` counts something.
  private static func isUnit(_ scalars: Span<UInt32>, at index: Int) -> Bool {
    var sawDigit = false
    for at in index..<min(index + 12, scalars.count) {
      let unit = ScalarFolding.fold(scalars[at])
      if measureWords.contains(unit) { return true }
      // A decimal part may come between, but no further digit without its stop.
      if unit.isDigit, !sawDigit { return false }
      sawDigit = sawDigit || unit == 0x2E
      guard unit == .space || unit == 0x2E || unit.isDigit || quantifiers.contains(unit) else { return false }
    }
    return false
  }
}
