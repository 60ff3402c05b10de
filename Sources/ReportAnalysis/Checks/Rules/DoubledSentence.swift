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

  /// Below this many characters a sentence may come again by chance.
  private static let shortest = 15

  private struct Sentence {
    let hash: UInt64
    let range: Range<Int>
  }

  private static func find(_ audit: ReportAudit) -> [Finding] {
    let sentences = sentences(audit)
    let hashes = sentences.map(\.hash).sorted()
    guard zip(hashes, hashes.dropFirst()).contains(where: ==) else { return [] }
    let sorted = sentences.indices.sorted {
      (sentences[$0].hash, $0) < (sentences[$1].hash, $1)
    }
    var findings: [Finding] = []
    for (before, at) in zip(sorted, sorted.dropFirst()) where sentences[before].hash == sentences[at].hash {
      findings.append(
        Finding(
          rule: rule.id, .warning, Wording("这句话前面已经写过", "this sentence stands in the report already"),
          at: sentences[at].range, expected: Wording("只写一遍", "once")))
    }
    return findings
  }

  /// The sentences of the text that are long enough, each with a hash of its characters.
  private static func sentences(_ audit: ReportAudit) -> [Sentence] {
    let text = audit.text
    var sentences: [Sentence] = []
    var start = 0
    var (hash, count): (UInt64, Int) = (offset, 0)
    for at in text.indices {
      let unit = text[at]
      if Characters.isIdeograph(unit) || Characters.isDigit(unit) {
        hash = (hash ^ UInt64(unit)) &* 0x0000_0100_0000_01B3
        count += 1
        if count == 2, unit == 0x662F {
          start = at + 1
          (hash, count) = (offset, 0)
        }
      } else if AuditText.endsSentence(unit) || unit == Characters.semicolon {
        let isTitle = unit == Characters.newline
        if count >= shortest, !isTitle { sentences.append(Sentence(hash: hash, range: start..<at + 1)) }
        start = at + 1
        (hash, count) = (offset, 0)
      } else if count < 4 {
        // A label, 一是 or （一）, is no part of the sentence.
        start = at + 1
        (hash, count) = (offset, 0)
      }
    }
    return sentences
  }

  private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325
}
