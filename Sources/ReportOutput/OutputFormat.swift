/// How results are written.
package enum OutputFormat: String, Sendable, CaseIterable {
  case ndjson
  case json
  case csv
}
