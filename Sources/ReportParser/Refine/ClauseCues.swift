/// The words of the cue lists in the clause of one figure, up to the figure.
///
/// Of the twenty lists that tell a status a clause mostly has one or none, so what lists it has is found first.
struct ClauseCues {
  let all: Cues
  /// The lists that may have a word in the clause, a bit each; all lists where the clause is too long to look.
  private var sets: UInt64 = 0

  /// A clause of thousands of words is looked at near its end only.
  private static let reach = 120

  init(_ cues: Cues) { all = cues }

  /// Looks at `clause`, which ends where the figure begins.
  mutating func look(at clause: Range<Int>) {
    sets = clause.count <= Self.reach ? all.sets(near: clause) : .max
  }

  /// Whether a word of `set` may stand in the clause.
  @inline(__always)
  func mayHave(_ set: CueSet) -> Bool { sets & set.bit != 0 }

  /// The last word of `set` in `range`, which is part of the clause, or nil.
  @inline(__always)
  func last(_ set: CueSet, in range: Range<Int>) -> Cues.Cue? {
    mayHave(set) ? Self.last(set, all, range) : nil
  }

  /// The last word of `set` in `range`, which may reach behind the figure, or nil.
  func last(_ set: CueSet, behindToo range: Range<Int>) -> Cues.Cue? { Self.last(set, all, range) }

  /// Whether `range`, which is part of the clause, ends with a word of `set`.
  func ends(with set: CueSet, _ range: Range<Int>) -> Bool {
    guard mayHave(set) else { return false }
    for length in 1...4 where range.count >= length {
      if all.isWord(set, range.upperBound - length, range.upperBound) { return true }
    }
    return false
  }

  /// The last word of `set` near the end of `range`, or nil.
  static func last(_ set: CueSet, _ cues: Cues, _ range: Range<Int>) -> Cues.Cue? {
    range.isEmpty ? nil : cues.last(set, in: max(range.lowerBound, range.upperBound - reach)..<range.upperBound)
  }
}
