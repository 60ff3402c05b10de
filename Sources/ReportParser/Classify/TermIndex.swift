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
  /// The number that stands for everything the catalogue does not count, behind the metrics; the next one stands for the
  /// persons among it.
  package var otherCount: Int { metricCount }
  /// How many numbers there are: the metrics and those for what the catalogue does not count.
  var columnCount: Int { Self.columnCount(besides: metricCount) }

  /// The same beside that many metrics.
  static func columnCount(besides metrics: Int) -> Int { metrics + 2 }

  /// Adds the words of the catalogue to `lexicon`, which has none yet, and notes what they say.
  init(_ lexicon: inout LexiconBuilder) {
    let metrics = MetricCatalog.all
    metricCount = metrics.count
    isStock = metrics.indices.map { metrics[$0].kind == .stock }
    var lists: [List] = []
    for key in metrics.indices {
      lists.append(List(lexicon.take(metrics[key].heads), of: key, .head))
      lists.append(List(lexicon.take(metrics[key].hints), of: key, .hint))
      lists.append(List(lexicon.take(metrics[key].actions), of: key, .action))
      lists.append(List(lexicon.take(metrics[key].butNot), of: key, .against))
      lists.append(List(lexicon.take(metrics[key].denied), of: key, .denial))
    }
    var objects: [Range<Int>] = []
    for object in Objects.table { objects.append(lexicon.take(object.words)) }
    lists.append(List(lexicon.take(OtherCounts.words), of: metrics.count, .head, bonus: 8))
    lists.append(List(lexicon.take(OtherCounts.persons), of: metrics.count + 1, .head, bonus: 8))
    var words = Self.objects(of: objects, lexicon).map { Term(objects: $0) }
    postings = Self.postings(of: lists, lexicon, &words)
    self.words = words
    objectsOfMetric = metrics.indices.map { Objects.bits(of: metrics[$0].of) } + [0]
    unitFit = Self.unitFit(of: metrics)
    (firstDefault, defaults) = Self.unitDefaults()
  }
}

extension TermIndex {
  /// A list of words that say something of one metric.
  private struct List {
    /// Where their numbers are among those of the lexicon.
    let words: Range<Int>
    let metric: UInt8
    let part: Part
    let bonus: Int16

    init(_ words: Range<Int>, of metric: Int, _ part: Part, bonus: Int16 = 0) {
      self.words = words
      self.metric = UInt8(metric)
      self.part = part
      self.bonus = bonus
    }

    /// What a word of `length` units says.
    func posting(ofLength length: Int) -> Posting {
      let strength: Int16 =
        switch part {
        case .hint: length > 1 ? 72 : 56
        case .action: length < 2 ? 50 : length == 2 ? 86 : length == 3 ? 90 : 94
        default:
          switch length {
          case ..<2: 60
          case 2: 80
          case 3: 90
          case 4: 98
          case 5: 102
          case 6: 104
          default: 106
          }
        }
      return Posting(metric: metric, part: part, strength: strength + bonus)
    }
  }

  /// What the words of `lists` say, word by word, and of one word in the order of the lists; `terms` learn where.
  private static func postings(of lists: [List], _ lexicon: borrowing LexiconBuilder, _ terms: inout [Term])
    -> [Posting]
  {
    var terms = terms.mutableSpan
    var count = 0
    for list in lists {
      for place in list.words {
        terms[Int(lexicon.numbers[place])].postingCount += 1
        terms[Int(lexicon.numbers[place])].parts |= list.part.bit
      }
      count += list.words.count
    }
    var next: UInt16 = 0
    let free = GrowingArray<Int>(repeating: 0, count: terms.count)
    for number in 0..<terms.count {
      terms[number].firstPosting = next
      free[number] = Int(next)
      next += UInt16(terms[number].postingCount)
    }
    var postings = [Posting](repeating: Posting(metric: 0, part: .head, strength: 0), count: count)
    var places = postings.mutableSpan
    for list in lists {
      for place in list.words {
        let number = Int(lexicon.numbers[place])
        places[free[number]] = list.posting(ofLength: Int(lexicon.words[number].length))
        free[number] += 1
      }
    }
    return postings
  }

  /// The objects of each word, a bit each: those of its own, and otherwise those of the words inside it.
  ///
  /// `lists` tell by object where the numbers of its words are among those of the lexicon.
  private static func objects(of lists: [Range<Int>], _ lexicon: borrowing LexiconBuilder) -> [UInt64] {
    let own = GrowingArray<UInt64>(repeating: 0, count: lexicon.words.count)
    for (object, list) in lists.enumerated() {
      for place in list { own[Int(lexicon.numbers[place])] |= 1 << UInt64(object) }
    }
    var words = WordList()
    var objects: [UInt64] = []
    for (object, list) in zip(Objects.table, lists) {
      words.append(object.words)
      for place in list { objects.append(own[Int(lexicon.numbers[place])]) }
    }
    let index = WordIndex(words)
    let units = lexicon.units.array()
    var all: [UInt64] = []
    all.reserveCapacity(own.count)
    for word in 0..<own.count {
      var bits = own[word]
      if bits == 0 { index.forEachMatch(in: units, range: lexicon.words[word].range) { bits |= objects[$0.word] } }
      all.append(bits)
    }
    return all
  }
}
