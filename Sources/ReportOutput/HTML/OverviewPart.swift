import ReportAnalysis
import ReportParser

/// The folder at a glance: its numbers, and townships by families of metrics.
struct OverviewPart {
  let content: PageContent
  let links: PageLinks

  /// Writes the overview with all its parts.
  func write(to html: inout HTMLWriter) {
    html.element("section", .id(.overview), .classes("view on"), Attribute("aria-labelledby", "overview-h")) { html in
      html.element("h2", Attribute("id", "overview-h"), .classes("vh"), zh: "总览", en: "Overview")
      writeNumbers(to: &html)
      writeHeat(to: &html)
      html.element("div", .classes("side")) { html in
        html.element("div") { html in ReportTable(content: content, links: links).write(to: &html) }
        html.element("div") { html in StepTable(content: content, links: links).write(to: &html) }
      }
      FindingTable(content: content, links: links).write(to: &html)
      UnreadTable(content: content).write(to: &html)
    }
  }

  private func writeNumbers(to html: inout HTMLWriter) {
    let records = content.reports.map(\.record)
    let reports = records.compactMap(\.report)
    let findings = content.reports.flatMap(\.findings)
    func count(_ severity: Severity) -> String { String(findings.count { $0.severity == severity }) }
    let numbers: [(String, String, String, String)] = [
      ("读取报告", "reports read", String(reports.count), "reports"),
      ("只读到一部分", "read in part", String(records.count { $0.source.status == .partial }), "unread"),
      ("未能读取", "not read", String(records.count { $0.source.status == .refused }), "unread"),
      ("数据", "figures", DecimalNumber(Int64(reports.reduce(0) { $0 + $1.figures.count })).grouped, "heat"),
      ("指标", "metrics", String(content.subjects.count { $0.metric != nil }), "metrics"),
      ("错误", "errors", count(.error), "findings"), ("警告", "warnings", count(.warning), "findings"),
      ("提示", "notes", count(.note), "findings"),
    ]
    html.element("ul", .classes("numbers")) { html in
      for (zh, en, value, part) in numbers {
        html.element("li", .classes("of-" + part)) { html in
          html.element("b", text: value)
          html.raw(" ")
          html.element("span", zh: zh, en: en)
        }
      }
    }
  }

  private func writeHeat(to html: inout HTMLWriter) {
    html.element("h3", Attribute("id", "heat-h"), zh: "各乡镇写明的指标", en: "Metrics that each township states")
    html.element(
      "p", .classes("hint"), zh: "每格是报告在该类中写明的指标数；空格是一项也没有写，不等于零。点数字看该报告的这些指标。",
      en: "A cell is the number of metrics of the family that the report states; an empty one means none, which is not "
        + "zero. A number leads to the metrics.")
    writeLegend(to: &html)
    html.scroller(labelledBy: "heat-h") { html in
      html.element("table", .classes("heat")) { html in
        writeHeatHead(to: &html)
        for (year, reports) in content.years { write(year, reports, to: &html) }
      }
    }
  }

  private func writeLegend(to html: inout HTMLWriter) {
    html.element("p", .classes("legend")) { html in
      html.say("一格里的指标数：", "Metrics in a cell: ")
      for (level, name) in ["0", "1–2", "3–4", "5–7", "8+"].enumerated() {
        html.element("span", .classes("key h\(level)"), text: level == 0 ? "" : name)
        if level == 0 { html.say("没有", "none") }
      }
    }
  }

  private func writeHeatHead(to html: inout HTMLWriter) {
    html.element("thead") { html in
      html.element("tr") { html in
        html.element("th", Attribute("scope", "col"), zh: "乡镇", en: "Township")
        for family in Metric.Family.allCases {
          html.element("th", Attribute("scope", "col"), zh: family.label(.zh), en: family.label(.en))
        }
        html.element("th", Attribute("scope", "col"), .classes("sum"), zh: "合计", en: "All")
      }
    }
  }

  private func write(_ year: Int?, _ reports: [Int], to html: inout HTMLWriter) {
    html.element("tbody") { html in
      html.element("tr", .classes("group")) { html in
        html.element("th", Attribute("scope", "rowgroup"), Attribute("colspan", "15")) { html in html.year(year) }
      }
      for number in reports {
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row")) { html in
            html.link(links.href(.report(number))) { $0.text(content.names[number]) }
          }
          writeCells(of: number, to: &html)
        }
      }
    }
  }

  private func writeCells(of number: Int, to html: inout HTMLWriter) {
    let metrics = content.reports[number].record.metrics
    let families = metrics.compactMap { MetricCatalog.metric($0.metric)?.family }
    for family in Metric.Family.allCases {
      let count = families.count { $0 == family }
      html.element("td", .classes("h\(Self.level(count))")) { html in
        if count > 0 { html.link(links.href(.family(number, family))) { $0.text(String(count)) } }
      }
    }
    html.element("td", .classes("sum"), text: String(metrics.count))
  }

  /// The step of the scale that a number of metrics is on, from 0 for none.
  static func level(_ count: Int) -> Int {
    switch count {
    case ..<1: 0
    case 1...2: 1
    case 3...4: 2
    case 5...7: 3
    default: 4
    }
  }
}

extension HTMLWriter {
  /// Writes a year, or that nobody knows it.
  mutating func year(_ year: Int?) {
    guard let year else { return say("年度不详", "year unknown") }
    say("\(year)年", String(year))
  }

  /// Writes a part that scrolls by itself where it is wider than the page.
  mutating func scroller(labelledBy id: String, body: (inout HTMLWriter) -> Void) {
    element(
      "div", .classes("scroll"), Attribute("role", "region"), Attribute("tabindex", "0"),
      Attribute("aria-labelledby", id), body: body)
  }

  /// Writes how many findings of a severity there are; nothing for none.
  mutating func count(of severity: Severity, _ count: Int) {
    if count > 0 { element("span", .classes("sev \(severity.rawValue)"), text: String(count)) }
  }

  /// Writes the name of a severity with its sign.
  mutating func severity(_ severity: Severity) {
    element(
      "span", .classes("sev \(severity.rawValue)"), zh: severity.label(.zh), en: severity.label(.en))
  }
}
