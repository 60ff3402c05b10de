/// Township, county and year as somebody other than the report gives them.
struct GivenIdentity: Sendable, Equatable {
  var township: String?
  var county: String?
  var year: Int?
}
