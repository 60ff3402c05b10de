import DocumentText
import ReportAnalysis
import ReportParser

/// Every figure of a report with all that is to be said of it, as `fazhi explain` says it.
struct ReportFigures {
  let part: ReportPart

  /// Writes the table.
  func write(to html: inout HTMLWriter) {
    let figures = part.report.figures
    let id = PageAddress.report(part.number).id + "-figures"
    html.element("section", .classes("figures"), Attribute("aria-labelledby", id)) { html in
      html.element(
        "h3", Attribute("id", id), zh: "全部数据 \(figures.count) 个及其依据", en: "All \(figures.count) figures and why")
      guard !figures.isEmpty else { return }
      html.element("table", .classes("list")) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", Attribute("scope", "col"), .classes("num"), zh: "数据", en: "Figure")
            html.element("th", Attribute("scope", "col"), zh: "指标和依据", en: "Metric and why")
          }
        }
        html.element("tbody") { html in
          let lines = LineIndex(part.report.document.scalars)
          let headings = HeadingCursor.headings(over: figures.map(\.range), part.report.sections)
          for position in figures.indices { write(position, headings[position], lines, to: &html) }
        }
      }
    }
  }

  private func write(_ position: Int, _ heading: String?, _ lines: LineIndex, to html: inout HTMLWriter) {
    let figure = part.report.figures[position]
    html.element("tr", .id(.figureEntry(part.number, position))) { html in
      html.element("th", Attribute("scope", "row"), .classes("num")) { html in
        html.link(part.links.href(.figure(part.number, position)), "n") { html in
          html.say { figure.quantity.groupedText($0) }
        }
      }
      html.element("td") { html in
        if let metric = figure.metric {
          html.element("b") { html in html.say { ComparisonSubject.metric(metric).label($0) } }
        } else {
          html.element("b", .classes("faint"), zh: "未归入指标", en: "under no metric")
        }
        html.element("span", .classes("why")) { html in html.say { facts(of: figure, heading, lines, $0) } }
      }
    }
  }

  private func facts(of figure: Figure, _ heading: String?, _ lines: LineIndex, _ language: Language) -> String {
    let document = part.report.document
    var facts = [figure.status.label(language), figure.role.label(language)]
    if let heading { facts.append(heading) }
    if let actor = figure.actor { facts.append(language("单位 ", "by ") + actor) }
    if let whole = figure.partOf, part.report.figures.indices.contains(whole) {
      facts.append(language("包含于 ", "part of ") + part.report.figures[whole].quantity.groupedText(language))
    }
    if let category = figure.category { facts.append(category) }
    if let words = figure.evidence.words {
      facts.append(language("依据 ", "by the words ") + document.string(document.place(of: words)))
    }
    if let rule = figure.evidence.rule { facts.append(rule.label(language)) }
    let position = lines.position(of: document.place(of: figure.range).lowerBound)
    facts.append(language("第 \(position.line) 行第 \(position.column) 字", "line \(position.line):\(position.column)"))
    return facts.map { $0.replacing("\n", with: "") }.joined(separator: " · ")
  }
}

/// Finds the heading over many places in one pass, so that a text of nothing but headings takes linear time too.
enum HeadingCursor {
  /// The innermost heading over each of `ranges`, which stand in text order; nil for none.
  static func headings(over ranges: [Range<Int>], _ sections: [Section]) -> [String?] {
    var open: [Section] = []
    var rest = sections[...]
    return ranges.map { range in
      while let next = rest.first, next.range.lowerBound <= range.lowerBound {
        if next.heading != nil { open.append(next) }
        rest.removeFirst()
      }
      while let last = open.last, last.range.upperBound < range.upperBound { open.removeLast() }
      return open.last?.heading
    }
  }
}
