import ReportParser

/// `cut-off`: the text ends in the middle of a sentence.
enum CutOff {
  static let rule: CheckRule = CheckRule(
    "cut-off", .structure, .warning,
    name: Wording("文本中断", "the text breaks off"),
    meaning: Wording(
      "文件在一句话中间结束，后面的内容可能没有导出或上传完整。落款、日期、附件名、联系方式不算。",
      """
      The file ends within a sentence: what follows may not have been exported or uploaded. A signature, a date, the name \
      of an attachment or a contact are no such end.
      """),
    source: Wording("网页和文档转换时常见的丢失", "A loss that is common when pages and documents are converted"),
    examples: [
      CheckExample(
        reports: """
          石桥镇2024年度法治政府建设情况报告

          一、主要举措和成效

          坚持把普法作为基础性工作来抓，全年开展法治宣传36场次，发放资料1200份，组织镇村干部深入⟦田间地头⟧
          """),
      CheckExample(
        reports: """
          石桥镇2024年度法治政府建设情况报告

          一、主要举措和成效

          坚持把普法作为基础性工作来抓，全年开展法治宣传36场次，发放资料1200份，打⟦造法治“⟧
          """),
      CheckExample("全年开展法治宣传36场次。"),
      CheckExample(
        reports: """
          石桥镇2024年度法治政府建设情况报告

          一、主要举措和成效

          全年开展法治宣传36场次。

          附件：石桥镇2024年度法治政府建设重点任务完成情况一览表和问题整改清单（共两份）
          """),
    ],
    method: .report { audit in
      guard let place = place(audit) else { return [] }
      return [
        Finding(
          rule: rule.id, .warning, Wording("文本在一句话中间结束", "the text ends within a sentence"), at: place,
          expected: Wording("以句号、落款或日期结束", "an end with a full stop, a signature or a date"))
      ]
    })

  /// Paragraphs below this length may be a signature, a heading or a name.
  private static let shortest = 30

  private static let closing = WordIndex("附件 联系人 联系电话 抄送 人民政府 办事处 党工委 委员会 责任编辑 来源 打印 扫一扫 版权 主办 备案号")

  /// The last characters of a text that ends within a sentence, or nil where it ends as it should.
  static func place(_ audit: ReportAudit) -> Range<Int>? {
    guard let last = audit.paragraphs.last, last.count >= shortest,
      let end = last.last.map({ audit.text[$0] })
    else { return nil }
    let goesOn =
      Characters.isIdeograph(end)
      || [
        Characters.fullComma, Characters.pause, Characters.openQuote, Characters.openTitle, Characters.openParenthesis,
      ]
      .contains(end)
    let opening = last.lowerBound..<min(last.upperBound, last.lowerBound + 12)
    let ending = max(last.lowerBound, last.upperBound - 12)..<last.upperBound
    guard goesOn, !audit.contains(closing, opening), !audit.contains(closing, ending),
      audit.text[last].contains(Characters.fullComma)
    else { return nil }
    return last.upperBound - 4..<last.upperBound
  }
}
