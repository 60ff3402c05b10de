import TestSupport

@testable import DocumentText

/// A spreadsheet read back by the project's own readers of zip and XML.
struct SheetReading {
  /// A cell as its markup has it.
  struct Cell: Equatable {
    /// `n` or `inlineStr`; no cell is a formula or one of the program's own truth values, which some read as formulas.
    let type: String
    /// The value as written, escapes of characters resolved.
    let value: String
    let style: Int
  }

  /// A sheet by its place in the workbook.
  struct Sheet {
    let name: String
    /// Cells by row and column, from 0.
    var rows: [[Int: Cell]] = []
    /// The names of the elements right below the sheet, in order.
    var elements: [String] = []
    var attributes: [String: [String: String]] = [:]

    /// The texts of the first row.
    var headings: [String] { (0..<(rows.first?.count ?? 0)).map { rows[0][$0]?.value ?? "" } }

    /// The cells of the rows below the heading that stand under `heading`; nil for empty ones.
    func column(_ heading: String) -> [Cell?] {
      guard let number = headings.firstIndex(of: heading) else { return [] }
      return rows.dropFirst().map { $0[number] }
    }
  }

  /// The parts of the package by name.
  private(set) var parts: [String: [UInt8]] = [:]
  /// The names of the parts in their order.
  private(set) var names: [String] = []
  private(set) var sheets: [Sheet] = []
  /// The format and the other facts of every style, by its number.
  private(set) var styles: [(format: String, facts: [String: String])] = []

  /// A file that is no whole spreadsheet.
  struct Damage: Error {
    let what: String
  }

  /// Reads a file; throws where a part is missing or does not have the checksum that it should.
  init(_ bytes: [UInt8]) throws {
    var limits = ReadLimits()
    limits.unpackedBytes = 1 << 30
    let archive = try ZipArchive(bytes, limits: limits)
    for entry in archive.entries {
      let (content, damage) = try archive.contents(of: entry, limits: limits)
      if damage != nil { throw Damage(what: entry.name) }
      parts[entry.name] = content
      names.append(entry.name)
    }
    try readStyles()
    for tag in try tags("xl/workbook.xml", "sheet", ["name", "id"]) {
      let files = try tags("xl/_rels/workbook.xml.rels", "Relationship", ["Id", "Target"])
      guard let target = files.first(where: { $0["Id"] == tag["id"] })?["Target"],
        let content = parts["xl/" + target]
      else { throw Damage(what: tag["name"] ?? "?") }
      sheets.append(try Self.sheet(tag["name"] ?? "", content))
    }
  }

  /// The sheet of that name, empty where there is none.
  func sheet(_ name: String) -> Sheet { sheets.first { $0.name == name } ?? Sheet(name: name) }

  /// The text of a part.
  func text(_ part: String) -> String { String(decoding: parts[part] ?? [], as: UTF8.self) }

  /// The attributes of every element called `name` in a part.
  func tags(_ part: String, _ name: String, _ attributes: [String]) throws -> [[String: String]] {
    guard let content = parts[part] else { throw Damage(what: part) }
    var scanner = XMLScanner(content, depth: 64, format: "xlsx")
    var found: [[String: String]] = []
    while true {
      switch try scanner.next() {
      case .start where scanner.name == XMLScanner.key(name):
        found.append(Self.attributes(attributes, of: scanner))
      case .finished(let damage):
        if damage != nil { throw Damage(what: part) }
        return found
      default: break
      }
    }
  }

  private static func attributes(_ names: [String], of scanner: XMLScanner) -> [String: String] {
    var values: [String: String] = [:]
    for name in names { values[name] = scanner.attribute(name) }
    return values
  }

  private mutating func readStyles() throws {
    let part = "xl/styles.xml"
    var formats = ["0": "General", "1": "0", "49": "@"]
    for tag in try tags(part, "numFmt", ["numFmtId", "formatCode"]) {
      formats[tag["numFmtId"] ?? ""] = tag["formatCode"]
    }
    // The first is that of the named style.
    styles = try tags(part, "xf", ["numFmtId", "fontId", "fillId", "quotePrefix"]).dropFirst().map {
      (formats[$0["numFmtId"] ?? ""] ?? "?", $0)
    }
  }
}

extension SheetReading {
  private static func sheet(_ name: String, _ content: [UInt8]) throws -> Sheet {
    var scanner = XMLScanner(content, depth: 64, format: "xlsx")
    var sheet = Sheet(name: name)
    var (cell, text): ([String: String]?, [UInt32]) = (nil, [])
    let names = [
      "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "autoFilter", "pageMargins",
      "pageSetup", "pane", "row", "c",
    ]
    let keys = Dictionary(names.map { (XMLScanner.key($0), $0) }) { first, _ in first }
    while true {
      switch try scanner.next() {
      case .start:
        let element = keys[scanner.name] ?? "?"
        if scanner.depth == 2 { sheet.elements.append(element) }
        if ["pane", "autoFilter", "row"].contains(element) {
          sheet.attributes[element] = attributes(["ySplit", "state", "topLeftCell", "ref", "r"], of: scanner)
        }
        if element == "row" {
          sheet.rows.append([:])
          guard scanner.attribute("r") == String(sheet.rows.count) else { throw Damage(what: "row of \(name)") }
        }
        if element == "c" { (cell, text) = (attributes(["r", "s", "t"], of: scanner), []) }
      case .text: if cell != nil { scanner.forEachScalar { text.append($0) } }
      case .end where keys[scanner.name] == "c":
        if let facts = cell { try add(facts, text, to: &sheet) }
        cell = nil
      case .end: break
      case .finished(let damage):
        if damage != nil { throw Damage(what: name) }
        return sheet
      }
    }
  }

  private static func add(_ facts: [String: String], _ text: [UInt32], to sheet: inout Sheet) throws {
    let letters = (facts["r"] ?? "").prefix { $0.isLetter }
    guard let reference = facts["r"], reference == "\(letters)\(sheet.rows.count)",
      let style = facts["s"].flatMap(Int.init)
    else { throw Damage(what: "cell \(facts)") }
    let column = letters.utf8.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
    let cell = Cell(type: facts["t"] ?? "n", value: unescaped(String(scalars: text[...])), style: style)
    guard sheet.rows[sheet.rows.count - 1].updateValue(cell, forKey: column) == nil else {
      throw Damage(what: "two cells at \(reference)")
    }
  }

  /// The text with every `_x005F_` read as the character that it stands for.
  private static func unescaped(_ text: String) -> String {
    text.split(separator: "_x005F_", omittingEmptySubsequences: false).joined(separator: "_")
  }
}

/// A decimal number as its digits, so that 98.2 and 0.982 can be held against each other exactly.
func hundredth(of digits: String) -> String {
  let isNegative = digits.hasPrefix("-")
  let parts = digits.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  let whole = String(repeating: "0", count: max(0, 3 - parts[0].count)) + parts[0]
  var fraction = whole.suffix(2) + (parts.count > 1 ? parts[1] : "")
  while fraction.last == "0" { fraction.removeLast() }
  return (isNegative ? "-" : "") + whole.dropLast(2) + (fraction.isEmpty ? "" : "." + fraction)
}
