/// Where the project's files lie, found from this file's own place.
package enum Paths {
  /// The folder of the package, without a trailing slash.
  package static let package = ancestor(of: #filePath, levels: 3)
  package static let samples = package + "/samples/reports"
  /// The annotated reports and the contract, beside the project; absent in a user's clone.
  package static let shared = ancestor(of: #filePath, levels: 4) + "/shared"

  private static func ancestor(of path: String, levels: Int) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast(levels).joined(separator: "/")
  }
}
