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
  package let family: Family
  /// The name in Chinese.
  package let zh: String
  /// The name in English.
  package let en: String
  package let kind: Kind
  /// The units that it is usually counted in, separated by spaces.
  package let units: String
  /// What it counts, with the phrases that state it.
  package let counts: String
  /// Sentences that state it, and near misses that do not.
  package let examples: [Example]
}

/// A sentence that shows what a metric counts: the quantity marked `⟦…⟧` is it, and no other in the sentence is.
///
/// Without a mark the sentence is a counter-example: nothing in it is the metric. The place of writing is kept, so that
/// a failing test points at the entry.
package struct Example: Sendable {
  package let text: String
  package let filePath: String
  package let fileID: String
  package let line: Int

  package init(_ text: String, filePath: String = #filePath, fileID: String = #fileID, line: Int = #line) {
    self.text = text
    self.filePath = filePath
    self.fileID = fileID
    self.line = line
  }
}

/// The catalogue of metrics.
package enum MetricCatalog {
  /// Every metric, by family in the order of `Metric.Family`.
  package static let all: [Metric] = []
}
