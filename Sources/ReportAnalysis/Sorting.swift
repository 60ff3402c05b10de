import ReportParser

/// A way of sorting things into classes that exclude one another: by level, by procedure, by channel.
struct Sorting {
  /// The classes, each with the words that name it.
  private let index: WordIndex
  private let classes: [Int]
  /// Whether it also sorts what stands at a date: 镇级1个、村级14个 of committees.
  private let sortsStock: Bool

  private init(_ lists: [String], sortsStock: Bool = false) {
    let words = lists.enumerated().flatMap { number, list in
      list.split(separator: " ").map { (word: String($0), number: number) }
    }
    index = WordIndex(words.map(\.word))
    classes = words.map(\.number)
    self.sortsStock = sortsStock
  }

  private static let all = [
    Sorting(["简易", "普通程序 普通案件 普通 一般程序 一般案件", "快速办理"]),
    // Which level holds it. Grades of an honour (省级, 市级) are none: one village may have several.
    Sorting(
      [
        "镇级 镇本级 镇调委会 镇人民调解委员会 镇调解 乡级 乡本级 乡调委会 街道级 街道本级 街道调委会",
        "村级 村社区级 村居级 各村 村调委会 村社区 村居", "社区级 各社区 社区调委会",
      ], sortsStock: true),
    Sorting(["专职", "兼职"], sortsStock: true),
    Sorting(["线上 网上", "线下 窗口 现场"]),
    Sorting(["来信", "来访", "网上信访 网信"]),
    Sorting(["废止", "失效", "修改 修订", "保留 继续有效"]),
    Sorting(["当场 立即 立行立改", "限期"]),
    Sorting(["强制拆除", "自行拆除 自拆 主动拆除"]),
    Sorting(["予以公开", "部分公开", "不予公开", "不存在"]),
  ]

  /// Metrics whose levels are nested: 1个镇级网格、4个村级网格 are the same ground.
  private static let nested: Set<MetricID> = ["grids", "grid_staff"]

  /// The first sorting that puts every item in a class of its own, or nil.
  static func of(_ items: [ListItem]) -> Sorting? {
    all.first { $0.separates(items) }
  }

  /// Whether the classes add up for `metric`.
  func holds(for metric: Metric) -> Bool {
    switch metric.kind {
    case .flow, .amount: true
    case .stock: sortsStock && !Self.nested.contains(metric.id)
    case .rate: false
    }
  }

  private func separates(_ items: [ListItem]) -> Bool {
    guard items.count <= (classes.last ?? 0) + 1 else { return false }
    // A bit a class: there are five at most.
    var seen = 0
    for item in items {
      guard let own = kind(of: item.words), seen & 1 << own == 0 else { return false }
      seen |= 1 << own
    }
    return true
  }

  /// The one class that `words` name, or nil for none or two (镇村合同).
  private func kind(of words: [UInt16]) -> Int? {
    var found: Int?
    var at = 0
    while at < words.count {
      guard let match = index.longestMatch(in: words, at: at, upTo: words.count) else {
        at += 1
        continue
      }
      let own = classes[match.word]
      if let found, found != own { return nil }
      found = own
      at = match.end
    }
    return found
  }
}
