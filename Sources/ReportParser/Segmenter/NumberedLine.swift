/// A numbered line, which may be a heading.
struct NumberedLine {
  let number: HeadingNumber
  let line: Range<Int>
  /// The number of its paragraph.
  let paragraph: Int
  /// The first 。 or ； of its words, or nil.
  private(set) var stop: Int?
  /// The first colon before that, or nil.
  private(set) var colon: Int?
  /// The first of these and of commas, or nil.
  private(set) var clauseEnd: Int?

  /// The place of its words.
  var content: Range<Int> { number.contentStart..<line.upperBound }

  /// The line at `line` of `text`, or nil where it has no number with words behind it.
  static func read(_ text: ScannedText, _ line: Range<Int>, paragraph: Int) -> NumberedLine? {
    guard let number = HeadingNumber.read(text.units, line), number.contentStart < line.upperBound else { return nil }
    var read = NumberedLine(number: number, line: line, paragraph: paragraph)
    var rest = read.content
    while read.stop == nil, let at = text.firstSign(in: rest, where: endsClause) {
      read.clauseEnd = read.clauseEnd ?? at
      if Signs.endsItem(text.units[at]) {
        read.stop = at
      } else if Signs.isColon(text.units[at]) {
        read.colon = read.colon ?? at
      }
      rest = at + 1..<line.upperBound
    }
    return read
  }

  private static func endsClause(_ unit: UInt16) -> Bool {
    Signs.endsItem(unit) || Signs.isComma(unit) || Signs.isColon(unit)
  }
}
