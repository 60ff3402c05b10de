import ReportParser

/// A figure with the words that say what it counts among its siblings: 会前 in 会前学法46次.
struct ListItem {
  /// The figure's own place in the document's `text`, that of its partner included.
  fileprivate(set) var place: Range<Int>
  /// The words up to the number, from the mark or the number before, in the list's `units`.
  fileprivate(set) var words: Range<Int>
  /// What is left of `words` without those that every item could have, in the list's `units`; empty for 开展普法宣传38场次.
  fileprivate(set) var object: Range<Int>
  let value: DecimalNumber
  /// Whether the figure counts occasions or things handed out, which have no later stages as cases have.
  fileprivate(set) var isOccasion: Bool
}

/// The items of a list of figures, with their words in one array.
struct ItemList {
  /// The document's text.
  let text: [UInt16]
  /// The words of all items.
  private(set) var units: [UInt16] = []
  private(set) var items: [ListItem] = []
  private let figures: [Figure]

  /// The items of the figures at `positions` of a report's `figures`, which are of a metric of `family` and of `text`.
  ///
  /// A second number goes as the one it belongs to: in 强制拆除19宗、3860平方米 the area is of 强制.
  init(at positions: some Collection<Int>, of family: Metric.Family, _ figures: [Figure], _ text: [UInt16]) {
    self.text = text
    self.figures = figures
    items.reserveCapacity(positions.count)
    units.reserveCapacity(positions.count * Self.reach)
    for position in positions {
      let range = figures[position].range
      var anchor = position
      var words = appendWords(of: position)
      var object = ItemWords.appendObject(of: words, to: &units)
      if object.isEmpty, let before = partner(of: position) {
        anchor = before
        words = appendWords(of: before)
        object = ItemWords.appendObject(of: words, to: &units)
      }
      let isOccasion = family == .publicity || Self.group(of: figures[anchor].quantity) == .session
      items.append(
        ListItem(
          place: min(figures[anchor].range.lowerBound, range.lowerBound)..<range.upperBound, words: words,
          object: object, value: figures[position].quantity.value, isOccasion: isOccasion))
    }
  }

  /// The number right before that the one at `position` is the second number of, or nil.
  private func partner(of position: Int) -> Int? {
    guard position > 0 else { return nil }
    let before = position - 1
    guard figures[position].sentence == figures[before].sentence, isIn(text, figures[position].range),
      isIn(text, figures[before].range)
    else { return nil }
    let gap = figures[position].range.lowerBound - figures[before].range.upperBound
    guard (0...16).contains(gap), figures[before].metric != figures[position].metric,
      let group = Self.group(of: figures[position].quantity),
      [.person, .money, .area, .household].contains(group), group != Self.group(of: figures[before].quantity)
    else { return nil }
    return before
  }

  private func isIn(_ text: [UInt16], _ place: Range<Int>) -> Bool {
    place.lowerBound >= 0 && place.upperBound <= text.count
  }

  private static func group(of quantity: Quantity) -> Units.Group? {
    quantity.unitNumber.map { LikeUnits.groups[$0] }
  }

  /// The longest stretch that is looked at beside a number.
  private static let reach = 40
  private static let conjunctions = UnitSet("和及与")
  private static let marks = UnitSet("，；：。、（）！？\n")

  /// Appends the words before the number, or where there are none those behind it (46场双语宣讲).
  private mutating func appendWords(of position: Int) -> Range<Int> {
    let range = figures[position].range
    guard isIn(text, range) else { return units.count..<units.count }
    let start = range.lowerBound
    let floor = position > 0 ? max(0, figures[position - 1].range.upperBound) : 0
    let marks = Self.marks
    var first = start
    while first > max(floor, start - Self.reach) {
      if !AuditText.isIdeograph(text[first - 1]) {
        if let open = Self.aside(endingAt: first, in: text) { first = open }
        if first <= floor || marks.contains(text[first - 1]) { break }
      }
      first -= 1
    }
    // 7名班子成员和11名站所负责人: what stands between two numbers is the noun of the first.
    let isOfNumberBefore =
      floor > 0 && first <= floor && start > first && Self.conjunctions.contains(text[start - 1])
    let before = ItemWords.append(text, first..<start, to: &units)
    guard before.isEmpty || isOfNumberBefore else { return before }
    let ceiling = position + 1 < figures.count ? figures[position + 1].range.lowerBound : text.count
    var last = range.upperBound
    while last < min(ceiling, range.upperBound + Self.reach, text.count), !marks.contains(text[last]) { last += 1 }
    return ItemWords.append(text, range.upperBound..<last, to: &units)
  }

  /// Where the parenthesis begins that ends at `end` and belongs to a noun (村（社区）级), or nil.
  private static func aside(endingAt end: Int, in text: [UInt16]) -> Int? {
    guard text[end - 1] == Characters.closeParenthesis else { return nil }
    var at = end - 1
    while at > 0, end - at < 9 {
      at -= 1
      if text[at] == Characters.openParenthesis { return at }
      if !Characters.isIdeograph(text[at]) { return nil }
    }
    return nil
  }
}

extension ItemList {
  /// Whether one of the items is what a list leaves unnamed: 其他5件.
  var haveOthers: Bool { items.contains { isOthers($0) } }

  /// Whether `item` is what a list leaves unnamed.
  func isOthers(_ item: ListItem) -> Bool { ItemWords.isOthers(units, item.object) }

  /// Whether no two items have the same object.
  var haveDifferentObjects: Bool {
    areDifferent(items.count) {
      areEqual(items[$0].object, items[$1].object)
    } hashed: {
      Set(items.lazy.map { units[$0.object] }).count
    }
  }

  /// Whether no two items have the same value.
  var haveDifferentValues: Bool {
    areDifferent(items.count) {
      items[$0].value == items[$1].value
    } hashed: {
      Set(items.lazy.map(\.value)).count
    }
  }

  /// Whether two stretches of `units` are the same.
  func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { units[$0] == units[$1] }
  }

  /// Whether none of `count` things is another; many are hashed, so that a hostile list takes linear time too.
  private func areDifferent(_ count: Int, _ areSame: (Int, Int) -> Bool, hashed: () -> Int) -> Bool {
    if count > 20 { return hashed() == count }
    for one in 0..<count {
      for other in 0..<one where areSame(one, other) { return false }
    }
    return true
  }
}
