import DocumentText
package import ReportParser

/// Takes the running text of a report apart into sentences.
///
/// A sentence ends with 。！？；, closing quotes and brackets behind it included, or with its paragraph: 一是…；二是… are two.
/// The title, lines and run-in openings that are headings are left out, and so is what has hardly a word.
package enum SentenceReader {
  /// Below this many characters a stretch says nothing that could be copied.
  private static let fewestCharacters = 6
  /// Up to that many characters the opening of a paragraph that goes on is a heading.
  private static let longestOpening = 10
  /// Below this many characters a paragraph that no mark ends is a heading, an address or a signature.
  private static let longestLine = 30
  /// How many paragraphs from the top may be lines of the title.
  private static let titleLines = 12

  /// The sentences of `report`, in text order.
  package static func sentences(of report: Report) -> [ReportSentence] {
    let document = report.document
    let lines = LineIndex(document.scalars)
    let headings = Dictionary(
      report.sections.compactMap { section in section.heading.map { (section.range.lowerBound, $0) } },
      uniquingKeysWith: { first, _ in first })
    let title = Array((report.identity.title ?? "").utf16)
    let titleForm = SentenceForm(title, title.indices).normal
    var sentences: [ReportSentence] = []
    for (number, paragraph) in document.paragraphs.enumerated() {
      for range in ranges(in: document.text, paragraph) {
        let form = SentenceForm(document.text, range)
        if form.normal.count < fewestCharacters { continue }
        if number < titleLines, Words.contains(titleForm, form.normal) { continue }
        if let heading = headings[range.lowerBound], isHeading(form, heading) { continue }
        let place = document.place(of: range)
        sentences.append(
          ReportSentence(
            range: range, place: place, position: lines.position(of: place.lowerBound), paragraph: number, form: form,
            isLead: isLead(range, form, in: document.text, paragraph)))
      }
    }
    return sentences
  }

  /// Whether a stretch only leads to what follows or names it.
  private static func isLead(_ range: Range<Int>, _ form: SentenceForm, in text: [UInt16], _ paragraph: Range<Int>)
    -> Bool
  {
    if range == paragraph {
      return form.normal.count < longestLine
        && !(text[range].last.map { stops.contains($0) || closing.contains($0) } ?? false)
    }
    return range.lowerBound == paragraph.lowerBound && form.normal.count <= longestOpening
  }

  private static func isHeading(_ form: SentenceForm, _ heading: String) -> Bool {
    let units = Array(heading.utf16)
    return form.normal == SentenceForm(units, units.indices).normal
  }

  /// The stretches of `paragraph` that end as sentences do, blanks at either end left out.
  static func ranges(in text: [UInt16], _ paragraph: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = paragraph.lowerBound
    var at = start
    while at < paragraph.upperBound {
      let isEnd = stops.contains(text[at])
      at += 1
      guard isEnd else { continue }
      while at < paragraph.upperBound, closing.contains(text[at]) { at += 1 }
      ranges.append(start..<at)
      start = at
    }
    if start < paragraph.upperBound { ranges.append(start..<paragraph.upperBound) }
    return ranges
  }

  private static let stops = UnitSet("。！？；")
  private static let closing = UnitSet("。！？；”’）》」』…")
}
