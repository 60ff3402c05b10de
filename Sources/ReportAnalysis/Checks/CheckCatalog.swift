import ReportParser

/// The catalogue of audit rules.
package enum CheckCatalog {
  /// Every rule, by group.
  package static let all: [CheckRule] = [
    MissingPart.rule, HeadingNumbering.rule, PointNumbering.rule, HalfHeading.rule, YearConflict.rule, OutOfTime.rule,
    NoFigures.rule, CutOff.rule, SumMismatch.rule, PartExceedsWhole.rule, BalanceMismatch.rule, RateMismatch.rule,
    ChangeMismatch.rule, RateOverHundred.rule, RateOfNothing.rule, ConflictingFigures.rule, EarlierValue.rule,
    OtherPlaceKind.rule,
    OtherPlaceName.rule, ReplacedCharacter.rule, Placeholder.rule,
    BlankNumber.rule, MaskedDigit.rule, DoubledWord.rule, DoubledSentence.rule, StaleLaw.rule, CarriedOverFigure.rule,
    CarriedOverText.rule, SharedText.rule, IdentityCardNumber.rule,
    MobileNumber.rule,
  ]

  /// What the rules of one report do, in the order of `all`.
  static let reportMethods: [@Sendable (ReportAudit) -> [Finding]] = all.compactMap { rule in
    if case .report(let find) = rule.method { find } else { nil }
  }

  /// The rule called `id`, or nil.
  package static func rule(_ id: String) -> CheckRule? { all.first { $0.id == id } }

  /// The words of all rules in one index, so that a text is read once for all of them.
  static let words = RuleWords(all)
}

/// The words of all rules, each with the rules that look for it.
struct RuleWords: Sendable {
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
  /// A bit for every character that a word begins with: most characters of a text are passed over after one look.
  private let openings: [UInt64]
  /// A bit for every two characters that a word begins with, hashed.
  private let pairs: [UInt64]
  /// The words of one character.
  private let singles: [UInt16]
  private let numbers: [String: Int]

  init(_ rules: [CheckRule]) {
    var words: [String] = []
    var numberOfWord: [String: Int] = [:]
    var ownersByWord: [[Owner]] = []
    for (number, rule) in rules.enumerated() {
      for (at, part) in rule.words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).enumerated() {
        let word = String(decoding: part, as: UTF8.self)
        let owner = Owner(rule: number, word: at, length: word.utf16.count)
        if let known = numberOfWord[word] {
          ownersByWord[known].append(owner)
        } else {
          numberOfWord[word] = words.count
          words.append(word)
          ownersByWord.append([owner])
        }
      }
    }
    var owners: [Owner] = []
    var starts = [0]
    var openings = [UInt64](repeating: 0, count: 1024)
    var pairs = [UInt64](repeating: 0, count: 128)
    let index = WordIndex(words)
    for word in words {
      let units = Array(word.utf16)
      if units.count > 1 {
        let slot = Self.slot(units[0], units[1])
        pairs[slot >> 6] |= 1 << UInt64(slot & 63)
      }
      for length in 1...max(1, units.count) {
        if let number = index.word(units, 0..<min(length, units.count)) { owners += ownersByWord[number] }
      }
      starts.append(owners.count)
      let first = word.utf16.first ?? 0
      openings[Int(first >> 6)] |= 1 << UInt64(first & 63)
    }
    self.index = index
    (self.owners, self.starts, self.openings, self.pairs) = (owners, starts, openings, pairs)
    singles = words.filter { $0.utf16.count == 1 }.compactMap(\.utf16.first)
    numbers = Dictionary(rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of the rule called `id`.
  func number(of id: String) -> Int? { numbers[id] }

  @inline(__always)
  private static func slot(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 0x9E37_79B1 &+ UInt32(second) &* 0x85EB_CA6B) >> 19)
  }

  /// Whether the character at `start` and the one behind it open a word, as far as the tables tell.
  @inline(__always)
  private func mayBegin(_ text: [UInt16], _ start: Int) -> Bool {
    guard start + 1 < text.count else { return true }
    let second = text[start + 1]
    let slot = Self.slot(text[start], second)
    // Quotation marks are stepped over inside words: “法律七进”, 「法律」.
    return pairs[slot >> 6] & 1 << UInt64(slot & 63) != 0 || second == 0x22 || second &- 0x2018 < 6
      || second &- 0x300C < 4 || singles.contains(text[start])
  }

  /// Calls `body` with every word of every rule in `text`, by place and then by length.
  func forEachMatch(in text: [UInt16], _ body: (Owner, Range<Int>) -> Void) {
    for start in text.indices {
      let unit = text[start]
      guard openings[Int(unit >> 6)] & 1 << UInt64(unit & 63) != 0, mayBegin(text, start),
        let match = index.longestMatch(in: text, at: start, upTo: text.count)
      else { continue }
      let list = starts[match.word]..<starts[match.word + 1]
      for number in list {
        let owner = owners[number]
        // A quotation mark inside the word makes it longer; its beginnings are told by their own length.
        let isWhole = owner.length == owners[list.upperBound - 1].length
        body(owner, start..<(isWhole ? match.end : start + owner.length))
      }
    }
  }
}
