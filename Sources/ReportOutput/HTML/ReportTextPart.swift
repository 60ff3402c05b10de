import DocumentText
import ReportAnalysis
import ReportParser

/// The text of a report with every figure and finding marked in place.
struct ReportTextPart {
  let part: ReportPart

  /// Writes the text under its heading.
  func write(to html: inout HTMLWriter) {
    let id = PageAddress.text(part.number).id
    html.element("section", .id(.text(part.number)), .classes("source"), Attribute("aria-labelledby", id + "-h")) {
      html in
      html.element("h3", Attribute("id", id + "-h"), zh: "正文", en: "Text")
      writeLegend(to: &html)
      var writer = Writer(part: part, layers: TextLayers(part.report, part.audited.findings))
      html.element(
        "div", .classes("text"), Attribute("lang", "zh-CN"), Attribute("tabindex", "0"), Attribute("role", "region"),
        Attribute("aria-labelledby", id + "-h")
      ) { html in writer.write(to: &html) }
    }
  }

  private func writeLegend(to html: inout HTMLWriter) {
    html.element("p", .classes("legend")) { html in
      html.element("span", .classes("fig m"), zh: "归入指标", en: "under a metric")
      html.element("span", .classes("fig o"), zh: "目标、往年、外地（不计）", en: "target, other year or place (not counted)")
      html.element("span", .classes("fig x"), zh: "未归入指标", en: "under no metric")
      if part.audited.findings.contains(where: \.isPrivate) {
        html.element("span", .classes("faint"), zh: "个人号码已隐去", en: "personal numbers are hidden")
      }
    }
  }

  /// Goes through the text once.
  private struct Writer {
    let part: ReportPart
    let layers: TextLayers
    private var marks: ArraySlice<TextLayers.Mark>
    private var sentences: ArraySlice<Range<Int>>
    private var anchors: ArraySlice<TextLayers.Anchor>

    init(part: ReportPart, layers: TextLayers) {
      self.part = part
      self.layers = layers
      (marks, sentences, anchors) = (layers.marks[...], layers.sentences[...], layers.anchors[...])
    }

    mutating func write(to html: inout HTMLWriter) {
      var at = 0
      for block in layers.blocks {
        writeGap(at..<block.lowerBound, to: &html)
        html.element("p", Attribute("class", headingClass(of: block))) { html in write(block: block, to: &html) }
        at = block.upperBound
      }
      writeGap(at..<layers.scalars.count, to: &html)
      for anchor in anchors { write(anchor, to: &html) }
      for mark in marks { write(mark, to: &html) }
    }

    /// Between paragraphs are line breaks and blanks, and what recognition does not read.
    private func writeGap(_ range: Range<Int>, to html: inout HTMLWriter) {
      let gap = layers.scalars[range]
      if gap.allSatisfy({ $0 == 0x0A || $0 == 0x0D }) { return html.source(gap) }
      let isBlank = gap.allSatisfy { $0 == 0x0A || $0 == 0x0D || TextLayers.isBlank($0) }
      html.element(isBlank ? "span" : "p", .classes(isBlank ? "gap" : "t")) { $0.source(gap) }
    }

    /// A paragraph that is hardly more than the heading of a section is set as one.
    private func headingClass(of block: Range<Int>) -> String {
      for anchor in anchors {
        guard anchor.place < block.upperBound else { break }
        guard case .section(let index) = anchor.kind, anchor.place >= block.lowerBound else { continue }
        let section = part.report.sections[index]
        if let heading = section.heading, block.count <= heading.unicodeScalars.count + 10 {
          return "l\(min(section.level, 4))"
        }
      }
      return "t"
    }

    private mutating func write(block: Range<Int>, to html: inout HTMLWriter) {
      var at = block.lowerBound
      while at < block.upperBound {
        if let sentence = sentences.first, sentence.lowerBound == at {
          sentences.removeFirst()
          html.element("span", .classes("s")) { html in write(at..<sentence.upperBound, to: &html) }
          at = sentence.upperBound
        } else {
          let end = min(block.upperBound, sentences.first.map { max($0.lowerBound, at + 1) } ?? block.upperBound)
          write(at..<end, to: &html)
          at = end
        }
      }
    }

    /// Writes a stretch that no sentence begins or ends in.
    private mutating func write(_ range: Range<Int>, to html: inout HTMLWriter) {
      var at = range.lowerBound
      while at < range.upperBound {
        writeAnchors(upTo: at, to: &html)
        if let mark = marks.first, mark.range.lowerBound <= at {
          marks.removeFirst()
          writeAnchors(upTo: mark.range.upperBound - 1, to: &html)
          write(mark, to: &html)
          at = max(at, mark.range.upperBound)
          continue
        }
        var end = range.upperBound
        if let mark = marks.first { end = min(end, mark.range.lowerBound) }
        if let anchor = anchors.first { end = min(end, anchor.place) }
        writeRuns(at..<end, to: &html)
        at = end
      }
    }

    private mutating func writeAnchors(upTo place: Int, to html: inout HTMLWriter) {
      while let anchor = anchors.first, anchor.place <= place {
        write(anchor, to: &html)
        anchors.removeFirst()
      }
    }

    private func write(_ anchor: TextLayers.Anchor, to html: inout HTMLWriter) {
      switch anchor.kind {
      case .section(let index): html.element("span", .id(.section(part.number, index))) { _ in }
      case .finding(let index, let severity):
        let entry = PageAddress.findingEntry(part.number, index)
        html.element(
          "a", .id(.finding(part.number, index)), .classes("flag \(severity.rawValue)"),
          Attribute("href", part.links.href(entry).text), Attribute("aria-labelledby", entry.id)
        ) { _ in }
      }
    }

    private func write(_ mark: TextLayers.Mark, to html: inout HTMLWriter) {
      guard let first = mark.figures.first else { return }
      let entry = PageAddress.figureEntry(part.number, first)
      html.element(
        "a", .id(.figure(part.number, first)), .classes("fig " + style(of: mark)),
        Attribute("href", part.links.href(entry).text), Attribute("aria-describedby", entry.id)
      ) { html in
        for other in mark.figures.dropFirst() {
          html.element("span", .id(.figure(part.number, other))) { _ in }
        }
        writeRuns(mark.range, to: &html)
      }
    }

    /// Whether a figure counts for a metric, belongs to another year or place, or has no metric.
    private func style(of mark: TextLayers.Mark) -> String {
      let figures = mark.figures.map { part.report.figures[$0] }
      if figures.contains(where: { $0.status == .reported && $0.metric != nil }) { return "m" }
      return figures.contains { $0.status != .reported } ? "o" : "x"
    }

    /// Writes text, set off where findings are.
    private func writeRuns(_ range: Range<Int>, to html: inout HTMLWriter) {
      var start = range.lowerBound
      while start < range.upperBound {
        let gravity = layers.gravity[start]
        var end = start + 1
        while end < range.upperBound, layers.gravity[end] == gravity { end += 1 }
        if gravity == 0 {
          writeLines(start..<end, to: &html)
        } else {
          let severity = Severity.allCases[Int(gravity) - 1]
          html.element("mark", .classes(severity.rawValue)) { html in writeLines(start..<end, to: &html) }
        }
        start = end
      }
    }

    /// Writes text of a paragraph; where the file breaks its lines, the break is there but not seen.
    private func writeLines(_ range: Range<Int>, to html: inout HTMLWriter) {
      let scalars = layers.scalars
      var start = range.lowerBound
      while start < range.upperBound {
        let isBreak = Self.isBreak(scalars[start])
        let rest = scalars[start..<range.upperBound]
        let end =
          rest.firstIndex { isBreak ? !Self.isBreak($0) && !TextLayers.isBlank($0) : Self.isBreak($0) }
          ?? range.upperBound
        if isBreak {
          html.element("span", .classes("gap")) { $0.source(scalars[start..<end]) }
        } else {
          html.source(scalars[start..<end])
        }
        start = end
      }
    }

    private static func isBreak(_ scalar: UInt32) -> Bool { scalar == 0x0A || scalar == 0x0D }
  }
}
