package import ReportParser

/// What is kept of a report to hold it against others: who reports, and what it says of each metric.
package struct ReportDigest: Sendable {
  /// The input's name, for people.
  package let path: String
  /// Who reports on what year, gaps filled from outside the text.
  package let identity: Identity
  /// Whether township, county or year come from somewhere else than the text.
  package let isNamedFromOutside: Bool
  /// In the order of the catalogue; only metrics that the report states.
  package let metrics: [RollUp]
  /// The three numbers that everybody asks for.
  package let headline: Headline
  /// The township as it is matched; nil where nobody says which it is.
  package let key: PlaceKey?

  /// The digest of a report that was read from `path`.
  package init(
    path: String, identity: Identity, isNamedFromOutside: Bool = false, metrics: [RollUp], headline: Headline
  ) {
    self.path = path
    self.identity = identity
    self.isNamedFromOutside = isNamedFromOutside
    self.metrics = metrics
    self.headline = headline
    key = identity.township.flatMap { PlaceKey(township: $0, county: identity.county) }
  }
}
