package import ReportAnalysis
import ReportParser

/// Writes a comparison as CSV, one row a report and subject; what several values there are has a row each.
package enum ComparisonCSV {
  private static let columns = [
    "year", "county", "township", "path", "family", "subject", "metric", "state", "value", "upper", "qualifier", "unit",
    "actor", "rule", "rank_best", "rank_worst", "ranked", "median", "total", "z_score",
  ]

  /// The table with the row of its column names.
  package static func bytes(_ comparison: Comparison) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVWriter.appendRow(to: &bytes) { row in
      for column in columns { row.plain(column) }
    }
    for year in comparison.years {
      for row in year.headline + year.rows {
        for (digest, cell) in zip(year.reports, row.cells) { append(digest, cell, row, year.year, to: &bytes) }
      }
    }
    return bytes
  }

  private static func append(
    _ digest: ReportDigest, _ cell: ComparisonCell, _ row: ComparisonRow, _ year: Int?, to bytes: inout [UInt8]
  ) {
    let one = cell.rollUp?.quantity.map { RollUp.Value(quantity: $0, figures: []) }
    let values = one.map { [$0] } ?? cell.rollUp?.values ?? []
    for value in values.isEmpty ? [nil] : values.map(Optional.some) {
      CSVWriter.appendRow(to: &bytes) { cells in
        cells.plain(year)
        cells.text(digest.identity.county)
        cells.text(digest.identity.township)
        cells.text(digest.path)
        cells.plain(row.subject.metric?.family.rawValue ?? "headline")
        cells.plain(row.subject.name)
        cells.plain(cell.rollUp?.metric.rawValue)
        cells.plain(cell.state.rawValue)
        cells.plain(value?.quantity.value.description)
        cells.plain(value?.quantity.upper?.description)
        cells.plain(value?.quantity.qualifier.rawValue)
        cells.text(value?.quantity.unit)
        cells.text(value?.actor)
        cells.plain(cell.rollUp?.rule.rawValue)
        cells.plain(cell.rank?.best)
        cells.plain(cell.rank?.worst)
        cells.plain(row.rankedCount)
        cells.plain(row.median?.value.description)
        cells.plain(row.total?.value.description)
        cells.plain(cell.score?.description)
      }
    }
  }
}
