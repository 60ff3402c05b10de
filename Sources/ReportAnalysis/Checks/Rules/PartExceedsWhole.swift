import ReportParser

/// `part-exceeds-whole`: a part is larger than what it is part of.
enum PartExceedsWhole {
  static let rule: CheckRule = CheckRule(
    "part-exceeds-whole", .arithmetic, .error,
    name: Wording("部分大于全体", "a part larger than its whole"),
    meaning: Wording(
      """
      “其中”后面的数大于前面同单位的总数，为错误；同一句里办结多于受理、持证人员多于执法人员、整改多于发现之类，为警告，因为口径可能不同。余、近、约按区间比较。排查发现与化解是两个口径，\
      不算。
      """,
      """
      A number behind 其中 that is larger than the one of its unit right before: an error. More closed than received, more \
      certified than there are staff, more rectified than found in one sentence: a warning, since they may count different \
      things. 余, 近 and 约 are compared as intervals. Disputes found and resolved are of different universes and let be.
      """),
    source: Wording("算术", "Arithmetic"),
    words: "其中",
    examples: [
      CheckExample("受理矛盾纠纷36件，其中邻里纠纷⟦63件⟧。"),
      CheckExample("受理信访36件，办结⟦38件⟧。"),
      CheckExample("现有执法人员10人，持证人员⟦12人⟧。"),
      CheckExample("受理矛盾纠纷36件，其中邻里纠纷16件，办结信访36件。"),
      CheckExample("排查发现矛盾纠纷18件，预防纠纷16件，化解各类矛盾纠纷270件。"),
      CheckExample("全镇4个村，其中石桥村有12个小组，受理信访30余件，办结33件。"),
      CheckExample("培训执法人员4次，其中骨干培训覆盖36人次。"),
    ],
    method: .report(find))

  /// Units that say what is counted, so that two numbers of one unit are of one kind.
  private static let telling = ["件", "起", "宗", "人", "名", "户", "元"].compactMap { Units.number(of: $0) }

  private static let pairs: [(part: Int, whole: Int)] = [
    ("petitions_closed", "petitions_received"), ("public_requests_closed", "public_requests_received"),
    ("court_cases_closed", "court_cases_accepted"), ("hazards_rectified", "hazards_found"),
    ("enforcement_certificate_holders", "enforcement_staff"), ("court_appearances", "litigation_cases"),
    ("disputes_resolved", "disputes_handled"),
  ].map { (part: MetricID, whole: MetricID) in (MetricCatalog.number(part), MetricCatalog.number(whole)) }

  private static func find(_ audit: ReportAudit) -> [Finding] {
    let (figures, metrics) = (audit.figures, audit.metrics)
    var findings: [Finding] = []
    for hit in audit.hits(of: number) {
      if let found = among(hit, audit) { findings.append(found) }
    }
    for pair in pairs where audit.reports(pair.part) && audit.reports(pair.whole) {
      var end = 0
      for part in figures.indices where part >= end && metrics[part] == pair.part {
        let group = audit.neighbours(of: part)
        end = group.upperBound
        let wholes = audit.reported(pair.whole, in: group)
        guard let whole = wholes.first, wholes.allSatisfy({ $0 < part }),
          audit.first(pair.part, in: part + 1..<group.upperBound) == nil,
          figures[part].actor == figures[whole].actor,
          figures[part].quantity.unitNumber == figures[whole].quantity.unitNumber,
          wholes.allSatisfy({ exceeds(part, $0, figures) }),
          !findings.contains(where: { $0.range == figures[part].range })
        else { continue }
        findings.append(finding(part, whole, .warning, audit))
      }
    }
    return findings
  }

  private static let number = CheckCatalog.number(rule.id)

  /// The number behind 其中, where it is larger than the one before.
  private static func among(_ hit: ReportAudit.Hit, _ audit: ReportAudit) -> Finding? {
    let figures = audit.figures
    let part = audit.figure(from: hit.range.upperBound)
    guard part > 0, part < figures.count else { return nil }
    let gap = hit.range.upperBound..<figures[part].range.lowerBound
    guard figures[part].sentence == figures[part - 1].sentence, gap.count <= 16,
      hit.range.lowerBound - figures[part - 1].range.upperBound <= 2, exceeds(part, part - 1, figures)
    else { return nil }
    guard let unit = figures[part].quantity.unitNumber, unit == figures[part - 1].quantity.unitNumber,
      telling.contains(unit), !gap.contains(where: { AuditText.endsClause(audit.text[$0]) })
    else { return nil }
    return finding(part, part - 1, .error, audit)
  }

  private static func exceeds(_ part: Int, _ whole: Int, _ figures: [Figure]) -> Bool {
    figures[part].quantity.bounds.isAbove(figures[whole].quantity.bounds)
  }

  private static func finding(_ part: Int, _ whole: Int, _ severity: Severity, _ audit: ReportAudit) -> Finding {
    let figures = audit.figures
    let (small, large) = (audit.string(figures[part].range), audit.string(figures[whole].range))
    let most = figures[whole].quantity.value
    return Finding(
      rule: rule.id, severity,
      Wording("部分（\(small)）大于全体（\(large)）", "the part (\(small)) is larger than the whole (\(large))"),
      at: figures[part].range, expected: Wording("不超过\(most)", "at most \(most)"),
      sum: "\(figures[part].quantity.value) > \(most)", figures: [whole, part])
  }
}
