/// One line of a page laid out in columns of characters.
struct PageLine {
  /// The characters from the first to the last that is no space: a range of the decoded text.
  var range: Range<Int>
  /// The columns before it, beyond the margin of its page.
  var indent: Int
  /// Its width in half-width characters without spaces, which the layout puts round digits.
  var width: Int
  /// The empty lines before it, as far as they lie on its page.
  var blankLinesBefore: Int
  /// The page, from 0.
  var page: Int
  /// Whether wide gaps part it into cells.
  var hasCells: Bool

  /// Spaces in a row that part cells and not words.
  static let cellGap = 3

  /// Whether a line is a page's number and nothing else: — 3 —, 第3页 共8页, 3/8.
  static func isPageNumber(_ scalars: ArraySlice<UInt32>) -> Bool {
    var digits = 0
    for scalar in scalars {
      if DigitGroups.isDigit(scalar) {
        digits += 1
      } else if !pageSigns.contains(scalar) {
        return false
      }
    }
    return (1...6).contains(digits) && scalars.count <= 24
  }

  /// Where the words begin behind the number of a list item and the tab that follows it; else the line's start.
  ///
  /// The white space there parts no cells, however wide it is.
  static func wordsStart(_ line: ArraySlice<UInt32>) -> Int {
    let label = line.prefix { $0 > 0x20 }
    guard label.count <= 6, let first = label.first, let last = label.last else { return line.startIndex }
    let isCircled = label.count == 1 && (0x2460..<0x2474).contains(first)
    let isLabel = isCircled || label.count > 1 && labelEnds.contains(last) && label.allSatisfy(labelSigns.contains)
    return isLabel ? line[label.endIndex...].firstIndex { $0 > 0x20 } ?? line.startIndex : line.startIndex
  }

  private static let labelEnds = Set(".．、)）".unicodeScalars.map(\.value))
  private static let labelSigns = Set("0123456789一二三四五六七八九十百(（.．、)）".unicodeScalars.map(\.value))

  private static let pageSigns = Set(" \u{3000}-‐‑–—―－─/·•第页共of".unicodeScalars.map(\.value))

  /// The columns that a character takes.
  static func columns(of scalar: UInt32) -> Int { scalar == 0x20 ? 0 : scalar < 0x2010 ? 1 : 2 }
}
