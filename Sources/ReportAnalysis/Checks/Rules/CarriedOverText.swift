import ReportParser

/// `carried-over-text`: much of the report is last year's.
enum CarriedOverText {
  static let rule: CheckRule = CheckRule(
    "carried-over-text", .copying, .warning,
    name: Wording("大段沿用上年报告", "much of last year's text"),
    meaning: Wording(
      """
      与同一乡镇上一份报告相同的句子（一字不差或只改了数字、年份）占到三成的为提示，占到六成的为警告。少于八句的报告不作判断。
      """,
      """
      A share of the sentences is that of the same township's last report, word for word or with only numbers and years changed: \
      from three in ten on a note, from six in ten a warning. Nothing is said of reports of fewer than eight sentences.
      """),
    source: Wording("真实报告中见过跨年整段相同", "Whole paragraphs of two years' real reports were the same"),
    examples: [
      CheckExample(reports: text(2023, tail: "全年审查合同12份。"), text(2024, tail: "全年审查合同16份。", marked: true)),
      CheckExample(
        reports: text(2023, tail: "全年审查合同12份。"),
        """
        石桥镇2024年度法治政府建设情况报告

        一、主要举措和成效

        党委会带头学法，全年安排专题12次。执法队规范执法，检查市场36次。调委会走村入户，化解纠纷64件。综治中心轮值接访12次。便民中心延时服务，办件360件。政务公开栏公开信息86条。\
        落实法律顾问制度，审查合同9份。组织干部旁听庭审2次。

        二、2025年工作安排

        培育一支懂法的网格队伍。
        """),
    ],
    method: .folder(find))

  private static func text(_ year: Int, tail: String, marked: Bool = false) -> String {
    let longest = "健全镇村两级人民调解组织网络，坚持抓早抓小抓苗头，把矛盾纠纷化解在基层。"
    return CheckExample.framed(
      """
      镇党委把法治政府建设摆上重要位置，统筹谋划推进。完善学法制度，常态化开展集中学习。规范行政执法程序，落实执法公示制度。\
      \(marked ? "⟦\(longest)⟧" : longest)畅通群众诉求渠道，推动信访工作法治化。拓展普法阵地，营造浓厚的法治氛围。\(tail)
      """, year: year)
  }

  private static let fewest = 8

  private static func find(_ folder: FolderAudit) -> [FolderAudit.Placed] {
    folder.reports.indices.compactMap { report in
      let own = folder.sentences.isEmpty ? [] : folder.sentences[report]
      guard let before = folder.previous[report], own.count >= fewest else { return nil }
      let comparison = Comparison(own, folder.sentences[before])
      guard comparison.share >= 0.3 else { return nil }
      return FolderAudit.Placed(report: report, finding: finding(comparison, folder, before))
    }
  }

  /// What a report has in common with the one before.
  private struct Comparison {
    /// The number of sentences that are the same, that are but for numbers, and of all.
    private(set) var copied = 0
    private(set) var changed = 0
    let all: Int
    /// The longest sentence in common, here and there.
    private(set) var longest: (here: ReportSentence, there: ReportSentence)?

    init(_ own: [ReportSentence], _ before: [ReportSentence]) {
      all = own.count
      var same: [UInt64: Int] = [:]
      var alike: [UInt64: Int] = [:]
      for (number, sentence) in before.enumerated() {
        same[sentence.form.hash] = number
        alike[sentence.form.maskedHash] = number
      }
      for sentence in own {
        let isSame = same[sentence.form.hash] != nil
        guard let number = same[sentence.form.hash] ?? alike[sentence.form.maskedHash] else { continue }
        if isSame { copied += 1 } else { changed += 1 }
        if sentence.form.normal.count > longest?.here.form.normal.count ?? 0 { longest = (sentence, before[number]) }
      }
    }

    var share: Double { Double(copied + changed) / Double(max(1, all)) }
  }

  private static func finding(_ comparison: Comparison, _ folder: FolderAudit, _ before: Int) -> Finding {
    let year = folder.reports[before].report.identity.year.map(String.init) ?? ""
    let percent = Percentage.rounded(comparison.share * 100, digits: 0)
    let (copied, changed, all) = (comparison.copied, comparison.changed, comparison.all)
    var finding = Finding(
      rule: rule.id, comparison.share >= 0.6 ? .warning : .note,
      Wording(
        "\(all)句中有\(copied)句与\(year)年报告一字不差，\(changed)句只改了数字（共\(percent)%）",
        "of \(all) sentences \(copied) are those of the report on \(year), \(changed) but for numbers (\(percent)%)"),
      at: comparison.longest?.here.range ?? 0..<0, sum: "(\(copied) + \(changed)) ÷ \(all) = \(percent)%",
      subject: rule.id)
    if let there = comparison.longest?.there {
      finding.counterpart = Finding.Counterpart(report: before, range: there.range)
    }
    return finding
  }
}
