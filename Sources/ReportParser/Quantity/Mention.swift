/// A quantity at a place, before it is known what it counts.
package struct Mention: Sendable {
  /// The surface in the document's `text`, from the first digit to the end of the unit.
  @Compact package var start: Int
  @Compact package var end: Int
  /// Where the unit begins; equals `end` where the text gives none.
  @Compact package var unitStart: Int
  package var value: DecimalNumber
  package var upper: DecimalNumber?
  /// The number of the unit in `Units.all`, or nil.
  @CompactOptional package var unit: Int?
  package var qualifier: Quantity.Qualifier

  package init(
    start: Int, end: Int, unitStart: Int, value: DecimalNumber, upper: DecimalNumber?, unit: Int?,
    qualifier: Quantity.Qualifier
  ) {
    _start = Compact(wrappedValue: start)
    _end = Compact(wrappedValue: end)
    _unitStart = Compact(wrappedValue: unitStart)
    self.value = value
    self.upper = upper
    _unit = CompactOptional(wrappedValue: unit)
    self.qualifier = qualifier
  }

  /// A zero in words, whose surface is the denying word.
  package init(zeroFrom start: Int, to end: Int) {
    self.init(start: start, end: end, unitStart: end, value: .zero, upper: nil, unit: nil, qualifier: .exact)
  }
}
