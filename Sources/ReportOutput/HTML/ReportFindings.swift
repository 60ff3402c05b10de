import DocumentText
import ReportAnalysis
import ReportParser

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
        if let sum = finding.sum?.text {
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
