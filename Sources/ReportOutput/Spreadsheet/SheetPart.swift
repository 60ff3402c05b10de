import DocumentText

/// The markup of one sheet of the file, packed as it grows.
struct SheetPart {
  /// The rows so far, the heading included.
  private(set) var rowCount = 0
  /// The bytes of markup so far.
  private(set) var size = 0
  private let columnCount: Int
  private var deflater = Deflater()
  private var checksum: UInt32 = 0

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  /// Begins a sheet with its heading, which stays in view when the rows are scrolled.
  init(_ layout: SheetLayout, isFirst: Bool) {
    columnCount = layout.columns.count
    let columns = layout.columns.enumerated().map { number, column in
      "<col min=\"\(number + 1)\" max=\"\(number + 1)\" width=\"\(column.width)\" customWidth=\"1\"/>"
    }
    let head = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <worksheet xmlns="\(Self.main)">\
      <sheetViews><sheetView \(isFirst ? "tabSelected=\"1\" " : "")workbookViewId="0">\
      <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
      <selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>\
      <sheetFormatPr defaultRowHeight="15"/><cols>\(columns.joined())</cols><sheetData>
      """
    write(Array(head.utf8))
    var heading: [UInt8] = []
    SheetRow.appendHeading(layout, sheet: 0, to: &heading)
    append(heading.dropFirst(2))
  }

  /// Adds a row, its number put in; answers how many of its cells were cut.
  @discardableResult
  mutating func append(_ row: ArraySlice<UInt8>) -> Int {
    rowCount += 1
    let number = Array(String(rowCount).utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(row.count + 128)
    var cuts = 0
    for byte in row {
      switch byte {
      case SheetRow.number: bytes += number
      case SheetRow.cut: cuts += 1
      default: bytes.append(byte)
      }
    }
    write(bytes)
    return cuts
  }

  /// The heading and the rows, as a formula names them.
  var area: String {
    "$A$1:$\(SheetLayout.letters(max(0, columnCount - 1)))$\(rowCount)"
  }

  /// Ends the sheet and packs it as the file `name`.
  mutating func finish(_ name: String) -> ZipPackage.Entry {
    let filter = area.filter { $0 != "$" }
    write(
      Array(
        """
        </sheetData><autoFilter ref="\(filter)"/>\
        <pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>\
        <pageSetup paperSize="9" orientation="landscape"/></worksheet>
        """.utf8))
    return ZipPackage.Entry(name: name, packed: deflater.finish(), size: size, checksum: checksum)
  }

  private mutating func write(_ bytes: [UInt8]) {
    size += bytes.count
    checksum = CRC32.checksum(bytes, after: checksum)
    deflater.append(bytes)
  }
}
