import ReportParser

/// `carried-over-figure`: a sentence with its figures is word for word that of last year's report.
enum CarriedOverFigure {
  static let rule: CheckRule = CheckRule(
    "carried-over-figure", .copying, .warning,
    name: Wording("照搬上年的数据", "figures taken over from last year's report"),
    meaning: Wording(
      """
      一句话连同其中的全年累计数，与同一乡镇上一份报告一字不差。句中有两个以上这样的数，或数不小于20的，为警告；只有一个小数目（专题研究4次）可能年年如此，为提示。时点数、100%和零不算。
      """,
      """
      A sentence with a count of the year is word for word that of the same township's last report. Two such counts or one of 20 \
      and more give a warning; a single small one (4 meetings), which may be the same each year, a note. Stocks, 100% and zero \
      are let be.
      """),
    source: Wording("真实报告中见过：台账一段跨年照搬", "Seen in real reports of two years"),
    examples: [
      CheckExample(
        reports: CheckExample.framed("全年开展法治宣传36场次，发放资料1200份，解答咨询210人次。", year: 2023),
        CheckExample.framed("⟦全年开展法治宣传36场次，发放资料1200份，解答咨询210人次。⟧", year: 2024)),
      CheckExample(
        reports: CheckExample.framed("镇党委会议专题研究法治政府建设工作4次。", year: 2023),
        CheckExample.framed("⟦镇党委会议专题研究法治政府建设工作4次。⟧", year: 2024)),
      CheckExample(
        reports: CheckExample.framed("全年开展法治宣传36场次，发放资料1200份。", year: 2023),
        CheckExample.framed("全年开展法治宣传38场次，发放资料1300份。全镇共有人民调解员79名，调解组织健全。", year: 2024)),
      CheckExample(
        reports: CheckExample.framed("全镇共有人民调解员79名，调解组织健全，矛盾纠纷化解率100%。", year: 2023),
        CheckExample.framed("全镇共有人民调解员79名，调解组织健全，矛盾纠纷化解率100%。", year: 2024)),
    ],
    method: .folder(find))

  private static func find(_ folder: FolderAudit) -> [FolderAudit.Placed] {
    folder.reports.indices.flatMap { report -> [FolderAudit.Placed] in
      guard let before = folder.previous[report] else { return [] }
      var known: [UInt64: Int] = [:]
      for (number, sentence) in folder.sentences[before].enumerated() { known[sentence.form.hash] = number }
      return folder.sentences[report].compactMap { sentence in
        guard let number = known[sentence.form.hash],
          let finding = finding(sentence, folder, report, before, folder.sentences[before][number])
        else { return nil }
        return FolderAudit.Placed(report: report, finding: finding)
      }
    }
  }

  private static func finding(
    _ sentence: ReportSentence, _ folder: FolderAudit, _ report: Int, _ before: Int, _ same: ReportSentence
  ) -> Finding? {
    let figures = folder.reports[report].report.figures
    let counts = folder.figures(of: report, in: sentence.range).filter { isCount(figures[$0]) }
    guard !counts.isEmpty else { return nil }
    let isPlain = counts.count > 1 || figures[counts[0]].quantity.value >= DecimalNumber(20)
    let year = folder.reports[before].report.identity.year.map(String.init) ?? ""
    var finding = Finding(
      rule: rule.id, isPlain ? .warning : .note,
      Wording("数据和文字与\(year)年报告一字不差", "word for word, figures and all, from the report on \(year)"), at: sentence.range,
      expected: Wording("当年的数据", "this year's figures"), figures: counts)
    finding.counterpart = Finding.Counterpart(report: before, range: same.range)
    return finding
  }

  /// Whether a figure counts what was done in the year.
  private static func isCount(_ figure: Figure) -> Bool {
    guard figure.status == .reported, figure.quantity.value > .zero, figure.quantity.unitNumber != Units.percent else {
      return false
    }
    guard let metric = figure.metric.flatMap(MetricCatalog.metric) else { return true }
    return metric.kind == .flow || metric.kind == .amount
  }
}
