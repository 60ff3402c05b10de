/// A place in a text as editors show it.
package struct TextPosition: Sendable, Equatable {
  /// The line, from 1.
  package let line: Int
  /// The column, from 1, counted in Unicode scalars.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Line and column of any offset into a document's scalars.
///
/// Lines end at LF, CR or both together, as editors count them; form feeds and U+2028 do not end one here.
package struct LineIndex: Sendable {
  private let starts: [Int]
  private let count: Int

  /// Finds the lines of `scalars`, one pass.
  package init(_ scalars: [UInt32]) {
    var starts = [0]
    for (offset, scalar) in scalars.enumerated() {
      let isFirstOfPair = scalar == 0x0D && offset + 1 < scalars.count && scalars[offset + 1] == 0x0A
      if scalar == 0x0A || scalar == 0x0D && !isFirstOfPair { starts.append(offset + 1) }
    }
    self.starts = starts
    count = scalars.count
  }

  /// The position of the scalar at `offset`; an offset beyond either end is taken for that end.
  package func position(of offset: Int) -> TextPosition {
    let offset = min(max(offset, 0), count)
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return TextPosition(line: low + 1, column: offset - starts[low] + 1)
  }
}
