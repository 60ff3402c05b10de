package import DocumentText
package import ReportParser

/// What is kept of a report's text to hold it against another: sentences, paragraphs, headings, and figures by scope.
package struct ReportText: Sendable {
  /// A paragraph that is long enough to be recognised elsewhere.
  package struct Paragraph: Sendable {
    /// The place in the document's `text`.
    package let range: Range<Int>
    /// Where it begins, as editors show it.
    package let position: TextPosition
    /// The hash of its words, numbers left out.
    let maskedHash: UInt64
  }

  /// A section with a heading.
  package struct Heading: Sendable {
    /// The heading without label and closing punctuation.
    package let text: String
    package let level: Int
    package let role: Role
    /// The section's place in the document's `text`.
    package let range: Range<Int>
    /// Where it begins, as editors show it.
    package let position: TextPosition
    let form: SentenceForm
  }

  /// A figure that a report states of its place and year.
  package struct StatedFigure: Sendable {
    package let metric: MetricID
    package let quantity: Quantity
    /// The place in the document's `text`.
    let range: Range<Int>
    /// Where it begins, as editors show it.
    package let position: TextPosition
  }

  /// What a report says of a part or of another body, apart from the metric's roll-up.
  struct Scoped: Sendable {
    let scope: MetricChange.Scope
    let rollUp: RollUp
  }

  /// The document's text for recognition, which all ranges are of.
  let text: [UInt16]
  let sentences: [ReportSentence]
  let paragraphs: [Paragraph]
  let headings: [Heading]
  let figures: [StatedFigure]
  let scoped: [Scoped]

  /// Below this many characters equal paragraphs say nothing of one having moved.
  private static let fewestCharacters = 20

  /// What is kept of `report`.
  package init(_ report: Report) {
    let document = report.document
    let lines = LineIndex(document.scalars)
    func position(_ range: Range<Int>) -> TextPosition {
      lines.position(of: document.place(of: range).lowerBound)
    }
    text = document.text
    sentences = SentenceReader.sentences(of: report).filter { !$0.isLead }
    paragraphs = document.paragraphs.compactMap { range in
      guard range.count >= Self.fewestCharacters else { return nil }
      return Paragraph(
        range: range, position: position(range), maskedHash: SentenceForm(document.text, range).maskedHash)
    }
    headings = report.sections.compactMap { section in
      guard let heading = section.heading else { return nil }
      let units = Array(heading.utf16)
      return Heading(
        text: heading, level: section.level, role: section.role, range: section.range,
        position: position(section.range), form: SentenceForm(units, units.indices))
    }
    figures = report.figures.compactMap { figure in
      guard figure.status == .reported, let metric = figure.metric else { return nil }
      return StatedFigure(
        metric: metric, quantity: figure.quantity, range: figure.range, position: position(figure.range))
    }
    scoped = Self.scoped(report.figures)
  }

  /// The parts and the other bodies' figures of every metric, in text order.
  private static func scoped(_ figures: [Figure]) -> [Scoped] {
    var order: [MetricChange.Scope] = []
    var positions: [MetricChange.Scope: [Int]] = [:]
    for (position, figure) in figures.enumerated() where figure.status == .reported {
      guard let metric = figure.metric, figure.actor != nil || figure.partOf != nil && figure.category != nil else {
        continue
      }
      let scope = MetricChange.Scope(
        subject: .metric(metric), actor: figure.actor.map(unbroken),
        category: figure.partOf == nil ? nil : figure.category.map(unbroken))
      if positions[scope] == nil { order.append(scope) }
      positions[scope, default: []].append(position)
    }
    return order.compactMap { scope in
      guard let own = positions[scope], let metric = scope.subject.metric else { return nil }
      let values = Restatement.values(of: own, in: figures)
      let one = Restatement.oneValue(values, rule: own.count == 1 ? .single : .repeated, metric.id)
      return Scoped(scope: scope, rollUp: one ?? RollUp(metric: metric.id, rule: .several, values: values))
    }
  }

  /// Words that a line break cut are the same words.
  private static func unbroken(_ words: String) -> String {
    String(String.UnicodeScalarView(words.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  /// The text of a stretch on one line.
  func string(_ range: Range<Int>) -> String {
    String(decoding: text[range.clamped(to: text.indices)].filter { $0 != 0x0A }, as: UTF16.self)
  }

  /// The innermost heading over each of `ranges`, which stand in text order, as its number in `headings`; nil for none.
  func headings(over ranges: [Range<Int>]) -> [Int?] {
    var open: [Int] = []
    var next = 0
    return ranges.map { range in
      while next < headings.count, headings[next].range.lowerBound <= range.lowerBound {
        open.append(next)
        next += 1
      }
      while let last = open.last, headings[last].range.upperBound < range.upperBound { open.removeLast() }
      return open.last
    }
  }
}
