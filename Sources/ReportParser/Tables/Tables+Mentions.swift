/// Numbers in tables as quantities.
extension Tables {
  /// The mention of a number that stands alone in its cell and has its unit elsewhere in the table, or nil.
  func mention(of numeral: Numeral, at start: Int, in text: Span<UInt16>) -> Mention? {
    guard let place = place(filledBy: start..<numeral.end), let unit = unit(at: place, in: text),
      let value = numeral.value.shifted(by: unit.power)
    else { return nil }
    return Mention(
      start: start, end: numeral.end, unitStart: numeral.end, value: value, upper: nil, unit: unit.unit,
      qualifier: numeral.isLowerBound ? .atLeast : .exact)
  }
}
