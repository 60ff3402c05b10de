package import ReportAnalysis
import ReportParser

/// Writes what became of the metrics as CSV, one row a metric and scope, and one a report without a counterpart.
package enum DiffCSV {
  private static let columns = [
    "county", "township", "old_year", "new_year", "old_path", "new_path", "family", "subject", "actor", "category",
    "kind",
    "old_value", "old_upper", "old_qualifier", "old_unit", "new_value", "new_upper", "new_qualifier", "new_unit",
    "difference_lower", "difference_upper", "percentage_lower", "percentage_upper", "jump",
  ]

  /// The row of column names.
  package static var head: [UInt8] {
    var bytes: [UInt8] = []
    CSVWriter.appendRow(to: &bytes) { row in
      for column in columns { row.plain(column) }
    }
    return bytes
  }

  /// The rows of a pair.
  package static func bytes(_ diff: ReportDiff) -> [UInt8] {
    var bytes: [UInt8] = []
    for change in diff.headline + diff.metrics {
      CSVWriter.appendRow(to: &bytes) { row in
        write(old: diff.old, new: diff.new, to: &row)
        row.plain(change.scope.subject.metric?.family.rawValue ?? "headline")
        row.plain(change.scope.subject.name)
        row.text(change.scope.actor)
        row.text(change.scope.category)
        row.plain(change.kind.rawValue)
        write(change.old?.quantity, to: &row)
        write(change.new?.quantity, to: &row)
        for interval in [change.difference, change.percentage] {
          row.plain(interval?.lower.description)
          row.plain(interval?.upper?.description)
        }
        row.plain(change.isJump ? "true" : "false")
      }
    }
    return bytes
  }

  /// The rows of reports without a counterpart, with `onlyOld` or `onlyNew` for the kind.
  package static func rest(_ plan: DiffPlan) -> [UInt8] {
    var bytes: [UInt8] = []
    for digest in plan.onlyOld { append("onlyOld", old: digest, new: nil, to: &bytes) }
    for digest in plan.onlyNew { append("onlyNew", old: nil, new: digest, to: &bytes) }
    return bytes
  }

  private static func append(_ kind: String, old: ReportDigest?, new: ReportDigest?, to bytes: inout [UInt8]) {
    CSVWriter.appendRow(to: &bytes) { row in
      write(old: old, new: new, to: &row)
      for _ in 0..<4 { row.plain(nil as String?) }
      row.plain(kind)
      for _ in 0..<13 { row.plain(nil as String?) }
    }
  }

  private static func write(old: ReportDigest?, new: ReportDigest?, to row: inout CSVWriter) {
    row.text(new?.identity.county ?? old?.identity.county)
    row.text(new?.identity.township ?? old?.identity.township)
    row.plain(old?.identity.year)
    row.plain(new?.identity.year)
    row.text(old?.path)
    row.text(new?.path)
  }

  private static func write(_ quantity: Quantity?, to row: inout CSVWriter) {
    row.plain(quantity?.value.description)
    row.plain(quantity?.upper?.description)
    row.plain(quantity?.qualifier.rawValue)
    row.text(quantity?.unit)
  }
}
