import ReportAnalysis
import ReportParser

/// The findings by rule, the gravest first, each with its places.
struct FindingTable {
  let content: PageContent
  let links: PageLinks

  private struct Entry {
    let rule: CheckRule
    let severity: Severity
    var places: [(report: Int, finding: Int)] = []
  }

  /// Writes the table.
  func write(to html: inout HTMLWriter) {
    html.element("h3", .id(.findings), zh: "审核发现", en: "Findings of the audit")
    let entries = entries
    guard !entries.isEmpty else { return html.element("p", zh: "没有发现问题。", en: "Nothing was found.") }
    html.scroller(labelledBy: "findings") { html in
      html.element("table", .classes("list findings")) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", Attribute("scope", "col"), zh: "轻重", en: "Severity")
            html.element("th", Attribute("scope", "col"), zh: "问题", en: "What")
            html.element("th", Attribute("scope", "col"), .classes("num"), zh: "处数", en: "Places")
            html.element("th", Attribute("scope", "col"), zh: "在哪里", en: "Where")
          }
        }
        html.element("tbody") { html in
          for entry in entries { write(entry, to: &html) }
        }
      }
    }
  }

  private var entries: [Entry] {
    var entries: [Entry] = []
    for severity in Severity.allCases.reversed() {
      for rule in CheckCatalog.all {
        var entry = Entry(rule: rule, severity: severity)
        for (report, audited) in content.reports.enumerated() {
          for (number, finding) in audited.findings.enumerated()
          where finding.rule == rule.id && finding.severity == severity {
            entry.places.append((report, number))
          }
        }
        if !entry.places.isEmpty { entries.append(entry) }
      }
    }
    return entries
  }

  private func write(_ entry: Entry, to html: inout HTMLWriter) {
    html.element("tr") { html in
      html.element("td") { $0.severity(entry.severity) }
      html.element("th", Attribute("scope", "row"), zh: entry.rule.name.zh, en: entry.rule.name.en)
      html.element("td", .classes("num"), text: String(entry.places.count))
      html.element("td", .classes("places")) { html in
        for place in entry.places.prefix(Self.mostPlaces) {
          html.link(links.href(.findingEntry(place.report, place.finding))) { html in
            html.say { content.title(place.report, $0) }
          }
          html.raw(" ")
        }
        let rest = entry.places.count - Self.mostPlaces
        if rest > 0 { html.say("另有 \(rest) 处，见各份报告", "\(rest) more, see the reports") }
      }
    }
  }

  /// More places than that are counted here and listed with their reports.
  private static let mostPlaces = 100
}
