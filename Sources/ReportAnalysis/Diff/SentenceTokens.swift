import ReportParser

/// A sentence cut into what a change may not cut through: numbers, names, words of Latin letters, titles in 《》.
struct SentenceTokens {
  /// The places of the tokens in the sentence, without gaps.
  private(set) var ranges: [Range<Int>] = []
  /// The sentence.
  let units: [UInt16]

  /// The longest title in 《》 that stays in one piece.
  private static let longestTitle = 60

  /// Cuts `units`; `names` are those of places that the reports are about.
  init(_ units: [UInt16], names: [[UInt16]]) {
    self.units = units
    var at = 0
    while at < units.count {
      let end = Self.end(units, at, names)
      ranges.append(at..<end)
      at = end
    }
  }

  /// The token at `index`.
  subscript(index: Int) -> ArraySlice<UInt16> { units[ranges[index]] }

  /// Whether the token at `index` is a number.
  func isNumber(_ index: Int) -> Bool {
    ranges.indices.contains(index) && NumberRun.end(in: units, at: ranges[index].lowerBound) != nil
  }

  private static func end(_ units: [UInt16], _ at: Int, _ names: [[UInt16]]) -> Int {
    if let end = NumberRun.end(in: units, at: at) { return end }
    if Characters.isLetter(units[at]) { return units[at...].firstIndex { !Characters.isLetter($0) } ?? units.count }
    if units[at] == Characters.openTitle {
      let stretch = units[at...].prefix(longestTitle)
      if let close = stretch.firstIndex(of: Characters.closeTitle) { return close + 1 }
    }
    for name in names where units[at...].starts(with: name) { return at + name.count }
    return at + 1
  }
}
