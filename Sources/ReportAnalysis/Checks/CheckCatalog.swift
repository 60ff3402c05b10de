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

  /// How each rule looks for findings, in the order of `all`.
  static let methods = all.map(\.method)

  /// The number of the rule called `id` in `all`; -1 where there is none.
  static func number(_ id: String) -> Int { all.firstIndex { $0.id == id } ?? -1 }

  /// The rule called `id`, or nil.
  package static func rule(_ id: String) -> CheckRule? { all.first { $0.id == id } }

  /// The words of all rules in one index, so that a text is read once for all of them.
  static let words = RuleWords(all)
}
