import ReportAnalysis
import ReportParser

/// What the pages show: the reports after the audit, how they compare, and what became of each township.
package struct PageContent: Sendable {
  /// The townships of two years that follow one another among those reported on.
  struct Step: Sendable {
    let oldYear: Int
    let newYear: Int
    /// One a township, in the order of the later year.
    let rows: [Row]
  }

  /// What became of a township.
  struct Row: Sendable {
    /// The number of the earlier report.
    let old: Int
    /// The number of the later report.
    let new: Int
    /// What became of the headline and of every metric, parts and other bodies left out.
    let changes: [ComparisonSubject: MetricChange]
    /// How many sentences of the later report were taken over, word for word or with another year.
    let copied: Int
    /// The sentences of the later report.
    let sentences: Int
  }

  /// Every input in its order.
  let reports: [AuditedReport]
  /// The township of each report as tables name it.
  let names: [String]
  /// The reports side by side; the number of a report stands for its path.
  let comparison: Comparison
  /// From year to year.
  let steps: [Step]
  /// How many files of the folders are no documents.
  let passedOver: Int
  /// The headline and the metrics that any report states, in the order of the catalogue.
  let subjects: [ComparisonSubject]
  /// The same, to look one up.
  let listed: Set<ComparisonSubject>
  /// The numbers of the reports that could be read.
  let readable: [Int]
  /// For every report those of the same township in the years before and after.
  let otherYears: [[Int]]

  /// Compares `reports`, of which refused ones are listed only.
  package init(_ reports: [AuditedReport], passedOver: Int) {
    self.reports = reports
    self.passedOver = passedOver
    names = Self.names(reports)
    readable = reports.indices.filter { reports[$0].record.report != nil }
    let digests = reports.enumerated().compactMap { Self.digest($1.record, path: String($0)) }
    comparison = Comparison(digests)
    steps = Self.steps(comparison, reports, digests)
    let rows = comparison.years.flatMap { $0.headline + $0.rows }
    let stated = Set(rows.filter(\.isStated).map(\.subject))
    subjects = (ComparisonSubject.headline + MetricCatalog.all.map { .metric($0.id) }).filter(stated.contains)
    listed = stated
    var others = [[Int]](repeating: [], count: reports.count)
    for row in steps.flatMap(\.rows) {
      others[row.old].append(row.new)
      others[row.new].append(row.old)
    }
    otherYears = others
  }

  /// The number of the report that `digest` was made of.
  static func number(of digest: ReportDigest) -> Int { Int(digest.path) ?? 0 }

  /// Whose report it is and of what year.
  func title(_ number: Int, _ language: Language) -> String {
    let year = reports[number].record.report?.identity.year
    return names[number] + (year.map { language(" · \($0)年", " · \($0)") } ?? "")
  }

  /// The years of the reports that could be read, unknown ones last, each with its reports.
  var years: [(year: Int?, reports: [Int])] {
    Dictionary(grouping: readable) { reports[$0].record.report?.identity.year }
      .sorted { ($0.key ?? .max) < ($1.key ?? .max) }.map { ($0.key, $0.value) }
  }

  private static func digest(_ record: ReportRecord, path: String) -> ReportDigest? {
    guard let identity = record.report?.identity else { return nil }
    let origins = [record.origin.township, record.origin.county, record.origin.year].compactMap(\.self)
    return ReportDigest(
      path: path, identity: identity, isNamedFromOutside: origins.contains { $0 != .text }, metrics: record.metrics,
      headline: record.headline)
  }

  /// Townships are told apart among the reports of their year.
  private static func names(_ reports: [AuditedReport]) -> [String] {
    var names = reports.map(\.record.source.path)
    let readable = reports.indices.filter { reports[$0].record.report != nil }
    for (_, numbers) in Dictionary(grouping: readable, by: { reports[$0].record.report?.identity.year }) {
      let digests = numbers.compactMap { digest(reports[$0].record, path: reports[$0].record.source.path) }
      for (number, name) in zip(numbers, ReportNames(digests).names) { names[number] = name }
    }
    return names
  }

  private static func steps(
    _ comparison: Comparison, _ reports: [AuditedReport], _ digests: [ReportDigest]
  ) -> [Step] {
    let years = comparison.years.compactMap(\.year)
    guard years.count > 1 else { return [] }
    let sides = digests.compactMap { digest in
      reports[number(of: digest)].record.report.map { ReportDiff.Side(digest: digest, text: ReportText($0)) }
    }
    return zip(years, years.dropFirst()).compactMap { old, new in
      let plan = DiffPlan(sides: sides, years: (old, new), ComparisonRequest())
      let rows = plan.pairs.map { row(ReportDiff(from: $0.old, to: $0.new)) }
      return rows.isEmpty ? nil : Step(oldYear: old, newYear: new, rows: rows)
    }
  }

  private static func row(_ diff: ReportDiff) -> Row {
    let changes = (diff.headline + diff.metrics).filter { $0.scope.actor == nil && $0.scope.category == nil }
    return Row(
      old: number(of: diff.old), new: number(of: diff.new),
      changes: Dictionary(changes.map { ($0.scope.subject, $0) }, uniquingKeysWith: { first, _ in first }),
      copied: diff.text.count(of: .wordForWord) + diff.text.count(of: .yearChanged),
      sentences: diff.text.sentenceCount)
  }
}
