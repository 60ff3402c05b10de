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

  /// The systems whose headings are set off by a comma, a bit each.
  private var commaStyles: UInt32 = 0

  /// Whether the headings of `system` are set off by a comma.
  func endsAtComma(_ system: HeadingNumber.System) -> Bool { commaStyles & 1 << UInt32(system.rawValue) != 0 }

  /// Learns the styles from all numbered lines of a document.
  init(_ lines: [NumberedLine]) {
    // How many lines of each system have 。 far away rather than near.
    var excess = [Int](repeating: 0, count: HeadingNumber.System.allCases.count)
    for (number, line) in lines.enumerated() {
      let content = line.content
      guard let stop = line.stop else {
        if content.count > Self.longestLine { excess[line.number.system.rawValue] += 1 }
        continue
      }
      if let colon = line.colon, colon - content.lowerBound <= 30 { continue }
      let length = stop - content.lowerBound
      let isNear = length <= Self.near
      // A sentence that is all of its line is a long heading where text of its own follows.
      if !isNear, length <= Self.longest, stop + 1 == content.upperBound, !isFollowed(number, lines) { continue }
      excess[line.number.system.rawValue] += isNear ? -1 : 1
    }
    for (system, excess) in excess.enumerated() where excess > 0 { commaStyles |= 1 << UInt32(system) }
  }

  /// Whether the next of its system follows at once, or nothing: then its text is on its own line.
  private func isFollowed(_ number: Int, _ lines: [NumberedLine]) -> Bool {
    guard number + 1 < lines.count else { return true }
    let (line, next) = (lines[number], lines[number + 1])
    return next.number.system == line.number.system && next.line.lowerBound <= line.line.upperBound + 1
  }

  /// The words of the heading that opens `line`, and where the text under it begins.
  func words(of line: NumberedLine, _ text: [UInt16]) -> (range: Range<Int>, bodyStart: Int) {
    let content = line.content
    let stop = line.stop
    let bareEnd = Self.withoutClosing(text, content)
    if stop == nil || stop == bareEnd {
      // A line of its own; with a 。 at its end it may still be a clause with a sentence after the comma.
      let limit = stop == nil ? Self.longestLine : Self.longest
      let isClause = stop != nil && endsAtComma(line.number.system)
      let bare = content.lowerBound..<bareEnd
      if bare.count <= limit, !isClause, !hasColonBody(line, bare) { return (bare, line.line.upperBound) }
    }
    let end = runInEnd(line)
    let body = end < content.upperBound && Signs.isPunctuation(text[end]) ? end + 1 : end
    return (content.lowerBound..<Self.withoutClosing(text, content.lowerBound..<end), body)
  }

  private func runInEnd(_ line: NumberedLine) -> Int {
    let start = line.content.lowerBound
    if !endsAtComma(line.number.system) {
      if let colon = line.colon, colon - start <= 30 { return colon }
      if let stop = line.stop, stop - start <= Self.longest { return stop }
    }
    if let clause = line.clauseEnd, clause - start <= Self.longest { return clause }
    return min(start + Self.longest, line.content.upperBound)
  }

  /// Whether a colon sets a short head off from a body on the same line: 制度建设：建立….
  private func hasColonBody(_ line: NumberedLine, _ bare: Range<Int>) -> Bool {
    guard let colon = line.colon, bare.contains(colon), colon - bare.lowerBound <= 30 else { return false }
    return bare.upperBound - colon > (line.stop == nil ? 30 : 5)
  }

  private static func withoutClosing(_ text: [UInt16], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, Signs.isPunctuation(text[end - 1]) || Signs.isBlank(text[end - 1]) { end -= 1 }
    return end
  }
}
