/// The words of the whole catalogue in one index, each with what it says and of which metrics.
package struct TermIndex: Sendable {
  /// What a word says of a metric.
  package enum Part: UInt8, Sendable {
    case head, hint, action, against, denial
  }

  /// One word's say in one metric.
  package struct Posting: Sendable {
    package let metric: UInt8
    package let part: Part
    /// The worth of the word in percent: longer words are rarer and say more.
    package let strength: Int16
  }

  package static let shared = TermIndex(MetricCatalog.all)

  package let words: WordIndex
  /// For each word the first of its postings; one more entry closes the last.
  package let firstPosting: [Int32]
  package let postings: [Posting]
  /// For each word the objects that it speaks of, a bit each.
  package let objects: [UInt64]
  /// For each metric the objects that its actions are done to, a bit each.
  package let objectsOfMetric: [UInt64]
  /// For each metric and unit (row by row) how well the unit fits, in percent; 0 forbids.
  package let unitFit: [UInt8]
  /// For each unit what it counts by the object spoken of; the object is nil where the unit alone says it.
  package let defaults: [[(object: Int?, metric: Int)]]
  /// For each metric whether it is a stock.
  package let isStock: [Bool]
  package let metricCount: Int
  package let unitCount = Units.all.count
  /// The number that stands for everything the catalogue does not count, behind the metrics.
  package var otherCount: Int { metricCount }

  package init(_ metrics: [Metric]) {
    metricCount = metrics.count
    isStock = metrics.map { $0.kind == .stock }
    var numbers: [Substring: Int] = [:]
    var names: [String] = []
    var sayings: [[Posting]] = []
    var objectBits: [UInt64] = []
    func number(of word: Substring) -> Int {
      if let known = numbers[word] { return known }
      numbers[word] = names.count
      names.append(String(word))
      sayings.append([])
      objectBits.append(0)
      return names.count - 1
    }
    for (key, metric) in metrics.enumerated() {
      let lists: [(Part, String)] = [
        (.head, metric.heads), (.hint, metric.hints), (.action, metric.actions), (.against, metric.butNot),
        (.denial, metric.denied),
      ]
      for (part, list) in lists {
        for word in list.split(separator: " ") {
          sayings[number(of: word)].append(
            Posting(metric: UInt8(key), part: part, strength: Self.strength(of: word, part)))
        }
      }
    }
    for (bit, object) in Objects.table.enumerated() {
      for word in object.words.split(separator: " ") { objectBits[number(of: word)] |= 1 << UInt64(bit) }
    }
    for word in OtherCounts.words.split(separator: " ") {
      sayings[number(of: word)].append(
        Posting(metric: UInt8(metrics.count), part: .head, strength: Self.strength(of: word, .head) + 8))
    }
    // A longer word speaks of whatever the words inside it speak of, unless the table says otherwise.
    words = WordIndex(names)
    for (number, name) in names.enumerated() where objectBits[number] == 0 {
      let units = Array(name.utf16)
      words.forEachMatch(in: units, range: units.indices) { objectBits[number] |= objectBits[$0.word] }
    }
    objects = objectBits
    firstPosting = sayings.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
    postings = Array(sayings.joined())
    objectsOfMetric =
      metrics.map { (metric) -> UInt64 in
        metric.of.split(separator: " ").reduce(0) { bits, key in
          bits | (Objects.numbers[String(key)].map { 1 << UInt64($0) } ?? 0)
        }
      } + [0]
    unitFit = metrics.flatMap(Self.fit(of:)) + [UInt8](repeating: 100, count: Units.all.count)
    defaults = Self.defaults(metrics)
  }

  private static func strength(of word: Substring, _ part: Part) -> Int16 {
    let length = word.unicodeScalars.count
    if part == .hint { return length > 1 ? 72 : 56 }
    if part == .action { return [50, 50, 86, 90, 94][min(length, 4)] }
    return [60, 60, 80, 90, 98, 102, 104, 106][min(length, 7)]
  }

  private static func defaults(_ metrics: [Metric]) -> [[(object: Int?, metric: Int)]] {
    Units.all.map { unit in
      UnitDefaults.table.compactMap { row in
        guard row.units.split(separator: " ").contains(where: { $0 == unit.name }),
          let metric = metrics.firstIndex(where: { $0.id == row.metric })
        else { return nil }
        return (Objects.numbers[row.object], metric)
      }
    }
  }

  /// How well each unit fits a metric: its own units wholly, others that stand for them in part.
  private static func fit(of metric: Metric) -> [UInt8] {
    let own = Set(metric.units.split(separator: " ").map(String.init))
    let groups = Set(Units.all.filter { own.contains($0.name) }.map(\.group))
    let loose: Set<Units.Group> = [.session, .incident, .person, .money, .percent, .area, .household, .copy]
    return Units.all.map { unit in
      if own.contains(unit.name) { return 100 }
      // 人次 counts occasions, never a stock of persons.
      if metric.kind == .stock, unit.name.count > 1, unit.name.hasSuffix("次") { return 0 }
      return groups.contains(unit.group) && loose.contains(unit.group) ? 78 : 0
    }
  }
}
