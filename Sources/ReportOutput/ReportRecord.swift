package import ReportAnalysis
package import ReportParser

/// One input as it is written out: what became of reading it, and the report where there is one.
package struct ReportRecord: Sendable {
  /// The input's name and what became of reading it.
  package var source: ReportSource
  /// Where the parts of the identity come from.
  package var origin: IdentityOrigin
  /// The report; nil where the input was refused.
  package var report: Report?
  /// What the report says of each metric that it states, in the order of the catalogue.
  package var metrics: [RollUp]
  /// The three numbers that everybody asks for.
  package var headline: Headline
  /// What the audit found in it by itself, in text order.
  package var findings: [Finding]

  /// The record of an input that was refused.
  package init(refused source: ReportSource) {
    self.init(source, IdentityOrigin(), nil, [], Headline(), [])
  }

  /// The record of a report with its roll-ups and what was found in it.
  package init(source: ReportSource, origin: IdentityOrigin, summary: ReportSummary, findings: [Finding] = []) {
    self.init(source, origin, summary.report, summary.metrics, summary.headline, findings)
  }

  private init(
    _ source: ReportSource, _ origin: IdentityOrigin, _ report: Report?, _ metrics: [RollUp], _ headline: Headline,
    _ findings: [Finding]
  ) {
    self.source = source
    self.origin = origin
    self.report = report
    self.metrics = metrics
    self.headline = headline
    self.findings = findings
  }

  /// The report with its roll-ups as analysis takes it; nil where the input was refused.
  package var summary: ReportSummary? {
    report.map { ReportSummary($0, metrics: metrics, headline: headline) }
  }

  /// The record of a report without roll-ups.
  package init(source: ReportSource, origin: IdentityOrigin, report: Report) {
    self.init(source, origin, report, [], Headline(), [])
  }
}

/// An input's name and how far it could be read.
package struct ReportSource: Sendable, Equatable {
  /// How far an input could be read; the raw value is the `status` of the export.
  package enum Status: String, Sendable, CaseIterable {
    case ok
    /// Read, but not with full trust: the message says why.
    case partial
    /// Not read; the message says why.
    case refused
  }

  /// The path as given or walked to, for people: where its bytes are not UTF-8, `pathBytes` has them.
  package var path: String
  /// The path's bytes where they are not UTF-8, else nil.
  package var pathBytes: [UInt8]?
  /// How far the input could be read.
  package var status: Status
  /// What a reader has to know of the reading; nil where there is nothing to say.
  package var message: String?
  /// The size of the input; nil where it could not be read.
  package var byteCount: Int?
  /// The SHA-256 of the bytes that were read; nil unless it was asked for.
  package var digest: [UInt8]?

  /// What is known of an input; nil for what is not.
  package init(
    path: String, pathBytes: [UInt8]? = nil, status: Status, message: String? = nil, byteCount: Int? = nil,
    digest: [UInt8]? = nil
  ) {
    self.path = path
    self.pathBytes = pathBytes
    self.status = status
    self.message = message
    self.byteCount = byteCount
    self.digest = digest
  }
}

/// Where the parts of a report's identity come from, each nil where the part is missing.
package struct IdentityOrigin: Sendable, Equatable {
  /// Who said it; the raw value is the entry in `identityFrom` of the export.
  package enum Origin: String, Sendable, CaseIterable {
    /// The report itself.
    case text
    /// The table given with `--identities`.
    case identities
    /// The names of the file and its folder.
    case fileName
  }

  /// Who named the township.
  package var township: Origin?
  /// Who named the county.
  package var county: Origin?
  /// Who named the reporting year.
  package var year: Origin?

  /// Nil for the parts that are missing.
  package init(township: Origin? = nil, county: Origin? = nil, year: Origin? = nil) {
    self.township = township
    self.county = county
    self.year = year
  }
}
