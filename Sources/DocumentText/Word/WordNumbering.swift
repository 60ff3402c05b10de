/// Automatic numbers of paragraphs, counted as a word processor does.
struct WordNumbering {
  /// One level of a list.
  struct Level {
    var start = 1
    var format = "decimal"
    /// The number as shown, `%1` standing for the number of the first level.
    var text = ""
    /// Whether the numbers of all levels are shown as digits.
    var isLegal = false
    /// The level, from 1, whose numbers and those above let it count anew; nil for the level above, 0 for none.
    var restart: Int?
    /// The paragraph style that stands for the level.
    var style: String?
  }

  /// A list as numbered paragraphs refer to it.
  struct List {
    var definition: Int
    /// Levels that count from another number than the definition's.
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  /// The number that a paragraph style brings.
  struct Style {
    var list: Int?
    var level: Int?
    var parent: String?
  }

  /// The levels of each definition.
  var definitions: [Int: [Int: Level]] = [:]
  /// The style that has the levels of a definition which has none itself.
  var links: [Int: String] = [:]
  /// The lists.
  var lists: [Int: List] = [:]
  /// The paragraph styles.
  var styles: [String: Style] = [:]
  private var counters: [Int: [Int?]] = [:]
  private var started: Set<Int> = []

  /// Numbers are short; what is longer is made to grow.
  private static let longestLabel = 32

  /// The number of the next paragraph with these properties, counted; nil where it has none.
  mutating func label(list: Int?, level: Int?, style: String?) -> String? {
    if lists.isEmpty { return nil }
    var (list, level) = (list, level)
    if let style, list == nil || level == nil {
      let inherited = resolve(style)
      if list == nil {
        list = inherited.list
        level = level ?? inherited.level
      }
    }
    guard let number = list, number != 0, let used = lists[number] else { return nil }
    let at = min(max(level ?? levelOfStyle(style, in: used) ?? 0, 0), 8)
    count(number, used, at)
    return render(used, at)
  }

  /// Gives the lists that lead to a style the definition of that style's own list.
  mutating func followLinks() {
    for (number, list) in lists {
      guard let style = links[list.definition], let other = styles[style]?.list, let target = lists[other] else {
        continue
      }
      lists[number]?.definition = target.definition
    }
  }

  private func resolve(_ style: String) -> Style {
    var result = Style()
    var name: String? = style
    for _ in 0..<10 {
      guard let next = name, let found = styles[next] else { break }
      result.list = result.list ?? found.list
      result.level = result.level ?? found.level
      name = found.parent
    }
    return result
  }

  private func levelOfStyle(_ style: String?, in list: List) -> Int? {
    guard let style else { return nil }
    return definitions[list.definition]?.first { $0.value.style == style }?.key
  }

  private func level(_ at: Int, of list: List) -> Level? {
    list.levels[at] ?? definitions[list.definition]?[at]
  }

  private mutating func count(_ number: Int, _ list: List, _ at: Int) {
    var counts = counters[list.definition] ?? [Int?](repeating: nil, count: 9)
    if started.insert(number).inserted {
      for level in list.starts.keys where (0..<9).contains(level) { counts[level] = nil }
    }
    for above in 0..<at where counts[above] == nil { counts[above] = start(of: list, above) }
    counts[at] = counts[at].map { $0 < 1 << 30 ? $0 + 1 : $0 } ?? start(of: list, at)
    for below in at + 1..<9 where at < 8 && at < level(below, of: list)?.restart ?? below { counts[below] = nil }
    counters[list.definition] = counts
  }

  private func start(of list: List, _ at: Int) -> Int {
    list.starts[at] ?? level(at, of: list)?.start ?? 1
  }

  private func render(_ list: List, _ at: Int) -> String? {
    guard let level = level(at, of: list), let counts = counters[list.definition] else { return nil }
    if level.format == "bullet" { return "• " }
    var text = ""
    var rest = Substring(level.text.unicodeScalars.prefix(Self.longestLabel).map { String($0) }.joined())
    while let mark = rest.firstIndex(of: "%") {
      text += rest[..<mark]
      rest = rest[mark...].dropFirst()
      guard let digit = rest.first?.wholeNumberValue, (1...9).contains(digit), let count = counts[digit - 1] else {
        continue
      }
      rest = rest.dropFirst()
      let format = level.isLegal ? "decimal" : self.level(digit - 1, of: list)?.format ?? "decimal"
      text += NumberFormat.text(of: count, format)
    }
    text += rest
    // A number of several digits would run into a number that the text begins with.
    return text.isEmpty ? nil : text.last?.isNumber == true ? text + " " : text
  }
}
