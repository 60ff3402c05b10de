/// The lines that stand at the top or the foot of most pages of a paged document.
enum RunningHeads {
  /// Fewer pages than this have no running heads: two pages may begin alike by chance.
  private static let fewestPages = 3

  /// The numbers of the lines that are running heads; digits do not count, as pages are numbered.
  static func find(in lines: [PageLine], of scalars: [UInt32], pages: Int) -> Set<Int> {
    guard pages >= fewestPages else { return [] }
    var places: [[UInt32]: [Int]] = [:]
    for index in lines.indices {
      let isFirst = index == 0 || lines[index - 1].page != lines[index].page
      let isLast = index + 1 == lines.count || lines[index + 1].page != lines[index].page
      guard isFirst || isLast, let words = words(of: scalars[lines[index].range]) else { continue }
      places[words, default: []].append(index)
    }
    return Set(places.values.filter { $0.count >= max(fewestPages, (pages + 1) / 2) }.joined())
  }

  /// The line without digits and spaces; nil where it is a sentence or has no words.
  private static func words(of line: ArraySlice<UInt32>) -> [UInt32]? {
    let words = line.filter { $0 > 0x20 && $0 != 0xA0 && $0 != 0x3000 && !DigitGroups.isDigit($0) }
    let isSentence = words.contains { [0x3002, 0xFF1B, 0xFF0C].contains($0) }
    return isSentence || words.count < 2 ? nil : words
  }
}
