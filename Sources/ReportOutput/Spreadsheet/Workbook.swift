import ReportAnalysis

/// A spreadsheet in the format of Excel (ECMA-376), made row by row; the same rows always give the same bytes.
package struct Workbook: Sendable {
  /// What the format can hold.
  package struct Limits: Sendable {
    /// The rows of a sheet, the heading included.
    package var rows = 1_048_576
    /// The bytes of a sheet's markup, so that they can be said in 32 bits whatever the cells hold.
    package var sheetBytes = 1 << 30

    package init() {}
  }

  private struct Sheet: Sendable {
    var layout: SheetLayout
    var done: [(entry: ZipPackage.Entry, area: String)] = []
    var part: SheetPart?
  }

  private let language: Language
  private let limits: Limits
  private var sheets: [Sheet]
  private var cutCount = 0
  private var partCount = 0

  /// A workbook with sheets that have no rows yet.
  package init(_ layouts: [SheetLayout], _ language: Language, limits: Limits = Limits()) {
    self.language = language
    self.limits = limits
    sheets = layouts.map { Sheet(layout: $0) }
  }

  /// The sheet with a number, from 0.
  package func layout(_ sheet: Int) -> SheetLayout { sheets[sheet].layout }

  /// Sets a sheet up anew, before it has rows.
  package mutating func setLayout(_ layout: SheetLayout, of sheet: Int) {
    sheets[sheet].layout = layout
  }

  /// Adds a row.
  package mutating func append(_ cells: [SheetCell], to sheet: Int) {
    var bytes: [UInt8] = []
    SheetRow.append(cells, sheet: sheet, sheets[sheet].layout, to: &bytes)
    append(rows: bytes)
  }

  /// Adds rows that `SheetRow` rendered, of any of the sheets.
  package mutating func append(rows: [UInt8]) {
    for row in rows.split(separator: SheetRow.start) {
      guard let digit = row.first else { continue }
      append(row.dropFirst(), toSheet: Int(digit) - 0x30)
    }
  }

  private mutating func append(_ row: ArraySlice<UInt8>, toSheet number: Int) {
    guard sheets.indices.contains(number) else { return }
    if let part = sheets[number].part, part.rowCount >= limits.rows || part.size + row.count > limits.sheetBytes {
      close(number)
    }
    open(number)
    cutCount += sheets[number].part?.append(row) ?? 0
  }

  private mutating func open(_ number: Int) {
    guard sheets[number].part == nil else { return }
    let isFirst = number == 0 && sheets[number].done.isEmpty
    sheets[number].part = SheetPart(sheets[number].layout, isFirst: isFirst)
  }

  private mutating func close(_ number: Int) {
    guard var part = sheets[number].part else { return }
    partCount += 1
    sheets[number].done.append((part.finish("xl/worksheets/sheet\(partCount).xml"), part.area))
    sheets[number].part = nil
  }

  /// The whole file, or nil where it would be larger than 4 GiB.
  package mutating func finish() -> [UInt8]? {
    for number in sheets.indices {
      if sheets[number].done.isEmpty { open(number) }
      close(number)
    }
    let parts = sheets.flatMap { sheet in
      sheet.done.enumerated().map { (name: Self.name(sheet.layout.name, $0), entry: $1.entry, area: $1.area) }
    }
    let package = PackageParts(sheets: parts.map { ($0.name, $0.entry.name, $0.area) })
    var zip = ZipPackage()
    zip.add("[Content_Types].xml", package.contentTypes)
    zip.add("_rels/.rels", package.relationships)
    zip.add("xl/workbook.xml", package.workbook)
    zip.add("xl/_rels/workbook.xml.rels", package.workbookRelationships)
    zip.add("xl/styles.xml", SheetStyle.part(language))
    zip.add("xl/theme/theme1.xml", SheetTheme.part)
    for part in parts { zip.add(part.entry) }
    return zip.finish()
  }

  private static func name(_ name: String, _ number: Int) -> String { number == 0 ? name : "\(name) \(number + 1)" }

  /// What the format could not hold as it is, for people; empty where it holds everything.
  package var notes: [String] {
    var notes: [String] = []
    if cutCount > 0 {
      let most = SheetText.mostUnits
      notes.append(
        language(
          "\(cutCount) 个单元格超过 \(most) 字，表格容不下，截断处以“…”结尾；CSV 和 JSON 里是全文",
          "\(cutCount) cells are longer than the \(most) characters that a sheet can hold and end in “…”; "
            + "CSV and JSON have them whole"))
    }
    for sheet in sheets where sheet.done.count > 1 {
      let name = sheet.layout.name
      notes.append(
        language(
          "“\(name)”一张表放不下（至多 \(limits.rows) 行），分成了 \(sheet.done.count) 张",
          "“\(name)” does not fit in one sheet of at most \(limits.rows) rows and goes on in \(sheet.done.count)"))
    }
    return notes
  }
}
