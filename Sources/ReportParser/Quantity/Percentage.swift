/// Percentages in words: 百分之九十八点五, 百分之98.
enum Percentage {
  /// The percentage that starts at `start`, or nil.
  @inline(__always)
  static func read(_ text: Span<UInt16>, at start: Int) -> Mention? {
    text[start] == 0x767E ? readWords(text, at: start) : nil  // 百
  }

  private static func readWords(_ text: Span<UInt16>, at start: Int) -> Mention? {
    guard start + 3 < text.count, text[start + 1] == 0x5206, text[start + 2] == 0x4E4B,  // 分之
      let numeral = Numeral.read(text, at: start + 3, limit: text.count)
    else { return nil }
    var value = numeral.value
    var end = numeral.end
    if end + 1 < text.count, text[end] == 0x70B9 {  // 点
      var at = end + 1
      var significand = value.significand
      var scale = 0
      while at < text.count, scale < 4, value.scale == 0, let digit = Characters.hanDigit(text[at]) {
        significand = significand * 10 + Int64(digit)
        scale += 1
        at += 1
      }
      if scale > 0, let whole = DecimalNumber(significand: significand, scale: scale) {
        value = whole
        end = at
      }
    }
    return Mention(
      start: start, end: end, unitStart: end, value: value, upper: nil, unit: Units.percent, qualifier: .exact)
  }
}
