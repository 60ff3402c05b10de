package import ReportParser

/// What stands in a cell of a spreadsheet.
package enum SheetCell: Sendable, Equatable {
  case empty
  case text(String)
  /// A number that is no quantity: a year, a place in a text.
  case integer(Int)
  /// A number with thousands set off.
  case number(DecimalNumber)
  /// A number as its text means it: 526余 shows as 526+, 98.2% is 0.982 and shows as a percentage.
  case quantity(Quantity)
  /// A day as `yyyy-mm-dd`.
  case date(String)

  /// A cell of text; nil is an empty cell.
  package init(_ text: String?) {
    self = text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty
  }

  /// A cell with an integer; nil is an empty cell.
  package init(_ integer: Int?) {
    self = integer.map(SheetCell.integer) ?? .empty
  }

  /// A cell with a number; nil is an empty cell.
  package init(_ number: DecimalNumber?) {
    self = number.map(SheetCell.number) ?? .empty
  }

  /// A cell with a quantity; nil is an empty cell.
  package init(_ quantity: Quantity?) {
    self = quantity.map(SheetCell.quantity) ?? .empty
  }

  /// A cell with a number of a unit, percentages as such; nil is an empty cell.
  package init(_ number: DecimalNumber?, unit: String?) {
    self = number.map { .quantity(Quantity(value: $0, unit: unit)) } ?? .empty
  }
}

extension DecimalNumber {
  /// The hundredth, digit for digit.
  var hundredthText: String {
    let digits = String(significand.magnitude)
    let places = Int(scale) + 2
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var fraction = padded.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    return (significand < 0 ? "-" : "") + padded.dropLast(places) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// Whether spreadsheets, which keep fifteen digits, would change the number.
  var isTooPreciseForSheets: Bool {
    var digits = significand.magnitude
    while digits > 0, digits % 10 == 0 { digits /= 10 }
    return digits >= 1_000_000_000_000_000
  }
}

/// The days of a spreadsheet's calendar.
enum SheetDate {
  /// The number of a day given as `yyyy-mm-dd`, or nil for what is no day from 1900-03-01 to 9999-12-31.
  ///
  /// Before that, spreadsheets disagree: some believe that 1900 was a leap year.
  static func serial(_ text: String) -> Int? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap { part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil }
    guard numbers.count == 3, (1...12).contains(numbers[1]), numbers[2] >= 1 else { return nil }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    let past = year - 1
    let days =
      past * 365 + past / 4 - past / 100 + past / 400 + lengths.prefix(month - 1).reduce(0, +) + day
    // Day 1 of this count is 0001-01-01; day 0 of spreadsheets is 1899-12-30.
    let serial = days - 693_594
    return serial >= 61 ? serial : nil
  }
}
