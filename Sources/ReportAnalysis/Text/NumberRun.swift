import ReportParser

/// Numbers as stretches of text, whatever they count: 2024, 1.26, 1,200, 三十六, 8余万.
enum NumberRun {
  /// Where the number ends that starts at `start` of `text`, or nil where none does.
  ///
  /// 余, 多 and 几 between or behind digits belong to it, so that it is one thing with what qualifies it.
  static func end(in text: [UInt16], at start: Int) -> Int? {
    guard start < text.count, isNumeral(text[start]) else { return nil }
    var at = start + 1
    while at < text.count {
      if isNumeral(text[at]) {
        at += 1
      } else if isInner(text[at]), isDigit(text, at - 1), isDigit(text, at + 1) {
        at += 2
      } else if Characters.isApproximation(text[at]) {
        at += 1
      } else {
        break
      }
    }
    return at
  }

  private static func isNumeral(_ unit: UInt16) -> Bool {
    Characters.isDigit(unit) || Characters.hanDigit(unit) != nil || Characters.powerOfTen(unit) != nil
  }

  private static func isDigit(_ text: [UInt16], _ at: Int) -> Bool {
    text.indices.contains(at) && Characters.isDigit(text[at])
  }

  /// Whether the unit stands inside a number: a point, or the comma of thousands.
  private static func isInner(_ unit: UInt16) -> Bool {
    unit == Characters.point || unit == Characters.comma || unit == Characters.fullComma
  }
}
