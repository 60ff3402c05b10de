import DocumentText
import Testing

@Suite struct LineIndexTests {
  @Test(arguments: [
    (0, 1, 1), (2, 1, 3), (3, 2, 1), (4, 2, 2), (5, 2, 3), (6, 3, 1), (7, 4, 1), (9, 4, 3), (99, 4, 3), (-1, 1, 1),
  ])
  func position(offset: Int, line: Int, column: Int) {
    let index = LineIndex("法治\n镇\r\n\r5件".unicodeScalars.map(\.value))
    #expect(index.position(of: offset) == TextPosition(line: line, column: column))
  }

  @Test func emptyText() {
    #expect(LineIndex([]).position(of: 0) == TextPosition(line: 1, column: 1))
  }
}
