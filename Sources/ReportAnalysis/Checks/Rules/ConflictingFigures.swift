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

  /// What two figures of one metric have in common that are of the same thing.
  private struct Key: Hashable, BitwiseCopyable {
    /// The last six characters before the number.
    let words: UInt128
    let unit: Int
    let body: Int
  }

  private static func find(_ audit: ReportAudit) -> [Finding] {
    var findings: [Finding] = []
    // Only metrics that the report states with several values can be in conflict.
    let rollUps = audit.summary.metrics
    for number in rollUps.indices where rollUps[number].rule == .several {
      if haveLikeWords(rollUps[number].figures, audit) { append(rollUps[number].figures, audit, to: &findings) }
    }
    return findings
  }

  private static func append(_ positions: FigureList, _ audit: ReportAudit, to findings: inout [Finding]) {
    let figures = audit.figures
    guard let number = positions.first.flatMap({ figures[$0].metricNumber }) else { return }
    let metric = MetricTraits.all[number]
    let statements = Statement.all(at: positions, figures).filter { $0.whole < 0 }
    let list = ItemList(at: statements.map(\.position), of: metric.family, figures, audit.text)
    var keys = Numbering<Key>()
    var known: [Int] = []
    for (statement, item) in zip(statements, list.items) where item.words.count >= 4 {
      let position = statement.position
      let words = item.words.suffix(6).reduce(UInt128(0)) { $0 << 16 | UInt128(list.units[$1]) }
      let key = keys.number(of: Key(words: words, unit: statement.unit, body: statement.body))
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

  /// Whether the same two characters stand before two of the figures, in two sentences where there are but two, which is
  /// quickly seen.
  private static func haveLikeWords(_ positions: FigureList, _ audit: ReportAudit) -> Bool {
    let (figures, text) = (audit.figures, audit.text)
    func head(_ position: Int) -> UInt32 {
      let start = figures[position].range.lowerBound
      return start < 2 ? 0 : UInt32(text[start - 2]) << 16 | UInt32(text[start - 1])
    }
    if positions.count == 2 {
      let (first, second) = (positions[0], positions[1])
      return head(first) == head(second) && figures[first].sentence != figures[second].sentence
        && figures[first].quantity.unitNumber == figures[second].quantity.unitNumber
    }
    let heads = positions.map(head).sorted()
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
