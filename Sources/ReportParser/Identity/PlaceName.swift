/// A place read along its chain of units: 西宁市 湟中区 甘河滩镇.
struct PlaceName: Equatable {
  /// The county-level unit without province and prefecture, or nil where the chain names none.
  let county: Range<Int>?
  /// The township or sub-district, or nil where the chain ends above it.
  let township: Range<Int>?

  /// The kinds of unit above a township.
  private enum Unit {
    case province
    case prefecture
    case county
  }

  /// The longest name of one unit, 酉阳土家族苗族自治县 and the like included.
  private static let longestStem = 14

  /// The chain that starts at `start` and leads to a township, or nil.
  ///
  /// - Parameter isProse: whether the text runs on, so that words of the sentence must be told from names.
  static func township(in text: [UInt16], at start: Int, upTo limit: Int, isProse: Bool) -> PlaceName? {
    var at = start
    var county: Range<Int>?
    while at < limit, let sign = firstSuffix(text, at, limit) {
      if let place = townshipName(text, at, sign, limit, isProse: isProse) {
        return PlaceName(county: county.flatMap { isMunicipality(text, $0) ? nil : $0 }, township: place)
      }
      guard let unit = unit(text, at, from: sign, limit, isProse: isProse) else { return nil }
      county = unit.kind == .county ? withoutProvince(text, unit.range) : nil
      at = skipGovernment(text, unit.range.upperBound, limit)
    }
    return nil
  }

  /// The county-level unit at the end of a chain that starts at `start`, or nil.
  static func county(in text: [UInt16], at start: Int, upTo limit: Int, isProse: Bool) -> Range<Int>? {
    var at = start
    var county: Range<Int>?
    while at < limit, let unit = unit(text, at, from: at + 1, limit, isProse: isProse) {
      if unit.kind == .county {
        county = withoutProvince(text, unit.range)
        // Only a 市 has districts and counties below it.
        if text[unit.range.upperBound - 1] != 0x5E02 { break }
      }
      at = unit.range.upperBound
    }
    return county.flatMap { isMunicipality(text, $0) ? nil : $0 }
  }

  /// The length of the suffix of a township's name at `place` (镇 1, 街道 2), or nil.
  static func suffix(in text: [UInt16], at place: Int, upTo limit: Int) -> Int? {
    let length: Int
    switch text[place] {
    case 0x9547, 0x4E61: length = 1  // 镇 乡
    case 0x8857: length = place + 1 < limit && text[place + 1] == 0x9053 ? 2 : 1  // 街道 街
    case 0x82CF where place + 1 < limit && text[place + 1] == 0x6728: length = 2  // 苏木
    default: return nil
    }
    let end = place + length
    if end < limit, PlaceWords.continuations.longest(in: text, at: end, upTo: limit) != nil,
      !TextScan.has("上半年", in: text, at: end, upTo: limit)
    {
      return nil
    }
    return length
  }

  /// Whether `range` ends with the suffix of a township's name.
  static func endsTownship(_ text: [UInt16], _ range: Range<Int>) -> Bool {
    range.suffix(2).contains { place in
      suffix(in: text, at: place, upTo: range.upperBound).map { place + $0 == range.upperBound } ?? false
    }
  }

  /// Whether a name may begin at `place` of a title or a signature: at its start, after a year, after 关于.
  static func mayOpen(_ text: [UInt16], _ place: Int, _ line: Range<Int>) -> Bool {
    guard place > line.lowerBound else { return true }
    let before = text[place - 1]
    if !Signs.isIdeograph(before) || before == 0x5EA6 { return true }
    if before == 0x5E74 { return text[place] != 0x5EA6 }
    let length = place - line.lowerBound
    if before == 0x4E8E { return length > 1 && text[place - 2] == 0x5173 }  // 关于
    return before == 0x4F1A && length > 2 && text[place - 2] == 0x5458 && text[place - 3] == 0x59D4  // 委员会
  }

  /// The place of the first suffix of a unit or a township behind a name that runs from `start`, or nil.
  private static func firstSuffix(_ text: [UInt16], _ start: Int, _ limit: Int) -> Int? {
    let suffixes = PlaceWords.suffixes
    var at = start
    while at < limit, at - start <= longestStem, isName(text[at]) {
      if suffixes.contains(text[at]), at > start,
        suffix(in: text, at: at, upTo: limit) != nil || unitEnd(text, start, at, limit) != nil
      {
        return at
      }
      at += 1
    }
    return nil
  }

  /// The township whose name runs from `start` and has its suffix at `at`, or nil.
  private static func townshipName(
    _ text: [UInt16], _ start: Int, _ at: Int, _ limit: Int, isProse: Bool
  ) -> Range<Int>? {
    guard let length = suffix(in: text, at: at, upTo: limit) else { return nil }
    let range = start..<at + length
    // 街 alone also names a road; the name of a place is followed by who acts for it.
    let isFit = length > 1 || text[at] != 0x8857 || isStreetOffice(text, range.upperBound, limit)
    return isFit && isStem(text, start..<at, isProse: isProse) ? range : nil
  }

  private static func isStreetOffice(_ text: [UInt16], _ end: Int, _ limit: Int) -> Bool {
    if end == limit { return true }
    let followers: [String] = ["党工委", "办事处", "党委", "法治", "关于", "2", "“", "，", "以", "在", "坚持"]
    return followers.contains { TextScan.has($0, in: text, at: end, upTo: limit) }
  }

  /// The unit whose name runs from `start` and has its suffix at `place` or behind, or nil.
  private static func unit(
    _ text: [UInt16], _ start: Int, from place: Int, _ limit: Int, isProse: Bool
  ) -> (range: Range<Int>, kind: Unit)? {
    guard isName(text[start]) else { return nil }
    let suffixes = PlaceWords.suffixes
    var at = place
    while at < limit, at - start <= longestStem, isName(text[at]) {
      if suffixes.contains(text[at]), let found = unitEnd(text, start, at, limit) {
        let range = start..<found.end
        if found.kind == .county, isFalse(text, range) { return nil }
        return isStem(text, start..<at, isProse: isProse) ? (range, found.kind) : nil
      }
      at += 1
    }
    return nil
  }

  private static func isFalse(_ text: [UInt16], _ range: Range<Int>) -> Bool {
    PlaceWords.falseUnits.word(text, range) != nil
      || (2...3).contains { length in
        range.count >= length && PlaceWords.falseEndings.word(text, range.suffix(length)) != nil
      }
  }

  /// The unit whose name runs from `start` and has its suffix at `at`, or nil.
  private static func unitEnd(
    _ text: [UInt16], _ start: Int, _ at: Int, _ limit: Int
  ) -> (end: Int, kind: Unit)? {
    let kind: Unit
    var end = at + 1
    switch text[at] {
    case 0x7701: kind = .province  // 省
    case 0x53BF: kind = .county  // 县
    case 0x533A: kind = isAutonomous(text, start, at) ? .province : .county  // 区
    case 0x5E02, 0x65D7: kind = .county  // 市 旗
    case 0x5DDE where isAutonomous(text, start, at): kind = .prefecture  // 自治州
    case 0x76DF: kind = .prefecture  // 盟
    case 0x5730 where at + 1 < limit && text[at + 1] == 0x533A:  // 地区
      kind = .prefecture
      end += 1
    default: return nil
    }
    if at - start < (text[at] == 0x53BF || text[at] == 0x7701 ? 1 : 2) { return nil }
    // 柳市镇, 开发区街道: the sign belongs to the name of the place below; not in 宁波市镇海区.
    if end < limit, suffix(in: text, at: end, upTo: limit) != nil, !opensCounty(text, end, limit) { return nil }
    return (end, kind)
  }

  /// Whether a county's name of two characters and its sign stands at `at`: 镇海区, 乡宁县.
  private static func opensCounty(_ text: [UInt16], _ at: Int, _ limit: Int) -> Bool {
    at + 2 < limit && (text[at + 2] == 0x533A || text[at + 2] == 0x53BF)  // 区 县
  }

  private static func isAutonomous(_ text: [UInt16], _ start: Int, _ at: Int) -> Bool {
    TextScan.ends(text, start..<at, with: "自治")
  }

  private static func isName(_ unit: UInt16) -> Bool { Signs.isIdeograph(unit) && unit != 0x5E74 }

  private static func isStem(_ text: [UInt16], _ range: Range<Int>, isProse: Bool) -> Bool {
    if range.count <= 3, PlaceWords.kinds.word(text, range) != nil { return false }
    return !range.contains {
      guard let block = PlaceWords.blocks.longest(in: text, at: $0, upTo: range.upperBound) else { return false }
      return isProse || block.kind == .never
    }
  }

  /// Past 人民政府 between a district and its sub-district: 鲤城区人民政府金龙街道办事处.
  private static func skipGovernment(_ text: [UInt16], _ at: Int, _ limit: Int) -> Int {
    TextScan.has("人民政府", in: text, at: at, upTo: limit) ? at + 4 : at
  }

  private static func isMunicipality(_ text: [UInt16], _ range: Range<Int>) -> Bool {
    PlaceWords.municipalities.word(text, range) != nil
  }

  private static func withoutProvince(_ text: [UInt16], _ range: Range<Int>) -> Range<Int> {
    guard let name = PlaceWords.provinces.longestMatch(in: text, at: range.lowerBound, upTo: range.upperBound) else {
      return range
    }
    let rest = name.end..<range.upperBound
    return rest.count >= 3 || (rest.count == 2 && TextScan.ends(text, rest, with: "县")) ? rest : range
  }
}
