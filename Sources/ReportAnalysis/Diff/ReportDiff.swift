import ReportParser

/// Two reports held against each other: what became of every metric and of the text.
package struct ReportDiff: Sendable {
  /// A report of one of the sides.
  package struct Side: Sendable {
    package let digest: ReportDigest
    package let text: ReportText

    package init(digest: ReportDigest, text: ReportText) {
      self.digest = digest
      self.text = text
    }
  }

  /// What a reader has to know of the pair; the raw value is the entry in `notes` of the output.
  package enum Note: String, Sendable, CaseIterable {
    /// The place was a 镇 and is a 街道, or the like.
    case kindChanged
    /// One of the reports names no county.
    case countyUnknown
    /// The reports are of different townships.
    case differentTownships
    /// Nobody says which township one of the reports is of.
    case unknownTownship
    /// Both reports are of one year.
    case sameYear
    /// The report given as the earlier one is of a later year.
    case yearsReversed
    /// Nobody knows the year of one of the reports.
    case unknownYear
    /// Township, county or year of one of the reports come from somewhere else than its text.
    case namedFromOutside
  }

  /// The earlier report.
  package let old: ReportDigest
  /// The later report.
  package let new: ReportDigest
  package let notes: [Note]
  /// The three numbers that everybody asks for, as far as one of the reports gives them.
  package let headline: [MetricChange]
  /// Every metric, each whole followed by its parts and other bodies.
  package let metrics: [MetricChange]
  package let text: TextDiff

  /// Whether anything differs at all.
  package var hasDifferences: Bool {
    !text.isEmpty || metrics.contains { $0.kind != .unchanged }
  }

  /// Holds `new` against `old` in the metrics that `request` asks for.
  package init(from old: Side, to new: Side, _ request: ComparisonRequest = ComparisonRequest()) {
    self.old = old.digest
    self.new = new.digest
    notes = Self.notes(old.digest, new.digest)
    headline = MetricChange.headline(old.digest.headline, new.digest.headline)
    metrics = MetricChange.changes(
      from: (old.digest.metrics, old.text), to: (new.digest.metrics, new.text),
      of: { request.gives($0, isStated: true) })
    let identities = [old.digest.identity, new.digest.identity]
    text = TextDiff(
      from: old.text, to: new.text, names: identities.flatMap { [$0.township, $0.county].compactMap(\.self) })
  }

  /// What a reader has to know of two reports that are held against each other.
  package static func notes(_ old: ReportDigest, _ new: ReportDigest) -> [Note] {
    var notes: [Note] = []
    if let before = old.key, let after = new.key {
      switch before.match(after) {
      case .same: break
      case .countyUnknown: notes.append(.countyUnknown)
      case .kindChanged: notes.append(.kindChanged)
      case .different: notes.append(.differentTownships)
      }
    } else {
      notes.append(.unknownTownship)
    }
    if let before = old.identity.year, let after = new.identity.year {
      if before == after { notes.append(.sameYear) }
      if before > after { notes.append(.yearsReversed) }
    } else {
      notes.append(.unknownYear)
    }
    if old.isNamedFromOutside || new.isNamedFromOutside { notes.append(.namedFromOutside) }
    return notes
  }
}
