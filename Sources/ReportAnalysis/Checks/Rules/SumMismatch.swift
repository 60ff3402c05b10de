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
    let figures = audit.figures
    let parts = Parts(figures)
    var findings: [Finding] = []
    for whole in parts.wholes {
      for list in lists(parts.of(whole), figures) {
        // Two of five types may happen to add up to a third, and then be taken for its parts.
        let all = list.contains { !parts.of($0).isEmpty } ? list.flatMap { [$0] + parts.of($0) }.sorted() : list
        let found = breakdown(whole, all, audit)
        if all == list || found != nil && breakdown(whole, list, audit) != nil, let found { findings.append(found) }
      }
    }
    return findings + audit.hits(of: number).compactMap { total($0, audit) }
  }

  /// The parts sentence by sentence: types in one, levels in the next.
  private static func lists(_ parts: [Int], _ figures: [Figure]) -> [[Int]] {
    var lists: [[Int]] = []
    for part in parts {
      if let last = lists.last?.last, figures[last].sentence == figures[part].sentence {
        lists[lists.count - 1].append(part)
      } else {
        lists.append([part])
      }
    }
    return lists
  }

  /// The figures that are parts of others, by their wholes.
  private struct Parts {
    /// The figures that have parts, ascending.
    private(set) var wholes: [Int] = []
    /// The parts of each of `wholes`, ascending.
    private var parts: [[Int]] = []
    /// For each figure its number among `wholes`, or -1; empty where there are none.
    private var numbers: [Int] = []

    init(_ figures: [Figure]) {
      for position in figures.indices {
        guard let whole = figures[position].partOf, figures.indices.contains(whole) else { continue }
        if numbers.isEmpty { numbers = [Int](repeating: -1, count: figures.count) }
        if numbers[whole] < 0 {
          numbers[whole] = parts.count
          wholes.append(whole)
          parts.append([])
        }
        parts[numbers[whole]].append(position)
      }
      wholes.sort()
    }

    /// The parts of the figure at `position`.
    func of(_ position: Int) -> [Int] {
      numbers.isEmpty || numbers[position] < 0 ? [] : parts[numbers[position]]
    }
  }

  private static func breakdown(_ whole: Int, _ list: [Int], _ audit: ReportAudit) -> Finding? {
    let figures = audit.figures
    let total = figures[whole].quantity
    let sums = sums(of: list, figures)
    // 其中邻里50起、合同35起，办结80起: what stands behind a list that adds up is another matter.
    if sums.contains(where: { $0.overlaps(total.bounds) }) { return nil }
    guard let sum = sums.last, let id = figures[whole].metric, let metric = MetricCatalog.metric(id),
      metric.kind != .rate, let kind = kind(of: list, metric, audit)
    else { return nil }
    let isOver = sum.isAbove(total.bounds)
    guard isOver ? kind.isDisjoint : kind.isComplete || isNearlyWhole(sum, total, list, audit) else { return nil }
    return finding(whole, list, isOver: isOver, audit)
  }

  /// The sums of the first two, three … parts.
  private static func sums(of list: [Int], _ figures: [Figure]) -> [ValueInterval] {
    var sum = ValueInterval(.zero)
    return list.enumerated().compactMap { number, position in
      sum = sum.adding(figures[position].quantity.bounds) ?? ValueInterval(lower: .zero, upper: nil)
      return number == 0 ? nil : sum
    }
  }

  /// Whether the parts of a breakdown exclude one another, and whether there are no more of them.
  private struct Kind {
    let isDisjoint: Bool
    let isComplete: Bool
  }

  private static func kind(of list: [Int], _ metric: Metric, _ audit: ReportAudit) -> Kind? {
    let items = ListItem.all(at: list, of: metric.family, in: audit.report)
    guard !StageWords.separate(items) else { return nil }
    let endsWithOthers = items.last?.isOthers == true
    if let sorting = Sorting.of(items) {
      guard sorting.holds(for: metric) else { return nil }
      return Kind(isDisjoint: true, isComplete: true)
    }
    let isCases = metric.kind == .flow && cases.contains(metric.family)
    guard isCases || endsWithOthers && metric.kind != .stock,
      Numbering(items.lazy.map(\.object)).elements.count == items.count
    else { return nil }
    return Kind(isDisjoint: true, isComplete: endsWithOthers)
  }

  /// Families of cases, each of which is of one type.
  private static let cases: Set<Metric.Family> = [.disputes, .petitions, .courts]

  /// Whether a list of types comes within a twentieth of its total without being called a selection.
  private static func isNearlyWhole(
    _ sum: ValueInterval, _ total: Quantity, _ list: [Int], _ audit: ReportAudit
  ) -> Bool {
    guard list.count >= 4, total.isExact, let last = list.last else { return false }
    let end = audit.figures[last].range.upperBound
    let isSelection = audit.has("等", at: end) || audit.has("，等", at: end) || audit.has("……", at: end)
    return !isSelection && sum.isExact && sum.lower.approximation >= total.value.approximation * 0.95
  }

  /// The numbers before 合计 that are looked at.
  private static let longestList = 30

  /// 合计 behind a list of numbers of its unit.
  private static func total(_ hit: ReportAudit.Hit, _ audit: ReportAudit) -> Finding? {
    let figures = audit.figures
    let whole = audit.figure(from: hit.range.upperBound)
    guard whole < figures.count, figures[whole].range.lowerBound - hit.range.upperBound <= 4,
      let unit = figures[whole].quantity.unit
    else { return nil }
    var list: [Int] = []
    var at = whole - 1
    while at >= 0, list.count < longestList, figures[at].sentence == figures[whole].sentence,
      figures[at].quantity.unit == unit
    {
      list.insert(at, at: 0)
      at -= 1
    }
    let metric =
      figures[whole].metric.flatMap(MetricCatalog.metric)
      ?? list.lazy.compactMap { figures[$0].metric }.first
      .flatMap(MetricCatalog.metric)
    guard list.count > 1, let metric, metric.kind == .flow || metric.kind == .amount,
      !list.contains(where: { figures[$0].partOf == whole })
    else { return nil }
    let suffixes = (0..<list.count - 1).map { Array(list[$0...]) }
    let fits = suffixes.contains { sums(of: $0, figures).last?.overlaps(figures[whole].quantity.bounds) ?? false }
    return fits ? nil : finding(whole, list, isOver: true, audit)
  }

  private static func finding(_ whole: Int, _ list: [Int], isOver: Bool, _ audit: ReportAudit) -> Finding {
    let figures = audit.figures
    let numbers = list.map { figures[$0].quantity.value.description }
    let sum = list.reduce(DecimalNumber.zero) { $0.adding(figures[$1].quantity.value) ?? $0 }
    let total = figures[whole].quantity.value
    return Finding(
      rule: rule.id, .warning,
      Wording(
        "\(list.count)个分项相加得\(sum)，总数写的是\(total)", "the \(list.count) parts add up to \(sum), the total says \(total)"),
      at: figures[whole].range, expected: Wording("\(sum)", "\(sum)"),
      sum: numbers.joined(separator: " + ") + " = \(sum) ≠ \(total)", figures: [whole] + list)
  }
}
