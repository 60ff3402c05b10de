import ReportParser

/// `sum-mismatch`: the parts of a breakdown do not add up to its total.
enum SumMismatch {
  static let rule: CheckRule = CheckRule(
    "sum-mismatch", .arithmetic, .warning,
    name: Wording("分项之和与总数不符", "the parts do not add up to the total"),
    meaning: Wording(
      """
      “其中”列出的互不重叠的分项（纠纷类型、调解层级、办案程序、渠道）相加应等于总数。可以重叠的（示范户、荣誉）、层层包含的（网格）、只举例不列全的不算；余、近、约按区间比较。
      """,
      """
      The disjoint parts of a breakdown (types of dispute, levels, procedures, channels) add up to their total. What may \
      overlap (honours), what is nested (grids) and lists that only give examples are let be; 余, 近 and 约 are compared as \
      intervals.
      """),
    source: Wording("算术", "Arithmetic"),
    words: "合计 总计",
    examples: [
      CheckExample("受理调解矛盾纠纷⟦85起⟧，其中邻里纠纷50起，婚姻家庭纠纷20起，合同纠纷12起，其他纠纷6起。"),
      CheckExample("受理调解矛盾纠纷⟦85起⟧，其中邻里纠纷50起，婚姻家庭纠纷20起，合同纠纷8起，其他纠纷6起。"),
      CheckExample("办理行政处罚案件⟦32件⟧，其中简易程序28件、普通程序3件。"),
      CheckExample("办理简易程序案件512件，普通程序案件219件，合计⟦732件⟧。"),
      CheckExample("办理简易程序案件512件，普通程序案件219件，合计731件。"),
      CheckExample("受理调解矛盾纠纷85起，其中邻里纠纷50起，婚姻家庭纠纷20起，合同纠纷15起。镇调委会调解75起，村调委会调解10起。"),
      CheckExample("受理矛盾纠纷⟦418件⟧。其中物业纠纷133件、劳动争议121件、邻里纠纷97件、婚姻家庭纠纷36件、其他41件。"),
      CheckExample("受理矛盾纠纷428件。其中物业纠纷133件、劳动争议121件、邻里纠纷97件、婚姻家庭纠纷36件、其他41件。"),
      CheckExample("评选示范户709户，其中学法示范户405户、最美庭院348户、文明家庭419户。"),
      CheckExample("受理调解矛盾纠纷85起，其中疑难纠纷3起。"),
      CheckExample("受理调解矛盾纠纷850余起，其中邻里纠纷508起，婚姻家庭纠纷202起，合同纠纷163起。"),
      CheckExample("全镇有网格56个，其中一级网格1个、二级网格4个、三级网格43个、微网格59个。"),
    ],
    method: .report(find))

  private static let number = CheckCatalog.number(rule.id)

  private static func find(_ audit: ReportAudit) -> [Finding] {
    var findings: [Finding] = []
    let (figures, parts) = (audit.figures, Parts(audit.figures))
    // The parts of a whole sentence by sentence: types in one, levels in the next.
    var start = 0
    for end in parts.positions.indices.map({ $0 + 1 }) where parts.ends(at: end, figures) {
      let (whole, list) = (parts.wholes[start], parts.positions[start..<end])
      start = end
      // Two of five types may happen to add up to a third, and then be taken for its parts.
      let hasOwn = list.contains { !parts.of($0).isEmpty }
      let all = hasOwn ? list.flatMap { [$0] + parts.of($0) }.sorted()[...] : list
      guard let found = breakdown(whole, all, audit), !hasOwn || breakdown(whole, list, audit) != nil else { continue }
      findings.append(found)
    }
    for hit in audit.hits(of: number) {
      if let found = total(hit, audit) { findings.append(found) }
    }
    return findings
  }

  /// The figures that are parts of others.
  private struct Parts {
    /// The parts, by their wholes and then by place.
    private(set) var positions: [Int] = []
    /// The whole of each part.
    private(set) var wholes: [Int] = []

    init(_ figures: [Figure]) {
      for position in figures.indices {
        guard let whole = figures[position].partOf, figures.indices.contains(whole) else { continue }
        positions.append(position)
        wholes.append(whole)
      }
      guard zip(wholes, wholes.dropFirst()).contains(where: >) else { return }
      let order = positions.indices.sorted { (wholes[$0], positions[$0]) < (wholes[$1], positions[$1]) }
      (positions, wholes) = (order.map { positions[$0] }, order.map { wholes[$0] })
    }

    /// Whether a list of one whole's parts in one sentence ends before the part with that number.
    func ends(at number: Int, _ figures: [Figure]) -> Bool {
      number == positions.count || wholes[number] != wholes[number - 1]
        || figures[positions[number]].sentence != figures[positions[number - 1]].sentence
    }

    /// The parts of the figure at `whole`, ascending.
    func of(_ whole: Int) -> ArraySlice<Int> {
      var (low, high) = (0, wholes.count)
      while low < high {
        let middle = (low + high) / 2
        if wholes[middle] < whole { low = middle + 1 } else { high = middle }
      }
      var end = low
      while end < wholes.count, wholes[end] == whole { end += 1 }
      return positions[low..<end]
    }
  }

  private static func breakdown(_ whole: Int, _ list: ArraySlice<Int>, _ audit: ReportAudit) -> Finding? {
    let figures = audit.figures
    let total = figures[whole].quantity
    // 其中邻里50起、合同35起，办结80起: what stands behind a list that adds up is another matter.
    guard let sum = sum(of: list, figures, unlessFits: total.bounds), let number = figures[whole].metricNumber else {
      return nil
    }
    let metric = MetricTraits.all[number]
    guard metric.kind != .rate, let kind = kind(of: list, metric, audit) else { return nil }
    let isOver = sum.isAbove(total.bounds)
    guard isOver ? kind.isDisjoint : kind.isComplete || isNearlyWhole(sum, total, list, audit) else { return nil }
    return finding(whole, list, isOver: isOver, audit)
  }

  /// The sum of two parts and more, or nil where the first two, three or more of them may make `total`.
  private static func sum(
    of list: ArraySlice<Int>, _ figures: [Figure], unlessFits total: ValueInterval
  ) -> ValueInterval? {
    guard list.count > 1 else { return nil }
    var sum = ValueInterval(.zero)
    for (number, position) in list.enumerated() {
      sum = sum.adding(figures[position].quantity.bounds) ?? ValueInterval(lower: .zero, upper: nil)
      if number > 0, sum.overlaps(total) { return nil }
    }
    return sum
  }

  /// Whether the parts of a breakdown exclude one another, and whether there are no more of them.
  private struct Kind {
    let isDisjoint: Bool
    let isComplete: Bool
  }

  private static func kind(of list: ArraySlice<Int>, _ metric: MetricTraits, _ audit: ReportAudit) -> Kind? {
    let items = ItemList(at: list, of: metric.family, audit.figures, audit.text)
    guard !StageWords.separate(items), let last = items.items.last else { return nil }
    let endsWithOthers = items.isOthers(last)
    if let sorting = Sorting.of(items) {
      guard sorting.holds(for: metric) else { return nil }
      return Kind(isDisjoint: true, isComplete: true)
    }
    let isCases =
      metric.kind == .flow && (metric.family == .disputes || metric.family == .petitions || metric.family == .courts)
    guard isCases || endsWithOthers && metric.kind != .stock, items.haveDifferentObjects else { return nil }
    return Kind(isDisjoint: true, isComplete: endsWithOthers)
  }

  /// Whether a list of types comes within a twentieth of its total without being called a selection.
  private static func isNearlyWhole(
    _ sum: ValueInterval, _ total: Quantity, _ list: ArraySlice<Int>, _ audit: ReportAudit
  ) -> Bool {
    guard list.count >= 4, total.isExact, let last = list.last else { return false }
    let end = audit.figures[last].range.upperBound
    let isSelection = audit.has("等", at: end) || audit.has("，", "等", at: end) || audit.has("…", "…", at: end)
    return !isSelection && sum.isExact && sum.lower.approximation >= total.value.approximation * 0.95
  }

  /// The numbers before 合计 that are looked at.
  private static let longestList = 30

  /// 合计 behind a list of numbers of its unit.
  private static func total(_ hit: ReportAudit.Hit, _ audit: ReportAudit) -> Finding? {
    let figures = audit.figures
    let whole = audit.figure(from: hit.range.upperBound)
    guard whole < figures.count, figures[whole].range.lowerBound - hit.range.upperBound <= 4,
      let unit = figures[whole].quantity.unitNumber
    else { return nil }
    var list: [Int] = []
    var at = whole - 1
    while at >= 0, list.count < longestList, figures[at].sentence == figures[whole].sentence,
      figures[at].quantity.unitNumber == unit
    {
      list.insert(at, at: 0)
      at -= 1
    }
    let metric = figures[whole].metricNumber ?? list.lazy.compactMap { figures[$0].metricNumber }.first
    guard list.count > 1, let kind = metric.map({ MetricTraits.all[$0].kind }), kind == .flow || kind == .amount,
      !list.contains(where: { figures[$0].partOf == whole })
    else { return nil }
    let fits = (0..<list.count - 1).contains { first in
      let parts = list[first...]
      let sum = parts.reduce(ValueInterval(.zero)) {
        $0.adding(figures[$1].quantity.bounds) ?? ValueInterval(lower: .zero, upper: nil)
      }
      return sum.overlaps(figures[whole].quantity.bounds)
    }
    return fits ? nil : finding(whole, list[...], isOver: true, audit)
  }

  private static func finding(_ whole: Int, _ list: ArraySlice<Int>, isOver: Bool, _ audit: ReportAudit) -> Finding {
    let figures = audit.figures
    let numbers = list.map { figures[$0].quantity.value }
    let sum = numbers.reduce(DecimalNumber.zero) { $0.adding($1) ?? $0 }
    let total = figures[whole].quantity.value
    return Finding(
      rule: rule.id, .warning,
      Wording(
        "\(list.count)个分项相加得\(sum)，总数写的是\(total)", "the \(list.count) parts add up to \(sum), the total says \(total)"),
      at: figures[whole].range, expected: Wording("\(sum)", "\(sum)"),
      sum: Phrase(numbers, separator: " + ", end: " = \(sum) ≠ \(total)"), figures: [whole] + list)
  }
}
