import ReportParser

/// `change-mismatch`: a claimed rise or fall is not what the two values make.
enum ChangeMismatch {
  static let rule: CheckRule = CheckRule(
    "change-mismatch", .arithmetic, .warning,
    name: Wording("增减与前后数不符", "a change that its values do not make"),
    meaning: Wording(
      """
      “较2023年的86件减少11件”“由94%提升至98.7%，提升4.7个百分点”：写出的增减应与前后两个数相符，方向也应相符，四舍五入和截尾都算。只写了今年的数和百分比而没有哪个整数能作上年的数\
      （15件，同比增长18%），作为提示。
      """,
      """
      A rise or fall agrees with the two values that the sentence states, in size and direction, rounded or cut off. Where only \
      this year's count and a percentage are stated and no whole number could be last year's (15 cases, up 18%), a note.
      """),
    source: Wording("算术；真实报告中同比都能还原出整数", "Arithmetic; in real reports every such change leads back to a whole number"),
    words: verbs.reduce(into: "") { $0 += $1.word + " " },
    examples: [
      CheckExample("排查矛盾纠纷75起，较2023年的86起减少⟦21起⟧。"),
      CheckExample("排查矛盾纠纷96起，较2023年的86起下降⟦11.6%⟧。"),
      CheckExample("矛盾纠纷化解率由94%提升至98.7%，提升⟦3.7个百分点⟧。"),
      CheckExample("办理行政处罚案件15件，同比增长⟦18%⟧。"),
      CheckExample("排查矛盾纠纷75起，较2023年的86起减少11起。"),
      CheckExample("排查矛盾纠纷75起，较2023年的86起下降12.7%。"),
      CheckExample("矛盾纠纷化解率由94%提升至98.7%，提升4.7个百分点。"),
      CheckExample("办理行政处罚案件42件，同比增长10.53%，化解矛盾纠纷264件，同比增长9.1%。"),
      CheckExample("组织执法比武2次，案件占比提高到25%；办结信访件12件，信访总量同比下降15.6%。"),
      CheckExample("办理行政处罚案件15件，其中简易程序11件、普通程序4件，较2022年的12件增加3件。"),
      CheckExample("接待来访76批164人次，较2018年分别下降15%和22%。"),
      CheckExample("排查矛盾纠纷90余起，较2023年的86起增加11起。"),
    ],
    method: .words(find))

  private static let verbs: [(word: String, isRise: Bool)] = [
    ("增加 上升 增长 提升 提高 增多 上涨", true), ("减少 下降 降低 回落", false),
  ].flatMap { list, isRise in list.split(separator: " ").map { (String($0), isRise) } }

  private static let comparisons = WordIndex("较 比 同比")
  private static let reached = WordIndex("至 到 为")
  private static let openings = WordIndex("由 从")

  /// A value with the change that the text claims for it: 52份，较2023年增加16份.
  struct Claim {
    let value: Int
    let change: Int
    let isRise: Bool
  }

  /// The changes whose value stands right before them.
  static func claims(_ audit: ReportAudit) -> [Claim] {
    changes(audit, audit.hits(of: CheckCatalog.number(rule.id))).compactMap { hit, change in
      isOfValueBefore(hit, change, audit)
        ? Claim(value: whole(of: change - 1, audit), change: change, isRise: verbs[hit.word].isRise) : nil
    }
  }

  /// The total that a change behind its breakdown is of: 15件，其中简易11件、普通4件，较2022年的12件增加3件.
  private static func whole(of value: Int, _ audit: ReportAudit) -> Int {
    audit.figures[value].partOf.flatMap { audit.figures.indices.contains($0) ? $0 : nil } ?? value
  }

  private static func find(_ audit: ReportAudit, _ hits: ArraySlice<ReportAudit.Hit>) -> [Finding] {
    changes(audit, hits).compactMap { check($0, change: $1, audit) }
  }

  /// The verbs that a number follows directly, with the number, where another stands before them in the sentence.
  private static func changes(
    _ audit: ReportAudit, _ hits: ArraySlice<ReportAudit.Hit>
  ) -> [(hit: ReportAudit.Hit, change: Int)] {
    hits.compactMap { hit in
      let next = audit.figure(from: hit.range.upperBound)
      guard next > 0, next < audit.figures.count,
        isDirect(hit.range.upperBound..<audit.figures[next].range.lowerBound, audit.text),
        audit.figures[next].sentence == audit.figures[next - 1].sentence
      else { return nil }
      return (hit, next)
    }
  }

  /// All that stands between a value and a change of just that value: ，较2023年.
  private static let comparison = UnitSet("，、；（同比较上年去一度期0123456789")

  /// Whether only 了 or 约 stands between the verb and its number; 提高到25% states a level.
  private static func isDirect(_ gap: Range<Int>, _ text: [UInt16]) -> Bool {
    gap.isEmpty || gap.count == 1 && (text[gap.lowerBound] == 0x4E86 || text[gap.lowerBound] == 0x7EA6)
  }

  private static func check(_ hit: ReportAudit.Hit, change: Int, _ audit: ReportAudit) -> Finding? {
    let figures = audit.figures
    let isRise = verbs[hit.word].isRise
    let last = figures[change - 1]
    let gap = last.range.upperBound..<max(last.range.upperBound, hit.range.lowerBound)
    if change > 1, figures[change - 2].sentence == last.sentence, alike(last, figures[change - 2]) {
      let first = figures[change - 2]
      let between = first.gap(to: last)
      if gap.count <= 1, between.count <= 10, audit.contains(comparisons, between) {
        return verdict(from: change - 1, to: whole(of: change - 2, audit), change, isRise: isRise, audit)
      }
      let lead = max(0, first.range.lowerBound - 2)..<first.range.lowerBound
      if gap.count <= 2, between.count <= 8, audit.contains(reached, between), audit.contains(openings, lead) {
        return verdict(from: change - 2, to: change - 1, change, isRise: isRise, audit)
      }
    }
    guard isOfValueBefore(hit, change, audit) else { return nil }
    return preimage(whole(of: change - 1, audit), change, isRise: isRise, audit)
  }

  private static func isOfValueBefore(_ hit: ReportAudit.Hit, _ change: Int, _ audit: ReportAudit) -> Bool {
    let start = audit.figures[change - 1].range.upperBound
    let gap = start..<max(start, hit.range.lowerBound)
    return (2...9).contains(gap.count) && audit.contains(comparisons, gap)
      && audit.text[gap].allSatisfy(comparison.contains)
  }

  private static func alike(_ one: Figure, _ other: Figure) -> Bool {
    one.quantity.unitNumber == other.quantity.unitNumber && one.quantity.isExact && other.quantity.isExact
  }

  /// Whether a quantity is in points of a percentage.
  private static func isPoints(_ quantity: Quantity) -> Bool {
    quantity.unitNumber.map { LikeUnits.groups[$0] == .points } ?? false
  }

  private static func verdict(
    from before: Int, to after: Int, _ change: Int, isRise: Bool, _ audit: ReportAudit
  ) -> Finding? {
    let figures = audit.figures
    let (old, new, claim) = (figures[before].quantity, figures[after].quantity, figures[change].quantity)
    let difference = new.value.approximation - old.value.approximation
    let size = isRise ? difference : -difference
    let isShare = claim.unitNumber == Units.percent && new.unitNumber != Units.percent
    guard
      isShare
        ? old.value > .zero : claim.unitNumber == new.unitNumber || isPoints(claim) && new.unitNumber == Units.percent
    else { return nil }
    let exact = isShare ? size / old.value.approximation * 100 : size
    if isShare || claim.value.scale > 0 || !claim.isExact {
      if Percentage.agrees(claim, exact) { return nil }
    } else if (exact - claim.value.approximation).magnitude < 1e-6 {
      return nil
    }
    let real = Percentage.rounded(exact.magnitude, digits: isShare ? Int(claim.value.scale) + 1 : 2)
    let word = (difference >= 0 ? Wording("增加", "rose by") : Wording("减少", "fell by"))
    let unit = isShare ? "%" : claim.unit ?? ""
    return Finding(
      rule: rule.id, .warning,
      Wording(
        "由\(old.value)到\(new.value)是\(word.zh)\(real)\(unit)，写的是\(isRise ? "增" : "减")\(claim.value)\(unit)",
        "from \(old.value) to \(new.value) it \(word.en) \(real)\(unit), the text says \(isRise ? "up" : "down") \(claim.value)\(unit)"
      ),
      at: figures[change].range, expected: Wording("\(word.zh)\(real)\(unit)", "\(word.en) \(real)\(unit)"),
      sum: isShare
        ? "(\(new.value) − \(old.value)) ÷ \(old.value) = \(difference < 0 ? "−" : "")\(real)%"
        : "\(new.value) − \(old.value) = \(difference < 0 ? "−" : "")\(real)", figures: [before, after, change])
  }

  /// The finding where no whole number could be last year's.
  private static func preimage(_ value: Int, _ change: Int, isRise: Bool, _ audit: ReportAudit) -> Finding? {
    let (new, claim) = (audit.figures[value].quantity, audit.figures[change].quantity)
    guard claim.unitNumber == Units.percent, claim.isExact, new.isExact, new.unitNumber != Units.percent,
      new.value.scale == 0, new.value > .zero,
      new.value < DecimalNumber(100_000)
    else { return nil }
    let factor = 1 + (isRise ? 1 : -1) * claim.value.approximation / 100
    guard factor > 0 else { return nil }
    let now = new.value.approximation
    let old = (now / factor).rounded(.down)
    let fits = [old - 1, old, old + 1, old + 2].contains { before in
      guard before > 0 else { return false }
      let exact = (now - before) / before * (isRise ? 100 : -100)
      return Percentage.agrees(claim, exact)
    }
    if fits { return nil }
    let sign = isRise ? "+" : "−"
    return Finding(
      rule: rule.id, .note,
      Wording(
        "没有哪个整数变动\(sign)\(claim.value)%后是\(new.value)",
        "no whole number makes \(new.value) after \(sign)\(claim.value)%"),
      at: audit.figures[change].range,
      sum: "\(new.value) ÷ \(Percentage.rounded(factor, digits: 4)) = \(Percentage.rounded(now / factor, digits: 2))",
      figures: [value, change])
  }
}
