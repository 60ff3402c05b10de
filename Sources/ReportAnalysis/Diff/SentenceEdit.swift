import ReportParser

/// What changed inside a sentence, by characters, but never inside a number, a name or a title.
package struct SentenceEdit: Sendable, Equatable {
  /// A stretch that both have, or that one has instead of the other's.
  package struct Piece: Sendable, Equatable {
    /// The earlier wording; equal to `new` where nothing changed.
    package let old: String
    /// The later wording.
    package let new: String

    /// Whether both have it.
    package var isKept: Bool { old == new }

    package init(old: String, new: String) {
      self.old = old
      self.new = new
    }
  }

  /// In text order; kept and changed stretches take turns.
  package let pieces: [Piece]

  /// Beyond this many tokens only the ends that agree are looked for, so that one long line costs no quadratic time.
  private static let mostTokens = 1200

  /// No change of a sentence.
  init(unchanged: [UInt16]) {
    let text = String(decoding: unchanged, as: UTF16.self)
    pieces = [Piece(old: text, new: text)]
  }

  /// The changes from `old` to `new`; `names` are those of places that the reports are about.
  init(old: [UInt16], new: [UInt16], names: [[UInt16]]) {
    let (before, after) = (SentenceTokens(old, names: names), SentenceTokens(new, names: names))
    let kept = Self.kept(before, after)
    var pieces: [Piece] = []
    var (left, right) = (0, 0)
    for run in Self.runs(kept, before, after) {
      Self.append(before, left..<run.old.lowerBound, after, right..<run.new.lowerBound, to: &pieces)
      Self.append(before, run.old, after, run.new, to: &pieces)
      (left, right) = (run.old.upperBound, run.new.upperBound)
    }
    Self.append(before, left..<before.ranges.count, after, right..<after.ranges.count, to: &pieces)
    self.pieces = pieces
  }

  private static func append(
    _ before: SentenceTokens, _ left: Range<Int>, _ after: SentenceTokens, _ right: Range<Int>, to pieces: inout [Piece]
  ) {
    if left.isEmpty, right.isEmpty { return }
    func string(_ tokens: SentenceTokens, _ range: Range<Int>) -> String {
      String(decoding: range.flatMap { tokens[$0] }, as: UTF16.self)
    }
    pieces.append(Piece(old: string(before, left), new: string(after, right)))
  }

  /// The pairs of equal tokens of a longest common subsequence, in order.
  private static func kept(_ before: SentenceTokens, _ after: SentenceTokens) -> [(old: Int, new: Int)] {
    // Most tokens are single characters, which are numbers already; only longer ones need to be hashed.
    var numbers: [ArraySlice<UInt16>: Int] = [:]
    func ids(_ tokens: SentenceTokens) -> [Int] {
      tokens.ranges.map { range in
        if range.count == 1 { return Int(tokens.units[range.lowerBound]) }
        let token = tokens.units[range]
        let id = numbers[token] ?? Int(UInt16.max) + 1 + numbers.count
        numbers[token] = id
        return id
      }
    }
    let (old, new) = (ids(before), ids(after))
    guard old.count + new.count <= mostTokens else { return commonEnds(old, new) }
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    let left = old.indices.filter { !removed.contains($0) }
    let right = new.indices.filter { !inserted.contains($0) }
    return behindNumbers(zip(left, right).map { (old: $0, new: $1) }, before, after)
  }

  /// Keeps a unit with the number that it follows in both: of 14次 and 18次，旁听1次 the first 次 stayed, not the last.
  private static func behindNumbers(
    _ kept: [(old: Int, new: Int)], _ before: SentenceTokens, _ after: SentenceTokens
  ) -> [(old: Int, new: Int)] {
    var kept = kept
    for place in kept.indices {
      let last = place == 0 ? (old: -1, new: -1) : kept[place - 1]
      let pair = kept[place]
      guard before.isNumber(last.old + 1), after.isNumber(last.new + 1) else { continue }
      let (oldGap, newGap) = (pair.old - last.old - 1, pair.new - last.new - 1)
      if oldGap == 1, newGap > 1, after[last.new + 2] == after[pair.new] { kept[place].new = last.new + 2 }
      if newGap == 1, oldGap > 1, before[last.old + 2] == before[pair.old] { kept[place].old = last.old + 2 }
    }
    return kept
  }

  private static func commonEnds(_ old: [Int], _ new: [Int]) -> [(old: Int, new: Int)] {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let room = min(old.count, new.count) - head
    let tail = min(room, zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count)
    let first = (0..<head).map { (old: $0, new: $0) }
    return first + (0..<tail).reversed().map { (old: old.count - 1 - $0, new: new.count - 1 - $0) }
  }

  /// Runs of kept tokens; one that is a single character between changes reads as part of them, unless it is a mark or
  /// stands behind numbers (8条 and 13条).
  private static func runs(
    _ kept: [(old: Int, new: Int)], _ before: SentenceTokens, _ after: SentenceTokens
  ) -> [(old: Range<Int>, new: Range<Int>)] {
    var runs: [(old: Range<Int>, new: Range<Int>)] = []
    for pair in kept {
      if let last = runs.last, last.old.upperBound == pair.old, last.new.upperBound == pair.new {
        runs[runs.count - 1] = (last.old.lowerBound..<pair.old + 1, last.new.lowerBound..<pair.new + 1)
      } else {
        runs.append((pair.old..<pair.old + 1, pair.new..<pair.new + 1))
      }
    }
    return runs.filter { run in
      let isInner =
        run.old.lowerBound > 0 && run.old.upperBound < before.ranges.count
        && run.new.lowerBound > 0 && run.new.upperBound < after.ranges.count
      guard isInner, run.old.count == 1, let unit = before[run.old.lowerBound].first else { return true }
      if before.isNumber(run.old.lowerBound - 1), after.isNumber(run.new.lowerBound - 1) { return true }
      return before[run.old.lowerBound].count > 1 || !Characters.isIdeograph(unit)
    }
  }
}
