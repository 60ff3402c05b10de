package import ReportAnalysis
import ReportParser

/// Writes what became of reports for people: the three numbers first, then the metrics, then the text.
package struct DiffText: Sendable {
  private let style: TextStyle
  private var language: Language { style.language }
  private let limit: Int

  /// How many sentences of a kind are shown where nothing else is asked for.
  private static let usualLimit = 10

  /// Makes a writer that shows at most `limit` sentences of each kind.
  package init(_ style: TextStyle, limit: Int?) {
    self.style = style
    self.limit = limit ?? Self.usualLimit
  }

  /// One pair of reports.
  package func bytes(_ diff: ReportDiff) -> [UInt8] {
    var page = TextPage(style)
    writeTitle(diff, to: &page)
    let table = DiffTable(language: language, changes: diff.headline + diff.metrics, width: style.width)
    table.write(diff.headline, to: &page, heading: nil)
    writeMetrics(diff.metrics, table, to: &page)
    DiffTextPart(language: language, limit: limit, text: diff.text).write(to: &page)
    return page.bytes
  }

  /// The townships of a folder in one table, with what stands without a counterpart.
  package func overview(_ rows: [DiffOverview.Row]) -> [UInt8] {
    var page = TextPage(style)
    DiffOverview(language: language, rows: rows).write(to: &page)
    return page.bytes
  }

  /// What was held against nothing.
  package func rest(_ plan: DiffPlan) -> [UInt8] {
    var page = TextPage(style)
    writeUnmatched(plan.onlyOld, language("只有前一边有", "only on the earlier side"), to: &page)
    writeUnmatched(plan.onlyNew, language("只有后一边有", "only on the later side"), to: &page)
    for several in plan.several {
      let side = several.isOld ? language("前一边", "the earlier side") : language("后一边", "the later side")
      let count = several.paths.count
      page.paragraph(
        language("\(side)同一乡镇有 \(count) 份报告，没有对照：", "\(count) reports of one township on \(side), not matched: ")
          + several.paths.joined(separator: language("、", ", ")), emphasis: .mark)
    }
    OmissionText(language: language, omissions: plan.omissions).write(to: &page)
    return page.bytes
  }

  private func writeUnmatched(_ digests: [ReportDigest], _ heading: String, to page: inout TextPage) {
    guard !digests.isEmpty else { return }
    page.line(.init(heading, .strong))
    for digest in digests { page.paragraph(DiffOverview.place(digest, language) + " · " + digest.path, indent: 2) }
  }

  private func writeTitle(_ diff: ReportDiff, to page: inout TextPage) {
    func year(_ digest: ReportDigest) -> String {
      digest.identity.year.map { language("\($0)年", "\($0)") } ?? language("年度不详", "year unknown")
    }
    let places = [diff.old, diff.new].map { DiffOverview.place($0, language) }
    let place = places[0] == places[1] ? places[0] : places.joined(separator: " → ")
    page.paragraph("\(place) · \(year(diff.old)) → \(year(diff.new))", emphasis: .strong)
    page.paragraph("\(diff.old.path) → \(diff.new.path)", emphasis: .faint)
    for note in diff.notes {
      page.paragraph(note.label(language), indent: 6, lead: .init(language("注意：", "Note: "), .mark))
    }
    page.line()
  }

  private func writeMetrics(_ metrics: [MetricChange], _ table: DiffTable, to page: inout TextPage) {
    guard !metrics.isEmpty else { return }
    page.line()
    let wholes = metrics.filter { $0.scope.actor == nil && $0.scope.category == nil }
    let counts = MetricChange.Kind.allCases.compactMap { kind -> String? in
      let count = wholes.count { $0.kind == kind }
      return count == 0 ? nil : kind.label(language) + " \(count)"
    }
    page.paragraph(
      language("指标 \(wholes.count) 项：", "\(wholes.count) metrics: ") + counts.joined(separator: language("，", ", ")),
      emphasis: .strong)
    for family in Metric.Family.allCases {
      let own = metrics.filter { $0.scope.subject.metric?.family == family }
      if !own.isEmpty { table.write(own, to: &page, heading: family.label(language)) }
    }
    let jumps = metrics.filter(\.isJump)
    guard !jumps.isEmpty else { return }
    page.line()
    page.line(.init(language("存疑：变化在十倍以上", "Doubtful: a change of ten times or more"), .mark))
    for jump in jumps {
      page.paragraph("\(jump.name(language))  \(table.value(jump.old)) → \(table.value(jump.new))", indent: 2)
    }
  }
}
