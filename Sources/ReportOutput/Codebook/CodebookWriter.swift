import ReportAnalysis

/// Writes the codebook.
package enum CodebookWriter {
  /// The codebook as CSV, a row an entry, with units in `language`.
  package static func csv(_ language: Language) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVWriter.appendRow(to: &bytes) { row in
      for column in CodebookTable.headings { row.plain(column.key) }
    }
    for entry in CodebookTable.entries {
      CSVWriter.appendRow(to: &bytes) { row in
        for text in texts(entry, language) { row.text(text) }
      }
    }
    return bytes
  }

  /// The codebook as Markdown, with units and definitions in `language`.
  package static func markdown(_ language: Language) -> [UInt8] {
    var lines = ["# " + language("fazhi 代码本", "Codebook of fazhi")]
    for part in CodebookTable.Entry.Part.allCases {
      lines += ["", "## " + heading(part, language), ""]
      let columns = [
        language("所在", "where"), language("代码", "key"), language("中文名", "Chinese"), language("英文名", "English"),
        language("种类", "kind"), language("单位", "unit"), language("说明", "definition"), "JSON",
        language("起始版本", "since"),
      ]
      lines.append(line(columns))
      lines.append(line(columns.map { _ in "---" }))
      for entry in CodebookTable.entries where entry.part == part {
        lines.append(
          line(
            [
              entry.table, code(entry.key), entry.name.zh, entry.name.en, entry.kind, language(entry.unit),
              language(entry.definition), entry.json.isEmpty ? "" : code(entry.json), entry.since,
            ]))
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The codebook as rows of its sheet.
  package static func rows(_ language: Language) -> [[SheetCell]] {
    CodebookTable.entries.map { entry in texts(entry, language).map { SheetCell($0) } }
  }

  private static func texts(_ entry: CodebookTable.Entry, _ language: Language) -> [String] {
    [
      entry.table, entry.key, entry.name.zh, entry.name.en, entry.kind, language(entry.unit), entry.definition.zh,
      entry.definition.en, entry.json, entry.since,
    ]
  }

  private static func heading(_ part: CodebookTable.Entry.Part, _ language: Language) -> String {
    switch part {
    case .column: language("列", "Columns")
    case .metric: language("指标", "Metrics")
    case .code: language("代码", "Words of fixed lists")
    }
  }

  private static func code(_ text: String) -> String { "`" + text + "`" }

  private static func line(_ cells: [String]) -> String {
    let escaped = cells.map { cell in cell.map { $0 == "|" ? "\\|" : String($0) }.joined() }
    return "| " + escaped.joined(separator: " | ") + " |"
  }
}
