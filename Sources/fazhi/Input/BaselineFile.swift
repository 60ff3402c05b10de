import DocumentText
import ReportAnalysis
import ReportOutput

/// Reads the side file given with `--baseline`.
enum BaselineFile {
  /// The baseline in the file `path`.
  static func read(_ path: InputPath, _ language: Language) throws(ToolError) -> Baseline {
    let text: String
    do throws(InputError) {
      let bytes = try FileReader.read(path)
      guard let document = try? DocumentReader.read(bytes) else { throw .document(.notText) }
      text = document.string(document.scalars.indices)
    } catch {
      throw .usage("--baseline \(path.text): \(error.message(language))")
    }
    return try parse(text, named: path.text, language)
  }

  private static func parse(
    _ text: String, named name: String, _ language: Language
  ) throws(ToolError) -> Baseline {
    var records = CSVReader.records(of: text)[...]
    let header = records.popFirst()
    guard let header, header.cells.map({ $0.lowercased() }) == BaselineCSV.columns else {
      let columns = BaselineCSV.columns.joined(separator: ",")
      throw problem(language("首行应为 \(columns)", "the first line must be \(columns)"), header?.line ?? 1, name, language)
    }
    var entries: [Baseline.Entry] = []
    for record in records {
      guard record.cells.count == BaselineCSV.columns.count else {
        throw problem(
          language("有 \(record.cells.count) 个单元格，应有 4 个", "\(record.cells.count) cells where 4 are due"), record.line,
          name,
          language)
      }
      let cells = record.cells.map { $0.hasPrefix("'") ? String($0.dropFirst()) : $0 }
      guard CheckCatalog.rule(cells[0]) != nil else {
        throw problem(language("没有审核规则“\(cells[0])”", "no audit rule “\(cells[0])”"), record.line, name, language)
      }
      entries.append(
        Baseline.Entry(
          rule: cells[0], sentence: cells[1], township: cells[2].isEmpty ? nil : cells[2], reason: cells[3],
          line: record.line))
    }
    return Baseline(entries)
  }

  private static func problem(_ message: String, _ line: Int, _ name: String, _ language: Language) -> ToolError {
    .usage("--baseline \(name): \(language("第 \(line) 行：", "line \(line): "))\(message)")
  }
}
