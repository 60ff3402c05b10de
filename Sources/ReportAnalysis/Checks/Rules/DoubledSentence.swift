import ReportParser

/// `doubled-sentence`: a sentence stands twice in one report.
enum DoubledSentence {
  static let rule: CheckRule = CheckRule(
    "doubled-sentence", .residue, .warning,
    name: Wording("同一句话写了两遍", "a sentence stands twice"),
    meaning: Wording(
      "同一份报告里有一句话（十五个汉字以上）一字不差地出现两次。标题、编号和标点不同不影响，只比较文字；表格行和短语不算。",
      """
      A sentence of fifteen characters or more stands word for word twice in one report. Labels and marks are left out of \
      account; rows of a table and short phrases are let be.
      """),
    source: Wording("真实报告中见过", "Seen in a real report"),
    examples: [
      CheckExample(
        "严格按照机制和程序推进依法民主科学决策，审查合同12份。强化普法。⟦严格按照机制和程序推进依法民主科学决策，审查合同12份。⟧"),
      CheckExample("（一）全面落实行政执法公示和全过程记录制度，开展检查36次。\n\n二是⟦全面落实行政执法公示和全过程记录制度，开展检查36次。⟧"),
      CheckExample("严格按照机制和程序依法决策，审查合同12份。严格按照机制和程序依法决策，审查合同26份。"),
      CheckExample("强化学法用法。开展法治宣传36场次。强化学法用法。"),
    ],
    method: .report(find))

  private static func find(_ audit: ReportAudit) -> [Finding] {
    // In most reports none are alike, and no sentence need be looked at.
    guard audit.scan.hasLikeSentences else { return [] }
    let (text, sentences) = (audit.text, audit.scan.sentences)
    // Sentences of one hash come to stand side by side, in text order.
    let sorted = sentences.indices.map { (hash: hash(text, sentences[$0]), number: $0) }.sorted { $0 < $1 }
    var findings: [Finding] = []
    var start = 0
    for at in sorted.indices {
      if sorted[at].hash != sorted[start].hash { start = at }
      let range = sentences[sorted[at].number]
      guard sorted[start..<at].contains(where: { areSame(text, sentences[$0.number], range) }) else { continue }
      findings.append(
        Finding(
          rule: rule.id, .warning, Wording("这句话前面已经写过", "this sentence stands in the report already"), at: range,
          expected: Wording("只写一遍", "once")))
    }
    return findings
  }

  /// The hash of the words of a sentence.
  private static func hash(_ text: [UInt16], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for at in range where isWord(text[at]) { hash = (hash ^ UInt64(text[at])) &* 0x0000_0100_0000_01B3 }
    return hash
  }

  /// Whether two sentences have the same words.
  private static func areSame(_ text: [UInt16], _ one: Range<Int>, _ other: Range<Int>) -> Bool {
    text[one].lazy.filter(isWord).elementsEqual(text[other].lazy.filter(isWord))
  }

  private static func isWord(_ unit: UInt16) -> Bool { AuditText.isIdeograph(unit) || AuditText.isDigit(unit) }
}
