/// A quantity at a place, before it is known what it counts.
package struct Mention: Sendable {
  /// The surface in the document's `text`, from the first digit to the end of the unit.
  package var start: Int
  package var end: Int
  /// Where the unit begins; equals `end` where the text gives none.
  package var unitStart: Int
  package var value: DecimalNumber
  package var upper: DecimalNumber?
  /// The number of the unit in `Units.all`, or nil.
  package var unit: Int?
  package var qualifier: Quantity.Qualifier
}
