/// How far the headings of each system run into their paragraphs.
///
/// A heading stands alone on its line, or runs in up to the first 。. Where most headings of a system have no 。 near,
/// the author sets the heading off by a comma: 加强组织领导，我镇为….
struct RunInStyles {
  /// The longest run-in heading, in characters, that counts as evidence for 。 as its end.
  private static let near = 45
  /// The longest heading that is taken up to 。.
  private static let longest = 60
  /// The longest line that is a heading as a whole.
  private static let longestLine = 80

  private var commaStyles: [HeadingNumber.System: Bool] = [:]

  /// Whether the headings of `system` are set off by a comma.
  func endsAtComma(_ system: HeadingNumber.System) -> Bool { commaStyles[system] ?? false }

  /// Learns the styles from all numbered lines of a document.
  init(_ lines: [(number: HeadingNumber, line: Range<Int>)], _ text: [UInt16]) {
    var votes: [HeadingNumber.System: (near: Int, far: Int)] = [:]
    for (number, line) in lines {
      let content = number.contentStart..<line.upperBound
      guard let stop = text[content].firstIndex(where: Signs.endsItem) else {
        if content.count > Self.longestLine { votes[number.system, default: (0, 0)].far += 1 }
        continue
      }
      if let colon = text[content].firstIndex(where: Signs.isColon), colon < stop, colon - content.lowerBound <= 30 {
        continue
      }
      if stop - content.lowerBound <= Self.near {
        votes[number.system, default: (0, 0)].near += 1
      } else {
        votes[number.system, default: (0, 0)].far += 1
      }
    }
    commaStyles = votes.mapValues { $0.far > $0.near }
  }

  /// The words of the heading that opens `line`, and where the text under it begins.
  func words(
    of number: HeadingNumber, in line: Range<Int>, _ text: [UInt16]
  ) -> (range: Range<Int>, bodyStart: Int) {
    let content = number.contentStart..<line.upperBound
    let stop = text[content].firstIndex(where: Signs.endsItem)
    let bareEnd = Self.withoutClosing(text, content)
    if stop == nil || stop == bareEnd {
      // A line of its own; with a 。 at its end it may still be a clause with a sentence after the comma.
      let limit = stop == nil ? Self.longestLine : Self.longest
      let isClause = stop != nil && endsAtComma(number.system)
      let bare = content.lowerBound..<bareEnd
      if bare.count <= limit, !isClause, !hasColonBody(text, bare, isSentence: stop != nil) {
        return (bare, line.upperBound)
      }
    }
    let end = runInEnd(number.system, content, stop, text)
    let body = end < line.upperBound && Signs.isPunctuation(text[end]) ? end + 1 : end
    return (content.lowerBound..<Self.withoutClosing(text, content.lowerBound..<end), body)
  }

  private func runInEnd(
    _ system: HeadingNumber.System, _ content: Range<Int>, _ stop: Int?, _ text: [UInt16]
  ) -> Int {
    let start = content.lowerBound
    let clause = text[content].firstIndex { Signs.endsItem($0) || Signs.isComma($0) || Signs.isColon($0) }
    let colon = text[content].firstIndex(where: Signs.isColon)
    if !endsAtComma(system) {
      if let colon, colon - start <= 30, colon < stop ?? Int.max { return colon }
      if let stop, stop - start <= Self.longest { return stop }
    }
    if let clause, clause - start <= Self.longest { return clause }
    return min(start + Self.longest, content.upperBound)
  }

  /// Whether a colon sets a short head off from a body on the same line: 制度建设：建立….
  private func hasColonBody(_ text: [UInt16], _ content: Range<Int>, isSentence: Bool) -> Bool {
    guard let colon = text[content].firstIndex(where: Signs.isColon), colon - content.lowerBound <= 30 else {
      return false
    }
    return content.upperBound - colon > (isSentence ? 5 : 30)
  }

  private static func withoutClosing(_ text: [UInt16], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, Signs.isPunctuation(text[end - 1]) || Signs.isBlank(text[end - 1]) { end -= 1 }
    return end
  }
}
