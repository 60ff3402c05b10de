import ReportParser

/// `rate-mismatch`: a percentage is not what its parts make.
enum RateMismatch {
  static let rule: CheckRule = CheckRule(
    "rate-mismatch", .arithmetic, .warning,
    name: Wording("比率与件数不符", "a rate that its numbers do not make"),
    meaning: Wording(
      """
      同一句里的化解率、办结率、整改率、持证率、出庭应诉率应与句中的件数相符，四舍五入和截尾都算相符；有几个可能的分母时，合乎一个就行。只写了一个数而没有哪个整数能得出这个比率的\
      （16件，化解率99%），作为提示。
      """,
      """
      A rate of resolution, closure, rectification, certification or appearance agrees with the counts of its sentence, rounded \
      or cut off; where several may be its base, one is enough. Where only one count is stated and no whole number makes the \
      rate of it (16 cases, 99%), a note.
      """),
    source: Wording(
      "算术；28/29 写作96.5%（截尾）、181/207 写作87.4%都见于真实报告", "Arithmetic; real reports cut off (28/29 as 96.5%) and round"),
    examples: [
      CheckExample("受理矛盾纠纷16件，调解成功15件，化解率⟦99%⟧。"),
      CheckExample("受理信访36件，办结34件，办结率⟦100%⟧。"),
      CheckExample("现有执法人员15人，其中持证执法人员12人，持证率⟦93.3%⟧。"),
      CheckExample("受理矛盾纠纷16件，化解率⟦99%⟧。"),
      CheckExample("受理矛盾纠纷207件，调解成功181件，化解率87.4%。"),
      CheckExample("受理矛盾纠纷29件，调解成功28件，化解率96.5%。"),
      CheckExample("排查矛盾纠纷195件，调处195件，调解成功192件，调解成功率98.5%。"),
      CheckExample("受理矛盾纠纷380余件，调解成功372件，化解率97.9%。"),
      CheckExample("受理信访36件，办结34件，正在办理2件，按期办结率100%。"),
      CheckExample("调解各类纠纷276件，成功271件，成功率98.2%；受理信访事项143件，化解率97%。"),
      CheckExample("共摸排纠纷174件，成功调解168件，调解率100%，成功率96.6%。"),
      CheckExample("石桥法庭受理民商事案件264件、审结251件，调撤率61.3%。"),
      CheckExample("核定编制20名，在岗17名，其中持证15名，持证率88.2%。"),
      CheckExample("发现隐患156处，完成整改155处，整改率99%。"),
      CheckExample("排查、化解矛盾纠纷均为16件，化解率100%。"),
    ],
    method: .report(find))

  private struct Base {
    let rate: Int
    let parts: [Int]
    let wholes: [Int]

    init(rate: MetricID, parts: [MetricID], wholes: [MetricID]) {
      self.rate = MetricCatalog.number(rate)
      self.parts = parts.map(MetricCatalog.number)
      self.wholes = wholes.map(MetricCatalog.number)
    }
  }

  private static let bases = [
    Base(
      rate: "dispute_resolution_rate", parts: ["disputes_resolved", "disputes_handled"],
      wholes: ["disputes_found", "disputes_handled", "disputes_resolved"]),
    Base(rate: "petition_closure_rate", parts: ["petitions_closed"], wholes: ["petitions_received"]),
    Base(
      rate: "public_request_closure_rate", parts: ["public_requests_closed"], wholes: ["public_requests_received"]),
    Base(rate: "court_closure_rate", parts: ["court_cases_closed"], wholes: ["court_cases_accepted"]),
    Base(rate: "rectification_rate", parts: ["hazards_rectified"], wholes: ["hazards_found"]),
    Base(rate: "certificate_rate", parts: ["enforcement_certificate_holders"], wholes: ["enforcement_staff"]),
  ]

  private static func find(_ audit: ReportAudit) -> [Finding] {
    var findings: [Finding] = []
    let (figures, hundred) = (audit.figures, DecimalNumber(100))
    for base in bases where audit.reports(base.rate) {
      for position in figures.indices where audit.metrics[position] == base.rate {
        guard figures[position].quantity.unitNumber == Units.percent, figures[position].quantity.value <= hundred,
          !isTimely(figures[position].range, audit), let finding = check(position, base, audit)
        else { continue }
        findings.append(finding)
      }
    }
    return findings
  }

  /// Whether a rate is of those due or of those taken up, not of what came of all: 按期办结率, 调解率.
  private static func isTimely(_ range: Range<Int>, _ audit: ReportAudit) -> Bool {
    audit.contains(timely, max(0, range.lowerBound - 12)..<range.lowerBound)
  }

  private static let timely = WordIndex("按期 按时 及时 限期 到期 当场 一次 首次 初次 就地 自主 履行 受理率 响应 满意 调解率 调处率 调撤率 撤诉率 服判 息诉")

  private static func check(_ position: Int, _ base: Base, _ audit: ReportAudit) -> Finding? {
    let (figures, metrics) = (audit.figures, audit.metrics)
    let item = item(before: position, audit)
    func isOwn(_ figure: Int, of bases: [Int]) -> Bool {
      bases.contains(metrics[figure]) && figures[figure].actor == figures[position].actor
    }
    var hasPair = false
    var last: (part: Int, whole: Int)?
    for part in item where isOwn(part, of: base.parts) {
      for whole in item where whole != part && isOwn(whole, of: base.wholes) && figures[whole].partOf == nil {
        let (few, all) = (figures[part].quantity.bounds, figures[whole].quantity.bounds)
        if few.isAbove(all) { continue }
        if Percentage.agrees(figures[position].quantity, part: few, whole: all) { return nil }
        hasPair = true
        if part > whole, figures[part].metricNumber != figures[whole].metricNumber { last = (part, whole) }
      }
    }
    // The base may be a number that is under another metric: 编制20名，在岗17名，其中持证15名，持证率88.2%.
    if isMade(position, of: item, figures) { return nil }
    // Everything may have been brought to its end without a number of its own: 受理36件，均已办结，办结率100%.
    if let last { return mismatch(position, last.part, last.whole, audit) }
    let own = item.filter { isOwn($0, of: base.parts) || isOwn($0, of: base.wholes) }
    guard !hasPair, own.count == 1 else { return nil }
    return preimage(
      position, own[0], isWhole: isOwn(own[0], of: base.wholes), isPart: isOwn(own[0], of: base.parts), audit)
  }

  /// Whether two exact numbers of `item` make the rate at `position`.
  private static func isMade(_ position: Int, of item: Range<Int>, _ figures: [Figure]) -> Bool {
    item.contains { part in
      guard figures[part].quantity.isExact else { return false }
      let few = figures[part].quantity.value
      return item.contains { whole in
        let all = figures[whole].quantity.value
        return all > few && figures[whole].quantity.isExact
          && Percentage.agrees(figures[position].quantity, part: ValueInterval(few), whole: ValueInterval(all))
      }
    }
  }

  /// The figures before a rate that are looked at.
  private static let longestItem = 24

  /// The figures before the one at `position` in its item, which ends at ；.
  private static func item(before position: Int, _ audit: ReportAudit) -> Range<Int> {
    let figures = audit.figures
    var first = position
    while first > max(0, position - longestItem), figures[first - 1].sentence == figures[position].sentence {
      let between = figures[first - 1].gap(to: figures[first])
      if between.contains(where: { audit.text[$0] == Characters.semicolon }) { break }
      first -= 1
    }
    return first..<position
  }

  private static func mismatch(_ position: Int, _ part: Int, _ whole: Int, _ audit: ReportAudit) -> Finding {
    let figures = audit.figures
    let (rate, of, all) = (figures[position].quantity, figures[part].quantity, figures[whole].quantity)
    let exact = Percentage.text(part: of.value.approximation, whole: all.value.approximation, like: rate)
    return Finding(
      rule: rule.id, .warning,
      Wording("写的是\(rate.value)%，按句中的数算是\(exact)%", "it says \(rate.value)%, its numbers make \(exact)%"),
      at: figures[position].range, expected: Wording("\(exact)%", "\(exact)%"),
      sum: "\(of.value) ÷ \(all.value) = \(exact)% ≠ \(rate.value)%", figures: [position, part, whole])
  }

  /// The finding where no whole number beside the one stated makes the rate.
  private static func preimage(
    _ position: Int, _ only: Int, isWhole: Bool, isPart: Bool, _ audit: ReportAudit
  ) -> Finding? {
    let (rate, count) = (audit.figures[position].quantity, audit.figures[only].quantity)
    guard rate.isExact, count.isExact, count.value.scale == 0, count.value > .zero, count.value < DecimalNumber(100_000)
    else { return nil }
    let number = count.value.approximation
    let share = rate.value.approximation / 100
    guard share > 0, share <= 1 else { return nil }
    func agrees(_ part: Double, _ whole: Double) -> Bool {
      part >= 0 && part <= whole && whole > 0
        && Percentage.agrees(rate, part / whole * 100)
    }
    let near = (number * share).rounded(.down)
    if isWhole, [near - 1, near, near + 1].contains(where: { agrees($0, number) }) { return nil }
    let base = (number / share).rounded(.down)
    if isPart, [base - 1, base, base + 1].contains(where: { agrees(number, $0) }) { return nil }
    return Finding(
      rule: rule.id, .note,
      Wording(
        "\(count.value)\(count.unit ?? "")得不出\(rate.value)%，没有哪个整数合适",
        "no whole number makes \(rate.value)% of \(count.value)"),
      at: audit.figures[position].range,
      sum: isWhole ? "\(nearest(near, number, rate))" : nil, figures: [position, only])
  }

  private static func nearest(_ part: Double, _ whole: Double, _ rate: Quantity) -> String {
    [part, part + 1].filter { $0 <= whole }.map { part in
      "\(Percentage.rounded(part, digits: 0)) ÷ \(Percentage.rounded(whole, digits: 0)) = "
        + Percentage.text(part: part, whole: whole, like: rate) + "%"
    }.joined(separator: "，")
  }
}
