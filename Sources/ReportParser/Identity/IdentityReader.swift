package import DocumentText

/// Reads the front matter: kind, title, township, county, year, document number, date.
package enum IdentityReader {
  /// The identity of `document`, whose sections are `sections`.
  package static func read(_ document: Document, sections: [Section]) -> Identity { Identity() }
}
