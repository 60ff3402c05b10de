/// The key of a metric in the catalogue, such as `disputes_resolved`; never reused for another meaning.
package struct MetricID: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(stringLiteral value: String) {
    rawValue = value
  }

  package var description: String { rawValue }
}

/// One entry of the catalogue: what is counted, in which units, and the words that tell it in a report.
///
/// Word lists are strings with a space between words. A number is the metric where one of `heads` names what it counts,
/// or where one of `actions` says what was done to an object that is spoken of (`of`, a key of `Objects`), here or in
/// the clauses before.
package struct Metric: Sendable {
  /// The groups of the catalogue, in its order; the raw value is the family of the export.
  package enum Family: String, Sendable, CaseIterable {
    case disputes
    case petitions
    case courts
    case publicity
    case study
    case training
    case enforcement
    case decisions
    case openness
    case accountability
    case legalServices = "legal_services"
    case publicOrder = "public_order"
    case background
  }

  /// Whether values of a year add up.
  package enum Kind: String, Sendable {
    /// Counted over the year; disjoint parts add up.
    case flow
    /// Standing at a date; never added over time.
    case stock
    /// A percentage; never added.
    case rate
    /// Money; adds up like a flow.
    case amount
  }

  package let id: MetricID
  /// Set by `MetricCatalog.all`.
  package fileprivate(set) var family: Family = .background
  /// The name in Chinese.
  package let zh: String
  /// The name in English.
  package let en: String
  package let kind: Kind
  /// The units that it is usually counted in.
  package let units: String
  /// What it counts, with the phrases that state it.
  package let counts: String
  /// Words that name what is counted.
  package let heads: String
  /// Words that name what is counted only where nothing stronger does.
  package let hints: String
  /// The keys of `Objects` that `actions` are done to.
  package let of: String
  /// Words for what was done to the object, or what became of it.
  package let actions: String
  /// Words that tell a neighbour: near the number they speak against this metric.
  package let butNot: String
  /// Words that a denial turns into a zero: 未发生行政复议.
  package let denied: String
  /// For a metric beyond the field's standard table of metrics, what covers it there; nil for one of the table.
  package let addition: Addition?
  /// Sentences that state it, and near misses that do not.
  package let examples: [Example]

  /// What the standard table of metrics has in place of a metric that it lacks.
  package struct Addition: Sendable {
    /// The metric that covers it, or nil where none does.
    package let parent: MetricID?
  }

  package init(
    _ id: MetricID, _ zh: String, _ en: String, _ kind: Kind, units: String, counts: String, heads: String = "",
    hints: String = "", of: String = "", actions: String = "", butNot: String = "", denied: String = "",
    addition: Addition? = nil, examples: [Example]
  ) {
    self.id = id
    self.zh = zh
    self.en = en
    self.kind = kind
    self.units = units
    self.counts = counts
    self.heads = heads
    self.hints = hints
    self.of = of
    self.actions = actions
    self.butNot = butNot
    self.denied = denied
    self.addition = addition
    self.examples = examples
  }

  fileprivate func inFamily(_ family: Family) -> Metric {
    var metric = self
    metric.family = family
    return metric
  }
}

/// A sentence that shows what a metric counts: the quantity marked `⟦…⟧` is it, and no other in the sentence is.
///
/// Without a mark the sentence is a counter-example: nothing in it is the metric. The place of writing is kept, so that
/// a failing test points at the entry.
package struct Example: Sendable {
  package let text: String
  /// Why the parser does not do right by it yet, or nil where it does.
  package let known: String?
  package let filePath: String
  package let fileID: String
  package let line: Int

  package init(
    _ text: String, known: String? = nil, filePath: String = #filePath, fileID: String = #fileID, line: Int = #line
  ) {
    self.text = text
    self.known = known
    self.filePath = filePath
    self.fileID = fileID
    self.line = line
  }
}

/// The catalogue of metrics.
package enum MetricCatalog {
  /// Every metric, by family in the order of `Metric.Family`.
  package static let all: [Metric] = families.flatMap { family, metrics in metrics.map { $0.inFamily(family) } }

  /// The number of the metric in `all`, by its key.
  package static let numbers: [MetricID: Int] = Dictionary(
    all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The metric called `id`, or nil.
  package static func metric(_ id: MetricID) -> Metric? { numbers[id].map { all[$0] } }

  private static var families: [(Metric.Family, [Metric])] {
    [
      (.disputes, disputes + mediation), (.petitions, petitions), (.courts, courts), (.publicity, publicity),
      (.study, study + duties), (.training, training), (.enforcement, enforcementStaff + enforcement + enforcementActs),
      (.decisions, decisions + decisionActs), (.openness, openness + serviceQuality),
      (.accountability, accountability + commitments), (.legalServices, legalServices), (.publicOrder, publicOrder),
      (.background, background),
    ]
  }
}
