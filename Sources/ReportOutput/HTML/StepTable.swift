import ReportAnalysis
import ReportParser

/// What became of the three numbers of every township from year to year, and how much of its text is that of the year before.
struct StepTable {
  let content: PageContent
  let links: PageLinks

  /// Writes a table for every two years that follow one another; nothing for a single year.
  func write(to html: inout HTMLWriter) {
    for step in content.steps { write(step, to: &html) }
  }

  private func write(_ step: PageContent.Step, to html: inout HTMLWriter) {
    let id = "step-\(step.oldYear)-\(step.newYear)"
    html.element(
      "h3", Attribute("id", id), zh: "\(step.oldYear)年到\(step.newYear)年", en: "\(step.oldYear) to \(step.newYear)")
    html.element(
      "p", .classes("hint"),
      zh: "沿用是原样照抄或只改年份的句子占后一份报告的比例。– 未报，不是零；† 几个数值不能合并；‡ 口径或单位变了。",
      en: "Kept: sentences taken over word for word or with another year, of the later report. – not stated, which is "
        + "not zero; † several values; ‡ another scope or unit.")
    html.scroller(labelledBy: id) { html in
      html.element("table", .classes("list steps")) { html in
        writeHead(to: &html)
        html.element("tbody") { html in
          for row in step.rows { write(row, to: &html) }
        }
      }
    }
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.element("thead") { html in
      html.element("tr") { html in
        html.element("th", Attribute("scope", "col"), zh: "乡镇", en: "Township")
        for subject in ComparisonSubject.headline {
          html.element("th", Attribute("scope", "col"), .classes("num"), zh: subject.label(.zh), en: subject.label(.en))
        }
        html.element("th", Attribute("scope", "col"), .classes("num"), zh: "沿用", en: "kept")
      }
    }
  }

  private func write(_ row: PageContent.Row, to html: inout HTMLWriter) {
    html.element("tr") { html in
      html.element("th", Attribute("scope", "row")) { html in
        html.link(links.href(.report(row.new))) { $0.text(content.names[row.new]) }
      }
      for subject in ComparisonSubject.headline {
        html.element("td", .classes("num")) { html in
          guard let change = row.changes[subject] else { return html.text("–") }
          if [.scopeChanged, .unitChanged].contains(change.kind) { html.text("‡") }
          write(change.old, of: row.old, to: &html)
          html.raw(" → ")
          write(change.new, of: row.new, to: &html)
        }
      }
      let share = row.sentences == 0 ? "–" : "\((row.copied * 100 + row.sentences / 2) / row.sentences)%"
      html.element("td", .classes("num"), text: share)
    }
  }

  private func write(_ rollUp: RollUp?, of report: Int, to html: inout HTMLWriter) {
    guard let rollUp, let figure = rollUp.figures.first else { return html.text("–") }
    html.link(links.href(.figure(report, figure))) { html in
      html.say { rollUp.quantity?.grouped($0) ?? "†" }
    }
  }
}
