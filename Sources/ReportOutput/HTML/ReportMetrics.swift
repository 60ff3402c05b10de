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
        if part.content.listed.contains(subject) {
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
    let shown = rollUp.figures.filter(part.report.figures.indices.contains).prefix(HTMLWriter.mostValues)
    for (position, figure) in shown.enumerated() {
      if position > 0 { html.say("、", ", ") }
      html.link(part.links.href(.figure(part.number, figure))) { html in
        html.say { part.report.figures[figure].quantity.groupedText($0) }
      }
    }
    if rollUp.figures.count > shown.count { html.say("……", " …") }
  }
}
