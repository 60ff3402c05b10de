import ReportParser

/// The words of all rules, each with the rules that look for it.
///
/// A class, so that its tables are read where they stand.
final class RuleWords: Sendable {
  /// A rule that looks for a word, the word's number in the rule's own list, and its length.
  struct Owner: Sendable {
    let rule: Int
    let word: Int
    let length: Int
  }

  private let index: WordIndex
  /// Who looks for the words of the index, in their order; those who look for a beginning of a word are among them, the
  /// shortest first.
  private let owners: [Owner]
  /// Where the owners of each word begin; those of the last end with `owners`.
  private let starts: [Int]
  /// A bit for every two characters that a word begins with, hashed: most places of a text are passed over after one look.
  private let pairs: InlineArray<512, UInt64>
  /// A bit for every character that a word of two characters or more begins with, hashed.
  private let openings: [UInt64]
  /// A bit for every other character that something is to be looked for at, hashed: words, quotation marks, ends of
  /// sentences.
  private let marks: UInt64
  /// The words of one character, none of them an ideograph.
  private let singles: [UInt16]

  init(_ rules: [CheckRule]) {
    let lists = rules.map(\.words)
    index = WordIndex(lists.joined(separator: " "))
    let list = Words(lists)
    (owners, starts) = list.owners(in: index)
    var pairs = InlineArray<512, UInt64>(repeating: 0)
    var openings = [UInt64](repeating: 0, count: 64)
    var singles: [UInt16] = []
    for word in list.places {
      let first = list.units[word.lowerBound]
      if word.count > 1 {
        let slot = Self.slot(first, list.units[word.lowerBound + 1])
        pairs[slot >> 6] |= 1 << UInt64(slot & 63)
        openings[Self.slot(first) >> 6] |= 1 << UInt64(Self.slot(first) & 63)
      } else {
        singles.append(first)
      }
    }
    // They are looked for among the other characters only.
    precondition(!singles.contains(where: AuditText.isIdeograph), "a rule looks for a single ideograph")
    (self.pairs, self.openings, self.singles) = (pairs, openings, singles)
    let others: [UInt16] = [0x0A, 0x3002, 0xFF01, 0xFF1B, 0xFF1F] + Characters.quotationMarks
    marks = (singles + others).reduce(0) { $0 | Self.bit($1) }
  }

  /// A number below 32,768 for two characters.
  @inline(__always)
  static func slot(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 0x9E37_79B1 &+ UInt32(second) &* 0x85EB_CA6B) >> 17)
  }

  /// Whether two characters with that number open a word, as far as the table tells.
  @inline(__always)
  func mayOpen(_ slot: Int) -> Bool { pairs[slot >> 6] >> UInt64(slot & 63) & 1 != 0 }

  /// A number below 4,096 for a character.
  @inline(__always)
  private static func slot(_ unit: UInt16) -> Int { Int((UInt32(unit) &* 0x9E37_79B1) >> 20) }

  /// Whether `unit` opens a word of two characters or more, as far as the table tells.
  func mayOpen(_ unit: UInt16) -> Bool {
    let slot = Self.slot(unit)
    return openings[slot >> 6] >> UInt64(slot & 63) & 1 != 0
  }

  /// Few of the commas and digits, of which a text is full, share a bit with a mark.
  @inline(__always)
  private static func bit(_ unit: UInt16) -> UInt64 { 1 << UInt64((unit ^ unit >> 8) & 63) }

  /// Whether something is to be looked for at `unit`, which is no ideograph, as far as the table tells.
  @inline(__always)
  func isMark(_ unit: UInt16) -> Bool { marks & Self.bit(unit) != 0 && !AuditText.isDigit(unit) }

  /// Whether `unit` is a word.
  func isWord(_ unit: UInt16) -> Bool { singles.contains(unit) }

  /// Calls `body` with the words that begin at `start`, the shortest first.
  func forEachMatch(in text: [UInt16], at start: Int, _ body: (Owner, Range<Int>) -> Void) {
    guard let match = index.longestMatch(in: text, at: start, upTo: text.count) else { return }
    let list = starts[match.word]..<starts[match.word + 1]
    for number in list {
      let owner = owners[number]
      // A quotation mark inside the word makes it longer; its beginnings are told by their own length.
      let isWhole = owner.length == owners[list.upperBound - 1].length
      body(owner, start..<(isWhole ? match.end : start + owner.length))
    }
  }

  /// The lists of the rules cut into words.
  private struct Words {
    /// The units of all words, without separators.
    private(set) var units: [UInt16] = []
    /// The place of each word in `units`.
    private(set) var places: [Range<Int>] = []
    /// The rule of each word, and the word's number there.
    private var rules: [(rule: Int, word: Int)] = []

    init(_ lists: [String]) {
      units.reserveCapacity(4096)
      for (rule, list) in lists.enumerated() {
        var start = units.count
        var word = 0
        for unit in list.utf16 {
          if unit != 0x20, unit != Characters.newline {
            units.append(unit)
          } else if start < units.count {
            close(from: &start, rule, &word)
          }
        }
        if start < units.count { close(from: &start, rule, &word) }
      }
    }

    private mutating func close(from start: inout Int, _ rule: Int, _ word: inout Int) {
      places.append(start..<units.count)
      rules.append((rule, word))
      word += 1
      start = units.count
    }

    /// The owners of the words of `index`, which numbers equal words by the first of them, and where those of each begin.
    func owners(in index: WordIndex) -> (owners: [Owner], starts: [Int]) {
      // For each word the next one that is equal, or -1.
      var next = [Int](repeating: -1, count: places.count)
      var last = Array(places.indices)
      for (number, place) in places.enumerated() {
        guard let first = index.word(units, place), first != number else { continue }
        next[last[first]] = number
        last[first] = number
      }
      var owners: [Owner] = []
      var starts = [0]
      for place in places {
        index.forEachMatch(in: units, range: place) { match in
          guard match.start == place.lowerBound else { return }
          var word = match.word
          while word >= 0 {
            owners.append(Owner(rule: rules[word].rule, word: rules[word].word, length: places[word].count))
            word = next[word]
          }
        }
        starts.append(owners.count)
      }
      return (owners, starts)
    }
  }
}
