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
        for place in entry.places {
          html.link(links.href(.findingEntry(place.report, place.finding))) { html in
            html.say { content.title(place.report, $0) }
          }
          html.raw(" ")
        }
      }
    }
  }
}

/// What could not be read, or only in part, with the reason; and what is there but not compared.
struct UnreadTable {
  let content: PageContent

  /// Writes the table.
  func write(to html: inout HTMLWriter) {
    html.element("h3", .id(.unread), zh: "读取情况", en: "What was read")
    let remarkable = content.reports.map(\.record.source).filter { $0.status != .ok }
    if remarkable.isEmpty {
      html.element("p", zh: "全部输入都读到了。", en: "All inputs were read.")
    } else {
      write(remarkable, to: &html)
    }
    if content.passedOver > 0 {
      html.element(
        "p", .classes("hint"), zh: "另有 \(content.passedOver) 个文件不是文档，没有读。",
        en: "\(content.passedOver) more files are no documents and were passed over.")
    }
    for omission in content.comparison.omissions {
      guard let number = Int(omission.path) else { continue }
      html.element("p", .classes("hint")) { html in
        html.element("bdi", text: content.reports[number].record.source.path)
        html.say("：不是法治政府建设年度报告，不与其他报告比较", ": no report on law-based government, and so not compared")
      }
    }
    for paths in content.comparison.years.flatMap(\.doubles) {
      html.element("p", .classes("hint")) { html in
        html.say("同一乡镇同一年度有 \(paths.count) 份报告，各列各的：", "\(paths.count) reports of one township and year, not merged: ")
        for path in paths.compactMap({ Int($0) }) {
          html.element("bdi", text: content.reports[path].record.source.path)
          html.raw(" ")
        }
      }
    }
  }

  private func write(_ sources: [ReportSource], to html: inout HTMLWriter) {
    html.scroller(labelledBy: "unread") { html in
      html.element("table", .classes("list")) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", Attribute("scope", "col"), zh: "文件", en: "File")
            html.element("th", Attribute("scope", "col"), zh: "读取", en: "Read")
            html.element("th", Attribute("scope", "col"), zh: "原因", en: "Reason")
          }
        }
        html.element("tbody") { html in
          for source in sources {
            html.element("tr") { html in
              html.element("th", Attribute("scope", "row"), .classes("path"), text: source.path)
              html.element("td") { html in
                if source.status == .refused {
                  html.element("strong", .classes("missing"), zh: "未能读取", en: "not read")
                } else {
                  html.say("只读到一部分", "read in part")
                }
              }
              html.element("td", text: source.message ?? "")
            }
          }
        }
      }
    }
  }
}
