import ReportParser

/// Rows of a sheet as markup before it is known where they will stand.
///
/// Reports are rendered on many threads and put in order afterwards, so the number of a row stands as the byte `number`,
/// a row begins with `start` and the digit of its sheet, and a cell that was cut with `cut`: control characters, which no
/// text in a cell has.
package enum SheetRow {
  static let number: UInt8 = 1
  static let start: UInt8 = 2
  static let cut: UInt8 = 3

  /// Appends a row of the sheet with `number` in its workbook, from 0 to 9; `limit` is the longest text of a cell.
  package static func append(
    _ cells: [SheetCell], sheet: Int, _ layout: SheetLayout, limit: Int = SheetText.mostUnits, to bytes: inout [UInt8]
  ) {
    bytes += [start, UInt8(ascii: "0") + UInt8(truncatingIfNeeded: sheet)]
    bytes += Array("<row r=\"".utf8) + [number] + Array("\">".utf8)
    for (column, cell) in cells.enumerated() where cell != .empty {
      append(cell, column, isWrapped: column < layout.columns.count && layout.columns[column].isWrapped, limit, &bytes)
    }
    bytes += Array("</row>".utf8)
  }

  /// Appends the row of headings.
  static func appendHeading(_ layout: SheetLayout, sheet: Int, to bytes: inout [UInt8]) {
    bytes += [start, UInt8(ascii: "0") + UInt8(truncatingIfNeeded: sheet)]
    bytes += Array("<row r=\"".utf8) + [number] + Array("\">".utf8)
    for (number, column) in layout.columns.enumerated() {
      append(text: column.heading, number, style: SheetStyle.header, SheetText.mostUnits, &bytes)
    }
    bytes += Array("</row>".utf8)
  }

  private static func append(
    _ cell: SheetCell, _ column: Int, isWrapped: Bool, _ limit: Int, _ bytes: inout [UInt8]
  ) {
    switch cell {
    case .empty: break
    case .text(let text):
      let isGuarded = CSVWriter.looksLikeFormula(text)
      let style =
        isGuarded
        ? (isWrapped ? SheetStyle.wrappedGuarded : SheetStyle.guarded)
        : (isWrapped ? SheetStyle.wrapped : SheetStyle.text)
      append(text: text, column, style: style, limit, &bytes)
    case .integer(let integer): append(value: String(integer), column, style: SheetStyle.integer, &bytes)
    case .number(let number): append(number, column, limit, &bytes)
    case .quantity(let quantity): append(quantity, column, limit, &bytes)
    case .date(let day):
      if let serial = SheetDate.serial(day) {
        append(value: String(serial), column, style: SheetStyle.date, &bytes)
      } else {
        append(text: day, column, style: SheetStyle.text, limit, &bytes)
      }
    }
  }

  private static func append(_ number: DecimalNumber, _ column: Int, _ limit: Int, _ bytes: inout [UInt8]) {
    if number.isTooPreciseForSheets {
      append(text: number.description, column, style: SheetStyle.text, limit, &bytes)
    } else {
      append(value: number.description, column, style: SheetStyle.number(scale: Int(number.scale)), &bytes)
    }
  }

  private static func append(_ quantity: Quantity, _ column: Int, _ limit: Int, _ bytes: inout [UInt8]) {
    let isPercentage = quantity.unit == "%"
    let value = quantity.value
    if value.isTooPreciseForSheets {
      let text = value.description + (isPercentage ? "%" : "")
      return append(text: text, column, style: SheetStyle.text, limit, &bytes)
    }
    append(
      value: isPercentage ? value.hundredthText : value.description, column,
      style: SheetStyle.number(scale: Int(value.scale), isPercentage: isPercentage, quantity.qualifier), &bytes)
  }

  private static func open(_ column: Int, style: Int, type: String, _ bytes: inout [UInt8]) {
    bytes += Array("<c r=\"\(SheetLayout.letters(column))".utf8) + [number]
    bytes += Array("\" s=\"\(style)\"\(type)>".utf8)
  }

  private static func append(
    value: String, _ column: Int, style: Int, _ bytes: inout [UInt8]
  ) {
    open(column, style: style, type: "", &bytes)
    bytes += Array("<v>\(value)</v></c>".utf8)
  }

  private static func append(text: String, _ column: Int, style: Int, _ limit: Int, _ bytes: inout [UInt8]) {
    open(column, style: style, type: " t=\"inlineStr\"", &bytes)
    bytes += Array("<is><t xml:space=\"preserve\">".utf8)
    let isLong = text.utf8.count > limit && text.utf16.count > limit
    SheetText.append(text, limit: isLong ? limit - 1 : limit, to: &bytes)
    if isLong { bytes += Array("…".utf8) + [cut] }
    bytes += Array("</t></is></c>".utf8)
  }
}
