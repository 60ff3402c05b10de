/// How much a word says by its distance from the number, in percent.
package enum Weights {
  // Sums, not cases: how far the next word stands cannot be foreseen.
  static func left(_ distance: Int) -> Int {
    100 - (distance > 1 ? 6 : 0) - (distance > 4 ? 10 : 0) - (distance > 8 ? 14 : 0) - (distance > 14 ? 15 : 0)
      - (distance > 24 ? 13 : 0)
  }

  /// A verb governs its whole clause: it fades more slowly than a noun.
  static func verb(_ distance: Int) -> Int {
    100 - (distance > 1 ? 4 : 0) - (distance > 5 ? 4 : 0) - (distance > 9 ? 6 : 0) - (distance > 16 ? 12 : 0)
      - (distance > 26 ? 19 : 0)
  }

  static func right(_ distance: Int) -> Int {
    100 - (distance > 1 ? 10 : 0) - (distance > 4 ? 16 : 0) - (distance > 8 ? 18 : 0) - (distance > 14 ? 14 : 0)
  }

  static func lead(_ distance: Int) -> Int {
    56 - (distance > 6 ? 6 : 0) - (distance > 16 ? 6 : 0) - (distance > 30 ? 12 : 0)
  }

  /// The verb before the first number of a list, for the numbers behind it.
  static let listHead = 88
  /// The same where a noun that is counted stands right before the number: 专题学习11次、研讨4次.
  static let listHeadBesideNoun = 70
  /// From here on a word stands next to the number.
  static let nextTo = 88
  /// What follows the next number of the list.
  static let sharedPredicate = 52
  /// A word that is part of a longer one.
  static let covered = 78
  /// Nouns on the left where the counted noun follows the number at once.
  static let nounBehind = 85
  /// Words on the right where the counted noun stands before the number at once.
  static let nounBefore = 55
  /// What 等 makes an example of the noun behind it.
  static let example = 60
  /// A noun that another noun follows in its phrase.
  static let modifier = 60
  /// A verb behind the number whose object is none of those spoken of behind it.
  static let objectElsewhere = 40
  /// A verb whose object only the next clause names, and how many characters of it are read.
  static let objectAhead = 84
  static let reachAhead = 14
  /// A person as the subject of an act: 2名执法人员参加培训 counts who took part, no staff.
  static let stockSubject = 66

  /// The act that persons take part in, behind the rest of their list.
  static let farPredicate = 70

  /// The act that persons take part in.
  static func predicate(_ distance: Int) -> Int {
    switch distance {
    case ...6: 100
    case 7...14: 90
    default: farPredicate
    }
  }

  /// Below this score a candidate needs a lead before the next: near ties of weak words are wrong in every other case
  /// (`CalibrationTests` prints the table).
  static let clear = 75
  static let leadWhereUnclear = 4

  /// Evidence below this leaves the figure without a metric.
  package static let threshold = 34
}
