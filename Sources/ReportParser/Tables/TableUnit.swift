/// The unit that a table gives for the numbers of a row or a column, with its power of ten: 万元 is 元 and 4.
struct TableUnit: Sendable, Equatable {
  /// The number of the unit in `Units.all`.
  let unit: Int
  /// The power of ten that stands before it.
  let power: Int

  /// The unit that is all a cell holds: 件, 万元, （人次）.
  init?(_ text: Span<UInt16>, filling cell: Range<Int>) {
    guard cell.count <= Self.longest + 2 else { return nil }
    self.init(text, in: Self.withoutParentheses(text, cell))
  }

  /// The unit in the parentheses that close a cell: 行政处罚（件）, 罚款金额（单位：万元）.
  init?(_ text: Span<UInt16>, closing cell: Range<Int>) {
    guard cell.count > 2, text[cell.upperBound - 1] == Characters.closeParenthesis else { return nil }
    var open = cell.upperBound - 2
    while open > cell.lowerBound, text[open] != Characters.openParenthesis { open -= 1 }
    guard text[open] == Characters.openParenthesis else { return nil }
    var start = open + 1
    if start + 3 < cell.upperBound, Signs.isColon(text[start + 2]) { start += 3 }
    self.init(text, in: start..<cell.upperBound - 1)
  }

  /// The unit that a column's head names by what it counts: 件数, 参训人数.
  init?(_ text: Span<UInt16>, counting cell: Range<Int>) {
    guard cell.count >= 2, let unit = UnitlessCount.unit(ofLabelIn: text, endingAt: cell.upperBound) else { return nil }
    (self.unit, power) = (unit, 0)
  }

  private static let longest = 4

  private init?(_ text: Span<UInt16>, in range: Range<Int>) {
    guard let first = range.first, range.count <= Self.longest else { return nil }
    let power = Characters.powerOfTen(text[first]) ?? 0
    let start = power >= 3 ? first + 1 : first
    guard let found = Units.index.longestMatch(in: text, at: start, upTo: range.upperBound),
      found.end == range.upperBound
    else { return nil }
    (unit, self.power) = (found.word, power >= 3 ? power : 0)
  }

  private static func withoutParentheses(_ text: Span<UInt16>, _ cell: Range<Int>) -> Range<Int> {
    guard cell.count > 2, text[cell.lowerBound] == Characters.openParenthesis,
      text[cell.upperBound - 1] == Characters.closeParenthesis
    else { return cell }
    return cell.lowerBound + 1..<cell.upperBound - 1
  }
}
