import ReportAnalysis
import ReportParser

/// The reports one by one: which parts they have, how much they state, how much was found in them.
struct ReportTable {
  let content: PageContent
  let links: PageLinks

  /// The parts that the regulation asks of a report, in its order.
  static let mandated: [Role] = [.achievements, .problems, .leadership, .plan]

  /// Writes the table.
  func write(to html: inout HTMLWriter) {
    html.element("h3", .id(.reports), zh: "报告一览", en: "Reports")
    html.element(
      "p", .classes("hint"), zh: "四个部分是规定的年度报告内容；“缺”即全文没有写到。问题按轻重分为错误、警告、提示。",
      en: "The four parts are those that the regulation asks for; “missing” means that no text has them.")
    html.scroller(labelledBy: "reports") { html in
      html.element("table", .classes("list")) { html in
        writeHead(to: &html)
        for (year, reports) in content.years {
          html.element("tbody") { html in
            html.element("tr", .classes("group")) { html in
              html.element("th", Attribute("scope", "rowgroup"), Attribute("colspan", "10")) { $0.year(year) }
            }
            for number in reports { writeRow(number, to: &html) }
          }
        }
      }
    }
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.element("thead") { html in
      html.element("tr") { html in
        html.element("th", Attribute("scope", "col"), zh: "乡镇", en: "Township")
        for role in Self.mandated {
          html.element("th", Attribute("scope", "col"), zh: role.label(.zh), en: role.label(.en))
        }
        for (zh, en) in [("数据", "figures"), ("指标", "metrics")] + Self.severities {
          html.element("th", Attribute("scope", "col"), .classes("num"), zh: zh, en: en)
        }
      }
    }
  }

  private static let severities = Severity.allCases.reversed().map { ($0.label(.zh), $0.label(.en) + "s") }

  private func writeRow(_ number: Int, to html: inout HTMLWriter) {
    let audited = content.reports[number]
    guard let report = audited.record.report else { return }
    html.element("tr") { html in
      html.element("th", Attribute("scope", "row")) { html in
        html.link(links.href(.report(number))) { $0.text(content.names[number]) }
      }
      for role in Self.mandated { writePart(role, of: report, number, to: &html) }
      html.element("td", .classes("num"), text: String(report.figures.count))
      html.element("td", .classes("num"), text: String(audited.record.metrics.count))
      for severity in Severity.allCases.reversed() {
        html.element("td", .classes("num")) { html in
          guard let first = audited.findings.firstIndex(where: { $0.severity == severity }) else { return }
          html.link(links.href(.findingEntry(number, first))) { html in
            html.count(of: severity, audited.findings.count { $0.severity == severity })
          }
        }
      }
    }
  }

  /// A part leads to where it begins; a document of another genre need not have any.
  private func writePart(_ role: Role, of report: Report, _ number: Int, to html: inout HTMLWriter) {
    html.element("td") { html in
      if let section = report.sections.firstIndex(where: { $0.role == role }) {
        html.link(links.href(.section(number, section))) { $0.say("有", "yes") }
      } else if report.identity.kind == .report {
        html.element("strong", .classes("missing"), zh: "缺", en: "missing")
      } else {
        html.element("span", .classes("faint"), zh: "不适用", en: "n/a")
      }
    }
  }
}
