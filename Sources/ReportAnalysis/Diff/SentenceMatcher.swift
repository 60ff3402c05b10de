/// Finds for each sentence of a report the one of an earlier report that it was taken from.
struct SentenceMatcher {
  /// Two sentences that go together, by their numbers.
  struct Match {
    let old: Int
    let new: Int
    let kind: SentencePair.Kind
  }

  /// In the order of the later report.
  private(set) var matches: [Match] = []

  private let old: [ReportSentence]
  private let new: [ReportSentence]
  private var usedOld: [Bool]
  private var usedNew: [Bool]

  /// Equal sentences first, then those equal but for numbers, then those with most of their words in common; each is
  /// used once, and of equal ones the first comes first.
  init(old: [ReportSentence], new: [ReportSentence]) {
    self.old = old
    self.new = new
    usedOld = Array(repeating: false, count: old.count)
    usedNew = Array(repeating: false, count: new.count)
    matchEqual { $0.hash }
    matchEqual { $0.maskedHash }
    matchSimilar()
    matches.sort { $0.new < $1.new }
  }

  private mutating func matchEqual(by key: (SentenceForm) -> UInt64) {
    var waiting: [UInt64: (numbers: [Int], next: Int)] = [:]
    for (number, sentence) in old.enumerated() where !usedOld[number] {
      waiting[key(sentence.form), default: ([], 0)].numbers.append(number)
    }
    for (number, sentence) in new.enumerated() where !usedNew[number] {
      guard let queue = waiting[key(sentence.form)], queue.next < queue.numbers.count else { continue }
      waiting[key(sentence.form)]?.next += 1
      let other = queue.numbers[queue.next]
      add(Match(old: other, new: number, kind: Self.kind(old[other].form, sentence.form)))
    }
  }

  private mutating func add(_ match: Match) {
    matches.append(match)
    usedOld[match.old] = true
    usedNew[match.new] = true
  }

  private static func kind(_ old: SentenceForm, _ new: SentenceForm) -> SentencePair.Kind {
    if old.hash == new.hash { return .wordForWord }
    let numbers = zip(numbers(in: old.normal), numbers(in: new.normal)).filter { $0.0.value != $0.1.value }
    return numbers.allSatisfy { $0.0.isYear && $0.1.isYear } ? .yearChanged : .numberChanged
  }

  private static func numbers(in units: [UInt16]) -> [(value: ArraySlice<UInt16>, isYear: Bool)] {
    var numbers: [(value: ArraySlice<UInt16>, isYear: Bool)] = []
    var at = 0
    while at < units.count {
      guard let end = NumberRun.end(in: units, at: at) else {
        at += 1
        continue
      }
      let isYear =
        end - at == 4 && (units[at...].starts(with: [0x32, 0x30]) || units[at...].starts(with: [0x31, 0x39]))
      numbers.append((units[at..<end], isYear && end < units.count && yearMarks.contains(units[end])))
      at = end
    }
    return numbers
  }

  /// What follows a year: 年, the dash of a range, the bracket of a document's number.
  private static let yearMarks: Set<UInt16> = [0x5E74, 0x2D, 0x2014, 0x3015, 0x5EA6]
}

extension SentenceMatcher {
  /// Sentences share most of their words where that part of their triples of characters is the same, in percent.
  private static var leastLikeness: Int { 50 }
  /// A triple of characters that so many sentences have tells none from another.
  private static var mostSentencesATriple: Int { 24 }
  /// Shorter sentences have too few triples to go by.
  private static var fewestTriples: Int { 6 }

  /// Pairs what is left by the triples of characters they share, the most alike first.
  ///
  /// Numbers count as one sign.
  private mutating func matchSimilar() {
    let before = triples(of: old, used: usedOld)
    let after = triples(of: new, used: usedNew)
    var index: [UInt64: [Int]] = [:]
    for (number, triples) in before {
      for triple in triples { index[triple, default: []].append(number) }
    }
    let sizes = Dictionary(before.map { ($0.number, $0.triples.count) }, uniquingKeysWith: { first, _ in first })
    var candidates: [Likeness] = []
    for (number, triples) in after {
      var shared: [Int: Int] = [:]
      for triple in triples {
        guard let numbers = index[triple], numbers.count <= Self.mostSentencesATriple else { continue }
        for other in numbers { shared[other, default: 0] += 1 }
      }
      for (other, count) in shared {
        let likeness = 200 * count / (triples.count + (sizes[other] ?? 0))
        if likeness >= Self.leastLikeness { candidates.append(Likeness(amount: likeness, old: other, new: number)) }
      }
    }
    for candidate in candidates.sorted() where !usedOld[candidate.old] && !usedNew[candidate.new] {
      add(Match(old: candidate.old, new: candidate.new, kind: .edited))
    }
  }

  private func triples(of sentences: [ReportSentence], used: [Bool]) -> [(number: Int, triples: Set<UInt64>)] {
    sentences.indices.compactMap { number in
      guard !used[number] else { return nil }
      let units = SentenceForm.masked(sentences[number].form.normal)
      guard units.count >= Self.fewestTriples + 2 else { return nil }
      var last = UInt64(units[0]) << 16 | UInt64(units[1])
      var triples: Set<UInt64> = []
      for unit in units.dropFirst(2) {
        last = (last << 16 | UInt64(unit)) & 0xFFFF_FFFF_FFFF
        triples.insert(last)
      }
      return (number, triples)
    }
  }
}
