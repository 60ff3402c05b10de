/// Small searches over the units of a text.
enum Find {
  private static let joints = UnitSet("、和及与")

  /// Whether a list may stand in `range`.
  static func hasJoint(in text: [UInt16], _ range: Range<Int>) -> Bool {
    let joints = joints
    for at in range where joints.contains(text[at]) { return true }
    return false
  }

  /// The items of a list joined by 、, 和, 及 and 与.
  static func items(in text: [UInt16], _ range: Range<Int>) -> [Range<Int>] {
    var items: [Range<Int>] = []
    let joints = joints
    var start = range.lowerBound
    for at in range where joints.contains(text[at]) {
      if isInWord(text.span, at, range) { continue }
      if at > start { items.append(start..<at) }
      start = at + 1
    }
    if start < range.upperBound { items.append(start..<range.upperBound) }
    return items
  }

  private static let conjunctions = UnitSet("和及与")

  /// Whether one of 和, 及 and 与 stands at `at` and joins what is around it.
  static func joins(_ text: Span<UInt16>, at: Int) -> Bool {
    at < text.count && conjunctions.contains(text[at]) && !isInWord(text, at, 0..<text.count)
  }

  /// Whether what looks like a joint is part of a word: 参与率, 与会, 及格率, 及时率, 普及率, 及其, 和解率, 和谐, 和睦.
  private static func isInWord(_ text: Span<UInt16>, _ at: Int, _ range: Range<Int>) -> Bool {
    let before = at > range.lowerBound ? text[at - 1] : 0
    let behind = at + 1 < range.upperBound ? text[at + 1] : 0
    switch text[at] {
    case 0x4E0E: return before == 0x53C2 || behind == 0x4F1A  // 与: 参, 会
    case 0x53CA: return before == 0x666E || behindAnd.contains(behind)  // 及: 普
    case 0x548C: return behindPeace.contains(behind)  // 和
    default: return false
    }
  }

  private static let behindAnd = UnitSet("格时其")
  private static let behindPeace = UnitSet("解谐睦美平")
}
