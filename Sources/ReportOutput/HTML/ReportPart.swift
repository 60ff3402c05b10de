import DocumentText
import ReportAnalysis
import ReportParser

/// One report: who reports, what it states, what was found in it, and its text.
struct ReportPart {
  let content: PageContent
  let links: PageLinks
  let number: Int
  let audited: AuditedReport
  let report: Report

  /// The part of the report with that number; nil for one that was refused.
  init?(_ content: PageContent, _ links: PageLinks, number: Int) {
    guard let report = content.reports[number].record.report else { return nil }
    self.content = content
    self.links = links
    self.number = number
    self.report = report
    audited = content.reports[number]
  }

  private var heading: String { PageAddress.report(number).id + "-h" }

  /// Writes the part.
  func write(to html: inout HTMLWriter) {
    html.element("article", .id(.report(number)), .classes("view report"), Attribute("aria-labelledby", heading)) {
      html in
      html.element("div", .classes("facts")) { html in
        writeIdentity(to: &html)
        writeHeadline(to: &html)
        ReportFindings(part: self).write(to: &html)
        ReportMetrics(part: self).write(to: &html)
        writeOutline(to: &html)
      }
      ReportTextPart(part: self).write(to: &html)
      ReportFigures(part: self).write(to: &html)
    }
  }

  private func writeIdentity(to html: inout HTMLWriter) {
    html.element("h2", Attribute("id", heading)) { html in html.say { content.title(number, $0) } }
    let (identity, source) = (report.identity, audited.record.source)
    if let title = identity.title { html.element("p", .classes("title"), Attribute("lang", "zh-CN"), text: title) }
    html.element("dl", .classes("identity")) { html in
      fact("县区", "County", identity.county, audited.record.origin.county, to: &html)
      fact("乡镇", "Township", identity.township, audited.record.origin.township, to: &html)
      fact("年度", "Year", identity.year.map(String.init), audited.record.origin.year, to: &html)
      fact("文号", "Number", identity.documentNumber, nil, to: &html)
      fact("落款日期", "Issued", identity.issuedOn, nil, to: &html)
      if identity.kind != .report {
        html.element("dt", zh: "体裁", en: "Genre")
        html.element(
          "dd", zh: identity.kind == .statement ? "述法报告" : "不是法治政府建设年度报告",
          en: identity.kind == .statement ? "a leader's own statement" : "no report on law-based government")
      }
      let form = report.document.source
      html.element("dt", zh: "文件", en: "File")
      html.element("dd") { html in
        html.element("span", .classes("path"), text: source.path)
        html.text(" · \(form.format.rawValue) · \(form.encoding.rawValue)")
      }
      if let message = source.message {
        html.element("dt", .classes("missing"), zh: "注意", en: "Note")
        html.element("dd", text: message)
      }
    }
    writeSiblings(to: &html)
  }

  private func fact(
    _ zh: String, _ en: String, _ value: String?, _ origin: IdentityOrigin.Origin?, to html: inout HTMLWriter
  ) {
    guard let value else { return }
    html.element("dt", zh: zh, en: en)
    html.element("dd") { html in
      html.text(value)
      switch origin {
      case .identities: html.element("span", .classes("faint"), zh: "（据 --identities）", en: " (from --identities)")
      case .fileName: html.element("span", .classes("faint"), zh: "（据文件名）", en: " (from the file's name)")
      case .text, nil: break
      }
    }
  }

  /// Links to the reports before and behind this one, and to those of the township's other years.
  private func writeSiblings(to html: inout HTMLWriter) {
    let readable = content.readable
    let place = readable.firstIndex(of: number) ?? 0
    html.element("p", .classes("siblings")) { html in
      html.link(links.href(.reports)) { $0.say("全部报告", "all reports") }
      for other in content.otherYears[number] {
        html.link(links.href(.report(other))) { html in html.say { content.title(other, $0) } }
      }
      if place > 0 {
        html.link(links.href(.report(readable[place - 1])), "prev") { html in
          html.say { $0("上一份：", "previous: ") + content.names[readable[place - 1]] }
        }
      }
      if place + 1 < readable.count {
        html.link(links.href(.report(readable[place + 1])), "next") { html in
          html.say { $0("下一份：", "next: ") + content.names[readable[place + 1]] }
        }
      }
    }
  }

  private func writeHeadline(to html: inout HTMLWriter) {
    let headline = audited.record.headline
    let disputes = headline.disputes.flatMap { MetricCatalog.metric($0.metric) }
    let entries: [(ComparisonSubject, RollUp?, String, String)] = [
      (.disputes, headline.disputes, disputes?.zh ?? "化解矛盾纠纷", disputes?.en ?? "disputes resolved"),
      (.trainingSessions, headline.trainingSessions, "培训", "training sessions"),
      (.publicityEvents, headline.publicityEvents, "普法宣传活动", "publicity events"),
    ]
    html.element("dl", .classes("headline")) { html in
      for (subject, rollUp, zh, en) in entries {
        html.element("div") { html in
          html.element("dt") { html in
            if content.listed.contains(subject) {
              html.link(links.href(.subject(subject))) { $0.say(zh, en) }
            } else {
              html.say(zh, en)
            }
          }
          html.element("dd") { html in
            guard let rollUp else { return html.element("span", .classes("faint"), zh: "未报", en: "not stated") }
            html.values(rollUp, of: number, links)
          }
        }
      }
    }
  }

  private func writeOutline(to html: inout HTMLWriter) {
    html.element("h3", zh: "结构", en: "Outline")
    let shown = report.sections.enumerated().filter { $1.heading != nil || $1.role != .other }
    html.element("ol", .classes("outline")) { html in
      for (index, section) in shown {
        html.element("li", .classes("l\(min(section.level, 4))")) { html in
          html.link(links.href(.section(number, index))) { html in
            guard let heading = section.heading else { return html.say("（无标题）", "(no heading)") }
            html.element("span", Attribute("lang", "zh-CN"), text: section.numberText + heading)
          }
          html.element("span", .classes("faint")) { html in
            html.say { language in
              ([section.role.label(language)] + section.topics.map { $0.label(language) })
                .joined(separator: language("、", ", "))
            }
          }
        }
      }
    }
    let missing = ReportTable.mandated.filter { role in !report.sections.contains { $0.role == role } }
    if report.identity.kind == .report, !missing.isEmpty {
      html.element("p") { html in
        html.element("strong", .classes("missing"), zh: "未见：", en: "missing: ")
        html.say { language in missing.map { $0.label(language) }.joined(separator: language("、", ", ")) }
      }
    }
  }
}

extension Section {
  /// The label as such headings usually have it: `一、`, `（一）`, `1.`; empty where there is none.
  var numberText: String {
    guard let label else { return "" }
    if label.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) { return label + "." }
    if label.hasSuffix("是") { return label }
    return level == 1 ? label + "、" : "（\(label)）"
  }
}
