import DocumentText

/// The frame of a report: its headings, what stands before the first, and where its matter ends.
///
/// A class, since many look at it and none changes it.
final class Outline: Sendable {
  /// The document's paragraphs, each trimmed; one of blanks alone is empty.
  let lines: [Range<Int>]
  let headings: [Heading]
  let front: FrontMatter
  let title: Title?
  /// The year reported on, or nil where the text doesn't say.
  let year: Int?
  /// Where the closing begins (特此报告, signature, date), or the end of the text.
  let matterEnd: Int
  /// The document's text with the words found in it.
  let scanned: ScannedText

  /// Reads the frame of `document`.
  convenience init(_ document: Document) { self.init(document, ScannedText(document.text)) }

  /// Reads the frame of `document`, whose text is `scanned`.
  init(_ document: Document, _ scanned: ScannedText) {
    self.scanned = scanned
    let lines = TextScan.lines(of: document)
    let headings = HeadingFinder.find(lines, scanned)
    let front = FrontMatter(document, lines, scanned, upTo: headings.first?.start ?? document.text.count)
    let title = TitleReader(front).title()
    let end = document.text.count
    let bodyStart = headings.last?.bodyStart ?? front.preamble.first?.upperBound ?? end
    self.lines = lines
    self.headings = headings
    self.front = front
    self.title = title
    year = YearReader(front: front, title: title, headings: headings, scanned: scanned).year()
    matterEnd = ClosingFinder.start(scanned.units, lines, after: bodyStart..<end)
  }
}
