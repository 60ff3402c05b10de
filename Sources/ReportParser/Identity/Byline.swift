/// A line that says without labels who put a page up and when: 青石县石澜镇人民政府 2025-01-20 16:08.
struct Byline {
  /// The place of who put it up.
  let issuer: Range<Int>
  /// The place of the date and what stands behind it.
  let date: Range<Int>

  /// Reads `line`, which is trimmed; nil where it is something else.
  init?(_ text: [UInt16], _ line: Range<Int>) {
    guard line.count <= 60,
      let start = line.first(where: { DateScan.date(in: text, at: $0, upTo: line.upperBound) != nil }),
      let day = DateScan.date(in: text, at: start, upTo: line.upperBound)
    else { return nil }
    issuer = TextScan.trimmed(text, line.lowerBound..<start)
    date = start..<line.upperBound
    let isTime = text[day.end..<line.upperBound].allSatisfy {
      Characters.isDigit($0) || Signs.isColon($0) || Signs.isBlank($0)
    }
    guard isTime, !text[issuer].contains(where: { Signs.isPunctuation($0) }), ClosingCues.issuers.end(text, issuer)
    else {
      return nil
    }
  }
}
