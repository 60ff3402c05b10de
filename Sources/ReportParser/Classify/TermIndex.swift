/// What the words of the whole catalogue say, and of which metrics; the words themselves are in the `Lexicon`.
package struct TermIndex: Sendable {
  /// What a word says of a metric.
  package enum Part: UInt8, Sendable, BitwiseCopyable {
    case head, hint, action, against, denial

    /// Whether it names what a metric counts.
    @inline(__always)
    var isNoun: Bool { self == .head || self == .hint }

    /// Its bit among parts.
    fileprivate var bit: UInt8 { 1 << rawValue }
  }

  /// One word's say in one metric.
  package struct Posting: Sendable {
    package let metric: UInt8
    package let part: Part
    /// The worth of the word in percent: longer words are rarer and say more.
    package let strength: Int16
  }

  /// What one word says in all: its postings, and the objects that it speaks of.
  struct Term: Sendable, BitwiseCopyable {
    /// The objects, a bit each.
    var objects: UInt64 = 0
    /// The number of its first posting, and how many it has.
    var firstPosting: UInt16 = 0
    var postingCount: UInt8 = 0
    /// The parts of its postings, a bit each.
    fileprivate var parts: UInt8 = 0

    /// The numbers of the postings.
    @inline(__always)
    var postings: Range<Int> { Int(firstPosting)..<Int(firstPosting) + Int(postingCount) }

    /// Whether it names what a metric counts.
    @inline(__always)
    var hasNoun: Bool { parts & (Part.head.bit | Part.hint.bit) != 0 }

    /// Whether it is a word of doing for a metric.
    @inline(__always)
    var hasVerb: Bool { parts & Part.action.bit != 0 }
  }

  /// What each word says.
  let words: [Term]
  /// Those of all words, word by word.
  package let postings: [Posting]
  /// For each metric the objects that its actions are done to, a bit each.
  package let objectsOfMetric: [UInt64]
  /// For each unit and metric (a row a unit) how well the unit fits, in percent; 0 forbids.
  ///
  /// The last row is for numbers without a unit.
  package let unitFit: [UInt8]
  /// What units count by the object spoken of, unit by unit; the object is nil where the unit alone says it.
  package let defaults: [(object: Int?, metric: Int)]
  /// For each unit the first of its defaults; one more entry closes the last.
  package let firstDefault: [Int]
  /// For each metric whether it is a stock.
  package let isStock: [Bool]
  package let metricCount: Int
  package let unitCount = Units.all.count
  /// The number that stands for everything the catalogue does not count, behind the metrics.
  package var otherCount: Int { metricCount }

  /// Adds the words of `metrics` to `lexicon`, which has none yet, and notes what they say.
  init(_ metrics: [Metric], _ lexicon: inout LexiconBuilder) {
    metricCount = metrics.count
    isStock = metrics.map { $0.kind == .stock }
    var builder = Builder(lexicon: lexicon)
    for (key, metric) in metrics.enumerated() {
      builder.add(metric.heads, to: key, .head)
      builder.add(metric.hints, to: key, .hint)
      builder.add(metric.actions, to: key, .action)
      builder.add(metric.butNot, to: key, .against)
      builder.add(metric.denied, to: key, .denial)
    }
    for (bit, object) in Objects.table.enumerated() { builder.add(object.words, objects: 1 << UInt64(bit)) }
    builder.add(OtherCounts.words, to: metrics.count, .head, bonus: 8)
    (words, postings) = builder.terms()
    lexicon = builder.lexicon
    objectsOfMetric = metrics.map { Objects.bits(of: $0.of) } + [0]
    let units = UnitTraits()
    let fits = metrics.map { units.fit(of: $0) } + [[UInt8](repeating: 100, count: Units.all.count)]
    let withoutUnit = [UInt8](repeating: 60, count: fits.count)
    unitFit = Units.all.indices.flatMap { unit in fits.map { $0[unit] } } + withoutUnit
    (firstDefault, defaults) = Self.defaults(metrics)
  }

  private static func defaults(_ metrics: [Metric]) -> ([Int], [(object: Int?, metric: Int)]) {
    var defaults = [[(object: Int?, metric: Int)]](repeating: [], count: Units.all.count)
    for row in UnitDefaults.table {
      guard let metric = metrics.firstIndex(where: { $0.id == row.metric }) else { continue }
      for unit in Units.numbers(of: row.units) { defaults[unit].append((Objects.numbers[row.object], metric)) }
    }
    let first = defaults.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    return (first, defaults.flatMap { $0 })
  }
}

extension TermIndex {
  /// Gathers the words of the catalogue, equal ones under one number, with what each says.
  private struct Builder {
    private(set) var lexicon: LexiconBuilder
    private var sayings: [(word: Int32, posting: Posting)] = []
    private var objectBits: [UInt64] = []

    init(lexicon: LexiconBuilder) { self.lexicon = lexicon }

    /// Adds what the words of a list say of a metric.
    mutating func add(_ words: String, to metric: Int, _ part: Part, bonus: Int16 = 0) {
      for word in lexicon.take(words) {
        let strength = Self.strength(ofLength: lexicon.list[word].count, part) + bonus
        sayings.append((Int32(word), Posting(metric: UInt8(metric), part: part, strength: strength)))
      }
    }

    /// Adds the objects that the words of a list speak of.
    mutating func add(_ words: String, objects: UInt64) {
      for word in lexicon.take(words) {
        while objectBits.count < lexicon.list.count { objectBits.append(0) }
        objectBits[word] |= objects
      }
    }

    private static func strength(ofLength length: Int, _ part: Part) -> Int16 {
      if part == .hint { return length > 1 ? 72 : 56 }
      if part == .action { return [50, 50, 86, 90, 94][min(length, 4)] }
      return [60, 60, 80, 90, 98, 102, 104, 106][min(length, 7)]
    }

    /// The objects of each word: those of the words inside it, unless the table says otherwise.
    func objectsOfWords() -> [UInt64] {
      let list = lexicon.list
      var objects = objectBits
      while objects.count < list.count { objects.append(0) }
      for word in 0..<list.count where lexicon.numbers[word] == word && objects[word] == 0 {
        lexicon.trie.forEachMatch(in: list.units, range: list[word]) { objects[word] |= objects[$0] }
      }
      return objects
    }

    /// What each word says, and the postings by word, in the order in which they were added.
    func terms() -> (words: [Term], postings: [Posting]) {
      var words = objectsOfWords().map { Term(objects: $0) }
      for saying in sayings {
        words[Int(saying.word)].postingCount += 1
        words[Int(saying.word)].parts |= saying.posting.part.bit
      }
      var next: UInt16 = 0
      for word in words.indices {
        words[word].firstPosting = next
        next += UInt16(words[word].postingCount)
      }
      var places = words.map { Int($0.firstPosting) }
      var postings = sayings.map(\.posting)
      for saying in sayings {
        postings[places[Int(saying.word)]] = saying.posting
        places[Int(saying.word)] += 1
      }
      return (words, postings)
    }
  }

  /// What decides how well units fit metrics.
  private struct UnitTraits {
    private static let loose: Set<Units.Group> = [
      .session, .incident, .person, .money, .percent, .area, .household, .copy,
    ]

    private struct Trait {
      let group: Int
      let isLoose: Bool
      let countsOccasions: Bool
    }

    private let traits = Units.all.map { unit in
      Trait(
        group: Int(unit.group.rawValue), isLoose: loose.contains(unit.group),
        countsOccasions: unit.name.utf16.count > 1 && unit.name.utf16.last == Units.occasion)
    }

    /// How well each unit fits a metric: its own units wholly, others that stand for them in part.
    func fit(of metric: Metric) -> [UInt8] {
      let own = Units.numbers(of: metric.units)
      let groups = own.reduce(0) { $0 | 1 << traits[$1].group }
      var fit = traits.map { (trait) -> UInt8 in
        // 人次 counts occasions, never a stock of persons.
        if metric.kind == .stock, trait.countsOccasions { return 0 }
        return groups & 1 << trait.group != 0 && trait.isLoose ? 78 : 0
      }
      for unit in own { fit[unit] = 100 }
      return fit
    }
  }
}
