import DocumentText
import ReportParser

/// A figure with the words that say what it counts among its siblings: 会前 in 会前学法46次.
struct ListItem {
  /// The figure's own place in the document's `text`, that of its partner included.
  let place: Range<Int>
  let value: DecimalNumber
  /// The words up to the number, from the mark or the number before.
  let words: [UInt16]
  /// What is left of `words` without those that every item could have; empty for 开展普法宣传38场次.
  let object: [UInt16]
  /// The document's text.
  let text: [UInt16]
  private let family: Metric.Family
  private let unit: String?

  /// The items of the figures at `positions` of `report`, which are of a metric of `family`.
  static func all(at positions: [Int], of family: Metric.Family, in report: Report) -> [ListItem] {
    let (figures, text) = (report.figures, report.document.text)
    return positions.map { ListItem(at: $0, of: family, figures, text) }
  }

  /// The item of the figure at `position` of a report's `figures`, which are of `text`.
  ///
  /// A second number goes as the one it belongs to: in 强制拆除19宗、3860平方米 the area is of 强制.
  init(at position: Int, of family: Metric.Family, _ figures: [Figure], _ text: [UInt16]) {
    self.text = text
    value = figures[position].quantity.value
    self.family = family
    var anchor = position
    var own = Self.words(of: position, figures, text)
    var object = ItemWords.object(of: own)
    if object.isEmpty, let before = Self.partner(of: position, figures, text) {
      anchor = before
      own = Self.words(of: before, figures, text)
      object = ItemWords.object(of: own)
    }
    words = own
    self.object = object
    unit = figures[anchor].quantity.unit
    let range = figures[position].range
    place = min(figures[anchor].range.lowerBound, range.lowerBound)..<range.upperBound
  }

  /// Whether the figure counts occasions or things handed out, which have no later stages as cases have.
  var isOccasion: Bool { family == .publicity || Self.group(of: unit) == .session }

  /// The number right before that the one at `position` is the second number of, or nil.
  private static func partner(of position: Int, _ figures: [Figure], _ text: [UInt16]) -> Int? {
    guard position > 0 else { return nil }
    let before = position - 1
    guard figures[position].sentence == figures[before].sentence, isIn(text, figures[position].range),
      isIn(text, figures[before].range)
    else { return nil }
    let gap = figures[position].range.lowerBound - figures[before].range.upperBound
    guard (0...16).contains(gap), figures[before].metric != figures[position].metric,
      let group = group(of: figures[position].quantity.unit),
      [.person, .money, .area, .household].contains(group), group != self.group(of: figures[before].quantity.unit)
    else { return nil }
    return before
  }

  private static func isIn(_ text: [UInt16], _ place: Range<Int>) -> Bool {
    place.lowerBound >= 0 && place.upperBound <= text.count
  }

  private static let units = UnitTable(Units.all.enumerated().map { ($1.name, $0) })

  private static func group(of unit: String?) -> Units.Group? {
    unit.flatMap { units.value(of: $0) }.map { Units.all[$0].group }
  }

  /// The longest stretch that is looked at beside a number.
  private static let reach = 40
  private static let conjunctions = UnitSet("和及与")
  private static let marks = UnitSet("，；：。、（）！？\n")

  /// The words before the number, or where there are none those behind it (46场双语宣讲).
  private static func words(of position: Int, _ figures: [Figure], _ text: [UInt16]) -> [UInt16] {
    let range = figures[position].range
    guard isIn(text, range) else { return [] }
    let start = range.lowerBound
    let floor = position > 0 ? max(0, figures[position - 1].range.upperBound) : 0
    var first = start
    while first > max(floor, start - reach) {
      if let open = aside(endingAt: first, in: text) { first = open }
      if first <= floor || marks.contains(text[first - 1]) { break }
      first -= 1
    }
    // 7名班子成员和11名站所负责人: what stands between two numbers is the noun of the first.
    let isOfNumberBefore = floor > 0 && first <= floor && start > first && conjunctions.contains(text[start - 1])
    let before = ItemWords.withoutTime(text[first..<start])
    guard before.isEmpty || isOfNumberBefore else { return before }
    let ceiling = position + 1 < figures.count ? figures[position + 1].range.lowerBound : text.count
    var last = range.upperBound
    while last < min(ceiling, range.upperBound + reach, text.count), !marks.contains(text[last]) { last += 1 }
    return ItemWords.withoutTime(text[range.upperBound..<last])
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

  /// Whether the item is what a list leaves unnamed: 其他5件.
  var isOthers: Bool { ItemWords.isOthers(object) }
}
