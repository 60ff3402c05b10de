/// Who reports, on which year, in which document: the front matter as far as the text says it.
package struct Identity: Sendable, Equatable {
  /// The genre of a document; the raw value is the `kind` of the export.
  package enum Kind: String, Sendable, CaseIterable {
    /// A rule-of-law report of a place.
    case report
    /// A leader's own statement (述法).
    case statement
    /// Another genre, such as the 政府信息公开年度报告.
    case other
  }

  package var kind: Kind
  /// The document's own title with line breaks closed up; nil where the text has none.
  package var title: String?
  /// The place's bare name, such as 小河镇 or 文华街道.
  package var township: String?
  /// The county-level unit's own name without province or prefecture, such as 湟中区.
  package var county: String?
  /// The reporting year.
  package var year: Int?
  /// The report's own document number as written, such as 平发〔2024〕46号.
  package var documentNumber: String?
  /// The date of issue as `yyyy-mm-dd`.
  package var issuedOn: String?

  package init(
    kind: Kind = .other, title: String? = nil, township: String? = nil, county: String? = nil, year: Int? = nil,
    documentNumber: String? = nil, issuedOn: String? = nil
  ) {
    self.kind = kind
    self.title = title
    self.township = township
    self.county = county
    self.year = year
    self.documentNumber = documentNumber
    self.issuedOn = issuedOn
  }
}
