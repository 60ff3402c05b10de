import ReportParser

/// A way of sorting things into classes that exclude one another: by level, by procedure, by channel.
struct Sorting {
  /// Whether it also sorts what stands at a date: 镇级1个、村级14个 of committees.
  private let sortsStock: Bool

  private static let lists: [(classes: [String], sortsStock: Bool)] = [
    (["简易", "普通程序 普通案件 普通 一般程序 一般案件", "快速办理"], false),
    // Which level holds it. Grades of an honour (省级, 市级) are none: one village may have several.
    (
      [
        "镇级 镇本级 镇调委会 镇人民调解委员会 镇调解 乡级 乡本级 乡调委会 街道级 街道本级 街道调委会",
        "村级 村社区级 村居级 各村 村调委会 村社区 村居", "社区级 各社区 社区调委会",
      ], true
    ),
    (["专职", "兼职"], true),
    (["线上 网上", "线下 窗口 现场"], false),
    (["来信", "来访", "网上信访 网信"], false),
    (["废止", "失效", "修改 修订", "保留 继续有效"], false),
    (["当场 立即 立行立改", "限期"], false),
    (["强制拆除", "自行拆除 自拆 主动拆除"], false),
    (["予以公开", "部分公开", "不予公开", "不存在"], false),
  ]

  /// Metrics whose levels are nested: 1个镇级网格、4个村级网格 are the same ground.
  private static let nested: [MetricID] = ["grids", "grid_staff"]

  /// The first sorting that puts every item in a class of its own, or nil.
  static func of(_ list: ItemList) -> Sorting? {
    guard let first = list.items.first else { return nil }
    let words = Self.words
    let kinds = words.kinds(list.units, first.words)
    // Most items are in no class of any sorting.
    guard kinds.isAny else { return nil }
    let others = list.items.dropFirst().map { words.kinds(list.units, $0.words) }
    for number in lists.indices where kinds[number] >= 0 && list.items.count <= lists[number].classes.count {
      // A bit a class: there are five at most.
      var seen = 1 << kinds[number]
      let isApart = others.allSatisfy { other in
        guard other[number] >= 0, seen & 1 << other[number] == 0 else { return false }
        seen |= 1 << other[number]
        return true
      }
      if isApart { return Sorting(sortsStock: lists[number].sortsStock) }
    }
    return nil
  }

  /// Whether the classes add up for `metric`.
  func holds(for metric: MetricTraits) -> Bool {
    switch metric.kind {
    case .flow, .amount: true
    case .stock: sortsStock && !Self.nested.contains(metric.id)
    case .rate: false
    }
  }

  private static let words = SortingWords(lists.map(\.classes))
}

/// The words of all sortings in one index.
private struct SortingWords {
  private let index: WordIndex
  /// The sorting and the class of each word.
  private let owners: [(sorting: Int, kind: Int)]

  init(_ sortings: [[String]]) {
    var words = ""
    var owners: [(sorting: Int, kind: Int)] = []
    for (sorting, classes) in sortings.enumerated() {
      for (kind, list) in classes.enumerated() {
        words += list
        words += " "
        owners.append((sorting, kind))
        for byte in list.utf8 where byte == 0x20 { owners.append((sorting, kind)) }
      }
    }
    precondition(sortings.count <= Kinds.most, "more sortings than there is room for")
    (index, self.owners) = (WordIndex(words), owners)
  }

  /// For each sorting the one class that words name; negative for none or two (镇村合同).
  struct Kinds {
    fileprivate static let most = 12

    /// Whether the words name one class of any sorting.
    fileprivate(set) var isAny = false
    fileprivate var kinds = InlineArray<12, Int8>(repeating: -1)

    subscript(sorting: Int) -> Int { Int(kinds[sorting]) }

    /// Takes in the class of the last word: two classes are as good as none.
    fileprivate mutating func settle(_ sorting: Int, _ kind: Int) {
      kinds[sorting] = kinds[sorting] == -1 || kinds[sorting] == Int8(kind) ? Int8(kind) : -2
    }
  }

  /// A word of a sorting: the longest one at its place.
  private struct Last {
    var kind = -1
    var start = -1
    var end = 0
  }

  /// The classes that a stretch of `units` names.
  func kinds(_ units: [UInt16], _ words: Range<Int>) -> Kinds {
    var kinds = Kinds()
    var last = InlineArray<12, Last>(repeating: Last())
    var isAny = false
    index.forEachMatch(in: units, range: words) { match in
      isAny = true
      let (sorting, kind) = owners[match.word]
      // Words of one sorting do not overlap, and of those that begin at one place the longest, which comes last, counts.
      if match.start != last[sorting].start {
        guard match.start >= last[sorting].end else { return }
        if last[sorting].kind >= 0 { kinds.settle(sorting, last[sorting].kind) }
      }
      last[sorting] = Last(kind: kind, start: match.start, end: match.end)
    }
    guard isAny else { return kinds }
    for sorting in 0..<Kinds.most {
      if last[sorting].kind >= 0 { kinds.settle(sorting, last[sorting].kind) }
      if kinds[sorting] >= 0 { kinds.isAny = true }
    }
    return kinds
  }
}
