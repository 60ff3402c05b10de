/// Township, county and year as somebody other than the report gives them.
struct GivenIdentity: Sendable, Equatable {
  /// The place's bare name.
  var township: String?
  /// The county-level unit's own name.
  var county: String?
  /// The reporting year.
  var year: Int?
}
