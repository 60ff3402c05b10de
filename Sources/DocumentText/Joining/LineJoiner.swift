/// Finds the line ends that a page or a line width put into the middle of a sentence.
///
/// Two regularities are used. A file wrapped at one width is put together by width and indentation (`HardWrap`). In any
/// other file a paragraph that a page break cut leaves a long line without a full stop, and behind it, with or without
/// empty lines, one that begins nothing. Headings, titles, signatures, dates and table rows stop short in the same way;
/// what tells them apart is that they have little punctuation, or a number in front.
struct LineJoiner {
  private let text: NormalizedText
  private let scalars: [UInt32]
  private let wrap: HardWrap?
  /// Whether paragraphs begin with white space, so that a line without it is the rest of one.
  private let indentsParagraphs: Bool
  /// The units of the paragraph so far.
  private var paragraph = 0..<0
  /// The punctuation of the paragraph up to `countedEnd`.
  private var marks = LineShape.Marks()
  private var countedEnd = 0

  private init(_ text: NormalizedText, _ scalars: [UInt32]) {
    self.text = text
    self.scalars = scalars
    wrap = HardWrap.find(in: text, of: scalars)
    var (long, indented) = (0, 0)
    for line in text.lines where line.units.count >= 40 {
      long += 1
      if line.indent >= 2 { indented += 1 }
    }
    indentsParagraphs = indented * 2 > long
  }

  /// For every line of `text`, whether it goes on with the paragraph of the line before.
  static func continuations(in text: NormalizedText, of scalars: [UInt32]) -> [Bool] {
    var joiner = LineJoiner(text, scalars)
    return text.lines.indices.map { joiner.takesUp($0) }
  }

  private mutating func takesUp(_ index: Int) -> Bool {
    let next = text.lines[index]
    guard index > 0, continues(text.lines[index - 1], with: next) else {
      paragraph = next.units
      marks = LineShape.Marks()
      countedEnd = paragraph.lowerBound
      return false
    }
    paragraph = paragraph.lowerBound..<next.units.upperBound
    return true
  }

  /// Brings `marks` up to the paragraph's end; a paragraph of many lines is counted once.
  private mutating func countMarks() {
    marks.add(text.units[countedEnd..<paragraph.upperBound])
    countedEnd = paragraph.upperBound
  }

  private mutating func continues(_ line: SourceLine, with next: SourceLine) -> Bool {
    guard let wrap else {
      // Most lines end in a full stop, and in most files that settles it; most others are short headings.
      let (last, first) = (text.units[line.units.upperBound - 1], text.units[next.units.lowerBound])
      if LineShape.mayEnd(with: last), !LineShape.mayContinue(with: first) { return false }
      if paragraph.count < Self.shortestBody { return false }
      countMarks()
      return isCut(before: next) && !beginsAnew(text.units[next.units])
    }
    let words = text.units[next.units]
    guard wrap.isFull(line, before: next, in: scalars), !beginsAnew(words) else { return false }
    countMarks()
    return continuesWrapped(line, with: next, wrap: wrap)
  }

  /// Whether a line can be no rest of another: a heading, an item, a table row, a label.
  private func beginsAnew(_ words: ArraySlice<UInt16>) -> Bool {
    words.contains(0x7C) || LineShape.beginsItem(words) || LineShape.isLabelled(words)
  }

  /// Joins a line that is as wide as lines get in a wrapped file.
  private func continuesWrapped(_ line: SourceLine, with next: SourceLine, wrap: HardWrap) -> Bool {
    let words = text.units[next.units]
    if let indent = wrap.paragraphIndent, next.indent >= indent { return false }
    if LineShape.isDate(words) || isTitle && LineShape.isAddressee(words) { return false }
    // A signature may follow a last line that happens to be full.
    let isProse =
      LineShape.isFinished(words) || LineShape.Marks(of: words).any || wrap.isFull(next, before: nil, in: scalars)
    if next.blankLinesBefore > 0, wrap.blankLinesSeparate {
      return wrap.paragraphIndent != nil ? isProse : isCut(before: next)
    }
    if wrap.paragraphIndent != nil || wrap.blankLinesSeparate && wrap.hasBlankLines {
      return isProse || !LineShape.isFinished(text.units[line.units])
    }
    // Only the words themselves can tell where a paragraph begins.
    if LineShape.beginsPoint(words) || LineShape.opensParagraph(words) { return false }
    return !LineShape.isFinished(text.units[line.units])
  }

  /// Whether `next` may be the rest of running text that breaks off.
  private func isCut(before next: SourceLine) -> Bool {
    let rest = text.units[next.units]
    guard isBody, LineShape.Marks(of: rest).any else { return false }
    if LineShape.beginsPoint(rest) || LineShape.opensParagraph(rest) { return false }
    if LineShape.continuesClause(rest) { return true }
    if LineShape.isFinished(text.units[paragraph]) { return false }
    if indentsParagraphs, next.indent >= 2 { return false }
    let last = text.units[paragraph].last
    return !LineShape.beginsWithYear(rest) || last == 0xFF0C || last == 0x3001
  }

  /// Whether the paragraph so far is running text, as against a heading, a title, a label or a table row.
  private var isBody: Bool {
    let words = text.units[paragraph]
    guard words.count >= Self.shortestBody, marks.any, !marks.hasBar, !endsLikeTitle else { return false }
    if marks.sentence == 0 {
      let isNumbered = LineShape.beginsItem(words) || LineShape.beginsPoint(words)
      guard words.count > (isNumbered ? 60 : 44) || !isNumbered && marks.clause >= 3 else { return false }
    }
    return !LineShape.isLabelled(words)
  }

  /// What is shorter than this is no running text.
  private static let shortestBody = 20

  /// Whether the paragraph so far may be the document's title.
  private var isTitle: Bool { marks.sentence == 0 }

  /// Titles, and the formula that leads in to the report and may have lost its colon.
  private var endsLikeTitle: Bool {
    guard paragraph.count >= 2 else { return false }
    switch (text.units[paragraph.upperBound - 2], text.units[paragraph.upperBound - 1]) {
    case (0x5982, 0x4E0B): return true  // 如下
    case (0x62A5, 0x544A), (0x603B, 0x7ED3), (0x6C47, 0x62A5), (0x60C5, 0x51B5), (0x516C, 0x793A): return isTitle
    default: return false  // 报告 总结 汇报 情况 公示
    }
  }
}
