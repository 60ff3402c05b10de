/// Where the characters of a Word file lie in its document stream.
struct PieceTable {
  /// A stretch of characters that lie side by side.
  struct Piece {
    /// The characters' positions in the text.
    var positions: Range<Int>
    /// The offset of the first one in the document stream.
    var offset: Int
    /// Whether each takes one byte, in windows-1252, and not two in UTF-16.
    var isNarrow: Bool
  }

  /// In order of the text.
  private(set) var pieces: [Piece] = []

  /// Reads the table in `range` of the table stream; nil where there is none.
  ///
  /// A text has no more characters than its stream has bytes, so pieces that lie on each other cannot make it grow.
  init?(_ table: [UInt8], _ range: Range<Int>, streamSize: Int) {
    var at = range.lowerBound
    let end = min(range.upperBound, table.count)
    // Changes that pieces refer to come first.
    while at < end, table[at] == 1 {
      guard let length = table.number16(at: at + 1) else { return nil }
      at += 3 + length
    }
    guard at < end, table[at] == 2, let length = table.number32(at: at + 1), length >= 16,
      at + 5 + length <= table.count
    else { return nil }
    let count = (length - 4) / 12
    let (starts, details) = (at + 5, at + 5 + 4 * (count + 1))
    for index in 0..<count {
      guard let first = table.number32(at: starts + 4 * index), let next = table.number32(at: starts + 4 * index + 4),
        let place = table.number32(at: details + 8 * index + 2), first <= next, next <= streamSize,
        first == pieces.last?.positions.upperBound ?? 0
      else { return }
      let isNarrow = place & 0x4000_0000 != 0
      let offset = place & 0x3FFF_FFFF
      pieces.append(Piece(positions: first..<next, offset: isNarrow ? offset / 2 : offset, isNarrow: isNarrow))
    }
  }
}
