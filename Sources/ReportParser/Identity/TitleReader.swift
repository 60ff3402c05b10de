import DocumentText

/// The title of a document: one line, or several that belong together.
struct Title: Equatable {
  /// The places of its lines, in text order.
  let lines: [Range<Int>]
  /// The title's units on one line.
  let units: [UInt16]

  /// The title that stands in `lines` of `text`.
  init(lines: [Range<Int>], in text: [UInt16]) {
    self.lines = lines
    units = lines.count == 1 ? Array(text[lines[0]]) : lines.flatMap { text[$0] }
  }

  /// The title as written, with line breaks closed up.
  func string(_ document: Document) -> String {
    guard lines.count > 1 else { return lines.first.map { TextScan.line(of: document, $0) } ?? "" }
    return lines.map { TextScan.line(of: document, $0) }.joined()
  }
}

/// Finds a document's own title among the lines before its body.
struct TitleReader {
  let front: FrontMatter
  private let text: [UInt16]

  /// How much a line looks like the title of a report.
  private enum Grade: Int {
    /// A notice about the report: …报告公示.
    case notice
    /// A name without year and place.
    case bare
    case full
  }

  /// Reads titles from `front`.
  init(_ front: FrontMatter) {
    self.front = front
    text = front.document.text
  }

  /// The document's own title, or nil where the text has none.
  ///
  /// Where page and document print one each, the document's stands last.
  func title() -> Title? {
    var best: (grade: Grade, title: Title)?
    for (at, line) in front.lines.enumerated() {
      guard let words = titleWords(at, line) else { continue }
      let title = withFollowingYear(withIssuers(words, before: at), after: at)
      guard title.units.count >= 6, let grade = grade(title) else { continue }
      if grade == .bare, !standsOverBody(at) { continue }
      if grade.rawValue >= best?.grade.rawValue ?? 0 { best = (grade, title) }
    }
    if let best, best.grade == .full { return best.title }
    if let labelled = front.values(.title).last(where: { endsTitle($0) }) { return Title(lines: [labelled], in: text) }
    return best?.title
  }

  /// The part of `line` that may be a title, or nil.
  private func titleWords(_ at: Int, _ line: Range<Int>) -> Range<Int>? {
    let line = withoutBars(line)
    let end = max(line.lowerBound, min(line.upperBound, front.labelStart(of: at)))
    let words = TextScan.trimmed(text, line.lowerBound..<end)
    let named = withoutDate(withoutFileType(words))
    guard named.count >= 2, named.count <= 90, endsTitle(named), !text[named].contains(where: Signs.endsItem),
      !isNavigation(line), !text[line].contains(Signs.bar)
    else { return nil }
    return named
  }

  private func isNavigation(_ line: Range<Int>) -> Bool {
    FrontMatterCues.navigation.longest(in: text, at: line.lowerBound, upTo: line.upperBound) != nil
      || text[line].contains { $0 == 0x3E || $0 == 0xFF1E || $0 == 0xBB }
  }

  private func endsTitle(_ range: Range<Int>) -> Bool {
    let core = withoutBracket(range)
    return TitleWords.endings.end(text, core) || TitleWords.notices.end(text, core)
  }

  /// `range` without a bracket at its end, as in 年度报告（2023年度）.
  private func withoutBracket(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, Signs.closesBracket(text[last]),
      let open = range.last(where: { Signs.opensBracket(text[$0]) }), last - open <= 12
    else { return range }
    return range.lowerBound..<open
  }

  /// `line` without the bars around it, where it is the only cell of a table's row.
  private func withoutBars(_ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, text[start] == Signs.bar { start += 1 }
    while end > start, text[end - 1] == Signs.bar { end -= 1 }
    return start..<end
  }

  /// `range` without the date of publication that a page sets behind the title: …工作报告 2024-12-12.
  private func withoutDate(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, Signs.digit(text[last]) != nil,
      let start = TrailingDate.start(in: text, range)
    else { return range }
    return TextScan.trimmed(text, range.lowerBound..<start)
  }

  private func withoutFileType(_ range: Range<Int>) -> Range<Int> {
    // Nearly every line ends in a Chinese character or its mark.
    guard let last = range.last, text[last] < 0x80 else { return range }
    for type in [".docx", ".doc", ".wps", ".pdf"] as [String] where TextScan.ends(text, range, with: type) {
      return range.lowerBound..<(range.upperBound - type.utf16.count)
    }
    return range
  }

  private func grade(_ title: Title) -> Grade? {
    guard let last = title.lines.last else { return nil }
    let core = withoutBracket(last)
    if TitleWords.notices.end(text, core) { return .notice }
    let units = title.units
    if YearScan.first(in: units, units.indices, unitNeeded: false) != nil { return .full }
    return hasPlace(units, units.indices) || TextScan.contains("关于", in: units, units.indices) ? .full : .bare
  }

  /// Whether only labels, dates and the addressee part a line from the body.
  ///
  /// The name of a column (法治政府建设年度报告) stands among the page's buttons, a title over the text.
  private func standsOverBody(_ at: Int) -> Bool {
    front.lines.indices[(at + 1)...].allSatisfy { number in
      let line = front.lines[number]
      return line.last.map { Signs.isColon(text[$0]) } ?? true || ClosingFinder.isDate(text, line)
        || front.hasLabel(number)
    }
  }

  private func hasPlace(_ units: [UInt16], _ range: Range<Int>) -> Bool {
    range.contains { PlaceName.suffix(in: units, at: $0, upTo: range.upperBound) != nil }
      || range.contains { TitleWords.issuerEndings.end(units, range.lowerBound..<$0 + 1) }
  }

  /// The title with the lines above it that belong to it: the issuers, or a line that breaks off.
  private func withIssuers(_ words: Range<Int>, before at: Int) -> Title {
    var lines = [words]
    var above = at - 1
    while above >= 0, lines.count < 4, let first = lines.first {
      let line = front.lines[above]
      guard isFragment(above, line), belongs(line, to: first) else { break }
      lines.insert(line, at: 0)
      above -= 1
    }
    return Title(lines: lines, in: text)
  }

  private func isFragment(_ at: Int, _ line: Range<Int>) -> Bool {
    line.count <= 50 && !isNavigation(line) && !endsTitle(line) && !front.hasLabel(at)
      && !text[line].contains { Signs.endsItem($0) || Signs.isColon($0) || $0 == Signs.bar }
      && DateScan.first(in: text, line) == nil && DocumentNumber.own(text, line) == nil
      && !TextScan.ends(text, line, with: "文件")
  }

  private func belongs(_ line: Range<Int>, to next: Range<Int>) -> Bool {
    let endsIssuer =
      TitleWords.issuerEndings.end(text, line) || PlaceName.endsTownship(text, line)
    if TextScan.has("关于", in: text, at: next.lowerBound, upTo: next.upperBound) { return endsIssuer }
    if TextScan.has("中共", in: text, at: line.lowerBound, upTo: line.upperBound) {
      return TextScan.ends(text, line, with: "委员会")
    }
    if hasPlace(text, next) { return false }
    return endsIssuer || (hasPlace(text, line) && TextScan.contains("年", in: text, line))
      || (hasPlace(text, line) && line.last.map { Signs.digit(text[$0]) != nil } ?? false)
      || (hasPlace(text, line) && TextScan.contains("法治", in: text, line))
  }

  private func withFollowingYear(_ title: Title, after at: Int) -> Title {
    guard at + 1 < front.lines.count else { return title }
    let next = front.lines[at + 1]
    guard let first = next.first, Signs.opensBracket(text[first]), next.count <= 10,
      YearScan.first(in: text, next, unitNeeded: true) != nil
    else { return title }
    return Title(lines: title.lines + [next], in: text)
  }
}
