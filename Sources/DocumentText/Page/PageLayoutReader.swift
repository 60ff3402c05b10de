/// Puts the paragraphs of a paged document together again from lines laid out as on paper.
///
/// Page numbers and running heads are left out. A line goes on in the next one where it is as wide as the page allows, given what the next
/// one begins with, and the next one is not indented; wide gaps part the cells of a table row.
struct PageLayoutReader {
  private let scalars: [UInt32]
  private var lines: [PageLine] = []
  private var emptyPages: [Int] = []
  /// Lines at the top and the foot of pages that are no part of the text.
  private var leftOut = 0
  private var flow = FlowText()
  private var fullWidth = 0
  /// The empty lines that usually follow a line in the middle of a paragraph.
  private var usualBlanks = 0
  /// Whether paragraphs begin with white space, which tells more than the width of the line before.
  private var indentsParagraphs = false

  /// Paragraphs are indented by two characters; a little less is the layout's rounding.
  private static let paragraphIndent = 2
  /// What is left of a title for another line has at most so many columns, and ends as titles do.
  private static let titleRest = 16
  private static let titleEnds = ["报告", "总结", "汇报"].map { Array($0.utf16) }
  /// Marks that may not begin or end a line make it end up to so many columns early.
  private static let slack = 6

  /// Reads UTF-8 in which a form feed ends each page.
  static func read(_ bytes: [UInt8]) throws(DocumentError) -> ExtractedText {
    let decoded = UTF8Decoder.decode(bytes)
    var reader = PageLayoutReader(scalars: decoded.scalars)
    reader.readLines()
    guard !reader.lines.isEmpty else { throw .noText(format: "pdf") }
    reader.measure()
    reader.join()
    return ExtractedText(
      flow: reader.flow, format: .pdf, encoding: .utf8,
      notes: reader.notes, replaced: decoded.replaced)
  }

  private var notes: [ReadingNote] {
    (emptyPages.isEmpty ? [] : [.pagesWithoutText(emptyPages)])
      + (leftOut == 0 ? [] : [.leftOut([Omission(.runningHead, leftOut)])])
  }

  private init(scalars: [UInt32]) {
    self.scalars = scalars
  }

  // MARK: Lines

  private mutating func readLines() {
    var start = 0
    var page = 0
    while start < scalars.count {
      let end = scalars[start...].firstIndex(of: 0x0C) ?? scalars.count
      readPage(start..<end, page)
      page += 1
      start = end + 1
    }
    let heads = RunningHeads.find(in: lines, of: scalars, pages: page)
    if !heads.isEmpty {
      lines = lines.indices.filter { !heads.contains($0) }.map { lines[$0] }
      leftOut = heads.count
    }
    settlePages(page)
  }

  private mutating func readPage(_ range: Range<Int>, _ page: Int) {
    let first = lines.count
    var start = range.lowerBound
    var blanks = 0
    while start < range.upperBound {
      let end = scalars[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      if let line = line(start..<end, blanks, page) {
        lines.append(line)
        blanks = 0
      } else {
        blanks += 1
      }
      start = end + 1
    }
    if let last = lines.indices.last, last >= first, PageLine.isPageNumber(scalars[lines[last].range]) {
      lines.removeLast()
    } else if lines.count > first, PageLine.isPageNumber(scalars[lines[first].range]) {
      lines.remove(at: first)
    }
  }

  /// Counts indents from each page's own margin, and finds the pages without a line.
  private mutating func settlePages(_ count: Int) {
    var start = 0
    for page in 0..<count {
      let end = lines[start...].firstIndex { $0.page != page } ?? lines.count
      guard start < end else {
        emptyPages.append(page + 1)
        continue
      }
      lines[start].blankLinesBefore = 0
      let margin = lines[start..<end].map(\.indent).min() ?? 0
      for index in start..<end { lines[index].indent -= margin }
      start = end
    }
  }

  private func line(_ range: Range<Int>, _ blanks: Int, _ page: Int) -> PageLine? {
    let isSpace = { (scalar: UInt32) in scalar <= 0x20 || scalar == 0xA0 || scalar == 0x3000 }
    let text = scalars[range].drop(while: isSpace)
    guard let last = text.lastIndex(where: { !isSpace($0) }) else { return nil }
    let inner = text.startIndex..<last + 1
    var indent = 0
    for scalar in scalars[range.lowerBound..<inner.lowerBound] { indent += scalar == 0x3000 ? 2 : 1 }
    var width = 0
    var (gap, hasCells) = (0, false)
    let start = PageLine.wordsStart(scalars[inner])
    for index in inner {
      width += PageLine.columns(of: scalars[index])
      gap = scalars[index] == 0x20 && index >= start ? gap + 1 : 0
      if gap == PageLine.cellGap { hasCells = true }
    }
    return PageLine(
      range: inner, indent: indent, width: width, blankLinesBefore: blanks, page: page, hasCells: hasCells)
  }

  // MARK: Measures

  /// Finds the width that most long lines come close to, and the usual distance of lines.
  private mutating func measure() {
    var histogram = [Int](repeating: 0, count: 401)
    for line in lines where !line.hasCells { histogram[min(line.width, 400)] += 1 }
    var best = 0
    for width in 20...400 where histogram[width] > 0 {
      let close = histogram[max(0, width - Self.slack)...width].reduce(0, +)
      // The widest at which several lines end: the others are last lines of paragraphs.
      if close >= max(2, lines.count / 12) || close > best {
        fullWidth = width
        best = max(best, close)
      }
    }
    var blanks = [Int](repeating: 0, count: 4)
    for (line, next) in zip(lines, lines.dropFirst()) where isFull(line, before: next) && line.page == next.page {
      blanks[min(next.blankLinesBefore, 3)] += 1
    }
    usualBlanks = blanks.indices.max { blanks[$0] < blanks[$1] } ?? 0
    // Long lines behind short ones begin paragraphs; labels and table rows are short.
    let starts = zip(lines, lines.dropFirst()).filter {
      $0.width * 10 < fullWidth * 7 && $0.page == $1.page && $1.width * 10 >= fullWidth * 6
    }
    let indented = starts.count { $1.indent >= Self.paragraphIndent }
    indentsParagraphs = indented >= 2 && indented * 2 > starts.count
  }

  /// Whether the beginning of `next` had no room on `line`.
  private func isFull(_ line: PageLine, before next: PageLine) -> Bool {
    let indent = line.indent >= Self.paragraphIndent ? 4 : 0
    if indentsParagraphs { return (line.width + indent) * 10 >= fullWidth * 7 }
    let word = scalars[next.range].prefix(24).prefix { $0 > 0x20 && $0 < 0x7F }.count
    return line.width + indent + max(word, 2) + Self.slack > fullWidth
  }

  // MARK: Paragraphs

  private mutating func join() {
    for index in lines.indices {
      let line = lines[index]
      if index > 0 {
        if continues(lines[index - 1], with: line) {
          let (last, first) = (scalars[lines[index - 1].range.upperBound - 1], scalars[line.range.lowerBound])
          // Two words or numbers stay two.
          if last < 0x7F, first < 0x7F { flow.append(0x20) }
        } else {
          flow.endLine()
        }
      }
      append(line)
    }
    flow.finish()
  }

  private func continues(_ line: PageLine, with next: PageLine) -> Bool {
    guard isFull(line, before: next), !line.hasCells, !next.hasCells else { return false }
    let words = units(next)
    if !LineShape.Marks(of: units(line)).any {
      // A title: centred lines, and the addressee that follows without white space.
      if LineShape.isAddressee(words) { return false }
      if next.width <= Self.titleRest, Self.titleEnds.contains(where: words.suffix(2).elementsEqual) { return true }
    }
    if next.indent >= Self.paragraphIndent || !indentsParagraphs && LineShape.beginsItem(words) { return false }
    return line.page != next.page || next.blankLinesBefore <= usualBlanks
  }

  private func units(_ line: PageLine) -> ArraySlice<UInt16> {
    scalars[line.range].map(ScalarFolding.fold).filter { $0 != .space }[...]
  }

  private mutating func append(_ line: PageLine) {
    var gap = 0
    let start = PageLine.wordsStart(scalars[line.range])
    for index in line.range {
      let scalar = scalars[index]
      if scalar == 0x20 {
        gap += 1
        continue
      }
      if gap >= PageLine.cellGap, index > start {
        flow.append(generated: " | ")
      } else if gap > 1 || gap == 1 && !Self.isNumberEdge(scalars[index - 2], scalar) {
        flow.append(0x20)
      }
      gap = 0
      flow.append(scalar)
    }
  }

  /// Whether a Chinese character and a number or a word meet: the layout sets a space there that the document has not.
  private static func isNumberEdge(_ before: UInt32, _ after: UInt32) -> Bool {
    (before < 0x7F) != (after < 0x7F) && max(before, after) >= 0x2E80
  }
}
