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
  /// A rule that looks for a word, and the word's number in the rule's own list.
  struct Owner: Sendable {
    let rule: Int
    let word: Int
  }

  let index: WordIndex
  /// For every word of the index, who looks for it.
  let owners: [[Owner]]
  /// The number of rules.
  let count: Int
  private let numbers: [String: Int]

  init(_ rules: [CheckRule]) {
    var words: [String] = []
    var owners: [[Owner]] = []
    var known: [Substring: Int] = [:]
    for (number, rule) in rules.enumerated() {
      for (at, word) in rule.words.split(whereSeparator: { $0 == " " || $0 == "\n" }).enumerated() {
        let owner = Owner(rule: number, word: at)
        if let place = known[word] {
          owners[place].append(owner)
        } else {
          known[word] = words.count
          words.append(String(word))
          owners.append([owner])
        }
      }
    }
    index = WordIndex(words)
    self.owners = owners
    count = rules.count
    numbers = Dictionary(rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of the rule called `id`.
  func number(of id: String) -> Int? { numbers[id] }
}
