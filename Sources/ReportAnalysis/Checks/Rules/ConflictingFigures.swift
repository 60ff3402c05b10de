import ReportParser

/// `conflicting-figures`: the same thing is stated twice with different numbers.
enum ConflictingFigures {
  static let rule: CheckRule = CheckRule(
    "conflicting-figures", .arithmetic, .warning,
    name: Wording("前后数字不一致", "the same thing with two numbers"),
    meaning: Wording(
      """
      同样的词语、同一指标、同一单位，在不同的句子里写了不同的数。人数、机构数等时点数和比率为警告；全年累计数可能是不同场合，为提示。余、近、约按区间比较。
      """,
      """
      The same words with the same unit state different numbers in different sentences. Stocks and rates give a warning; flows, \
      which may be of different occasions, a note. 余, 近 and 约 are compared as intervals.
      """),
    source: Wording("算术；真实报告中见过同一报告两处人数不同", "Arithmetic; seen in real reports"),
    examples: [
      CheckExample("现有持证执法人员10人，开展检查36次。为规范执法，镇综合行政执法队现有持证执法人员⟦12人⟧。"),
      CheckExample("现有持证执法人员10人，开展检查36次。镇综合行政执法队现有持证执法人员10人。"),
      CheckExample("现有持证执法人员10人。派出所现有辅警12人，司法所现有工作人员3人。"),
      CheckExample("全镇发放资料300余份。集市上发放资料500份，进校园发放资料120份。"),
    ],
    method: .report(find))

  private struct Key: Hashable {
    let words: [UInt16]
    let unit: String?
    let actor: String?
  }

  private static func find(_ audit: ReportAudit) -> [Finding] {
    let figures = audit.figures
    let rollUps = audit.summary.metrics
    var findings: [Finding] = []
    // Only metrics that the report states with several values can be in conflict.
    for number in rollUps.indices where rollUps[number].rule == .several {
      let positions = rollUps[number].figures
      guard haveLikeWords(positions, audit), let metric = MetricCatalog.metric(rollUps[number].metric) else { continue }
      var keys = Numbering<Key>()
      var known: [Int] = []
      for position in positions where figures[position].partOf == nil {
        let words = ListItem(at: position, of: metric.family, figures, audit.text).words
        guard words.count >= 4 else { continue }
        let key = keys.number(
          of: Key(
            words: Array(words.suffix(6)), unit: figures[position].quantity.unit, actor: figures[position].actor))
        guard key < known.count else {
          known.append(position)
          continue
        }
        let first = known[key]
        guard figures[first].sentence != figures[position].sentence,
          !figures[first].quantity.bounds.overlaps(figures[position].quantity.bounds)
        else { continue }
        let severity: Severity = metric.kind == .stock || metric.kind == .rate ? .warning : .note
        findings.append(finding(first, position, severity, audit))
      }
    }
    return findings
  }

  /// Whether the same two characters stand before two of the figures, which is quickly seen.
  private static func haveLikeWords(_ positions: [Int], _ audit: ReportAudit) -> Bool {
    var heads = positions.map { position -> UInt32 in
      let start = audit.figures[position].range.lowerBound
      return start < 2 ? 0 : UInt32(audit.text[start - 2]) << 16 | UInt32(audit.text[start - 1])
    }
    if heads.count == 2 { return heads[0] == heads[1] }
    heads.sort()
    return zip(heads, heads.dropFirst()).contains(where: ==)
  }

  private static func finding(_ first: Int, _ position: Int, _ severity: Severity, _ audit: ReportAudit) -> Finding {
    let (one, other) = (audit.figures[first], audit.figures[position])
    let (before, after) = (audit.string(one.range), audit.string(other.range))
    return Finding(
      rule: rule.id, severity, Wording("前面写的是\(before)，这里是\(after)", "\(before) before, \(after) here"),
      at: other.range,
      expected: Wording("两处一致", "one number in both places"), sum: "\(one.quantity.value) ≠ \(other.quantity.value)",
      figures: [first, position])
  }
}
