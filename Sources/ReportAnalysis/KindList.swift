import ReportParser

/// Whether the items of a sentence count different objects, so that none is contained in another.
enum KindList {
  /// Whether `items`, at least two of one unit in one sentence, are such a list.
  ///
  /// Each must name an object of its own: 普通宣传38场次、进校园8场次 fails, since the first may contain the second. Items joined by 、
  /// are a list as they stand. Clauses apart are one where they count occasions, or are built alike (班子成员述法11人，
  /// 站所负责人述法26人); equal values in clauses that are not built alike may be one thing said twice.
  static func isOne(_ list: ItemList) -> Bool {
    let items = list.items
    guard haveOwnObjects(list), let last = items.last else { return false }
    if list.isOthers(last) { return true }
    let haveDifferentValues = list.haveDifferentValues
    return zip(items, items.dropFirst()).allSatisfy { before, item in
      if isPaused(before, item, list.text) || isBuiltAlike(before, item, list) { return true }
      return before.isOccasion && item.isOccasion && haveDifferentValues
    }
  }

  private static func haveOwnObjects(_ list: ItemList) -> Bool {
    let (items, units) = (list.items, list.units)
    guard let first = items.first, list.haveDifferentObjects else { return false }
    if items.contains(where: { $0.object.isEmpty }) { return false }
    if items.dropFirst().contains(where: { Words.contains(units, in: $0.object, units[first.object]) }) { return false }
    return occasions.allSatisfy { word in items.count { Words.contains(units, in: $0.words, word[...]) } < 2 }
  }

  /// Occasions that two items may speak of twice: 中心组专题学习4次，中心组学习会12次.
  private static let occasions = ["中心组", "第一议题"].map { Array($0.utf16) }

  private static let pauses = UnitSet("、和及与")
  private static let stops = UnitSet("，；：。\n")

  /// Whether only 、 or a word for "and" stands between the items, parentheses aside.
  private static func isPaused(_ before: ListItem, _ item: ListItem, _ text: [UInt16]) -> Bool {
    let (start, end) = (before.place.upperBound, item.place.lowerBound)
    guard start < end, start >= 0, end <= text.count else { return false }
    var depth = 0
    var hasPause = false
    for unit in text[start..<end] {
      if unit == Characters.openParenthesis { depth += 1 }
      if unit == Characters.closeParenthesis { depth = max(0, depth - 1) }
      if depth > 0 { continue }
      if stops.contains(unit) { return false }
      if pauses.contains(unit) { hasPause = true }
    }
    return hasPause
  }

  /// Whether two items begin with the same verb or end with the same noun.
  private static func isBuiltAlike(_ before: ListItem, _ item: ListItem, _ list: ItemList) -> Bool {
    let heads = (ItemWords.head(of: before.words, in: list.units), ItemWords.head(of: item.words, in: list.units))
    let openings = (before.words.prefix(2), item.words.prefix(2))
    return heads.0.count == 2 && list.areEqual(heads.0, heads.1)
      || openings.0.count == 2 && list.areEqual(openings.0, openings.1)
  }
}

/// Searches in short stretches of text.
enum Words {
  /// Whether `stretch` has `word` in it.
  static func contains(_ stretch: [UInt16], _ word: [UInt16]) -> Bool {
    contains(stretch, in: stretch.indices, word[...])
  }

  /// Whether `range` of `text` has `word` in it.
  static func contains(_ text: [UInt16], in range: Range<Int>, _ word: ArraySlice<UInt16>) -> Bool {
    guard let first = word.first, range.count >= word.count else { return false }
    return (range.lowerBound...(range.upperBound - word.count)).contains {
      text[$0] == first && text[$0..<$0 + word.count].elementsEqual(word)
    }
  }
}
