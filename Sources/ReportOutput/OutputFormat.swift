/// How results are written.
package enum OutputFormat: String, Sendable, CaseIterable {
  case ndjson
  case json
  case csv
  case xlsx
}

/// What a row of the CSV is.
package enum CSVLayout: String, Sendable, CaseIterable {
  /// One row a figure.
  case long
  /// One row a report, one column a metric.
  case wide
}
