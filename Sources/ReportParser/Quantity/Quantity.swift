/// A number with its unit, as the text gives it; nothing in it is counted by reference, so it is copied freely.
package struct Quantity: Sendable, Equatable {
  /// How exactly the text means the value; the raw value is the `qualifier` of the export.
  package enum Qualifier: String, Sendable {
    case exact
    /// 余, 多, 以上, 超, 逾, 至少.
    case atLeast
    /// 近, 不足, 以内.
    case atMost
    /// 约, 左右.
    case about
  }

  /// The value with multipliers applied: 8余万元 is 80000, 98.2% is 98.2, a zero in words is 0.
  package var value: DecimalNumber
  /// The upper end of a range (2-3名), or nil.
  package var upper: DecimalNumber?
  /// The number of the unit in `Units.all`; nil for a zero in words.
  @CompactOptional package var unitNumber: Int?
  package var qualifier: Qualifier

  /// The unit as written without 万 and 亿; nil for a zero in words.
  package var unit: String? { unitNumber.map { Units.all[$0].name } }

  package init(value: DecimalNumber, upper: DecimalNumber? = nil, unitNumber: Int?, qualifier: Qualifier) {
    self.value = value
    self.upper = upper
    _unitNumber = CompactOptional(wrappedValue: unitNumber)
    self.qualifier = qualifier
  }

  /// A number with the unit of this name; a name that no unit has gives none.
  package init(value: DecimalNumber, upper: DecimalNumber? = nil, unit: String?, qualifier: Qualifier = .exact) {
    self.init(value: value, upper: upper, unitNumber: unit.flatMap { Units.number(of: $0) }, qualifier: qualifier)
  }
}
