import ReportParser

/// `earlier-value`: what the report says of last year is not what last year's report says.
enum EarlierValue {
  static let rule: CheckRule = CheckRule(
    "earlier-value", .arithmetic, .warning,
    name: Wording("上年数与上年报告不符", "last year's value is not that of last year's report"),
    meaning: Wording(
      """
      “较2023年的86起”写出的上年数，与同一乡镇2023年报告的同一指标不同，为警告；由“较2023年增加16份”倒推的上年数不同，为提示，因为口径可能不同。上年报告没有这一指标，或有几个数其中\
      一个相符的，不算。
      """,
      """
      A value of last year that the report names (较2023年的86起) is not that of the same metric in the same township's report on \
      that year: a warning. One that follows from a claimed change (较2023年增加16份) gives a note, since the two may count \
      differently. Metrics that last year's report does not state, or states with several values one of which fits, are let be.
      """),
    source: Wording("算术；跨年核对", "Arithmetic across two years"),
    words: "上年的 去年的 年的 上年同期的 去年同期的",
    examples: [
      CheckExample(
        reports: CheckExample.framed("全年排查矛盾纠纷92起。", year: 2023),
        CheckExample.framed("全年排查矛盾纠纷75起，较2023年的⟦86起⟧减少11起。", year: 2024)),
      CheckExample(
        reports: CheckExample.framed("法律顾问审查合同40份。", year: 2023),
        CheckExample.framed("法律顾问审查合同52份，较2023年增加⟦16份⟧。", year: 2024)),
      CheckExample(
        reports: CheckExample.framed("全年排查矛盾纠纷86起。法律顾问审查合同36份。", year: 2023),
        CheckExample.framed("全年排查矛盾纠纷75起，较2023年的86起减少11起。法律顾问审查合同52份，较2023年增加16份。", year: 2024)),
      CheckExample(
        reports: CheckExample.framed("开展法治宣传36场次。", year: 2023),
        CheckExample.framed("全年排查矛盾纠纷75起，较2023年的86起减少11起。", year: 2024)),
    ],
    method: .folder(find))

  private static func find(_ folder: FolderAudit) -> [FolderAudit.Placed] {
    folder.reports.indices.flatMap { report -> [FolderAudit.Placed] in
      guard let before = folder.previous[report], let year = folder.reports[report].report.identity.year,
        folder.reports[before].report.identity.year == year - 1
      else { return [] }
      let audit = ReportAudit(folder.reports[report])
      let found = named(audit, year, folder.reports[before]) + claimed(audit, folder.reports[before])
      return found.map { finding, figure in
        var finding = finding
        if let figure {
          let range = folder.reports[before].report.figures[figure].range
          finding.counterpart = Finding.Counterpart(report: before, range: range)
        }
        return FolderAudit.Placed(report: report, finding: finding)
      }
    }
  }

  /// Values of last year that the text names.
  private static func named(_ audit: ReportAudit, _ year: Int, _ before: ReportSummary) -> [(Finding, Int?)] {
    let figures = audit.figures
    var next = 0
    var last = -1
    return audit.hits(of: CheckCatalog.number(rule.id)).compactMap { hit in
      while next < figures.count, figures[next].range.lowerBound < hit.range.upperBound { next += 1 }
      guard next < figures.count, next != last, figures[next].range.lowerBound == hit.range.upperBound,
        isLastYear(hit, year, audit), let metric = metric(of: next, figures)
      else { return nil }
      last = next
      let value = figures[next].quantity
      guard let other = otherValue(value, of: metric, in: before) else { return nil }
      let finding = Finding(
        rule: rule.id, .warning,
        Wording(
          "这里说\(year - 1)年是\(audit.string(figures[next].range))，\(year - 1)年报告写的是\(other.text)",
          "this says \(audit.string(figures[next].range)) for \(year - 1), the report on \(year - 1) says \(other.text)"
        ),
        at: figures[next].range, expected: Wording(both: other.text), sum: "\(value.value) ≠ \(other.number)",
        figures: [next])
      return (finding, other.figure)
    }
  }

  private static func isLastYear(_ hit: ReportAudit.Hit, _ year: Int, _ audit: ReportAudit) -> Bool {
    guard audit.has("年", "的", at: hit.range.lowerBound) else { return true }
    let written = Array(String(year - 1).utf16)
    let start = hit.range.lowerBound - written.count
    return start >= 0 && audit.text[start..<hit.range.lowerBound].elementsEqual(written)
  }

  /// The metric of an earlier value: its own, or that of the value that it is compared with.
  private static func metric(of position: Int, _ figures: [Figure]) -> MetricID? {
    if position > 0, figures[position - 1].sentence == figures[position].sentence,
      figures[position - 1].quantity.unitNumber == figures[position].quantity.unitNumber,
      let metric = figures[position - 1].metric
    {
      return metric
    }
    return figures[position].metric
  }

  /// Values of last year that follow from a claimed change.
  private static func claimed(_ audit: ReportAudit, _ before: ReportSummary) -> [(Finding, Int?)] {
    ChangeMismatch.claims(audit).compactMap { claim in
      let figures = audit.figures
      let (new, change) = (figures[claim.value].quantity, figures[claim.change].quantity)
      guard let metric = figures[claim.value].metric, figures[claim.value].actor == nil, new.isExact, change.isExact,
        new.unitNumber == change.unitNumber, new.unitNumber != Units.percent,
        let old = claim.isRise ? new.value.subtracting(change.value) : new.value.adding(change.value)
      else { return nil }
      let value = Quantity(value: old, unitNumber: new.unitNumber, qualifier: .exact)
      guard let other = otherValue(value, of: metric, in: before) else { return nil }
      let sign = claim.isRise ? "−" : "+"
      let finding = Finding(
        rule: rule.id, .note,
        Wording(
          "倒推上年是\(old)\(new.unit ?? "")，上年报告写的是\(other.text)",
          "last year's value would be \(old)\(new.unit ?? ""), last year's report says \(other.text)"),
        at: figures[claim.change].range, sum: "\(new.value) \(sign) \(change.value) = \(old) ≠ \(other.number)",
        figures: [claim.value, claim.change])
      return (finding, other.figure)
    }
  }

  /// What the report before says of the metric, where that is another value than `value`.
  private static func otherValue(
    _ value: Quantity, of metric: MetricID, in before: ReportSummary
  ) -> (text: String, number: String, figure: Int?)? {
    guard let rollUp = before.metrics.first(where: { $0.metric == metric }) else { return nil }
    let values = [rollUp.quantity].compactMap(\.self) + rollUp.values.map(\.quantity)
    let all = values + rollUp.figures.map { before.report.figures[$0].quantity }
    guard let first = values.first, !all.contains(where: { $0.bounds.overlaps(value.bounds) }) else { return nil }
    return (first.value.description + (first.unit ?? ""), first.value.description, rollUp.figures.first)
  }
}
