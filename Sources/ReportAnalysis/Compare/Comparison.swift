import ReportParser

/// Townships side by side, year by year.
package struct Comparison: Sendable {
  /// The reports of one year, with what they say of each subject.
  package struct Year: Sendable {
    /// The reporting year; nil for reports that nobody knows the year of.
    package let year: Int?
    /// The reports that are given, in the order asked for.
    package fileprivate(set) var reports: [ReportDigest]
    /// The three numbers that everybody asks for.
    package fileprivate(set) var headline: [ComparisonRow]
    /// The metrics, in the order of the catalogue.
    package fileprivate(set) var rows: [ComparisonRow]
    /// The paths of several reports of one township, which are compared each by itself.
    package let doubles: [[String]]
    /// How many reports were compared that are not given, since the limit was reached.
    package fileprivate(set) var unshownCount = 0
  }

  /// A report that is not compared.
  package struct Omission: Sendable, Equatable {
    /// Why a report is not compared; the raw value is the `reason` of the output.
    package enum Reason: String, Sendable, CaseIterable {
      /// Another genre than those asked for.
      case otherKind
      /// Not one of the years asked for.
      case otherYear
      /// Years were asked for, and nobody knows this one's.
      case unknownYear
    }

    package let path: String
    package let reason: Reason

    package init(path: String, reason: Reason) {
      self.path = path
      self.reason = reason
    }
  }

  /// In ascending order, the unknown year last.
  package let years: [Year]
  /// In the order of the inputs.
  package let omissions: [Omission]

  /// Compares `digests`, given in the order of the inputs.
  package init(_ digests: [ReportDigest], _ request: ComparisonRequest = ComparisonRequest()) {
    var omissions: [Omission] = []
    var years: [Int?: [ReportDigest]] = [:]
    for digest in digests {
      if let reason = Self.reason(toOmit: digest, request) {
        omissions.append(Omission(path: digest.path, reason: reason))
      } else {
        years[digest.identity.year, default: []].append(digest)
      }
    }
    self.omissions = omissions
    self.years = years.sorted { ($0.key ?? .max) < ($1.key ?? .max) }.map { Year($0.key, $0.value, request) }
  }

  /// Why `digest` is not compared, or nil where it is.
  static func reason(toOmit digest: ReportDigest, _ request: ComparisonRequest) -> Omission.Reason? {
    if !request.kinds.contains(digest.identity.kind) { return .otherKind }
    if request.years.isEmpty { return nil }
    guard let year = digest.identity.year else { return .unknownYear }
    return request.years.contains(year) ? nil : .otherYear
  }
}

extension Comparison.Year {
  fileprivate init(_ year: Int?, _ digests: [ReportDigest], _ request: ComparisonRequest) {
    self.year = year
    let groups = Dictionary(grouping: digests.indices.filter { digests[$0].key != nil }) { digests[$0].key }
    doubles = groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.map { $0.map { digests[$0].path } }
    let hasDoubles = !doubles.isEmpty
    func row(_ subject: ComparisonSubject) -> ComparisonRow { ComparisonRow(subject, digests, hasDoubles: hasDoubles) }
    reports = digests
    headline = ComparisonSubject.headline.map(row)
    let stated = Set(digests.flatMap { $0.metrics.map(\.metric) })
    let metrics = MetricCatalog.all.filter { request.gives($0, isStated: stated.contains($0.id)) }
    rows = metrics.map { row(.metric($0.id)) }
    arrange(by: request)
  }

  private mutating func arrange(by request: ComparisonRequest) {
    var order = Array(reports.indices)
    switch request.order {
    case .asGiven: break
    case .township: order.sort { (name($0), $0) < (name($1), $1) }
    case .value(let subject, let isLowestFirst):
      let row = ComparisonRow(subject, reports, hasDoubles: true)
      order.sort { left, right in
        switch (row.cells[left].rank, row.cells[right].rank) {
        case (let one?, let other?) where one != other:
          isLowestFirst
            ? (one.worst, one.best) > (other.worst, other.best) : (one.best, one.worst) < (other.best, other.worst)
        case (.some, nil): true
        case (nil, .some): false
        default: left < right
        }
      }
    }
    let shown = order.prefix(request.limit ?? .max)
    unshownCount = order.count - shown.count
    headline = headline.map { $0.taking(shown) }
    rows = rows.map { $0.taking(shown) }
    reports = shown.map { reports[$0] }
  }

  private func name(_ number: Int) -> String {
    let identity = reports[number].identity
    return (identity.county ?? "") + (identity.township ?? "")
  }
}

extension ComparisonRow {
  fileprivate func taking(_ numbers: ArraySlice<Int>) -> ComparisonRow {
    var row = self
    row.cells = numbers.map { cells[$0] }
    return row
  }
}
