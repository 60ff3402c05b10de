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
  /// Who looks for the words of the index, in their order.
  let owners: [Owner]
  /// Where the owners of each word begin; those of the last end with `owners`.
  let starts: [Int]
  private let numbers: [String: Int]

  init(_ rules: [CheckRule]) {
    var words: [String] = []
    var ownersByWord: [[Owner]] = []
    var known: [Substring: Int] = [:]
    for (number, rule) in rules.enumerated() {
      for (at, word) in rule.words.split(whereSeparator: { $0 == " " || $0 == "\n" }).enumerated() {
        let owner = Owner(rule: number, word: at)
        if let place = known[word] {
          ownersByWord[place].append(owner)
        } else {
          known[word] = words.count
          words.append(String(word))
          ownersByWord.append([owner])
        }
      }
    }
    index = WordIndex(words)
    owners = ownersByWord.flatMap(\.self)
    var starts = [0]
    for list in ownersByWord { starts.append((starts.last ?? 0) + list.count) }
    self.starts = starts
    numbers = Dictionary(rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of the rule called `id`.
  func number(of id: String) -> Int? { numbers[id] }
}
