package import ReportAnalysis
import ReportParser

/// Writes what became of reports for people: the three numbers first, then the metrics, then the text.
package struct DiffText: Sendable {
  private let language: Language
  private let isColored: Bool
  private let limit: Int

  /// How many sentences of a kind are shown where nothing else is asked for.
  private static let usualLimit = 10

  /// Makes a writer that shows at most `limit` sentences of each kind.
  package init(language: Language, isColored: Bool, limit: Int?) {
    self.language = language
    self.isColored = isColored
    self.limit = limit ?? Self.usualLimit
  }

  /// One pair of reports.
  package func bytes(_ diff: ReportDiff) -> [UInt8] {
    var page = TextPage(isColored: isColored)
    writeTitle(diff, to: &page)
    write(diff.headline, to: &page, heading: nil)
    writeMetrics(diff.metrics, to: &page)
    DiffTextPart(language: language, limit: limit, text: diff.text).write(to: &page)
    return page.bytes
  }

  /// The townships of a folder in one table, with what stands without a counterpart.
  package func overview(_ rows: [DiffOverview.Row]) -> [UInt8] {
    var page = TextPage(isColored: isColored)
    DiffOverview(language: language, rows: rows).write(to: &page)
    return page.bytes
  }

  /// What was held against nothing.
  package func rest(_ plan: DiffPlan) -> [UInt8] {
    var page = TextPage(isColored: isColored)
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

  private func writeMetrics(_ metrics: [MetricChange], to page: inout TextPage) {
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
      if !own.isEmpty { write(own, to: &page, heading: family.label(language)) }
    }
    let jumps = metrics.filter(\.isJump)
    guard !jumps.isEmpty else { return }
    page.line()
    page.line(.init(language("存疑：变化在十倍以上", "Doubtful: a change of ten times or more"), .mark))
    for jump in jumps {
      page.paragraph("\(jump.name(language))  \(value(jump.old)) → \(value(jump.new))", indent: 2)
    }
  }

  /// Lines of the earlier value, the later value, and the difference.
  private func write(_ changes: [MetricChange], to page: inout TextPage, heading: String?) {
    if let heading { page.line(.init("  " + heading, .faint)) }
    for change in changes {
      let isWhole = change.scope.actor == nil && change.scope.category == nil
      let indent = heading == nil ? 2 : isWhole ? 4 : 6
      let name = TextLayout.fitted(change.name(language), to: Self.nameEnd - indent)
      let lead =
        TextLayout.padded(TextLayout.spaces(indent) + name, to: Self.nameEnd)
        + TextLayout.aligned(TextLayout.fitted(value(change.old), to: Self.valueWidth), to: Self.valueWidth + 1) + " →"
        + TextLayout.aligned(TextLayout.fitted(value(change.new), to: Self.valueWidth), to: Self.valueWidth + 1) + "  "
      let mark = change.isJump ? language("存疑 ", "doubtful ") : ""
      page.paragraph(
        mark + change.differenceText(language), indent: DisplayWidth.of(lead), lead: .init(lead, .plain),
        emphasis: change.isJump ? .mark : .plain)
      for (number, rollUp) in [change.old, change.new].enumerated() {
        guard let rollUp, rollUp.quantity == nil else { continue }
        let side = number == 0 ? language("前：", "earlier: ") : language("后：", "later: ")
        page.paragraph(side + values(rollUp), indent: Self.nameEnd + 2, emphasis: .faint)
      }
    }
  }

  private static let nameEnd = 30
  private static let valueWidth = 11

  private func value(_ rollUp: RollUp?) -> String {
    guard let rollUp else { return "–" }
    return rollUp.quantity?.text(language) ?? "†"
      + language("\(rollUp.values.count)个值", "\(rollUp.values.count) values")
  }

  private func values(_ rollUp: RollUp) -> String {
    rollUp.values.map { ($0.actor.map { $0 + " " } ?? "") + $0.quantity.text(language) }
      .joined(separator: language("、", ", "))
  }
}
