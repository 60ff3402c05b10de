/// Matches the reports of two sides township by township.
package struct TownshipMatcher: Sendable {
  /// A township that both sides report on; numbers of the reports on their side.
  package struct Pair: Sendable, Equatable {
    package let old: Int
    package let new: Int
    /// How sure it is that both are one place.
    package let match: PlaceKey.Match
  }

  /// In the order of the later side.
  package private(set) var pairs: [Pair] = []
  /// Reports of the earlier side without a counterpart.
  package private(set) var onlyOld: [Int] = []
  /// Reports of the later side without a counterpart.
  package private(set) var onlyNew: [Int] = []
  /// Several reports of one township on the earlier side, none of which is matched.
  package let severalOld: [[Int]]
  /// Several reports of one township on the later side, none of which is matched.
  package let severalNew: [[Int]]

  /// Matches `old` and `new`, the surest first.
  ///
  /// First the same county and township, then where one side names no county, then where the place became another kind (镇
  /// to 街道). Only what has one candidate either way is matched.
  package init(old: [ReportDigest], new: [ReportDigest]) {
    severalOld = Self.several(old)
    severalNew = Self.several(new)
    let (doubledOld, doubledNew) = (Set(severalOld.flatMap(\.self)), Set(severalNew.flatMap(\.self)))
    var restOld = old.indices.filter { !doubledOld.contains($0) }
    var restNew = new.indices.filter { !doubledNew.contains($0) }
    for match in [PlaceKey.Match.same, .countyUnknown, .kindChanged] {
      let found = Self.pairs(Self.numbered(restOld, old), Self.numbered(restNew, new), match)
      let (usedOld, usedNew) = (Set(found.map(\.old)), Set(found.map(\.new)))
      restOld.removeAll { usedOld.contains($0) }
      restNew.removeAll { usedNew.contains($0) }
      pairs += found
    }
    pairs.sort { $0.new < $1.new }
    (onlyOld, onlyNew) = (restOld, restNew)
  }

  private static func several(_ digests: [ReportDigest]) -> [[Int]] {
    let groups = Dictionary(grouping: digests.indices.filter { digests[$0].key != nil }) { digests[$0].key }
    return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// The pairs of reports that go together by `match` and by it with no other.
  private static func pairs(_ old: [Numbered], _ new: [Numbered], _ match: PlaceKey.Match) -> [Pair] {
    let byName = Dictionary(grouping: old) { $0.name(for: match) }
    var candidates: [Pair] = []
    for place in new {
      for other in byName[place.name(for: match)] ?? [] where other.key.match(place.key) == match {
        candidates.append(Pair(old: other.number, new: place.number, match: match))
      }
    }
    let (usesOld, usesNew) = (counts(candidates.map(\.old)), counts(candidates.map(\.new)))
    return candidates.filter { usesOld[$0.old] == 1 && usesNew[$0.new] == 1 }
  }

  /// A report that is known by its township.
  private struct Numbered {
    let number: Int
    let key: PlaceKey

    /// What places that go together by `match` have in common.
    func name(for match: PlaceKey.Match) -> String { match == .kindChanged ? key.stem : key.township }
  }

  private static func numbered(_ numbers: [Int], _ digests: [ReportDigest]) -> [Numbered] {
    numbers.compactMap { number in digests[number].key.map { Numbered(number: number, key: $0) } }
  }

  private static func counts(_ numbers: [Int]) -> [Int: Int] {
    Dictionary(numbers.map { ($0, 1) }, uniquingKeysWith: +)
  }
}
