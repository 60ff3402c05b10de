import DocumentText
import ReportAnalysis
package import ReportParser

/// Writes every figure behind a metric, quoted in its sentence.
package struct ExplainWriter: Sendable {
  private let style: TextStyle
  private var language: Language { style.language }
  private let metric: Metric?
  private let showsCandidates: Bool

  /// Makes a writer of the figures of `metric`, or of those without a metric where it is nil.
  ///
  /// With `showsCandidates` it says of every figure which metrics were weighed, by which words and with what result.
  package init(metric: Metric?, showsCandidates: Bool, _ style: TextStyle) {
    self.metric = metric
    self.showsCandidates = showsCandidates
    self.style = style
  }

  /// Appends what `record` says of the metric; nothing for an input that was refused.
  package func append(_ record: ReportRecord, to bytes: inout [UInt8]) {
    guard let report = record.report else { return }
    let lines = LineIndex(report.document.scalars)
    var page = TextPage(style)
    let identity = report.identity
    let place = [record.source.path, identity.township, identity.year.map { language("\($0)年", "\($0)") }]
    page.paragraph(place.compactMap(\.self).joined(separator: " · "), emphasis: .strong)
    page.paragraph(conclusion(report, record.metrics), indent: 2)
    for figure in report.figures where figure.metric == metric?.id { write(figure, of: report, at: lines, to: &page) }
    page.line()
    bytes += page.bytes
  }

  private func conclusion(_ report: Report, _ metrics: [RollUp]) -> String {
    guard let metric else {
      let count = report.figures.count { $0.metric == nil }
      return language("未归入指标的数据：\(count) 个", "figures without a metric: \(count)")
    }
    let name = "\(metric.id.rawValue) " + language(metric.zh, metric.en) + language("：", ": ")
    guard let rollUp = metrics.first(where: { $0.metric == metric.id }) else {
      let isStated = report.figures.contains { $0.metric == metric.id }
      return name
        + (isStated
          ? language("没有本地当年的数据", "nothing reported of this place and year")
          : language("报告没有提到", "not stated in the report"))
    }
    let values = rollUp.values.map { ($0.actor.map { $0 + " " } ?? "") + $0.quantity.text(language) }
    let value = rollUp.quantity?.text(language) ?? values.joined(separator: language("、", ", "))
    return name + value + language("（\(rollUp.rule.label(.zh))，", " (\(rollUp.rule.label(.en)), ")
      + rollUp.rule.rawValue + language("）", ")")
  }

  private func write(_ figure: Figure, of report: Report, at lines: LineIndex, to page: inout TextPage) {
    let document = report.document
    let position = lines.position(of: document.place(of: figure.range).lowerBound)
    page.line()
    let place = language(
      "  第 \(position.line) 行第 \(position.column) 字", "  line \(position.line):\(position.column)")
    page.line(
      .init("  " + TextLayout.padded(figure.id, to: 6), .faint), .init(figure.quantity.text(language), .strong),
      .init(place, .plain))
    page.paragraph(quote(figure, in: document), indent: 8, marks: .place)
    page.paragraph(facts(of: figure, in: report).joined(separator: " · "), indent: 8, emphasis: .faint)
    if showsCandidates { writeCandidates(of: figure, in: document, to: &page) }
  }

  /// The metrics that were weighed, best first, each with its strongest word.
  private func writeCandidates(of figure: Figure, in document: Document, to page: inout TextPage) {
    let candidates = figure.evidence.candidates.prefix(5).map { candidate in
      let name = candidate.id.flatMap(MetricCatalog.metric).map { language($0.zh, $0.en) }
      let words = candidate.words.isEmpty ? "" : " “" + document.string(document.place(of: candidate.words)) + "”"
      return (name ?? language("目录之外", "outside the catalogue")) + words + " \(candidate.score)"
    }
    let list = candidates.isEmpty ? language("无", "none") : candidates.joined(separator: " > ")
    let least = language("，低于 \(Weights.threshold) 不归类", "; below \(Weights.threshold) no metric")
    page.paragraph(language("候选：", "weighed: ") + list + least, indent: 8, emphasis: .faint)
  }

  /// The sentence with the figure between `⟦` and `⟧`.
  private func quote(_ figure: Figure, in document: Document) -> String {
    let (sentence, place) = (document.place(of: figure.sentence), document.place(of: figure.range))
    guard sentence.lowerBound <= place.lowerBound, place.upperBound <= sentence.upperBound else {
      return "⟦" + document.string(place) + "⟧"
    }
    let before = document.string(sentence.lowerBound..<place.lowerBound)
    let after = document.string(place.upperBound..<sentence.upperBound)
    return unbroken(before) + "⟦" + unbroken(document.string(place)) + "⟧" + unbroken(after)
  }

  /// Lines that the page cut are one sentence.
  private func unbroken(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" }))
  }

  private func facts(of figure: Figure, in report: Report) -> [String] {
    var facts = [figure.status.label(language), figure.role.label(language)]
    if let heading = report.heading(over: figure.range) { facts.append(heading) }
    if let actor = figure.actor { facts.append(language("单位 ", "by ") + actor) }
    if let whole = figure.partOf, report.figures.indices.contains(whole) {
      facts.append(language("包含于 ", "part of ") + report.figures[whole].id)
    }
    if let category = figure.category { facts.append(category) }
    if let words = figure.evidence.words {
      facts.append(language("依据 ", "by the words ") + report.document.string(report.document.place(of: words)))
    }
    if let rule = figure.evidence.rule { facts.append(rule.label(language)) }
    return facts
  }
}
