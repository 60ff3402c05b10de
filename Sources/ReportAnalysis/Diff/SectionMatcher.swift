import ReportParser

/// Finds for each heading of a report the one of an earlier report that stands over the same section.
struct SectionMatcher {
  /// For each heading of the later report the number of the earlier one, or nil where it is new.
  private(set) var oldOfNew: [Int?]
  private let old: [ReportText.Heading]
  private let new: [ReportText.Heading]
  private var usedOld: [Bool]

  /// A section is the same by another name where at least that many percent of its text come from the earlier one.
  private static let leastShare = 40
  /// Headings are alike where at least that many percent of their pairs of characters are the same.
  private static let leastLikeness = 50
  /// Where more headings are left than this on both sides together, their wording is not held against each other.
  private static let mostHeadings = 400

  /// Equal headings first, years and numbers left out; then those over the same sentences; then those that read alike.
  ///
  /// - Parameter shared: for every pair of headings the length of the sentences that the later has from the earlier.
  init(old: [ReportText.Heading], new: [ReportText.Heading], shared: [[Int]: Int], lengths: [Int: Int]) {
    self.old = old
    self.new = new
    oldOfNew = Array(repeating: nil, count: new.count)
    usedOld = Array(repeating: false, count: old.count)
    matchEqual()
    let byText = shared.map { Likeness(amount: $0.value, old: $0.key[0], new: $0.key[1]) }.sorted()
    for pair in byText where pair.amount * 100 >= (lengths[pair.new] ?? 0) * Self.leastShare {
      take(old: pair.old, new: pair.new)
    }
    matchAlike()
    matchOnlyOnesOfRole()
  }

  /// The headings of the earlier report that stand over nothing of the later one.
  var removed: [Int] { old.indices.filter { !usedOld[$0] } }

  private mutating func take(old other: Int, new number: Int) {
    guard oldOfNew[number] == nil, !usedOld[other] else { return }
    oldOfNew[number] = other
    usedOld[other] = true
  }

  private mutating func matchEqual() {
    var waiting: [UInt64: (numbers: [Int], next: Int)] = [:]
    for (number, heading) in old.enumerated() {
      waiting[heading.form.maskedHash, default: ([], 0)].numbers.append(number)
    }
    for (number, heading) in new.enumerated() {
      guard let queue = waiting[heading.form.maskedHash], queue.next < queue.numbers.count else { continue }
      waiting[heading.form.maskedHash]?.next += 1
      take(old: queue.numbers[queue.next], new: number)
    }
  }

  private mutating func matchAlike() {
    let restNew = new.indices.filter { oldOfNew[$0] == nil }
    let restOld = removed
    guard restNew.count + restOld.count <= Self.mostHeadings else { return }
    var candidates: [Likeness] = []
    let pairs = Dictionary((restOld).map { ($0, Self.pairs(old[$0])) }, uniquingKeysWith: { first, _ in first })
    for number in restNew {
      let own = Self.pairs(new[number])
      for other in restOld where old[other].level == new[number].level && old[other].role == new[number].role {
        let others = pairs[other] ?? []
        let likeness = 200 * own.intersection(others).count / max(1, own.count + others.count)
        if likeness >= Self.leastLikeness { candidates.append(Likeness(amount: likeness, old: other, new: number)) }
      }
    }
    for candidate in candidates.sorted() {
      take(old: candidate.old, new: candidate.new)
    }
  }

  /// 存在的不足 and 问题和原因 have no two characters in common, but each is the only top section of its role.
  private mutating func matchOnlyOnesOfRole() {
    let restNew = Dictionary(grouping: new.indices.filter { oldOfNew[$0] == nil && new[$0].level == 1 }) {
      new[$0].role
    }
    let restOld = Dictionary(grouping: removed.filter { old[$0].level == 1 }) { old[$0].role }
    for (role, numbers) in restNew where role != .other && numbers.count == 1 {
      if let others = restOld[role], others.count == 1 { take(old: others[0], new: numbers[0]) }
    }
  }

  private static func pairs(_ heading: ReportText.Heading) -> Set<UInt32> {
    let units = heading.form.normal
    return Set(zip(units, units.dropFirst()).map { UInt32($0) << 16 | UInt32($1) })
  }
}
