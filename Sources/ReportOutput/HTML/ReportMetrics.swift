import DocumentText
import ReportAnalysis
import ReportParser

/// What a report states of each metric, by family, every number a link to its sentence.
struct ReportMetrics {
  let part: ReportPart

  /// Writes the table.
  func write(to html: inout HTMLWriter) {
    let metrics = part.audited.record.metrics
    let id = PageAddress.report(part.number).id + "-metrics"
    html.element("h3", Attribute("id", id), zh: "指标 \(metrics.count) 项", en: "\(metrics.count) metrics")
    guard !metrics.isEmpty else { return }
    html.element("table", .classes("metrics"), Attribute("aria-labelledby", id)) { html in
      html.element("thead", .classes("vh")) { html in
        html.element("tr") { html in
          for (zh, en) in [("指标", "Metric"), ("数值", "Value"), ("单位", "Unit"), ("说明", "Note")] {
            html.element("th", Attribute("scope", "col"), zh: zh, en: en)
          }
        }
      }
      for family in Metric.Family.allCases { write(family, metrics, to: &html) }
    }
  }

  private func write(_ family: Metric.Family, _ metrics: [RollUp], to html: inout HTMLWriter) {
    let own = metrics.filter { MetricCatalog.metric($0.metric)?.family == family }
    guard !own.isEmpty else { return }
    html.element("tbody", .id(.family(part.number, family))) { html in
      html.element("tr", .classes("group")) { html in
        html.element(
          "th", Attribute("scope", "rowgroup"), Attribute("colspan", "4"), zh: family.label(.zh), en: family.label(.en))
      }
      for rollUp in own { write(rollUp, to: &html) }
    }
  }

  private func write(_ rollUp: RollUp, to html: inout HTMLWriter) {
    let subject = ComparisonSubject.metric(rollUp.metric)
    html.element("tr", .id(.metric(part.number, rollUp.metric))) { html in
      html.element("th", Attribute("scope", "row")) { html in
        if part.content.subjects.contains(subject) {
          html.link(part.links.href(.subject(subject))) { html in html.say { subject.label($0) } }
        } else {
          html.say { subject.label($0) }
        }
      }
      guard let quantity = rollUp.quantity else {
        html.element("td", Attribute("colspan", "3"), .classes("several")) { html in
          html.values(rollUp, of: part.number, part.links)
          html.element("span", .classes("faint")) { html in html.say { $0("　", " ") + rollUp.rule.label($0) } }
        }
        return
      }
      html.element("td", .classes("num")) { html in
        html.link(part.links.href(.figure(part.number, rollUp.figures.first ?? 0)), "n") { html in
          html.say { quantity.grouped($0) }
        }
      }
      html.element("td", text: quantity.unit ?? "")
      html.element("td", .classes("faint")) { writeNote(rollUp, to: &$0) }
    }
  }

  /// How several figures became one value, with a link to each.
  private func writeNote(_ rollUp: RollUp, to html: inout HTMLWriter) {
    guard rollUp.rule != .single else { return }
    html.say { rollUp.rule.label($0) }
    guard rollUp.figures.count > 1 else { return }
    html.say("：", ": ")
    for (position, figure) in rollUp.figures.enumerated() where part.report.figures.indices.contains(figure) {
      if position > 0 { html.say("、", ", ") }
      html.link(part.links.href(.figure(part.number, figure))) { html in
        html.say { part.report.figures[figure].quantity.groupedText($0) }
      }
    }
  }
}

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

/// What the audit found in a report, each finding a link to its place.
struct ReportFindings {
  let part: ReportPart

  /// Writes the list.
  func write(to html: inout HTMLWriter) {
    let findings = part.audited.findings
    html.element("h3", zh: "审核发现 \(findings.count) 处", en: "\(findings.count) findings of the audit")
    guard !findings.isEmpty else { return }
    html.element("ol", .classes("findings")) { html in
      for (index, finding) in findings.enumerated() { write(finding, index, to: &html) }
    }
  }

  private func write(_ finding: Finding, _ index: Int, to html: inout HTMLWriter) {
    let quote = FindingQuote(finding.range, in: part.report.document, isPrivate: finding.isPrivate)
    html.element("li", .id(.findingEntry(part.number, index))) { html in
      html.severity(finding.severity)
      html.link(part.links.href(.finding(part.number, index))) { $0.say(finding.message.zh, finding.message.en) }
      html.element("q", Attribute("lang", "zh-CN")) { html in
        html.text(quote.before)
        html.element("mark", text: quote.marked)
        html.text(quote.after)
      }
      html.element("dl") { html in
        if let sum = finding.sum {
          html.element("dt", zh: "算式", en: "Reckoning")
          html.element("dd", text: sum)
        }
        if let expected = finding.expected {
          html.element("dt", zh: "预期", en: "Expected")
          html.element("dd", zh: expected.zh, en: expected.en)
        }
        writeCounterpart(of: finding, to: &html)
        html.element("dt", zh: "规则", en: "Rule")
        html.element("dd") { html in
          let name = CheckCatalog.rule(finding.rule)?.name
          html.say { (name.map($0.callAsFunction) ?? "") + $0("（", " (") + finding.rule + $0("）", ")") }
        }
      }
    }
  }

  private func writeCounterpart(of finding: Finding, to html: inout HTMLWriter) {
    guard let other = finding.counterpart, part.content.reports.indices.contains(other.report),
      let report = part.content.reports[other.report].record.report
    else { return }
    html.element("dt", zh: "对照", en: "See")
    html.element("dd") { html in
      let figure = report.figures.firstIndex { $0.range.overlaps(other.range) }
      let place = figure.map { PageAddress.figure(other.report, $0) } ?? .text(other.report)
      html.link(part.links.href(place)) { html in html.say { part.content.title(other.report, $0) } }
      html.element(
        "q", Attribute("lang", "zh-CN"),
        text: FindingQuote(other.range, in: report.document, isPrivate: finding.isPrivate).text)
    }
  }
}
