/// Splits CSV text (RFC 4180, any line ends) into records.
enum CSVReader {
  /// One record with the line that it begins on, from 1.
  struct Record: Equatable {
    let line: Int
    var cells: [String]
  }

  /// The records of `text` without those that are empty; cells lose the spaces around them unless they are quoted.
  static func records(of text: String) -> [Record] {
    var records: [Record] = []
    var record = Record(line: 1, cells: [])
    var cell = String.UnicodeScalarView()
    var (line, isQuoted, wasQuoted) = (1, false, false)
    func endCell() {
      record.cells.append(wasQuoted ? String(cell) : trimmed(String(cell)))
      cell = String.UnicodeScalarView()
      wasQuoted = false
    }
    func endRecord() {
      endCell()
      if record.cells.contains(where: { !$0.isEmpty }) { records.append(record) }
    }
    var scalars = text.unicodeScalars.makeIterator()
    var pushedBack: Unicode.Scalar?
    while let scalar = pushedBack ?? scalars.next() {
      pushedBack = nil
      if scalar == "\n" { line += 1 }
      switch scalar {
      case "\"" where isQuoted:
        // Two in a row are one of the cell's own.
        pushedBack = scalars.next()
        if pushedBack == "\"" {
          cell.append(scalar)
          pushedBack = nil
        } else {
          isQuoted = false
        }
      case _ where isQuoted: cell.append(scalar)
      case "\"" where trimmed(String(cell)).isEmpty: (isQuoted, wasQuoted, cell) = (true, true, .init())
      case ",": endCell()
      case "\n":
        endRecord()
        record = Record(line: line, cells: [])
      case "\r", "\u{FEFF}": break
      default: cell.append(scalar)
      }
    }
    endRecord()
    return records
  }

  private static func trimmed(_ string: String) -> String {
    var rest = Substring(string)
    while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return String(rest)
  }
}
