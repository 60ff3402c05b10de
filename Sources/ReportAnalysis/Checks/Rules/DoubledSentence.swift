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

  private static func find(_ audit: ReportAudit) -> [Finding] {
    let text = audit.text
    guard haveLikeSentences(text) else { return [] }
    var known: Set<[UInt16]> = []
    var findings: [Finding] = []
    forEachSentence(of: text) { range in
      guard !known.insert(text[range].filter(isWord)).inserted else { return }
      findings.append(
        Finding(
          rule: rule.id, .warning, Wording("这句话前面已经写过", "this sentence stands in the report already"), at: range,
          expected: Wording("只写一遍", "once")))
    }
    return findings
  }

  /// Whether two sentences have length, beginning and end in common, as far as a small table of bits tells.
  ///
  /// In most reports none have, and no sentence need be looked at.
  private static func haveLikeSentences(_ text: [UInt16]) -> Bool {
    var bits = [UInt64](repeating: 0, count: 256)
    var isFound = false
    forEachSentence(of: text) { range in
      let key =
        UInt64(truncatingIfNeeded: range.count) << 48 | UInt64(text[range.lowerBound]) << 32
        | UInt64(text[range.lowerBound + 2]) << 16 | UInt64(text[range.upperBound - 2])
      let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 50)
      if bits[slot >> 6] & 1 << UInt64(slot & 63) != 0 { isFound = true }
      bits[slot >> 6] |= 1 << UInt64(slot & 63)
    }
    return isFound
  }

  /// Calls `body` with the sentences that are long enough, without the label of a list (一是, （一）) before them.
  @inline(__always)
  private static func forEachSentence(of text: [UInt16], _ body: (Range<Int>) -> Void) {
    var start = 0
    for at in text.indices {
      let unit = text[at]
      if AuditText.isIdeograph(unit) { continue }
      guard AuditText.endsSentence(unit) || unit == semicolon else {
        if at - start < 4 { start = at + 1 }
        continue
      }
      // 一是 opens the point, not the sentence.
      if at - start > 2, text[start + 1] == 0x662F, Characters.hanDigit(text[start]) != nil { start += 2 }
      if unit != newline, at - start >= shortest { body(start..<at + 1) }
      start = at + 1
    }
  }

  private static let semicolon: UInt16 = 0xFF1B
  private static let newline: UInt16 = 0x0A

  private static func isWord(_ unit: UInt16) -> Bool { Characters.isIdeograph(unit) || Characters.isDigit(unit) }
}
