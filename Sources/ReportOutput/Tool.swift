/// What the program says of itself in its output.
package enum Tool {
  /// The name of the command.
  package static let name = "fazhi"
  /// The version that `--version` prints.
  package static let version = "0.1.0"
  /// The day of the version.
  package static let date = "2026-11-25"
  /// The version of the export's fields; a field is renamed or removed only with a new one.
  package static let schemaVersion = 1
}
