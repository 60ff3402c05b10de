import DocumentText
import ReportAnalysis
import ReportParser

/// Writes a report as what one wants to see of it in one look.
package struct SummaryWriter: Sendable {
  /// How it is to look.
  let style: TextStyle
  /// The catalogue by key, for names and families.
  let catalog: [MetricID: Metric]

  /// Makes a writer of summaries.
  package init(_ style: TextStyle) {
    self.style = style
    catalog = Dictionary(MetricCatalog.all.map { ($0.id, $0) }) { first, _ in first }
  }

  var language: Language { style.language }

  /// Appends the summary of `record`; nothing for an input that was refused.
  package func append(_ record: ReportRecord, to bytes: inout [UInt8]) {
    guard let report = record.report else { return }
    var page = TextPage(style)
    writeIdentity(record, report.identity, to: &page)
    writeHeadline(record.headline, to: &page)
    writeOutline(report.sections, to: &page)
    writeMetrics(record.metrics, to: &page)
    writeRest(report.figures, to: &page)
    writeFindings(record.findings, of: report, to: &page)
    page.line()
    bytes += page.bytes
  }

  private func writeIdentity(_ record: ReportRecord, _ identity: Identity, to page: inout TextPage) {
    let unknown = language("不详", "unknown")
    let place = [
      (identity.township ?? language("乡镇", "township ") + unknown) + note(record.origin.township),
      identity.county.map { $0 + note(record.origin.county) },
      identity.year.map { language("\($0)年", "\($0)") + note(record.origin.year) }
        ?? language("年度", "year ") + unknown,
    ]
    page.paragraph(place.compactMap(\.self).joined(separator: " · "), emphasis: .strong)
    if let title = identity.title { page.paragraph(title) }
    let kinds: [Identity.Kind: String] = [
      .statement: language("体裁：述法报告", "a leader's own statement"),
      .other: language("体裁：不是法治政府建设年度报告", "not a report on law-based government"),
    ]
    let facts = [kinds[identity.kind], identity.documentNumber, identity.issuedOn].compactMap(\.self)
    if !facts.isEmpty { page.paragraph(facts.joined(separator: " · ")) }
    page.paragraph(file(record), emphasis: .faint)
    if let message = record.source.message {
      page.paragraph(message, indent: 6, lead: .init(language("注意：", "Note: "), .mark))
    }
  }

  private func note(_ origin: IdentityOrigin.Origin?) -> String {
    switch origin {
    case .identities: language("（据 --identities）", " (from --identities)")
    case .fileName: language("（据文件名）", " (from the file's name)")
    case .text, nil: ""
    }
  }

  private func file(_ record: ReportRecord) -> String {
    let source = record.report?.document.source
    let status =
      record.source.status == .partial ? language("部分读取", "partly read") : language("已读取", "read")
    // The path stands last: it may be as long as it likes.
    let facts = [status, source?.format.rawValue, source?.encoding.rawValue, record.source.path]
    return facts.compactMap(\.self).joined(separator: " · ")
  }

  private func writeHeadline(_ headline: Headline, to page: inout TextPage) {
    page.line()
    let disputes = headline.disputes.flatMap { catalog[$0.metric] }.map { name(of: $0) }
    let rows = [
      (disputes ?? language("化解矛盾纠纷", "disputes resolved"), headline.disputes),
      (language("培训", "training sessions"), headline.trainingSessions),
      (language("普法宣传活动", "publicity events"), headline.publicityEvents),
    ]
    let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
    for (name, rollUp) in rows {
      let value = rollUp.map { self.value(of: $0) } ?? language("未报", "not stated")
      page.paragraph(
        value, indent: width + 4, lead: .init("  " + name, .plain), emphasis: rollUp == nil ? .faint : .strong)
    }
  }

  /// The one value, or all of them where there is none.
  private func value(of rollUp: RollUp) -> String {
    if let quantity = rollUp.quantity { return quantity.text(language) }
    let values = rollUp.values.map { value in
      (value.actor.map { $0 + " " } ?? "") + value.quantity.text(language)
    }
    return values.joined(separator: language("、", ", ")) + language("（不合并）", " (not merged)")
  }

  /// The metric's name in the language of the summary.
  func name(of metric: Metric) -> String { language(metric.zh, metric.en) }

  private func writeMetrics(_ metrics: [RollUp], to page: inout TextPage) {
    guard !metrics.isEmpty else { return }
    page.line()
    page.line(.init(language("指标 \(metrics.count) 项", "\(metrics.count) metrics"), .strong))
    let names = metrics.map { rollUp in catalog[rollUp.metric].map { name(of: $0) } ?? rollUp.metric.rawValue }
    let nameWidth = min(40, page.width / 2, names.map(DisplayWidth.of).max() ?? 0)
    let quantities = metrics.compactMap(\.quantity)
    let columns = (
      digits: quantities.map { DisplayWidth.of($0.digits(language)) }.max() ?? 0,
      plus: quantities.map(\.plus.utf8.count).max() ?? 0,
      unit: quantities.map { DisplayWidth.of($0.unit ?? "") }.max() ?? 0
    )
    var family: Metric.Family?
    for (rollUp, name) in zip(metrics, names) {
      if let own = catalog[rollUp.metric]?.family, own != family {
        family = own
        page.line(.init("  \(own.label(language))", .faint))
      }
      let lead = "    " + TextLayout.padded(TextLayout.fitted(name, to: nameWidth), to: nameWidth) + "  "
      guard let quantity = rollUp.quantity else {
        page.paragraph(value(of: rollUp), indent: nameWidth + 6, lead: .init(lead, .plain), emphasis: .mark)
        continue
      }
      let number = TextLayout.aligned(quantity.digits(language), to: columns.digits)
      let unit = TextLayout.padded(quantity.plus, to: columns.plus) + " " + (quantity.unit ?? "")
      let rule = rollUp.rule == .single ? "" : rollUp.rule.label(language)
      let value = lead + number + TextLayout.padded(unit, to: columns.plus + 1 + columns.unit + 2)
      page.paragraph(rule, indent: DisplayWidth.of(value), lead: .init(value, .plain), emphasis: .faint)
    }
  }

  private func writeRest(_ figures: [Figure], to page: inout TextPage) {
    guard !figures.isEmpty else { return }
    let unnamed = figures.count { $0.status == .reported && $0.metric == nil }
    var parts = [language("共 \(figures.count) 个数据", "\(figures.count) figures")]
    if unnamed > 0 { parts.append(language("\(unnamed) 个未归入指标", "\(unnamed) under no metric")) }
    for status in [Figure.Status.target, .comparison, .external] {
      let count = figures.count { $0.status == status }
      if count > 0 {
        parts.append(language("\(count) 个\(status.label(.zh))（不计）", "\(count) \(status.label(.en)) (not counted)"))
      }
    }
    page.line()
    page.paragraph(parts.joined(separator: language("，", ", ")), emphasis: .faint)
  }
}
