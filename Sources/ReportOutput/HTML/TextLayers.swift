import DocumentText
import ReportAnalysis
import ReportParser

/// A report's text cut into what the page marks: places count Unicode scalars of the decoded text.
struct TextLayers {
  /// A stretch that one or more figures stand on.
  struct Mark {
    var range: Range<Int>
    /// Their positions among the report's figures.
    var figures: [Int]
  }

  /// Where something begins that links lead to.
  struct Anchor {
    enum Kind {
      case section(Int)
      case finding(Int, Severity)
    }

    let place: Int
    let kind: Kind
  }

  /// The text as it is shown: of personal data most characters are stars.
  let scalars: [UInt32]
  /// The paragraphs with the blanks around them on their lines, in order and apart.
  private(set) var blocks: [Range<Int>] = []
  /// In text order and apart.
  private(set) var marks: [Mark] = []
  /// The sentences that figures stand in, in text order and apart; each holds every mark that it touches.
  private(set) var sentences: [Range<Int>] = []
  /// In text order.
  private(set) var anchors: [Anchor] = []
  /// For every scalar 0, or 1 more than the rank of the gravest finding on it.
  private(set) var gravity: [UInt8]

  /// Cuts the text of `report`.
  init(_ report: Report, _ findings: [Finding]) {
    let document = report.document
    scalars = Self.masked(document, findings)
    gravity = [UInt8](repeating: 0, count: document.scalars.count)
    addMarks(report)
    addBlocks(document)
    addSentences(report)
    addAnchors(report, findings)
  }

  private static func masked(_ document: Document, _ findings: [Finding]) -> [UInt32] {
    var scalars = document.scalars
    for finding in findings where finding.isPrivate {
      let place = document.place(of: finding.range).clamped(to: scalars.indices)
      for at in place.dropFirst(3).dropLast(2) { scalars[at] = 0x2A }
    }
    return scalars
  }

  private mutating func addMarks(_ report: Report) {
    let all = report.figures.enumerated().map { position, figure in
      Mark(range: report.document.place(of: figure.range).clamped(to: scalars.indices), figures: [position])
    }
    for mark in all.sorted(by: { ($0.range.lowerBound, $0.figures[0]) < ($1.range.lowerBound, $1.figures[0]) }) {
      if let last = marks.last, last.range == mark.range || last.range.overlaps(mark.range) {
        let end = max(last.range.upperBound, mark.range.upperBound)
        marks[marks.count - 1].range = last.range.lowerBound..<end
        marks[marks.count - 1].figures += mark.figures
      } else {
        marks.append(mark)
      }
    }
  }

  private mutating func addBlocks(_ document: Document) {
    var pending = marks[...]
    for paragraph in document.paragraphs {
      var block = extended(document.place(of: paragraph).clamped(to: scalars.indices))
      // A mark never ends outside of the block that it begins in.
      while let mark = pending.first, mark.range.lowerBound < block.upperBound {
        block = min(block.lowerBound, mark.range.lowerBound)..<max(block.upperBound, mark.range.upperBound)
        pending.removeFirst()
      }
      if let last = blocks.last, block.lowerBound < last.upperBound {
        blocks[blocks.count - 1] = last.lowerBound..<max(last.upperBound, block.upperBound)
      } else if !block.isEmpty {
        blocks.append(block)
      }
    }
    // Figures behind the last paragraph have one of their own.
    if let first = pending.first, let last = pending.last, first.range.lowerBound < last.range.upperBound {
      blocks.append(first.range.lowerBound..<last.range.upperBound)
    }
  }

  /// `place` with the blanks before and behind it on its lines.
  private func extended(_ place: Range<Int>) -> Range<Int> {
    var (start, end) = (place.lowerBound, place.upperBound)
    while start > 0, Self.isBlank(scalars[start - 1]) { start -= 1 }
    while end < scalars.count, Self.isBlank(scalars[end]) { end += 1 }
    return start..<end
  }

  /// Whether a character leaves a blank on a line.
  static func isBlank(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0x09 || scalar == 0xA0 || scalar == 0x3000 || (0x2000...0x200A).contains(scalar)
  }

  private mutating func addSentences(_ report: Report) {
    var (blocks, marks) = (self.blocks[...], self.marks[...])
    var known: Range<Int>?
    for figure in report.figures {
      if figure.sentence == known { continue }
      known = figure.sentence
      let place = report.document.place(of: figure.sentence).clamped(to: scalars.indices)
      guard place.lowerBound >= sentences.last?.upperBound ?? 0, !place.isEmpty else { continue }
      while let block = blocks.first, block.upperBound <= place.lowerBound { blocks.removeFirst() }
      while let mark = marks.first, mark.range.upperBound <= place.lowerBound { marks.removeFirst() }
      let inside = marks.prefix { $0.range.lowerBound < place.upperBound }
      guard let block = blocks.first, block.lowerBound <= place.lowerBound, place.upperBound <= block.upperBound,
        let first = inside.first, let last = inside.last, place.lowerBound <= first.range.lowerBound,
        last.range.upperBound <= place.upperBound
      else { continue }
      sentences.append(place)
    }
  }

  private mutating func addAnchors(_ report: Report, _ findings: [Finding]) {
    for (index, section) in report.sections.enumerated() {
      anchors.append(Anchor(place: report.document.place(of: section.range).lowerBound, kind: .section(index)))
    }
    for (index, finding) in findings.enumerated() {
      let place = report.document.place(of: finding.range).clamped(to: scalars.indices)
      anchors.append(Anchor(place: place.lowerBound, kind: .finding(index, finding.severity)))
      let rank = UInt8(Severity.allCases.firstIndex(of: finding.severity) ?? 0) + 1
      for at in place where gravity[at] < rank { gravity[at] = rank }
    }
    anchors = anchors.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element)
  }
}
