import ReportParser

/// Reports that are audited together, as the rules that compare them see them.
package struct FolderAudit: Sendable {
  /// A finding with the number of the report that it is in.
  package struct Placed: Sendable {
    package let report: Int
    package let finding: Finding

    package init(report: Int, finding: Finding) {
      self.report = report
      self.finding = finding
    }
  }

  package let reports: [ReportSummary]
  /// The sentences of each report; empty where there is but one, which has nothing to be held against.
  package let sentences: [[ReportSentence]]
  /// The number of the township that each report is of; nil where it does not say.
  package let townships: [Int?]
  /// For each report, the last one of the same township and an earlier year, or nil.
  package let previous: [Int?]

  /// Takes the reports in their order.
  package init(_ reports: [ReportSummary]) {
    self.reports = reports
    sentences = reports.count > 1 ? reports.map { SentenceReader.sentences(of: $0.report) } : []
    townships = Self.townships(reports.map(\.report.identity))
    previous = Self.previous(reports.map(\.report.identity.year), townships)
  }

  /// What the rules that need several reports find.
  package func findings() -> [Placed] {
    guard reports.count > 1 else { return [] }
    return CheckCatalog.all.flatMap { rule -> [Placed] in
      if case .folder(let find) = rule.method { find(self) } else { [] }
    }
  }

  /// The number of the township of each identity, the same for names that are one place.
  private static func townships(_ identities: [Identity]) -> [Int?] {
    var known: [String: [(key: PlaceKey, number: Int)]] = [:]
    var count = 0
    return identities.map { identity in
      guard let key = identity.township.flatMap({ PlaceKey(township: $0, county: identity.county) }) else { return nil }
      if let same = known[key.stem]?.first(where: { $0.key.match(key) != .different }) { return same.number }
      known[key.stem, default: []].append((key, count))
      count += 1
      return count - 1
    }
  }

  private static func previous(_ years: [Int?], _ townships: [Int?]) -> [Int?] {
    var byTownship: [Int: [(year: Int, report: Int)]] = [:]
    for (number, year) in years.enumerated() {
      if let year, let township = townships[number] { byTownship[township, default: []].append((year, number)) }
    }
    var previous = [Int?](repeating: nil, count: years.count)
    for list in byTownship.values {
      let sorted = list.sorted { $0 < $1 }
      var last: (year: Int, report: Int)?
      var current: (year: Int, report: Int)?
      for entry in sorted {
        if let now = current, now.year != entry.year { last = now }
        previous[entry.report] = last?.report
        current = entry
      }
    }
    return previous
  }

  /// The figures of `report` whose place lies in `range`.
  func figures(of report: Int, in range: Range<Int>) -> [Int] {
    let figures = reports[report].report.figures
    var low = 0
    var high = figures.count
    while low < high {
      let middle = (low + high) / 2
      if figures[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return Array(figures[low...].prefix { $0.range.upperBound <= range.upperBound }.indices)
  }
}
