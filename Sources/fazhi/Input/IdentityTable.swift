import DocumentText
import ReportOutput

/// The table given with `--identities`: who the reports are that do not say it themselves.
struct IdentityTable: Sendable {
  /// One line of the table.
  struct Row: Sendable, Equatable {
    /// The line of the file that it begins on, from 1.
    let line: Int
    let path: String
    let identity: GivenIdentity
  }

  /// In the order of the file.
  let rows: [Row]
  private let indices: [String: Int]

  /// The row for a file: the one whose path has most in common with the file's, from the end, in whole components.
  func row(for path: InputPath) -> Row? {
    var rest = Self.normalised(path.text)[...]
    while true {
      if let index = indices[String(rest)] { return rows[index] }
      guard let slash = rest.firstIndex(of: "/") else { return nil }
      rest = rest[rest.index(after: slash)...]
    }
  }

  /// The rows that are for none of `inputs`.
  func unmatched(by inputs: [Input]) -> [Row] {
    let used = Set(inputs.compactMap { row(for: $0.path)?.line })
    return rows.filter { !used.contains($0.line) }
  }

  private static func normalised(_ path: String) -> String {
    var rest = path[...]
    while rest.hasPrefix("./") { rest = rest.dropFirst(2) }
    return String(rest)
  }
}

extension IdentityTable {
  /// The columns that a table may have; all but `path` may be missing or empty.
  private static let columns = ["path", "township", "county", "year"]

  /// Reads the table from the file `path`.
  init(readingFrom path: InputPath, _ language: Language) throws(ToolError) {
    let text: String
    do throws(InputError) {
      let bytes = try FileReader.read(path)
      // The reader of documents knows the encodings that spreadsheets save in.
      guard let document = try? DocumentReader.read(bytes) else { throw .document(.notText) }
      text = document.string(document.scalars.indices)
    } catch {
      throw .usage("--identities \(path.text): \(error.message(language))")
    }
    do throws(Problem) {
      try self.init(parsing: text, language)
    } catch {
      let place = language("第 \(error.line) 行：", "line \(error.line): ")
      throw .usage("--identities \(path.text): \(place)\(error.message)")
    }
  }

  /// What is wrong with a table, and where.
  struct Problem: Error, Equatable {
    let line: Int
    let message: String
  }

  /// Reads the table from CSV text.
  init(parsing text: String, _ language: Language) throws(Problem) {
    var records = CSVReader.records(of: text)[...]
    guard let header = records.popFirst() else {
      throw Problem(line: 1, message: language("表是空的", "the table is empty"))
    }
    let names = header.cells.map { $0.lowercased() }
    if let unknown = names.first(where: { !Self.columns.contains($0) }) {
      throw Problem(
        line: header.line,
        message: language(
          "没有“\(unknown)”这一列；可用的列：path,township,county,year",
          "no column “\(unknown)”; the columns are path,township,county,year"))
    }
    guard names.contains("path"), Set(names).count == names.count else {
      throw Problem(
        line: header.line,
        message: language("首行要写列名，path 必有，不重复", "the first line must name the columns, path among them, none twice"))
    }
    var rows: [Row] = []
    var indices: [String: Int] = [:]
    for record in records {
      let row = try Self.row(record, names: names, language)
      if let other = indices.updateValue(rows.count, forKey: Self.normalised(row.path)) {
        throw Problem(
          line: record.line,
          message: language(
            "与第 \(rows[other].line) 行同为 \(row.path)", "\(row.path) is on line \(rows[other].line) already"))
      }
      rows.append(row)
    }
    (self.rows, self.indices) = (rows, indices)
  }

  private static func row(
    _ record: CSVReader.Record, names: [String], _ language: Language
  ) throws(Problem) -> Row {
    guard record.cells.count == names.count else {
      throw Problem(
        line: record.line,
        message: language(
          "有 \(record.cells.count) 个单元格，应有 \(names.count) 个",
          "\(record.cells.count) cells where \(names.count) are due"))
    }
    var cells: [String: String] = [:]
    for (name, cell) in zip(names, record.cells) where !cell.isEmpty { cells[name] = cell }
    guard let path = cells["path"] else {
      throw Problem(line: record.line, message: language("path 是空的", "path is empty"))
    }
    var identity = GivenIdentity(township: cells["township"], county: cells["county"])
    if let year = cells["year"] {
      guard let number = Int(year), (1000...9999).contains(number) else {
        throw Problem(
          line: record.line,
          message: language("年份“\(year)”不是四位数字", "the year “\(year)” is no number of four digits"))
      }
      identity.year = number
    }
    return Row(line: record.line, path: path, identity: identity)
  }
}
