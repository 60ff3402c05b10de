/// The paragraph styles of a Word file, as far as they number paragraphs.
struct StyleSheet {
  /// The styles whose paragraphs have an automatic number, by their place in the sheet.
  private(set) var numbered: Set<Int> = []

  /// No styles.
  init() {}

  /// Reads the sheet in `range` of the table stream; what is broken there is left out.
  init(_ table: [UInt8], _ range: Range<Int>) {
    guard range.upperBound <= table.count, let head = table.number16(at: range.lowerBound),
      let count = table.number16(at: range.lowerBound + 2), let baseSize = table.number16(at: range.lowerBound + 4)
    else { return }
    var parents: [Int] = []
    var own: [Bool?] = []
    var at = range.lowerBound + 2 + head
    while parents.count < count, let size = table.number16(at: at), at + 2 + size <= range.upperBound {
      let style = Self.style(table, at + 2..<at + 2 + size, baseSize: baseSize)
      parents.append(style.parent)
      own.append(style.isNumbered)
      at += 2 + size
    }
    for index in parents.indices where Self.isNumbered(index, parents, own) { numbered.insert(index) }
  }

  /// What a style says itself or has from those it is based on, of which there may be a circle.
  private static func isNumbered(_ index: Int, _ parents: [Int], _ own: [Bool?]) -> Bool {
    var index = index
    for _ in 0..<12 {
      guard parents.indices.contains(index) else { return false }
      if let isNumbered = own[index] { return isNumbered }
      index = parents[index]
    }
    return false
  }

  /// The style that one is based on, and whether it numbers its paragraphs; nil where it does not say.
  private static func style(_ table: [UInt8], _ range: Range<Int>, baseSize: Int) -> (parent: Int, isNumbered: Bool?) {
    // Kind and parent share two bytes; a style without a parent has a number that no style has.
    guard range.count > baseSize + 2, let kind = table.number16(at: range.lowerBound + 2), kind & 15 == 1,
      let nameLength = table.number16(at: range.lowerBound + baseSize)
    else { return (0xFFF, nil) }
    // The name with its length and its closing zero, then the properties of paragraphs: a size, the style, and the list.
    var at = range.lowerBound + baseSize + 4 + 2 * nameLength
    at += (at - range.lowerBound) & 1
    guard let size = table.number16(at: at), size >= 2, at + 2 + size <= range.upperBound else {
      return (kind >> 4, nil)
    }
    let list = PropertyList(table, at + 4..<at + 2 + size)
    return (kind >> 4, list.value(of: PropertyList.listNumber).map { $0 != 0 })
  }
}
