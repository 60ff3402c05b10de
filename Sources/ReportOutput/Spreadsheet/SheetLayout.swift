import ReportAnalysis

/// A sheet as it is set up: its name and its columns.
package struct SheetLayout: Sendable {
  /// A column as it is set up.
  package struct Column: Sendable {
    /// What stands in the first row.
    package let heading: String
    let width: Int
    let isWrapped: Bool

    /// A column with a heading, no narrower than that needs with the button of its filter.
    init(_ heading: String, width: Int = 0, isWrapped: Bool = false) {
      self.heading = heading
      self.width = min(max(width, DisplayWidth.of(heading) + 4), 120)
      self.isWrapped = isWrapped
    }
  }

  /// The name on the sheet's tab.
  package let name: String
  package private(set) var columns: [Column]

  /// The sheet of `schema` in `language`, with further columns behind it.
  init(_ schema: SheetSchema, _ language: Language, and further: [Column] = []) {
    name = language(schema.name)
    columns =
      schema.columns.map { column in
        let name = language(column.name)
        // Capitals set headings off from what stands below them; Chinese has none.
        return Column(name.prefix(1).uppercased() + name.dropFirst(), width: column.width, isWrapped: column.isWrapped)
      } + further
  }

  /// The letters that name a column, from 0.
  static func letters(_ number: Int) -> String {
    var rest = number
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}

/// A sheet as all its workbooks have it.
package struct SheetSchema: Sendable {
  let name: Wording
  /// The columns that it always has.
  package let columns: [TableColumn]

  private init(_ zh: String, _ en: String, _ columns: [TableColumn]) {
    name = Wording("\(zh)", "\(en)")
    self.columns = columns
  }

  /// `export`: a row an input, with every metric that one of them states behind these columns.
  static let exported = SheetSchema(
    "汇总", "Summary",
    [
      Columns.county, Columns.township, Columns.year, Columns.genre, Columns.disputes, Columns.trainingSessions,
      Columns.publicityEvents, Columns.figureCount, Columns.errors, Columns.warnings, Columns.notes, Columns.title,
      Columns.documentNumber, Columns.issuedOn, Columns.reportStatus, Columns.remark, Columns.path,
    ])
  /// `export`: a row a figure.
  static let figures = SheetSchema(
    "指标", "Figures",
    [
      Columns.county, Columns.township, Columns.year, Columns.family, Columns.metricName, Columns.value, Columns.upper,
      Columns.unit, Columns.qualifier, Columns.status, Columns.actor, Columns.category, Columns.partOf, Columns.role,
      Columns.heading, Columns.text, Columns.sentence, Columns.path, Columns.id, Columns.metric, Columns.start,
      Columns.end,
    ])
  /// `export` and `check`: a row a finding.
  static let findings = SheetSchema(
    "问题", "Findings",
    [
      Columns.county, Columns.township, Columns.year, Columns.severity, Columns.ruleName, Columns.message,
      Columns.quote, Columns.expected, Columns.sum, Columns.line, Columns.column, Columns.path, Columns.otherPath,
      Columns.rule, Columns.figures, Columns.findingStart, Columns.findingEnd,
    ])
  /// `check`: a row an input.
  static let audited = SheetSchema(
    "汇总", "Summary",
    [
      Columns.county, Columns.township, Columns.year, Columns.errors, Columns.warnings, Columns.notes,
      Columns.suppressed, Columns.title, Columns.reportStatus, Columns.remark, Columns.path,
    ])
  /// `compare`: a row a report, the metrics behind these columns.
  static let compared = SheetSchema(
    "汇总", "Summary",
    [
      Columns.year, Columns.county, Columns.township, Columns.disputes, Columns.trainingSessions,
      Columns.publicityEvents, Columns.path,
    ])
  /// `compare`: a row a report and subject.
  static let comparison = SheetSchema(
    "对比", "Comparison",
    [
      Columns.year, Columns.county, Columns.township, Columns.family, Columns.subjectName, Columns.state, Columns.value,
      Columns.upper, Columns.unit, Columns.qualifier, Columns.rankBest, Columns.rankWorst, Columns.ranked,
      Columns.median, Columns.total, Columns.score, Columns.comparedActor, Columns.rollUpRule, Columns.path,
      Columns.subject, Columns.subjectMetric,
    ])
  /// `diff`: a row a pair.
  static let pairs = SheetSchema(
    "汇总", "Summary",
    [
      Columns.county, Columns.township, Columns.oldYear, Columns.newYear, Columns.sentenceCount, Columns.wordForWord,
      Columns.yearChanged, Columns.numberChanged, Columns.edited, Columns.added, Columns.removed, Columns.oldPath,
      Columns.newPath,
    ])
  /// `diff`: a row a pair and subject.
  static let changes = SheetSchema(
    "对比", "Comparison",
    [
      Columns.county, Columns.township, Columns.oldYear, Columns.newYear, Columns.family, Columns.subjectName,
      Columns.actor, Columns.category, Columns.change, Columns.oldValue, Columns.oldUpper, Columns.oldUnit,
      Columns.oldQualifier, Columns.newValue, Columns.newUpper, Columns.newUnit, Columns.newQualifier,
      Columns.differenceLower, Columns.differenceUpper, Columns.percentageLower, Columns.percentageUpper, Columns.jump,
      Columns.subject, Columns.oldPath, Columns.newPath,
    ])
  /// `diff`: a row a sentence, section or paragraph.
  static let texts = SheetSchema(
    "文字", "Text",
    [
      Columns.county, Columns.township, Columns.textChange, Columns.oldLine, Columns.newLine, Columns.oldText,
      Columns.newText, Columns.oldPath, Columns.newPath,
    ])
  /// `compare` and `diff`: what was not compared, and what to mind.
  static let problems = SheetSchema("问题", "Notes", [Columns.path, Columns.problem])
  /// Every workbook: what its columns, metrics and words mean.
  static let codebook = SheetSchema("代码本", "Codebook", CodebookTable.headings)

  /// Every sheet but the codebook, which explains itself in words.
  static let all = [exported, figures, findings, audited, compared, comparison, pairs, changes, texts, problems]
}
