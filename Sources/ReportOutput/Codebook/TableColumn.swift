package import ReportAnalysis

/// A column of an output: what it is called, holds and means.
///
/// Headings and the codebook read nothing else.
package struct TableColumn: Sendable {
  /// What a column holds; the raw value is the `kind` of the codebook.
  package enum Kind: String, Sendable, CaseIterable {
    case text
    /// A word of a fixed list; the codebook has a row for each.
    case code
    case integer
    /// A decimal number, exact.
    case number
    case date
    case boolean
  }

  /// The name in CSV and in the codebook; never reused for another meaning in the same table.
  package let key: String
  /// The heading in a spreadsheet.
  package let name: Wording
  package let kind: Kind
  /// What it is counted in; nil where it is no count, or another column says it.
  package let unit: Wording?
  package let definition: Wording
  /// The member of the export's JSON that says the same; nil where none does.
  package let json: String?
  /// The first version of the program that has it.
  package let since: String
  /// The width in a spreadsheet, in digits; a Chinese character takes two.
  let width: Int
  /// Whether long text goes on in further lines of its cell.
  let isWrapped: Bool

  /// A column of the first version unless said otherwise.
  init(
    _ key: String, _ zh: String, _ en: String, _ kind: Kind, _ width: Int, unit: Wording? = nil, json: String? = nil,
    wrapped: Bool = false, since: String = "0.1.0", _ definition: Wording
  ) {
    self.key = key
    name = Wording("\(zh)", "\(en)")
    self.kind = kind
    self.unit = unit
    self.definition = definition
    self.json = json
    self.since = since
    self.width = width
    isWrapped = wrapped
  }
}

/// The tables that columns are in, by the name that the codebook gives them.
package enum OutputTable: String, Sendable, CaseIterable {
  /// `export --format csv`.
  case exportLong = "export-long"
  /// `export --format csv --layout wide`.
  case exportWide = "export-wide"
  /// `compare --format csv`.
  case compare
  /// `diff --format csv`.
  case diff
  /// `check --format csv`.
  case check
  /// Any sheet of `--format xlsx`.
  case spreadsheet = "xlsx"

  /// The columns in their order; in the wide table those of the metrics follow, one each.
  package var columns: [TableColumn] {
    switch self {
    case .exportLong: Columns.exportLong
    case .exportWide: Columns.identity
    case .compare: Columns.compare
    case .diff: Columns.diff
    case .check: Columns.check
    case .spreadsheet: SheetSchema.all.flatMap(\.columns)
    }
  }

  /// The names of the columns that are no metrics, as CSV has them.
  var keys: [String] { columns.map(\.key) }
}
